import type { Measure } from '../evaluate/result.ts';
import type { EligibilityStatus } from '../rules/reason.ts';
import type { IncidentBreakEven, TurningPoint, VerdictOption, WorthUpTo } from '../verdict/verdict-input.ts';
import type { Numeric } from './digits.ts';
import { formatProbability, formatRate, formatReading, formatYen } from './format.ts';
import type { Language } from './language.ts';
import { MEASURE_NAMES } from './names.ts';

interface Named {
  readonly name: string;
  readonly value: Numeric;
}

type Decided = (best: string, next: string, difference: Numeric, years: number, measure: Measure) => string;

/** Everything a verdict can say. Plain words for an owner: short sentences, nothing stronger than the facts. */
export interface VerdictTexts {
  readonly headline: {
    readonly clear: Decided;
    readonly likely: Decided;
    readonly open: (best: string, measure: Measure) => string;
    readonly tie: (names: readonly string[], measure: Measure) => string;
    readonly only: (best: string, sure: boolean) => string;
    readonly alone: (best: string) => string;
    readonly incomplete: string;
    readonly noneEligible: string;
  };
  readonly breakEven: (incident: IncidentBreakEven, safer: string, cheaper: string) => string;
  readonly amounts: (
    options: readonly Pick<VerdictOption, 'name' | 'amount'>[],
    difference: Numeric | undefined,
    years: number,
    measure: Measure,
  ) => string;
  /** `atLeast`: every point computed agreed, so that only a lower bound is known. */
  readonly probability: (
    best: string,
    chance: { readonly value: Numeric; readonly error: Numeric; readonly atLeast: boolean },
    measure: Measure,
  ) => string;
  readonly likelier: (name: string, measure: Measure) => string;
  readonly noRanges: string;
  readonly notComputed: string;
  readonly assumed: (options: readonly Named[]) => string;
  readonly condition: (best: string, status: EligibilityStatus, reasons: readonly string[]) => string;
  readonly turns: (point: TurningPoint, to: string, measure: Measure) => string;
  readonly nothingTurns: string;
  readonly crossover: (month: number, before: string, after: string) => string;
  readonly unpriced: (name: string, lines: readonly string[], worth: WorthUpTo, measure: Measure) => string;
  readonly ruledOut: (name: string, reasons: readonly string[], better: boolean) => string;
  readonly missing: (text: string, blocking: boolean) => string;
  readonly moreMissing: (count: number) => string;
  readonly confirmed: (name: string, share: Numeric) => string;
  /** What stands between two sentences. */
  readonly between: string;
}

const ja = (name: string): string => `「${name}」`;
const manJa = (yen: Numeric): string => formatYen(yen, 'ja', 'man');
const BEST_JA = (measure: Measure) => (measure === 'net' ? '手元に残る額がいちばん多い' : 'いちばん安い');
const BECOMES_JA = (measure: Measure) => (measure === 'net' ? '手元に残る額がいちばん多くなる' : 'いちばん安くなる');
const WINS_JA = (measure: Measure) =>
  measure === 'net' ? '手元に残る額がいちばん多くなります' : 'いちばん安くなります';
/** 「店」で手元に残る額が…, 「店」がいちばん安く…: two が in a row would not read well. */
const SUBJECT_JA = (measure: Measure) => (measure === 'net' ? 'で' : 'が');
const PER_JA = { once: '1回あたり', month: '1か月あたり', year: '1年あたり' } as const;
const sentenceJa = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

