import type { Measure } from '../../evaluate/result.ts';
import { joined, type Parts, say } from '../parts.ts';
import type { Decided, VerdictTexts } from '../verdict.ts';
import { NAMES } from './names.ts';

const best = (measure: Measure) => (measure === 'net' ? '手元に残る額がいちばん多い' : 'いちばん安い');
const becomes = (measure: Measure) => (measure === 'net' ? '手元に残る額がいちばん多くなる' : 'いちばん安くなる');
const wins = (measure: Measure) => `${measure === 'net' ? '手元に残る額がいちばん多く' : 'いちばん安く'}なります`;
/** 「店」で手元に残る額が…, 「店」がいちばん安く…: two が in a row would not read well. */
const subject = (measure: Measure) => (measure === 'net' ? 'で' : 'が');
const average = (byMean: boolean) => (byMean ? '平均' : '');
/** Where the stated values name another option than the means, what is told of them says so. */
const others = (asStated: boolean) => (asStated ? '入力した値のままの比較では、' : '');
const behind = ({ next, difference, years, byMean, ofPriced }: Decided) =>
  say`${ofPriced ? '値段がそろっている案のなかで' : ''}次の${next}との差は、${years}間で${average(byMean)}${difference}です。`;
const WITHOUT_RANGES = {
  nothing: '見積で確かめていない値が1つだけ、今の値の半分ほど変わっても、この順番は変わりません。',
  something: '見積で確かめていない値が1つ大きく変わると、順番が入れ替わることがあります。',
  near: '見積で確かめていない値のなかに、ありうる範囲の変化で順番が入れ替わるものがあります。',
} as const;
const dearer = (extra: Parts[number], other: Parts[number], net: boolean) =>
  net ? say`${other}より${extra}、残る額が少なくなります` : say`${other}より${extra}高くつきます`;
const bySales = (sellsLess: boolean) => (sellsLess ? '（売上が少ない分も含みます）' : '');
const REST = {
  stated: '自社で入力した値',
  guessed: '参照値と仮定',
  both: '自社で入力した値と参照値と仮定',
} as const;
const NO_PERCENTAGE = {
  unquoted: 'まだ見積で確かめた分が少ない',
  near: '幅を入れていない値のなかに、ありうる範囲の変化で順番が入れ替わるものがある',
  forecast: 'まだ誰も確かめていない売上の見込みによる',
} as const;
const PER = { once: '1回あたり', month: '1か月あたり', year: '1年あたり' } as const;
const isBetter = (measure: Measure) => (measure === 'net' ? '多く残ります' : '安くなります');
const couldBe = (measure: Measure) =>
  `${measure === 'net' ? '多く残る' : '安くなる'}ことがあります。値段の分からない費用が十分に少ない場合です`;
const they = (several: boolean) => (several ? 'これらが合わせて' : 'これが');

