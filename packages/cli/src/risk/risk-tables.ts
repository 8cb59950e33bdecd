import { Decimal, type Language, rangeOf, type Scenario } from '@ec-tco/core';
import { formatMonths, formatProbability, formatRate, labelText, optionNames } from '@ec-tco/core/format';
import { baseIn, statedOf } from '@ec-tco/core/scenario';
import { type Cell, NO_CELL, numberCell, type Table, type TableRow, textCell, yenCell } from '@ec-tco/report';
import type { Context } from '../context.ts';
import type { OptionRisk, PairBreakEven, Risk } from './assess-risk.ts';
import { RISK_TEXTS } from './risk-texts.ts';

/** Names that tell options of the same name apart. */
const namesIn =
  ({ options }: Scenario, language: Language) =>
  (id: string): string =>
    labelText(optionNames(options)(id), language);

/** What needs no assumption about how likely incidents are: told first. */
export function breakEvenTable(scenario: Scenario, { breakEvens, net }: Risk, { language }: Context): Table {
  const { title, horizonYears } = scenario;
  const say = RISK_TEXTS[language];
  const nameOf = namesIn(scenario, language);
  const complete = ({ cheaper, dearer }: PairBreakEven) => cheaper.priced && dearer.priced;
  const answer = ({ outcome, cheaper, dearer }: PairBreakEven): string => {
    // With a price open, the cheaper may yet be the dearer, and the difference is not known.
    if (!cheaper.priced || !dearer.priced) return say.notKnown;
    switch (outcome.kind) {
      case 'at':
        return formatRate(outcome.perYear, language);
      case 'common':
        return say.common(formatRate(outcome.perYear, language), outcome.alike);
      case 'no-trade-off':
        // Safer is not said of the one that bears more of an incident.
        return say.noTradeOff(net, cheaper.incident.retained.gt(dearer.incident.retained));
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
    caption: say.breakEven(title, net),
    columns: [
      { key: 'cheaper', head: say.cheaper(net), align: 'left' },
      { key: 'dearer', head: say.dearer(net), align: 'left' },
      { key: 'extra', head: say.extra(horizonYears), align: 'right' },
      { key: 'turns-at', head: say.turnsAt(net), align: 'right' },
    ],
    rows: breakEvens.map((pair) => ({
      key: `${pair.cheaper.id}/${pair.dearer.id}`,
      style: 'fact',
      cells: [
        // Without one of its prices it may well be the dearer.
        textCell(pair.cheaper.priced ? nameOf(pair.cheaper.id) : say.orderOpen(nameOf(pair.cheaper.id), net)),
        textCell(nameOf(pair.dearer.id)),
        complete(pair) ? yenCell(new Decimal(pair.extra)) : textCell(say.notKnown),
        textCell(answer(pair)),
      ],
    })),
    notes: [{ title: say.how, items: say.howTexts(net) }],
  };
}

/** The bad case: what an incident would mean if it happened, and how rare that is. */
export function badCaseTable(scenario: Scenario, { options }: Risk, { language }: Context): Table {
  const { horizonYears } = scenario;
  const say = RISK_TEXTS[language];
  const nameOf = namesIn(scenario, language);
  const row = (key: string, style: TableRow['style'], label: string, cell: (risk: OptionRisk) => Cell): TableRow => ({
    key,
    style,
    cells: [textCell(label), ...options.map(cell)],
  });
  const months = (value: number | undefined): Cell => (value === undefined ? NO_CELL : textCell(say.months(value)));
  const insured = options.some(({ option }) => option.insurance);
  const endless = options.every(({ badCase }) => badCase.retained.worst === undefined);
  const if_ = (key: 'p50' | 'p90') => [
    ...(insured
      ? [row(`gross-${key}`, 'fact', say.gross(say.ifItHappens[key]), ({ badCase }) => yenCell(badCase.gross[key]))]
      : []),
    row(`retained-${key}`, 'amount', insured ? say.kept(say.ifItHappens[key]) : say.ifItHappens[key], ({ badCase }) =>
      yenCell(badCase.retained[key]),
    ),
    row(`months-${key}`, 'part', say.inMonths, ({ badCase }) => months(badCase.months?.[key])),
  ];
  return {
    language,
    caption: say.badCase,
    columns: [
      { key: 'item', head: say.item, align: 'left' },
      ...options.map(({ option }) => ({ key: option.id, head: nameOf(option.id), align: 'right' as const })),
    ],
    rows: [
      ...(options.some(({ badCase }) => badCase.shops !== undefined)
        ? [
            row('one-in', 'amount', say.oneIn(horizonYears), ({ badCase: { shops } }) =>
              shops === undefined ? NO_CELL : textCell(say.shops(shops)),
            ),
          ]
        : []),
      ...if_('p50'),
      ...if_('p90'),
      ...(endless
        ? []
        : [
            row('retained-worst', 'amount', say.worst, ({ badCase: { retained } }) =>
              retained.worst ? yenCell(retained.worst) : NO_CELL,
            ),
            row('months-worst', 'part', say.inMonths, ({ badCase }) => months(badCase.months?.worst)),
          ]),
      row('total-if-once', 'total', say.ifOnce, ({ badCase, result }) =>
        yenCell(badCase.ifOnce.p90.total, result.priced ? '' : '*'),
      ),
      row('rank-if-once', 'fact', say.rankIfOnce, ({ badCase: { ifOnce }, result }) => {
        if (ifOnce.p90.rank !== undefined) return numberCell(ifOnce.p90.rank);
        return textCell(result.eligibility.status === 'ruled-out' ? say.ruledOut : say.notKnown);
      }),
    ],
    notes: [
      {
        title: say.cautions,
        items: [
          say.badCaseNote,
          ...(endless ? [] : [say.worstNote]),
          ...(options.every(({ result }) => result.priced) ? [] : [say.mark]),
        ],
      },
    ],
  };
}

/** What follows from the assumed probabilities. */
export function lossTable(scenario: Scenario, { options }: Risk, { language }: Context): Table {
  const { horizonYears, incident } = scenario;
  const say = RISK_TEXTS[language];
  const nameOf = namesIn(scenario, language);
  const row = (key: string, style: TableRow['style'], label: string, cell: (risk: OptionRisk) => Cell): TableRow => ({
    key,
    style,
    cells: [textCell(label), ...options.map(cell)],
  });
  const loss = (yen: number) => yenCell(new Decimal(Math.round(yen)));
  // Below this the last bits of float64 speak.
  const error = Math.max(...options.map((risk) => risk.loss.error), 1e-9).toExponential(0);
  const transitions = [
    ...new Set(
      options.flatMap(({ option }) => (option.transition ? [baseIn(scenario, option.transition.months)] : [])),
    ),
  ];
  return {
    language,
    caption: say.assumed(horizonYears),
    columns: [
      { key: 'item', head: say.item, align: 'left' },
      ...options.map(({ option }) => ({ key: option.id, head: nameOf(option.id), align: 'right' as const })),
    ],
    rows: [
      row('probability', 'fact', say.probability, ({ option }) =>
        textCell(formatRate(baseIn(scenario, option.annualProbability), language)),
      ),
      row('probability-range', 'part', say.range, ({ option }) => {
        const range = rangeOf(statedOf(scenario, option.annualProbability));
        return range ? textCell(`${formatRate(range.low, language)} – ${formatRate(range.high, language)}`) : NO_CELL;
      }),
      ...transitions.map((months) =>
        row('transition', 'fact', say.transition(formatMonths(months, language)), ({ option: { transition } }) =>
          transition && baseIn(scenario, transition.months) === months
            ? textCell(formatRate(baseIn(scenario, transition.annualProbability), language))
            : NO_CELL,
        ),
      ),
      row('one-incident', 'fact', say.severity, ({ result }) => yenCell(result.incident.severity)),
      row('one-incident-retained', 'part', say.retained, ({ result }) => yenCell(result.incident.retained)),
      row('any', 'amount', say.any(horizonYears), ({ loss: { pAny } }) => textCell(formatProbability(pAny, language))),
      // As the table of costs has it, year by year in whole yen, so that the totals below add up.
      ...(options.some(({ result }) => !result.totalWithIncident.total.eq(result.total.total))
        ? [
            row('mean', 'amount', say.mean, ({ result }) =>
              yenCell(result.totalWithIncident.total.minus(result.total.total)),
            ),
          ]
        : []),
      ...(['median', 'p90', 'p95', 'p99'] as const)
        // A quantile that is nothing for every option tells nothing.
        .filter((level) => options.some((risk) => risk.loss[level] > 0))
        .map((level) => row(level, 'amount', say[level], (risk) => loss(risk.loss[level]))),
      // Where P95 is nothing, the worst 5 % hold mostly nothing: their mean is no amount that anybody pays.
      ...(options.some((risk) => risk.loss.p95 > 0)
        ? [row('tail-mean', 'amount', say.tail, (risk) => loss(risk.loss.tailMean95))]
        : []),
      row('total', 'total', say.total, ({ result }) => yenCell(result.total.total, result.priced ? '' : '*')),
      row('total-with-mean', 'total', say.withMean, ({ result }) =>
        yenCell(result.totalWithIncident.total, result.priced ? '' : '*'),
      ),
    ],
    notes: [
      {
        title: say.cautions,
        items: [
          say.assumption,
          say.tooLow,
          say.tooHigh,
          ...(options.some((risk) => risk.loss.p99 === 0) ? [say.noLoss99] : []),
          ...(incident.severity.kind === 'survey-curve' ? [say.survey] : []),
          say.grid(error),
        ],
      },
    ],
  };
}