const JA: VerdictTexts = {
  headline: {
    clear: (best, next, difference, years, measure) =>
      `${BEST_JA(measure)}のは${ja(best)}です。次の${ja(next)}との差は、${years}年間で${manJa(difference)}です。`,
    likely: (best, next, difference, years, measure) =>
      `${BEST_JA(measure)}のは、おそらく${ja(best)}です。次の${ja(next)}との差は、${years}年間で${manJa(difference)}です。`,
    open: (best, measure) =>
      `今の入力では${ja(best)}${SUBJECT_JA(measure)}${WINS_JA(measure)}。ただし、まだそうとは言い切れません。`,
    tie: (names, measure) =>
      `${names.map(ja).join('と')}は、${measure === 'net' ? '手元に残る額' : '費用'}がほぼ同じです。金額では決められません。`,
    only: (best, sure) => (sure ? `選べるのは${ja(best)}だけです。` : `今のところ、選べるのは${ja(best)}だけです。`),
    alone: (best) => `${ja(best)}のほかに、比べる相手がありません。`,
    incomplete: '値段の分からない費用があるので、まだ決められません。',
    noneEligible: '今の条件では、選べる形態がありません。',
  },
  breakEven: ({ extra, outcome }, safer, cheaper) => {
    switch (outcome.kind) {
      case 'at':
        return `${ja(safer)}は、事故がなければ${ja(cheaper)}より${manJa(extra)}高くつきます。${ja(safer)}では事故が起きないとすると、${ja(cheaper)}で事故が起きる確率が1年に${formatRate(outcome.probability, 'ja')}を超えれば、${ja(safer)}のほうが得です。`;
      case 'never':
        return `${ja(safer)}は、事故がなければ${ja(cheaper)}より${manJa(extra)}高くつきます。${ja(cheaper)}で毎年必ず事故が起きるとしても、高い分は戻りません。`;
      case 'no-loss':
        return `${ja(safer)}は、事故がなければ${ja(cheaper)}より${manJa(extra)}高くつきます。今の入力では${ja(cheaper)}の事故で損害が出ないので、高い分は戻りません。`;
      case 'always':
        return `事故を除いた費用は、事故が少ないとみている${ja(safer)}のほうが${ja(cheaper)}より安くなっています。事故の確率がどれだけ低くても、費用では${ja(safer)}のほうが有利です。`;
    }
  },
  amounts: (options, difference, years, measure) => {
    const list = options.map(({ name, amount }) => `${ja(name)}が${manJa(amount)}`).join('、');
    const between = difference === undefined ? '' : `上の2つの差は${manJa(difference)}です。`;
    return `${years}年間の${MEASURE_NAMES[measure].ja}は、${list}です。${between}`;
  },
  probability: (best, { value, error, atLeast }, measure) =>
    `入力された幅をすべて考えに入れると、${ja(best)}${SUBJECT_JA(measure)}${BECOMES_JA(measure)}確率は${formatProbability(value, 'ja')}${atLeast ? '以上です' : `です（計算の誤差は±${formatRate(error, 'ja', 1).replace('%', 'ポイント')}）`}。`,
  likelier: (name, measure) => `幅まで考えると、${ja(name)}のほうが${BECOMES_JA(measure)}確率は高くなります。`,
  noRanges: 'どの値にも幅（少ない場合と多い場合）が入力されていません。そのため、どれくらい確かなのかは分かりません。',
  notComputed: 'どれくらい確かなのかは、まだ計算していません。',
  assumed: (options) =>
    `この比較では、事故の確率を1年あたり${options.map(({ name, value }) => `${ja(name)}${formatRate(value, 'ja')}`).join('、')}と仮定しています。公表された統計はありません。`,
  condition: (best, status, reasons) =>
    (status === 'undetermined'
      ? `${ja(best)}を選べるかどうかは、まだ決まっていません。`
      : `${ja(best)}を選ぶには条件があります。`) + reasons.map(sentenceJa).join(''),
  turns: ({ label, unit, now, turnsAt, side }, to, measure) =>
    `${label.includes('「') ? label : ja(label)}が${formatReading(turnsAt, unit, 'ja')}を${side === 'above' ? '上回る' : '下回る'}と、${ja(to)}のほうが${measure === 'net' ? '多く残ります' : '安くなります'}（今は${formatReading(now, unit, 'ja')}）。`,
  nothingTurns: '入力された幅のなかで値を1つだけ変えても、この順番は変わりません。',
  crossover: (month, before, after) =>
    `払った額を月ごとに足していくと、はじめは${ja(before)}のほうが少なく、${month}か月目から${ja(after)}のほうが少なくなります。`,
  unpriced: (name, lines, worth, measure) => {
    const what = `${ja(name)}には、まだ値段の分からない費用があります（${lines.join('、')}）。`;
    const they = lines.length > 1 ? 'これらが合わせて' : 'これが';
    switch (worth.kind) {
      case 'up-to':
        return `${what}${they}${PER_JA[worth.per]}${formatYen(worth.yen, 'ja')}までなら、${ja(name)}${SUBJECT_JA(measure)}${WINS_JA(measure)}。`;
      case 'never':
        return `${what}${they}0円でも、${ja(name)}${SUBJECT_JA(measure)}${BECOMES_JA(measure)}ことはありません。`;
      case 'unknown':
        return `${what}値段が分かってから、もう一度比べてください。`;
    }
  },
  ruledOut: (name, reasons, better) =>
    `${ja(name)}は選べません。${reasons.map(sentenceJa).join('')}${better ? '金額だけならいちばん有利ですが、選べないので順位に入れていません。' : ''}`,
  missing: (text, blocking) => `${blocking ? '先に確かめること' : '確かめること'}：${sentenceJa(text)}`,
  moreMissing: (count) => `確かめることは、ほかに${count}件あります。`,
  confirmed: (name, share) => {
    const value = Number(share);
    if (value >= 1) return `${ja(name)}の費用は、すべて見積で確かめています。`;
    if (!(value > 0)) return `${ja(name)}の費用には、見積で確かめた分がまだありません。すべて参照値と仮定です。`;
    return `${ja(name)}の費用のうち、見積で確かめた分は${formatProbability(share, 'ja')}です。残りは参照値と仮定です。`;
  },
  between: '',
};

