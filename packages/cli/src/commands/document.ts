import { evaluate, prepare } from '@ec-tco/core';
import { toCsv } from '@ec-tco/report';
import { documentHtml, documentMarkdown, planOf, planTable } from '@ec-tco/report/documents';
import { toDocx } from '@ec-tco/report/docx';
import { toIcs } from '@ec-tco/report/ics';
import { planXlsx, selfCheckXlsx } from '@ec-tco/report/xlsx';
import { BOM_OPTION, defineCommand, SCENARIO_OPERAND } from '../command.ts';
import type { Context } from '../context.ts';
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind, usualOption } from '../document/kinds.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { optionOf } from '../option-of.ts';
import { readScenario } from '../read-scenario.ts';
import { refuseTerminal } from '../refuse-terminal.ts';

const PAPER_FORMATS: readonly string[] = ['html', 'md', 'docx'];
/** Kinds that can be more than a paper. */
const FORMATS: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  plan: [...PAPER_FORMATS, 'csv', 'ics', 'xlsx'],
  'self-check': [...PAPER_FORMATS, 'xlsx'],
};

const kindsIn = (language: 'ja' | 'en'): string =>
  DOCUMENT_KIND_NAMES.map((name) => `  ${name.padEnd(12)}${DOCUMENT_KINDS[name].summary[language]}`).join('\n');

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
        ja: '対象の形態の id（既定: 選べる形態のうちいちばん安いもの）',
        en: 'id of the option (default: the cheapest that may be chosen)',
      },
    },
    format: {
      kind: 'choice',
      values: ['html', 'md', 'docx', 'csv', 'ics', 'xlsx'],
      default: 'html',
      summary: {
        ja: '出力の形式（csv と ics は plan、xlsx は plan と self-check だけ。docx と xlsx は --output に）',
        en: 'form of the output (csv, ics: plan only; xlsx: plan and self-check; docx, xlsx: to --output)',
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
    const { format } = options;
    if (!(FORMATS[kind] ?? PAPER_FORMATS).includes(format)) {
      const allowed = (FORMATS[kind] ?? PAPER_FORMATS).join(' | ');
      throw usageFailure(
        context.say({
          ja: `${kind} に --format ${format} は使えません。使えるもの: ${allowed}`,
          en: `${kind} has no --format ${format}. Allowed: ${allowed}`,
        }),
      );
    }
    if (format === 'docx' || format === 'xlsx') refuseTerminal(context);
    const scenario = await readScenario(file, context);
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const option = options.option ?? usualOption(prepared, result, kind);
    if (option === undefined) {
      throw usageFailure(
        context.say({ ja: 'SaaS・モールの形態がありません', en: 'the scenario has no SaaS and no mall' }),
      );
    }
    const { id } = optionOf(scenario, option, context);
    const { language, today } = context;
    const plan = () => planOf(prepared, result, id, language);
    const before =
      options.before === undefined ? undefined : evaluate(prepare(await readScenario(options.before, context)));
    const document = () =>
      DOCUMENT_KINDS[kind].make({ prepared, result, option: id, before, blank: options.blank }, context);
    switch (format) {
      case 'html':
        await context.out.write(documentHtml(document()));
        break;
      case 'md':
        await context.out.write(documentMarkdown(document()));
        break;
      case 'docx':
        await context.out.write(await toDocx(document()));
        break;
      case 'csv':
        await context.out.write(toCsv(planTable(plan(), language), { bom: options.bom }));
        break;
      case 'ics':
        await context.out.write(toIcs(plan(), { language, today }));
        break;
      case 'xlsx':
        await context.out.write(
          await (kind === 'plan'
            ? planXlsx(scenario, plan(), language)
            : selfCheckXlsx(scenario, { language, blank: options.blank })),
        );
        break;
    }
    return EXIT.ok;
  },
});

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
