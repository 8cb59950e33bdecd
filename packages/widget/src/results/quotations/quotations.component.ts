import { requirementLabel } from '@ec-tco/core/format';
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { pressable } from '../../shared/pressable.ts';
import { ResultSection } from '../frame/result-section.ts';
import { type Cover, type Covers, coversOf } from './covers.ts';

/**
 * Quotations for a site of one's own side by side, by requirement, with what each leaves out.
 * @tag ec-tco-quotations
 */
export class EcTcoQuotations extends ResultSection {
  static override styles: CSSResultGroup = [
    ResultSection.styles,
    css`
      td {
        vertical-align: baseline;
      }
      .missing,
      .assumed {
        color: var(--ec-tco-color-warning);
        font-weight: var(--ec-tco-weight-bold);
      }
      td small {
        display: block;
        color: var(--ec-tco-color-text-muted);
        font-weight: var(--ec-tco-weight-normal);
      }
    `,
  ];

  override render(): unknown {
    const { computation, m } = this;
    if (!computation) return nothing;
    const covers = coversOf(computation);
    if (covers.options.length === 0) return nothing;
    const say = m.quotations;
    return html`<h3 id="heading">${say.heading}</h3>
      <p class="lead">${say.lead}</p>
      ${covers.options.map((option, i) => html`<p>${say.summary(this.nameOf(option.id), this.left(covers, i))}</p>`)}
      <div class="scroll" role="region" tabindex="0" aria-labelledby="heading">
        <table>
          <caption>${say.caption(computation.result.horizonYears)}</caption>
          <thead><tr><th scope="col">${say.requirement}</th>${covers.options.map(
            ({ id }) => html`<th scope="col">${this.nameOf(id)}</th>`,
          )}</tr></thead>
          <tbody>
            ${covers.rows.map(
              ({ id, mandatory, covers: cells }) => html`<tr>
                <th scope="row">${requirementLabel(id, this.language)}${mandatory ? nothing : html` <small>${say.recommended}</small>`}</th>
                ${cells.map((cell, i) => this.cell(cell, covers.options[i]?.id ?? ''))}
              </tr>`,
            )}
            <tr class="sum"><th scope="row">${say.total}</th>${covers.options.map(
              (option) =>
                html`<td>${pressable(`options/${option.id}/total`, this.total(option, option.total.total))}</td>`,
            )}</tr>
          </tbody>
        </table>
      </div>`;
  }

  /** How many mandatory requirements a quotation leaves open. */
  private left({ rows }: Covers, option: number): number {
    return rows.filter(({ mandatory, covers }) => {
      const kind = covers[option]?.kind;
      return mandatory && (kind === 'missing' || kind === 'assumed');
    }).length;
  }

  private cell({ kind, lines }: Cover, option: string): TemplateResult {
    const say = this.m.quotations;
    const amounts = lines.map(
      ({ id, name, total }) =>
        html`<small>${name} ${pressable(`options/${option}/lines/${id}/total`, this.yen(total))}</small>`,
    );
    return html`<td class=${kind}>${say.kinds[kind]}${amounts}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-quotations': EcTcoQuotations;
  }
}