const en = (name: string): string => `“${name}”`;
const manEn = (yen: Numeric): string => formatYen(yen, 'en', 'man');
const yearsEn = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`;
const BEST_EN = (measure: Measure) => (measure === 'net' ? 'leaves you the most' : 'costs the least');
const BE_BEST_EN = (measure: Measure) => (measure === 'net' ? 'leave you the most' : 'cost the least');
const MARGIN_EN = (measure: Measure) => (measure === 'net' ? 'more' : 'less');
const PER_EN = { once: 'each time', month: 'a month', year: 'a year' } as const;
const sentenceEn = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const joinEn = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const EN: VerdictTexts = {
  headline: {
    clear: (best, next, difference, years, measure) =>
      `${en(best)} ${BEST_EN(measure)}: ${manEn(difference)} ${MARGIN_EN(measure)} over ${yearsEn(years)} than ${en(next)}, which comes next.`,
    likely: (best, next, difference, years, measure) =>
      `${en(best)} probably ${BEST_EN(measure)}: ${manEn(difference)} ${MARGIN_EN(measure)} over ${yearsEn(years)} than ${en(next)}, which comes next.`,
    open: (best, measure) =>
      `With today’s entries ${en(best)} ${BEST_EN(measure)}, but that is not certain enough to decide on.`,
    tie: (names, measure) =>
      `${joinEn(names.map(en))} ${measure === 'net' ? 'leave you' : 'cost'} almost the same. The amounts do not decide.`,
    only: (best, sure) =>
      sure ? `Only ${en(best)} may be chosen.` : `As things stand, only ${en(best)} may be chosen.`,
    alone: (best) => `There is nothing to compare ${en(best)} with.`,
    incomplete: 'Some prices are not known, so this cannot be decided yet.',
    noneEligible: 'As things stand, none of the options may be chosen.',
  },
  breakEven: ({ extra, outcome }, safer, cheaper) => {
    switch (outcome.kind) {
      case 'at':
        return `Without incidents ${en(safer)} costs ${manEn(extra)} more than ${en(cheaper)}. If ${en(safer)} had none at all, it would pay once an incident with ${en(cheaper)} is more likely than ${formatRate(outcome.probability, 'en')} a year.`;
      case 'never':
        return `Without incidents ${en(safer)} costs ${manEn(extra)} more than ${en(cheaper)}. That does not come back even if ${en(cheaper)} had an incident every year.`;
      case 'no-loss':
        return `Without incidents ${en(safer)} costs ${manEn(extra)} more than ${en(cheaper)}. With today’s entries an incident costs ${en(cheaper)} nothing, so that does not come back.`;
      case 'always':
        return `Incidents aside, ${en(safer)}, which is taken to have fewer of them, already costs less than ${en(cheaper)}. That holds however unlikely an incident is.`;
    }
  },
  amounts: (options, difference, years, measure) => {
    const list = joinEn(options.map(({ name, amount }) => `${manEn(amount)} for ${en(name)}`));
    const between = difference === undefined ? '' : ` The first two differ by ${manEn(difference)}.`;
    return `Over ${yearsEn(years)}, ${MEASURE_NAMES[measure].en}: ${list}.${between}`;
  },
  probability: (best, { value, error, atLeast }, measure) =>
    `With all stated ranges together, ${en(best)} would ${BE_BEST_EN(measure)} with a probability of ${atLeast ? 'at least ' : ''}${formatProbability(value, 'en')}${atLeast ? '' : ` (error of the calculation ±${formatRate(error, 'en', 1).replace('%', ' points')})`}.`,
  likelier: (name, measure) => `With the ranges, ${en(name)} is more likely to ${BE_BEST_EN(measure)}.`,
  noRanges: 'No value has been given a range (low and high), so nobody can say how sure this is.',
  notComputed: 'How sure this is has not been computed yet.',
  assumed: (options) =>
    `This comparison assumes a yearly probability of an incident of ${joinEn(options.map(({ name, value }) => `${formatRate(value, 'en')} for ${en(name)}`))}. Nobody publishes such figures.`,
  condition: (best, status, reasons) =>
    [
      status === 'undetermined'
        ? `Whether ${en(best)} may be chosen is not settled yet.`
        : `${en(best)} may be chosen on conditions.`,
      ...reasons.map(sentenceEn),
    ].join(' '),
  turns: ({ label, unit, now, turnsAt, side }, to, measure) =>
    `If ${label.includes('“') ? label : en(label)} is ${side} ${formatReading(turnsAt, unit, 'en')} (now ${formatReading(now, unit, 'en')}), ${en(to)} ${measure === 'net' ? 'leaves you more' : 'costs less'}.`,
  nothingTurns: 'Within the ranges stated, no single value changes this order.',
  crossover: (month, before, after) =>
    `Adding up what has been paid, ${en(before)} is cheaper at first and ${en(after)} from month ${month}.`,
  unpriced: (name, lines, worth, measure) => {
    const what = `${en(name)} has costs whose price is not known yet (${lines.join(', ')}).`;
    const together = lines.length > 1 ? 'together ' : '';
    switch (worth.kind) {
      case 'up-to':
        return `${what} Up to ${together}${formatYen(worth.yen, 'en')} ${PER_EN[worth.per]} ${en(name)} would ${BE_BEST_EN(measure)}.`;
      case 'never':
        return `${what} Even free of charge, ${en(name)} would not ${BE_BEST_EN(measure)}.`;
      case 'unknown':
        return `${what} Please compare again when it is known.`;
    }
  },
  ruledOut: (name, reasons, better) =>
    [
      `${en(name)} may not be chosen.`,
      ...reasons.map(sentenceEn),
      ...(better
        ? ['By the amount alone it would come first, but what may not be chosen has no place in the order.']
        : []),
    ].join(' '),
  missing: (text, blocking) => `${blocking ? 'To clear first' : 'To clear'}: ${sentenceEn(text)}`,
  moreMissing: (count) => `${count} more ${count === 1 ? 'thing is' : 'things are'} to be cleared.`,
  confirmed: (name, share) => {
    const value = Number(share);
    if (value >= 1) return `All of the cost of ${en(name)} rests on quotations.`;
    if (!(value > 0))
      return `None of the cost of ${en(name)} rests on a quotation yet: all of it is reference figures and assumptions.`;
    return `${formatProbability(share, 'en')} of the cost of ${en(name)} rests on quotations, the rest on reference figures and assumptions.`;
  },
  between: ' ',
};

const CATALOGUES: Readonly<Record<Language, VerdictTexts>> = { ja: JA, en: EN };

/** The sentences of verdicts in a language. */
export const verdictTexts = (language: Language): VerdictTexts => CATALOGUES[language];
