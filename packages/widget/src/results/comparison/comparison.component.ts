import { type OptionResult, type Result } from '@ec-tco/core';
import { type Crossover, crossover, cumulativeCost } from '@ec-tco/core/analysis';
import { how, namePart, numberPart, type Parts, ROW_NAMES } from '@ec-tco/core/format';
import { html, nothing } from 'lit';
import type {
  CategoryOption,
  CategoryPlace,
  CostCategory,
  Crossover as Crossing,
  CumulativePlace,
  CumulativeSeries,
} from '../../charts/index.ts';
import type { Computation } from '../../shared/computation.ts';
import { choiceFor } from '../../shared/computation.ts';
import { ResultSection } from '../frame/result-section.ts';

const CATEGORY_PATH = ({ option, category }: CategoryPlace) =>
  category === undefined ? `options/${option}/totalWithIncident` : `options/${option}/rows/${category}/total`;
const CUMULATIVE_PATH = ({ series, month }: CumulativePlace) => how.cumulative(series, month);

interface Drawn {
  readonly key: readonly unknown[];
  readonly categories: readonly CostCategory[];
  readonly options: readonly CategoryOption[];
  readonly series: readonly CumulativeSeries[];
  readonly crossings: readonly Crossing[];
  readonly category: string | Parts;
  readonly cumulative: string | Parts;
}

/**
 * The options side by side: cost by category, and cost added up month by month.
 * @tag ec-tco-comparison
 */
export class EcTcoComparison extends ResultSection {
  private drawn: Drawn | undefined;

  override render(): unknown {
    const { computation, m } = this;
    if (!computation) return nothing;
    const drawn = this.draw(computation);
    return html`
      <h3>${m.comparison.heading}</h3>
      <div class="stack">
        <ec-tco-category-chart
          .byTurn=${true}
          .language=${this.language}
          .heading=${drawn.category}
          .note=${m.comparison.note}
          .categories=${drawn.categories}
          .options=${drawn.options}
          .pathOf=${CATEGORY_PATH}
          .yenStyle=${this.yenStyle}
        ></ec-tco-category-chart>
        <ec-tco-cumulative-chart
          .byTurn=${true}
          .language=${this.language}
          .heading=${drawn.cumulative}
          .note=${m.comparison.cumulativeNote}
          .series=${drawn.series}
          .crossovers=${drawn.crossings}
          .pathOf=${CUMULATIVE_PATH}
          .yenStyle=${this.yenStyle}
        ></ec-tco-cumulative-chart>
      </div>
    `;
  }

  private draw(computation: Computation): Drawn {
    const { result, prepared } = computation;
    const {
      measure,
      ranked: [first, second],
    } = choiceFor(this.known ?? computation);
    // Drawn anew only where the analysis that comes in says something else.
    const key = [result, this.language, first?.option, second?.option];
    if (this.drawn && key.every((part, i) => part === this.drawn?.key[i])) return this.drawn;
    const rows = (result.options[0]?.rows ?? []).map(({ row }) => row).filter((row) => row !== 'tax' || result.showTax);
    const state = (option: OptionResult) =>
      option.eligibility.status === 'ruled-out'
        ? { status: 'ruled-out' as const, statusText: this.m.comparison.ruledOut }
        : option.priced
          ? {}
          : { status: 'unpriced' as const, statusText: this.m.comparison.unpriced };
    const pair = first && second ? { left: first.option, right: second.option, measure } : undefined;
    const crossing = pair && crossover(prepared, pair);
    this.drawn = {
      key,
      categories: rows.map((row) => ({ id: row, name: ROW_NAMES[row][this.language] })),
      options: result.options.map((option) => ({
        id: option.id,
        name: this.nameOf(option.id),
        values: Object.fromEntries(option.rows.map(({ row, total }) => [row, total.toNumber()])),
        total: option.totalWithIncident.total.toNumber(),
        ...state(option),
      })),
      series: result.options.map((option) => {
        const { status } = state(option);
        return {
          id: option.id,
          name: this.nameOf(option.id),
          values: cumulativeCost(prepared, option.id, { withIncident: true }),
          ...(status && { status }),
        };
      }),
      crossings:
        pair && crossing
          ? crossing.months.map(({ month, cheaper }) => ({
              month,
              before: pair[cheaper === 'left' ? 'right' : 'left'],
              after: pair[cheaper],
            }))
          : [],
      category: this.categoryHeading(result, first?.option),
      cumulative: pair && crossing ? this.cumulativeHeading(pair, crossing) : this.m.comparison.cumulativeAlone,
    };
    return this.drawn;
  }

  private categoryHeading(result: Result, best: string | undefined): string | Parts {
    const option = result.options.find(({ id }) => id === best) ?? result.options[0];
    const largest = option?.rows.toSorted((a, b) => b.total.comparedTo(a.total))[0];
    const total = option?.totalWithIncident.total;
    if (!option || !largest || !total?.gt(0)) return this.m.comparison.categoryNone;
    const share = numberPart(largest.total.div(total).toDecimalPlaces(2), 'rate', how.share(option.id, largest.row));
    const row = namePart(ROW_NAMES[largest.row][this.language]);
    return this.m.comparison.category(this.namePart(option.id), row, share);
  }

  private cumulativeHeading(
    { left, right }: { readonly left: string; readonly right: string },
    { months, left: l, right: r, outcome }: Crossover,
  ): string | Parts {
    const { m } = this;
    if (outcome === 'unpriced') return m.comparison.cumulativeAlone;
    const [turn] = months;
    const [a, b] = [this.namePart(left), this.namePart(right)];
    if (months.length > 1) return m.comparison.crossings(months.length, a, b);
    if (turn) {
      const [after, before] = turn.cheaper === 'left' ? [a, b] : [b, a];
      return m.comparison.crossing(m.comparison.month(turn.month), after, before);
    }
    const leftIsCheaper = l.every((yen, month) => yen <= (r[month] ?? 0));
    return leftIsCheaper ? m.comparison.always(a, b) : m.comparison.always(b, a);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-comparison': EcTcoComparison;
  }
}
