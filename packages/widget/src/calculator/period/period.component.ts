import type { Language } from '@ec-tco/core';
import { DATA_SETS, type DataSet, type Scenario } from '@ec-tco/core';
import { EDITION_NAMES, formatYen, RATE_NAMES } from '@ec-tco/core/format';
import { resolve } from '@ec-tco/core/guideline';
import { LIMITS } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { SayEvent } from '../../shared/say-event.ts';
import { capital } from '../../theme/capital.ts';
import { Section } from '../section.ts';
import { type DataSetSwitch, switchDataSet } from './switch-data-set.ts';
import { switchedLines } from './switched.ts';

const RATES = [
  ['discount', 'discountRate'],
  ['inflation', 'yearlyRate'],
  ['consumptionTax', 'share'],
] as const;

/** The guideline's minimum a month, in an edition that has one. */
function floorOf(dataSet: DataSet, language: Language): string | undefined {
  const found = resolve('security.floor', dataSet);
  return found.kind === 'figure' ? formatYen(found.figure.value, language, 'man') : undefined;
}

/**
 * Years, rates, tax, and the edition of the guideline.
 * @tag ec-tco-period
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoPeriod extends Section {
  /** The last switch of the edition, told as long as the scenario is in it. */
  @state() private last: (DataSetSwitch & { readonly before: Scenario; readonly edition: DataSet }) | undefined;

  protected override readonly places = [
    '/horizonYears',
    '/rates',
    '/title',
    '/note',
    '/baseline',
    '/dataSet',
    '/showTax',
    '/securityFloor',
  ];

  protected watched(): readonly unknown[] {
    const { horizonYears, rates, showTax, securityFloor, baseline, dataSet, title, note, options, sources } = this.data;
    const names = options.map((option) => option.name).join('\n');
    return [
      horizonYears,
      rates,
      showTax,
      securityFloor,
      baseline,
      dataSet,
      title,
      note,
      names,
      sources,
      ...this.faults,
    ];
  }

  override reveal(pointer: string): boolean {
    if (this.isAt(pointer, '/horizonYears')) return true;
    if (!this.isAt(pointer, '/rates', '/title', '/note', '/baseline', '/dataSet')) return false;
    this.unfold('more');
    return true;
  }

  private edition(edition: DataSet): string {
    return capital(EDITION_NAMES[edition][this.language]);
  }

  private switchTo(edition: DataSet): void {
    const { data: before } = this;
    if (edition === before.dataSet) return;
    const done = switchDataSet(before, edition);
    this.last = { ...done, before, edition };
    this.edit(done.edit);
    const { switched } = this.m.period;
    this.dispatchEvent(new SayEvent(switched.told(this.edition(edition), done.changes.length)));
  }

  /** Every number that went with the edition, with what it was: nothing changes unseen. */
  private renderSwitched(): TemplateResult | typeof nothing {
    const { last, language } = this;
    if (!last || last.edition !== this.data.dataSet) return nothing;
    const { switched } = this.m.period;
    const { before, scenario, changes } = last;
    return html`<div id="switched" class="stack">
      <p>${switched.told(this.edition(last.edition), changes.length)}</p>
      <ul>${switchedLines(before, scenario, changes, language).map((line) => html`<li>${line}</li>`)}</ul>
      <p class="help">${switched.own}</p>
    </div>`;
  }

  private renderMore(): TemplateResult {
    const { language, data } = this;
    const { period } = this.m;
    const floor = floorOf(data.dataSet, language);
    return html`<div class="stack">
      <div class="grid">
        ${RATES.map(([key, kind]) => this.number({ pointer: `/rates/${key}`, kind, label: RATE_NAMES[key][language] }))}
      </div>
      <div>
        ${this.check(period.tax, data.showTax, (on) => this.set('/showTax', on), period.taxHelp)}
        ${this.check(period.floor(floor), data.securityFloor, (on) => this.set('/securityFloor', on), floor === undefined ? period.floorNone : period.floorHelp)}
      </div>
      ${this.select(
        '/baseline',
        period.baseline,
        data.options.map((option) => ({ value: option.id, label: option.name })),
        { value: data.baseline ?? data.options[0]?.id ?? '' },
      )}
      ${this.choice(
        '/dataSet',
        period.dataSet,
        DATA_SETS.map((value) => ({ value, label: this.edition(value), help: period.dataSetHelp[value] })),
        { help: period.dataSetNote, change: (value) => this.switchTo(value as DataSet) },
      )}
      ${this.renderSwitched()}
      ${this.text('/title', period.title, { optional: false })} ${this.text('/note', period.note, { type: 'area' })}
    </div>`;
  }

  override render(): TemplateResult {
    const { period } = this.m;
    return this.folded(
      period.heading,
      () => period.line(this.data.horizonYears, this.edition(this.data.dataSet)),
      () => html`<p class="lead">${period.lead}</p>
      <div class="stack">
        ${this.number({
          pointer: '/horizonYears',
          kind: 'months',
          label: period.years,
          unit: 'years',
          rangeable: false,
          rule: { unit: 'years', min: 1, max: LIMITS.years, integer: true },
        })}
        ${this.disclosure('more', period.more, () => this.renderMore())}
      </div>
    `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-period': EcTcoPeriod;
  }
}
