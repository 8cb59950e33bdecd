import { baseOf, type Severity } from '@ec-tco/core';
import { CLOSURE_NAMES, OWN_RANGE_NAMES, OWN_SHOP_NAMES, plainText, SEVERITY_KIND_NAMES } from '@ec-tco/core/format';
import { defaultIncident } from '@ec-tco/core/guideline';
import type { QuantityKindName } from '@ec-tco/core/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { byKind } from '../../shared/by-kind.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { capital } from '../../theme/capital.ts';
import { Section } from '../section.ts';

type OwnShop = Exclude<keyof Extract<Severity, { kind: 'own-shop' }>, 'kind' | 'records'>;

const KINDS = [
  'own-shop',
  'survey-mean',
  'survey-curve',
  'firm-a',
  'firm-b',
  'own-figure',
  'own-range',
  'own-lognormal',
] as const satisfies readonly Severity['kind'][];

const OWN_SHOP: readonly (readonly [OwnShop, QuantityKindName])[] = [
  ['forensics', 'yen'],
  ['reissueFee', 'yenPerRecord'],
  ['reissueShare', 'share'],
  ['fraudPerCard', 'yenPerRecord'],
  ['callCentre', 'yen'],
  ['callCentrePerHeld', 'yenPerRecord'],
  ['legal', 'yen'],
  ['legalPerHeld', 'yenPerRecord'],
  ['notificationPerRecord', 'yenPerRecord'],
  ['apologyPerRecord', 'yenPerRecord'],
  ['apologyShare', 'share'],
  ['other', 'yen'],
];
const CLOSURE = [
  ['months', 'months'],
  ['recoveryMonths', 'months'],
  ['restartShare', 'share'],
  ['leavingShare', 'share'],
  ['leavingMonths', 'months'],
] as const;

/**
 * What an incident costs, and first how likely it would have to be to turn the answer.
 * @tag ec-tco-incident
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoIncident extends Section {
  protected override readonly places = ['/incident'];

  protected watched(): readonly unknown[] {
    return [this.data.incident, this.data.dataSet, this.data.sources, this.breakEven, ...this.faults];
  }

  /** How likely an incident must be for the safer option to pay, in words; nobody asks while it is folded. */
  private get breakEven(): string {
    const { computation, language, unfolded } = this;
    const verdict = computation && unfolded ? knownVerdict(computation, language) : undefined;
    const found = verdict?.sentences.find(({ kind }) => kind === 'incident-break-even');
    return found ? plainText(found.parts, language) : '';
  }

  override reveal(pointer: string): boolean {
    if (!this.isAt(pointer, '/incident')) return false;
    this.unfold(this.isAt(pointer, '/incident/closure') ? 'closure' : 'items');
    return true;
  }

  /** About what one incident costs now, to go on from. */
  private get cost(): number {
    const now = this.computation?.result.options[0]?.incident.severity.toNumber() ?? 0;
    return Math.round(now / 10_000) * 10_000;
  }

  private setSeverity(kind: Severity['kind']): void {
    const defaults = defaultIncident(this.data.dataSet);
    const { cost } = this;
    const made: { readonly [K in Severity['kind']]: Severity } = {
      'own-shop': defaults.severity,
      'survey-mean': { kind: 'survey-mean' },
      'survey-curve': { kind: 'survey-curve' },
      'firm-a': { kind: 'firm-a' },
      'firm-b': { kind: 'firm-b' },
      'own-figure': { kind: 'own-figure', yen: cost },
      'own-range': { kind: 'own-range', low: Math.round(cost / 2), mode: cost, high: cost * 2 },
      'own-lognormal': { kind: 'own-lognormal', low: Math.max(1, Math.round(cost / 5)), high: Math.max(1, cost * 3) },
    };
    this.edit({ kind: 'value', pointer: '/incident/severity', value: made[kind] });
  }

  private renderSeverity(severity: Severity): TemplateResult | typeof nothing {
    const { language } = this;
    const { incident } = this.m;
    const range = (keys: readonly ('low' | 'mode' | 'high')[]): TemplateResult => {
      const problem = this.problem('/incident/severity');
      return html`<div class="grid">
          ${keys.map((key) =>
            this.number({
              pointer: `/incident/severity/${key}`,
              kind: 'yen',
              label: OWN_RANGE_NAMES[key][language],
              rangeable: false,
            }),
          )}
        </div>
        ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}`;
    };
    return byKind<Severity, TemplateResult | typeof nothing>(severity, {
      'survey-mean': () => nothing,
      'survey-curve': () => nothing,
      'firm-a': () => nothing,
      'firm-b': () => nothing,
      'own-shop': (shop) => html`${this.choice('/incident/severity/records', incident.records, [
        { value: 'all', label: incident.recordsAll },
        { value: 'survey', label: incident.recordsSurvey },
      ])}
      ${this.disclosure(
        'items',
        incident.items,
        () => html`<div class="grid">
          ${OWN_SHOP.filter(([key]) => shop[key] !== undefined).map(([key, kind]) =>
            this.number({ pointer: `/incident/severity/${key}`, kind, label: OWN_SHOP_NAMES[key][language] }),
          )}
        </div>`,
      )}`,
      'own-figure': () =>
        this.number({ pointer: '/incident/severity/yen', kind: 'yen', label: OWN_RANGE_NAMES.yen[language] }),
      'own-range': () => range(['low', 'mode', 'high']),
      'own-lognormal': () => range(['low', 'high']),
    });
  }

  private line(): string {
    const { severity, closure } = this.data.incident;
    const kind = capital(SEVERITY_KIND_NAMES[severity.kind][this.language]);
    return this.m.incident.line(kind, closure && baseOf(closure.months));
  }

  override render(): TemplateResult {
    const { language, data } = this;
    const { incident } = this.m;
    const { severity, closure } = data.incident;
    const kinds = KINDS.filter((kind) => kind !== 'firm-b' || data.dataSet === 'draft-2022-10');
    return this.folded(
      incident.heading,
      () => this.line(),
      () => html`<p class="lead">${incident.lead}</p>
      <div class="stack">
        <p class="note">${this.breakEven || incident.noBreakEven}</p>
        ${this.select(
          '/incident/severity/kind',
          incident.severity,
          kinds.map((kind) => ({ value: kind, label: capital(SEVERITY_KIND_NAMES[kind][language]) })),
          { change: (value) => this.setSeverity(value as Severity['kind']) },
        )}
        ${this.renderSeverity(severity)}
        ${this.check(
          incident.closure,
          closure !== undefined,
          (on) => this.set('/incident/closure', on ? defaultIncident(data.dataSet).closure : undefined),
          incident.closureHelp,
        )}
        ${
          closure
            ? this.disclosure(
                'closure',
                incident.closureItems,
                () => html`<div class="grid">
                  ${CLOSURE.map(([key, kind]) =>
                    this.number({ pointer: `/incident/closure/${key}`, kind, label: CLOSURE_NAMES[key][language] }),
                  )}
                </div>`,
              )
            : nothing
        }
      </div>
    `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-incident': EcTcoIncident;
  }
}
