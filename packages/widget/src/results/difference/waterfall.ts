import { decidingMeasure, evaluate, type Language } from '@ec-tco/core';
import { compareRuns, type OptionChange } from '@ec-tco/core/analysis';
import { describeInput, formatYen, type YenStyle } from '@ec-tco/core/format';
import { type CSSResult, css, html, svg, type TemplateResult } from 'lit';
import type { Computation } from '../../shared/computation.ts';
import { labelsOf } from '../../shared/option-names.ts';
import { messages } from '../messages/messages.ts';

type Part = OptionChange['parts'][number];

const KNOWN = new WeakMap<Computation, WeakMap<Computation['prepared'], readonly OptionChange[]>>();

/** What lies between two computations, by option, largest cause first; only options in which anything does. Worked out once. */
export function changesBetween(before: Computation, after: Computation): readonly OptionChange[] {
  const of = KNOWN.get(before) ?? new WeakMap();
  KNOWN.set(before, of);
  let changes = of.get(after.prepared);
  if (!changes) {
    const run = ({ prepared }: Computation) => ({ prepared, modelVersion: evaluate(prepared).modelVersion });
    changes = compareRuns(run(before), run(after), decidingMeasure(after.scenario)).options.flatMap((change) => {
      const parts = change.parts
        .filter(({ yen }) => !yen.isZero())
        .toSorted((a, b) => b.yen.abs().comparedTo(a.yen.abs()));
      return parts.length > 0 ? [{ ...change, parts }] : [];
    });
    of.set(after.prepared, changes);
  }
  return changes;
}

/** What a cause is called. */
function causeName(part: Part, after: Computation, language: Language): string {
  const say = messages(language).difference;
  const names: { readonly [Kind in Part['kind']]: (part: Part & { readonly kind: Kind }) => string } = {
    input: ({ pointer }) => describeInput(after.scenario, pointer, language),
    'line-added': ({ name, line }) => say['line-added'](name ?? line),
    'line-removed': ({ name, line }) => say['line-removed'](name ?? line),
    structure: () => say.structure,
    figures: () => say.figures,
    'model-version': () => say['model-version'],
    interaction: () => say.interaction,
  };
  return (names[part.kind] as (part: Part) => string)(part);
}

function bar(from: number, to: number, low: number, high: number, kind: string): TemplateResult {
  const at = (yen: number) => (high === low ? 0 : (100 * (yen - low)) / (high - low));
  return html`<svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">${svg`<rect
    class=${kind}
    x=${at(Math.min(from, to))}
    y="3"
    width=${Math.max(0.5, Math.abs(at(to) - at(from)))}
    height="14"
  ></rect>`}</svg>`;
}

/** An option's difference in causes that add up: a waterfall, each bar in the row of the table that says it. */
export function waterfall(
  change: OptionChange,
  after: Computation,
  language: Language,
  yenStyle: YenStyle,
): TemplateResult {
  const say = messages(language).difference;
  const before = change.before.toNumber();
  const total = change.after.toNumber();
  const levels = [before];
  for (const { yen } of change.parts) levels.push((levels.at(-1) ?? 0) + yen.toNumber());
  const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  const yen = (amount: number) => formatYen(amount, language, yenStyle);
  return html`<table class="waterfall">
    <caption>${labelsOf(after.result, language)(change.option)}</caption>
    <thead><tr><th scope="col">${say.cause}</th><th scope="col">${say.amount}</th><th scope="col">${say.picture}</th></tr></thead>
    <tbody>
      <tr class="sum"><th scope="row">${say.before}</th><td>${yen(before)}</td><td>${bar(0, before, low, high, 'level')}</td></tr>
      ${change.parts.map((part, i) => {
        const [from = 0, to = 0] = [levels[i], levels[i + 1]];
        return html`<tr><th scope="row">${causeName(part, after, language)}</th>
          <td>${part.yen.gt(0) ? '＋' : ''}${yen(part.yen.toNumber())}</td>
          <td>${bar(from, to, low, high, to > from ? 'more' : 'less')}</td></tr>`;
      })}
      <tr class="sum"><th scope="row">${say.after}</th><td>${yen(total)}</td><td>${bar(0, total, low, high, 'level')}</td></tr>
    </tbody>
  </table>`;
}

export const waterfallStyles: CSSResult = css`
  .waterfall {
    margin-block-end: var(--ec-tco-space-3);
  }
  .waterfall td svg {
    display: block;
    inline-size: clamp(4em, 30cqi, 16em);
    block-size: 20px;
  }
  .level {
    fill: var(--ec-tco-color-bar);
  }
  .more {
    fill: var(--ec-tco-color-warning);
  }
  .less {
    fill: var(--ec-tco-color-success);
  }
  @media (forced-colors: active) {
    .level {
      fill: CanvasText;
    }
    .more,
    .less {
      fill: Highlight;
    }
  }
  /* Without colour: what adds is dark, what saves is an outline. */
  @media print {
    .level {
      fill: #999;
    }
    .more {
      fill: #000;
    }
    .less {
      fill: #fff;
      stroke: #000;
      vector-effect: non-scaling-stroke;
    }
  }
`;
