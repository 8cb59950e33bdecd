import { DATED_RULES, FIGURES, type Figure, figuresOf, SOURCES } from '@ec-tco/core/guideline';
import { plainJson, toCsv } from '@ec-tco/report';
import { BOM_OPTION, defineCommand, formatOption } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { datedRulesJson, datedRulesText } from '../figures/dated-rules.ts';
import { figureRecords, figureTable } from '../figures/figure-tables.ts';
import { STATUS_NAMES } from '../figures/figure-texts.ts';
import { type Provenance, provenance } from '../figures/provenance.ts';
import { jsonText } from '../json-text.ts';
import { refuseMisfit } from '../refuse-misfit.ts';
import { terminalTable } from '../write-table.ts';

export const figures = defineCommand({
  name: 'figures',
  summary: {
    ja: '参照値と出典の一覧、出典がそろっているか',
    en: 'list the reference figures and whether all are sourced',
  },
  usage: [],
  options: {
    format: formatOption(['table', 'json', 'csv']),
    'data-set': {
      kind: 'choice',
      values: ['draft-2022-10', 'final-2023-03', 'market'],
      summary: { ja: 'このデータセットだけ（既定: すべて）', en: 'only this data set (default: all)' },
    },
    date: {
      kind: 'text',
      value: 'YYYY-MM-DD',
      summary: { ja: '有効期限を見る日（既定: 今日）', en: 'day on which validity is looked at (default: today)' },
    },
    bom: BOM_OPTION,
  },
  run: async ({ options }, context) => {
    const { format, date = context.today, bom } = options;
    refuseMisfit(bom && format !== 'csv', '--bom', '--format csv', context);
    if (!isDate(date)) {
      throw usageFailure(
        context.say({
          ja: `--date: 使えない値です。入力: ${JSON.stringify(date.slice(0, 40))}。使えるもの: YYYY-MM-DD 形式の日付`,
          en: `--date: value not allowed. Found: ${JSON.stringify(date.slice(0, 40))}. Allowed: a date as YYYY-MM-DD`,
        }),
      );
    }
    const chosen: readonly Figure[] = options['data-set'] ? figuresOf(options['data-set']) : FIGURES;
    const sourced = provenance(chosen, date);
    const { out, err, language } = context;
    if (format === 'json') {
      await out.write(
        jsonText(
          plainJson({
            format: 'ec-tco/figures',
            formatVersion: 1,
            date,
            provenance: sourced,
            figures: chosen,
            datedRules: datedRulesJson(date),
            sources: Object.fromEntries(
              [...new Set([...chosen, ...DATED_RULES].map(({ source }) => source))].map((id) => [id, SOURCES[id]]),
            ),
          }),
        ),
      );
    } else if (format === 'csv') {
      await out.write(toCsv(figureRecords(chosen, language), { bom }));
      await err.write(summary(sourced, date, context));
    } else {
      await out.write(
        `${terminalTable(figureTable(chosen, language), context)}\n${datedRulesText(date, context)}\n${summary(sourced, date, context)}`,
      );
    }
    if (sourced.problems.length === 0) return EXIT.ok;
    await err.write(
      sourced.problems.map(({ id, kind, ...rest }) => `${id}: ${kind} ${JSON.stringify(rest)}\n`).join(''),
    );
    return EXIT.invalid;
  },
});

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function summary({ total, byStatus, complete, expired }: Provenance, date: string, { language, say }: Context): string {
  const statuses = Object.keys(byStatus) as (keyof typeof byStatus)[];
  const counts = statuses
    .map((status) => `${STATUS_NAMES[status][language]} ${byStatus[status]}`)
    .join(say({ ja: '、', en: ', ' }));
  // Rounded down: 100 % is said of all, not of nearly all.
  const share = total === 0 ? 100 : Math.floor((1000 * complete) / total) / 10;
  return say({
    ja: `種類別: ${counts}（計 ${total}）\n出典がそろった参照値: ${complete} / ${total}（${share}%）。期限切れ（${date} 時点）: ${expired}\n`,
    en: `By status: ${counts} (${total} in all)\n${share} % with complete provenance (${complete} of ${total}). Past their date on ${date}: ${expired}\n`,
  });
}