export const VERDICT: VerdictTexts = {
  headline: {
    clear: (found) => say`${best(found.measure)}のは${found.best}です。${behind(found)}`,
    likely: (found) => say`${best(found.measure)}のは、おそらく${found.best}です。${behind(found)}`,
    interim: (found) =>
      say`今の入力では、${best(found.measure)}のは${found.best}です。${behind(found)}どのくらい確かかは、まだ計算していません。`,
    open: (name, measure) =>
      say`今の入力では${name}${subject(measure)}${wins(measure)}。ただし、まだそうとは言い切れません。`,
    onlyPriced: (name, measure, sure) =>
      say`${best(measure)}のは、${sure ? '' : 'おそらく'}${name}です。ほかの案は、値段の分からない費用がかからなかったとしても、これに及びません。`,
    unmet: (name, measure) =>
      say`今の入力では${name}${subject(measure)}${wins(measure)}。ただし、選べるかどうかがまだ決まっていません。`,
    tie: (names, measure) =>
      say`${joined(names, 'と')}は、${measure === 'net' ? '手元に残る額' : '費用'}がほぼ同じです。金額では決められません。`,
    only: (name, sure) => say`${sure ? '' : '今のところ、'}選べるのは${name}だけです。`,
    alone: (name) => say`${name}のほかに、比べる相手がありません。`,
    incomplete: say`値段の分からない費用があるので、まだ決められません。`,
    noneEligible: say`今の条件では、選べる形態がありません。`,
  },
  breakEven: {
    at: (safer, cheaper, extra, probability, { net }) =>
      say`${safer}は、事故がなければ${dearer(extra, cheaper, net)}。${safer}では事故が起きないとすると、${cheaper}で事故が起きる確率が1年に${probability}を超えれば、${safer}のほうが得です。`,
    common: (safer, cheaper, extra, probability, { net, sellsLess }) =>
      say`${safer}は、事故がなければ${dearer(extra, cheaper, net)}が、事故のときの負担は軽くなります${bySales(sellsLess)}。どちらでも同じように事故が起きるとすると、その確率が1年に${probability}を超えれば、${safer}のほうが得です。`,
    'in-proportion': (safer, cheaper, extra, probability, { net, sellsLess }) =>
      say`${safer}は、事故がなければ${dearer(extra, cheaper, net)}が、事故のときの負担は軽くなります${bySales(sellsLess)}。2つの確率の比が今の仮定のままだとすると、${cheaper}で事故が起きる確率が1年に${probability}を超えれば、${safer}のほうが得です。`,
    never: (safer, cheaper, extra, _probability, { net }) =>
      say`${safer}は、事故がなければ${dearer(extra, cheaper, net)}。${cheaper}で毎年必ず事故が起きるとしても、${net ? 'その差' : '高い分'}は戻りません。`,
    'no-loss': (safer, cheaper, extra, _probability, { net }) =>
      say`${safer}は、事故がなければ${dearer(extra, cheaper, net)}。今の入力では${cheaper}の事故で損害が出ないので、${net ? 'その差' : '高い分'}は戻りません。`,
    always: (safer, cheaper, _extra, _probability, { net }) =>
      say`事故を数えなくても、${safer}のほうが${cheaper}より${net ? '残る額が多くなります' : '安くすみます'}。事故も${safer}のほうが少ないと仮定しています。その仮定のとおりなら、確率の大きさによらず、この順番は変わりません。`,
  },
  amounts: (options, difference, years, measure) => {
    const list = joined(
      options.map(({ name, value, mean }) =>
        mean ? say`${name}が平均${mean}（入力した値のままなら${value}）` : say`${name}が${value}`,
      ),
      '、',
    );
    const between = difference
      ? difference.isError
        ? say`上の2つの差は、計算の誤差（±${difference.yen}）を超えません。`
        : say`上の2つの差は${difference.yen}です。`
      : '';
    return say`${years}間の${NAMES.measures[measure]}は、${list}です。${between}`;
  },
  probability: (name, value, error, measure) =>
    say`入力された幅をすべて考えに入れると、${name}${subject(measure)}${becomes(measure)}確率は${value}${error ? say`です（計算の誤差は±${error}）` : '以上です'}。`,
  mostly: (name, measure, why) =>
    say`入力された幅をすべて考えに入れても、ほとんどの場合に${name}${subject(measure)}${wins(measure)}。ただし、${NO_PERCENTAGE[why]}ので、確率の数字では言えません。`,
  hardlyAhead: (name, measure) =>
    say`入力された幅をすべて考えに入れても、ほとんどの場合に、わずかな差で${name}${subject(measure)}${wins(measure)}。差が小さいので、これだけでは選ぶ理由になりません。`,
  ifItHappens: (first, otherwise, retained, shops, years, ofHundred) =>
    say`ただし、事故が1回起きたときは、${first}のほうが有利になります。自社に残る事故の負担は、10回に9回は、${first}で${retained.first}まで、${otherwise}で${retained.otherwise}までです。今の仮定では、${otherwise}で${years}間に事故が起きるのは${ofHundred ? say`100店のうち約${shops}店` : say`約${shops}店に1店`}です。`,
  stated: (stated, name, measure) =>
    say`入力した値のまま（幅を考えずに）比べると、${best(measure)}のは${stated}です。幅を考えに入れた平均では${name}のほうが有利なので、${name}を挙げています。`,
  near: say`幅を入れていない値のなかに、ありうる範囲の変化で順番が入れ替わるものがあります。`,
  likelier: (name, measure) => say`幅まで考えると、${name}のほうが${becomes(measure)}確率は高くなります。`,
  noRanges: (turns) =>
    say`どの値にも幅（少ない場合と多い場合）が入力されていないので、確率は出していません。${turns === undefined ? 'そのため、どれくらい確かなのかは分かりません。' : WITHOUT_RANGES[turns]}`,
  notComputed: say`どれくらい確かなのかは、まだ計算していません。`,
  assumed: (options) =>
    say`この比較では、事故の確率を1年あたり${joined(
      options.map(({ name, value }) => say`${name}${value}`),
      '、',
    )}と仮定しています。公表された統計はありません。`,
  condition: (name, status, reasons) =>
    say`${name}${status === 'undetermined' ? 'を選べるかどうかは、まだ決まっていません。' : 'を選ぶには条件があります。'}${joined(reasons)}`,
  turns: (label, turnsAt, now, side, to, measure, { nowIsMean, atMost }) =>
    say`${label}が${turnsAt}を${side === 'above' ? '上回る' : '下回る'}と、${to}のほうが${atMost ? couldBe(measure) : isBetter(measure)}（今は${average(nowIsMean)}${now}）。`,
  nothingTurns: say`入力された幅のなかで値を1つだけ変えても、この順番は変わりません。`,
  crossover: (month, before, after, { asStated, several }) =>
    say`${others(asStated)}かかった費用（自分の手間と事故の見込み額を含む）を月ごとに足していくと、${several ? say`${before}と${after}は何度か入れ替わり` : say`はじめは${before}のほうが少なく`}、${month}か月目から${after}のほうが少なくなります。`,
  unpriced: (name, lines) => say`${name}には、まだ値段の分からない費用があります（${joined(lines, '、')}）。`,
  worth: {
    'up-to': (name, several, yen, per, measure) =>
      say`${they(several)}${PER[per]}${yen}までなら、${name}${subject(measure)}${wins(measure)}。`,
    never: (name, several, yen, _per, measure) =>
      say`${they(several)}${yen}でも、${name}${subject(measure)}${becomes(measure)}ことはありません。`,
    unknown: () => say`値段が分かってから、もう一度比べてください。`,
  },
  ruledOut: (name, reasons, better) =>
    say`${name}は選べません。${joined(reasons)}${better ? '金額だけならいちばん有利ですが、選べないので順位に入れていません。' : ''}`,
  openOf: (options, text) => say`${joined(options, '、')}：${text}`,
  missing: (text, blocking) => say`${blocking ? '先に確かめること' : '確かめること'}：${text}`,
  sameSales: (asked, turn) =>
    say`どの形でも、売上も広告も同じと仮定しています。${
      turn === undefined
        ? say`モールでは客の集まり方が違うので、${asked}での売上を入れて、くらべてください。`
        : turn === 'none'
          ? say`${asked}の売上が3倍までなら、この順番は変わりません。`
          : say`${asked}の売上が月${turn.at}を${turn.side === 'above' ? '上回る' : '下回る'}（今の仮定より${turn.apart}${turn.side === 'above' ? '多い' : '少ない'}）と、${turn.to}のほうが多く残ります。`
    }`,
  ownSales: (option, turn) =>
    say`${option}でどれだけ売れるかは見込みで、まだ誰も確かめていません。${
      turn
        ? say`${turn.ofPlan ? '年ごとの計画の' : ''}${turn.at}を${turn.side === 'above' ? '上回る' : '下回る'}と${turn.ofPlan ? '' : say`（今は${average(turn.nowIsMean)}${turn.now}）`}、${turn.to}のほうが${isBetter(turn.measure)}。`
        : 'ここが変わると、残る額の順位も変わります。'
    }`,
  sameRisk: (insured, other) =>
    say`${insured}には保険があり、${other}にはありません。金額の比較は平均の見込み額によるもので、事故が起きたときに残る負担の違いは入っていません。`,
  moreMissing: (_count, shown) => say`確かめることは、ほかに${shown}件あります。`,
  confirmed: {
    all: (name) => say`${name}の費用は、すべて見積で確かめています。`,
    some: (name, share, rest) => say`${name}の費用のうち、見積で確かめた分は${share}です。残りは${REST[rest]}です。`,
    none: (name, rest) => say`${name}の費用には、見積で確かめた分がまだありません。すべて${REST[rest]}です。`,
  },
};
