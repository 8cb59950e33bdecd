import { baseOf, Decimal, rangeOf, type Scenario } from '@ec-tco/core';
import { formatMonths, formatProbability, formatRate } from '@ec-tco/core/format';
import { type Cell, NO_CELL, type Table, type TableRow, textCell, yenCell } from '@ec-tco/report';
import type { Context } from '../context.ts';
import type { OptionRisk, PairBreakEven, Risk } from './assess-risk.ts';
import { RISK_TEXTS } from './risk-texts.ts';

/** What needs no assumption about how likely incidents are: told first. */
export function breakEvenTable({ title, horizonYears }: Scenario, { breakEvens }: Risk, { language }: Context): Table {
  const say = RISK_TEXTS[language];
  const complete = ({ cheaper, dearer }: PairBreakEven) => cheaper.priced && dearer.priced;
  const answer = ({ outcome }: PairBreakEven): string => {
    switch (outcome.kind) {
      case 'at':
        return formatRate(outcome.perYear, language);
      case 'never':
        return say.never;
      case 'no-loss':
        return say.noLoss;
      case 'equal-cost':
        return say.equal;
    }
  };
  return {
    language,
    caption: say.breakEven(title),
    columns: [
      { key: 'cheaper', head: say.cheaper, align: 'left' },
      { key: 'dearer', head: say.dearer, align: 'left' },
      { key: 'extra', head: say.extra(horizonYears), align: 'right' },
      { key: 'turns-at', head: say.turnsAt, align: 'right' },
    ],
    rows: breakEvens.map((pair) => ({
      key: `${pair.cheaper.id}/${pair.dearer.id}`,
      style: 'fact',
      cells: [
        textCell(pair.cheaper.name),
        textCell(pair.dearer.name),
        yenCell(new Decimal(pair.extra), complete(pair) ? '' : '*'),
        textCell(answer(pair)),
      ],
    })),
    notes: [{ title: say.how, items: [...say.howTexts, ...(breakEvens.every(complete) ? [] : [say.mark])] }],
  };
}

/** What follows from the assumed probabilities. */
export function lossTable({ horizonYears, incident }: Scenario, { options }: Risk, { language }: Context): Table {
  const say = RISK_TEXTS[language];
  const row = (key: string, style: TableRow['style'], label: string, cell: (risk: OptionRisk) => Cell): TableRow => ({
    key,
    style,
    cells: [textCell(label), ...options.map(cell)],
  });
  const loss = (yen: number) => yenCell(new Decimal(Math.round(yen)));
  // Below this the last bits of float64 speak.
  const error = Math.max(...options.map((risk) => risk.loss.error), 1e-9).toExponential(0);
  const transitions = [
    ...new Set(options.flatMap(({ option }) => (option.transition ? [baseOf(option.transition.months)] : []))),
  ];
  return {
    language,
    caption: say.assumed(horizonYears),
    columns: [
      { key: 'item', head: say.item, align: 'left' },
      ...options.map(({ option }) => ({ key: option.id, head: option.name, align: 'right' as const })),
    ],
    rows: [
      row('probability', 'fact', say.probability, ({ option }) =>
        textCell(formatRate(baseOf(option.annualProbability), language)),
      ),
      row('probability-range', 'part', say.range, ({ option }) => {
        const range = rangeOf(option.annualProbability);
        return range ? textCell(`${formatRate(range.low, language)} – ${formatRate(range.high, language)}`) : NO_CELL;
      }),
      ...transitions.map((months) =>
        row('transition', 'fact', say.transition(formatMonths(months, language)), ({ option: { transition } }) =>
          transition && baseOf(transition.months) === months
            ? textCell(formatRate(baseOf(transition.annualProbability), language))
            : NO_CELL,
        ),
      ),
      row('one-incident', 'fact', say.severity, ({ result }) => yenCell(result.incident.severity)),
      row('one-incident-retained', 'part', say.retained, ({ result }) => yenCell(result.incident.retained)),
      row('any', 'amount', say.any(horizonYears), ({ loss: { pAny } }) => textCell(formatProbability(pAny, language))),
      // As the table of costs has it, year by year in whole yen, so that the totals below add up.
      row('mean', 'amount', say.mean, ({ result }) =>
        yenCell(result.totalWithIncident.total.minus(result.total.total)),
      ),
      row('median', 'amount', say.median, (risk) => loss(risk.loss.median)),
      row('p90', 'amount', say.p90, (risk) => loss(risk.loss.p90)),
      row('p95', 'amount', say.p95, (risk) => loss(risk.loss.p95)),
      row('p99', 'amount', say.p99, (risk) => loss(risk.loss.p99)),
      row('tail-mean', 'amount', say.tail, (risk) => loss(risk.loss.tailMean95)),
      row('total', 'total', say.total, ({ result }) => yenCell(result.total.total, result.priced ? '' : '*')),
      row('total-with-mean', 'total', say.withMean, ({ result }) =>
        yenCell(result.totalWithIncident.total, result.priced ? '' : '*'),
      ),
      row('total-with-p95', 'total', say.withP95, ({ result, atP95 }) =>
        yenCell(atP95.total, result.priced ? '' : '*'),
      ),
    ],
    notes: [
      {
        title: say.cautions,
        items: [
          say.assumption,
          say.tooLow,
          say.tooHigh,
          ...(options.some(({ atP95 }) => atP95.loss.isZero()) ? [say.noLossAtP95] : []),
          ...(incident.severity.kind === 'survey-curve' ? [say.survey] : []),
          say.grid(error),
        ],
      },
    ],
  };
}
