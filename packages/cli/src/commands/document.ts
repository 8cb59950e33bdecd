import { evaluate, type Language, type Prepared, prepare, type Result, verdictOf } from '@ec-tco/core';
import { analysisSteps } from '@ec-tco/core/analysis';
import { toCsv } from '@ec-tco/report';
import {
  DOCUMENT_KIND_NAMES,
  type DocumentKind,
  documentHtml,
  documentMarkdown,
  documentTraits,
  planOf,
  planTable,
  usualOption,
} from '@ec-tco/report/documents';
import { BOM_OPTION, defineCommand, SCENARIO_OPERAND } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { work } from '../io/work.ts';
import { nearest } from '../nearest.ts';
import { optionOf } from '../option-of.ts';
import { readScenario } from '../read-scenario.ts';
import { refuseMisfit } from '../refuse-misfit.ts';
import { refuseTerminal } from '../refuse-terminal.ts';

/** Forms that every paper has. */
const USUAL = new Set<string>(['html', 'md', 'docx']);

/** Each kind with its title, and the forms that not every paper has. */
const kindsIn = (language: Language): string =>
  DOCUMENT_KIND_NAMES.map((name) => {
    const { title, formats } = documentTraits(name);
    const more = formats.filter((format) => !USUAL.has(format));
    return `  ${name.padEnd(12)}${title[language]}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
  }).join('\n');

export const documentCommand = defineCommand({
  name: 'document',
  summary: {
    ja: '持ち帰る書類を作る: 質問票・点検シート・計画・稟議書など',
    en: 'write papers to take home: questions, check sheets, plan, request for approval',
  },
  usage: [
    {
      name: 'KIND',
      summary: { ja: '書類の種類（下の一覧）', en: 'which paper (see below)' },
    },
    SCENARIO_OPERAND,
  ],
  options: {
    option: {
      kind: 'text',
      value: 'ID',
      summary: {
        ja: '対象の形態の id（既定: 選ぶ順がいちばん先のもの）',
        en: 'id of the option (default: the first in the order of choice)',
      },
    },
    format: {
      kind: 'choice',
      values: ['html', 'md', 'docx', 'csv', 'ics', 'xlsx'],
      default: 'html',
      summary: {
        ja: '出力の形式（csv と ics は plan、xlsx は plan と self-check だけ。docx と xlsx は --output に）',
        en: 'form (csv, ics: plan only; xlsx: plan, self-check; docx, xlsx: to --output)',
      },
    },
    blank: { kind: 'flag', summary: { ja: '答えを入れない（self-check）', en: 'without the answers (self-check)' } },
    before: {
      kind: 'text',
      value: 'FILE',
      summary: {
        ja: '前回のシナリオ。変更の前と後を載せる（approval）',
        en: 'scenario of the last proposal, to show before and after (approval)',
      },
    },
    bom: BOM_OPTION,
  },
  about: { ja: `書類の種類:\n${kindsIn('ja')}`, en: `Papers:\n${kindsIn('en')}` },
  run: async ({ operands: [asked = '', file = '-'], options }, context) => {
    const kind = kindOf(asked, context);
    const traits = documentTraits(kind);
    const format = traits.formats.find((one) => one === options.format);
    if (format === undefined) {
      const asked = options.format;
      const allowed = traits.formats.join(' | ');
      throw usageFailure(
        context.say({
          ja: `${kind} に --format ${asked} は使えません。使えるもの: ${allowed}`,
          en: `${kind} has no --format ${asked}. Allowed: ${allowed}`,
        }),
      );
    }
    refuseMisfit(options.bom && format !== 'csv', '--bom', '--format csv', context);
    refuseMisfit(options.blank && kind !== 'self-check', '--blank', 'document self-check', context);
    refuseMisfit(options.before !== undefined && kind !== 'approval', '--before', 'document approval', context);
    if (format === 'docx' || format === 'xlsx') refuseTerminal(context);
    const scenario = await readScenario(file, context);
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const { language, today } = context;
    const id = subjectOf(options.option, kind, { prepared, result }, context);
    const plan = () => planOf(prepared, result, id ?? '', language, undefined, today);
    const before = options.before === undefined ? undefined : prepare(await readScenario(options.before, context));
    const document = async () => {
      const analysis = traits.reasoned ? await work(analysisSteps(prepared, result), context) : undefined;
      const verdict = analysis && verdictOf(prepared, result, analysis, language);
      return traits.make({ prepared, result, option: id, language, today, before, blank: options.blank, verdict });
    };
    switch (format) {
      case 'html':
        await context.out.write(documentHtml(await document()));
        break;
      case 'md':
        await context.out.write(documentMarkdown(await document()));
        break;
      // What writes Word, calendars and Excel is large: loaded only when asked for.
      case 'docx': {
        const { toDocx } = await import('@ec-tco/report/docx');
        await context.out.write(await toDocx(await document()));
        break;
      }
      case 'csv':
        await context.out.write(toCsv(planTable(plan(), language), { bom: options.bom }));
        break;
      case 'ics': {
        const { toIcs } = await import('@ec-tco/report/ics');
        const dated = plan();
        const calendar = toIcs(dated, { language, today });
        if (calendar === undefined) {
          const { name } = dated.option;
          throw usageFailure(
            context.say({
              ja: `「${name}」（${dated.option.id}）の実施計画には日付のある項目がないため、カレンダーは作りません。期限を入れるか、--format html などにしてください`,
              en: `Nothing in the plan of “${name}” (${dated.option.id}) has a date, so that there is no calendar to write. Set dates, or take another --format, such as html`,
            }),
          );
        }
        await context.out.write(calendar);
        break;
      }
      case 'xlsx': {
        const { planXlsx, selfCheckXlsx } = await import('@ec-tco/report/xlsx');
        await context.out.write(
          await (kind === 'plan'
            ? planXlsx(scenario, plan(), language)
            : selfCheckXlsx(scenario, { language, blank: options.blank, option: id })),
        );
        break;
      }
    }
    return EXIT.ok;
  },
});

/** The option a paper is about; undefined where it is about the shop. */
function subjectOf(
  asked: string | undefined,
  kind: DocumentKind,
  { prepared, result }: { readonly prepared: Prepared; readonly result: Result },
  context: Context,
): string | undefined {
  if (asked === undefined) return documentTraits(kind).about === 'shop' ? undefined : usualOption(prepared, result);
  return optionOf(prepared.scenario, asked, context).id;
}

function kindOf(asked: string, { say }: Pick<Context, 'say'>): DocumentKind {
  const found = DOCUMENT_KIND_NAMES.find((name) => name === asked);
  if (found) return found;
  const near = nearest(asked, DOCUMENT_KIND_NAMES);
  const allowed = DOCUMENT_KIND_NAMES.join(', ');
  const word = JSON.stringify(asked.slice(0, 60));
  throw usageFailure(
    say({
      ja: `知らない書類です: ${word}${near === undefined ? '' : `（${near} のことですか）`}。使えるもの: ${allowed}`,
      en: `Unknown paper ${word}${near === undefined ? '' : ` (did you mean ${near}?)`}. Allowed: ${allowed}`,
    }),
  );
}
