import type { Timing } from '@ec-tco/core';
import { LIMITS } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { byKind } from '../shared/by-kind.ts';
import { Section } from './section.ts';

/** How a timing begins that is chosen anew. */
export const NEW_TIMINGS: { readonly [K in Timing['kind']]: Extract<Timing, { kind: K }> } = {
  'before-opening': { kind: 'before-opening' },
  once: { kind: 'once', month: 1 },
  monthly: { kind: 'monthly' },
  yearly: { kind: 'yearly' },
  every: { kind: 'every', years: 3 },
};
const TIMINGS = Object.keys(NEW_TIMINGS) as Timing['kind'][];

/** A part that edits when something is paid. */
export abstract class TimedSection extends Section {
  protected whole(
    pointer: string,
    label: string,
    unit: 'months' | 'month' | 'years' | 'year',
    {
      min = 1,
      max = unit.startsWith('month') ? 12 * LIMITS.years : LIMITS.years,
      ...more
    }: { min?: number; max?: number } & Pick<Parameters<Section['number']>[0], 'optional' | 'help'> = {},
  ): TemplateResult {
    return this.number({
      pointer,
      kind: 'months',
      label,
      unit,
      rangeable: false,
      unmarked: true,
      rule: { unit, min, max, integer: true },
      ...more,
    });
  }

  /** When it is paid, as far as it is not folded away. */
  protected renderTimings(
    at: string,
    timing: Timing,
    allowed: (kind: Timing['kind']) => boolean,
    change: (timing: Timing) => void,
    label = this.m.line.timing,
  ): TemplateResult {
    const texts = this.m.line;
    return html`${this.select(
      at,
      label,
      TIMINGS.map((value) => ({ value, label: texts.timings[value], disabled: !allowed(value) })),
      { value: timing.kind, change: (value) => change(NEW_TIMINGS[value as Timing['kind']]) },
    )}
    ${this.renderTiming(at, timing)}`;
  }

  /** The two ends of a time, either of which may be left open. */
  private renderSpan(
    at: string,
    timing: Extract<Timing, { kind: 'monthly' | 'yearly' }>,
    unit: 'month' | 'year',
    last: number,
  ) {
    const texts = this.m.line;
    const end = (key: 'from' | 'to', asked: string, label: string, value: number, help = '') => {
      const pointer = `${at}/${key}`;
      const bounded = timing[key] !== undefined;
      return html`${this.check(asked, bounded, (on) => this.set(pointer, on ? value : undefined), help)}
      ${bounded ? this.whole(pointer, label, unit) : nothing}`;
    };
    const free = unit === 'month' ? texts.free : '';
    return html`${end('from', texts.later, texts.from[unit], Math.min(timing.to ?? 1, 1), free)}
    ${end('to', texts.ends, texts.to[unit], Math.max(timing.from ?? 1, last))}`;
  }

  private renderTiming(at: string, timing: Timing): TemplateResult | typeof nothing {
    const texts = this.m.line;
    const during = (span: Extract<Timing, { kind: 'monthly' | 'yearly' }>, unit: 'month' | 'year', last: number) =>
      html`${this.renderSpan(at, span, unit, last)} ${this.timingProblem(at)}`;
    return byKind<Timing, TemplateResult | typeof nothing>(timing, {
      'before-opening': () => nothing,
      once: () => this.whole(`${at}/month`, texts.month, 'month'),
      every: (every) => html`${this.whole(`${at}/years`, texts.every, 'years')}
        ${this.check(texts.firstOwn, every.first !== undefined, (on) =>
          this.set(`${at}/first`, on ? every.years : undefined),
        )}
        ${every.first === undefined ? nothing : this.whole(`${at}/first`, texts.first, 'year')}
        ${this.timingProblem(at)}`,
      monthly: (monthly) => during(monthly, 'month', 12 * this.data.horizonYears),
      yearly: (yearly) => during(yearly, 'year', this.data.horizonYears),
    });
  }

  private timingProblem(at: string): TemplateResult | typeof nothing {
    const problem = this.problem(at);
    return problem ? html`<p class="error" role="alert">${problem}</p>` : nothing;
  }
}
