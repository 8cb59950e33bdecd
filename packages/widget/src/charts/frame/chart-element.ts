import type { Language } from '@ec-tco/core';
import { html, LitElement, nothing, type PropertyValues, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fileName } from '../../theme/file-name.ts';
import type { FrameLabels } from '../messages/messages.ts';
import { type Caption, type Cell, captionText, type Drawing, type Mark, type Space, type Table } from './drawing.ts';
import { png } from './export-png.ts';
import { standalone, svgText } from './export-svg.ts';
import { yenFormat } from './format.ts';
import { frameStyles } from './frame.styles.ts';
import { px } from './number.ts';
import type { NumberFormat } from './number-format.ts';
import { patternDefs } from './palette.ts';
import { PlaceController } from './resize.ts';
import { step } from './roving.ts';
import { TextRuler } from './text-ruler.ts';

/** Sent before a picture is saved; cancel it to do something else with the file. */
export type ChartSaveEvent = CustomEvent<{
  readonly format: 'svg' | 'png';
  readonly name: string;
  readonly file: Blob;
}>;

declare global {
  interface HTMLElementEventMap {
    'ec-tco-chart-save': ChartSaveEvent;
  }
}

/** Changes of these leave the drawing as it is. */
const AROUND = new Set<PropertyKey>([
  'active',
  'pointed',
  'held',
  'tableOpen',
  'patterns',
  'fileName',
  'note',
  'heading',
]);

/**
 * What all charts share: title, picture, keyboard, table, saving. A chart adds its data and `draw`, and says what a
 * number of its table is of.
 */
export abstract class ChartElement<L extends FrameLabels, Place> extends LitElement {
  static override styles = frameStyles;

  /** Language of the default texts and number formats. */
  @property() language: Language = 'ja';
  /** The title: a sentence that says what the picture shows; its numbers can be pressed where they have a path. */
  @property() heading: Caption = '';
  /** Remark under the picture: source, assumptions. Part of saved files. */
  @property() note = '';
  /** Name of saved files, without ending. Default: the heading. */
  @property({ attribute: 'file-name' }) fileName = '';
  /** Shows the table. */
  @property({ type: Boolean, attribute: 'table-open', reflect: true }) tableOpen = false;
  /** Patterns on areas, for who cannot tell the colours apart; always there without colour and in forced colours. */
  @property({ type: Boolean, reflect: true }) patterns = false;
  /** Replaces single texts. */
  @property({ attribute: false }) labels: Partial<L> = {};
  /** Writes an amount in labels and tables. */
  @property({ attribute: false }) format: NumberFormat | undefined;
  /** Writes an amount at an axis; default: as `format`. */
  @property({ attribute: false }) formatTick: NumberFormat | undefined;

  /** The path (`data-path`) of a number in the table, which can then be pressed. */
  @property({ attribute: false }) pathOf: ((place: Place) => string | undefined) | undefined;

  @state() private active = 0;
  @state() private pointed: number | undefined;
  @state() private held = false;

  private readonly place = new PlaceController(this);
  private ruler: TextRuler | undefined;
  private fonts = '';
  private drawing: Drawing | undefined;
  private drawnFor = '';

  protected abstract defaultLabels(language: Language): L;

  /** Undefined when there is nothing to show. */
  protected abstract draw(space: Space): Drawing | undefined;

  protected get texts(): L {
    return { ...this.defaultLabels(this.language), ...this.labels };
  }

  /** The title as plain words. */
  protected get caption(): string {
    return captionText(this.heading);
  }

  protected get write(): NumberFormat {
    return this.format ?? yenFormat(this.language);
  }

  protected get writeTick(): NumberFormat {
    return this.formatTick ?? this.write;
  }

  /** A number for the table. */
  protected cell(text: string, place: Place): Cell {
    const path = this.pathOf?.(place);
    return path === undefined ? text : { text, path };
  }

  /** The picture as a stand-alone SVG file, undefined when there is nothing to show. */
  async toSvg(): Promise<Blob | undefined> {
    const picture = await this.picture();
    if (!picture) return undefined;
    return new Blob([svgText(standalone(picture, { title: this.caption, note: this.note }))], {
      type: 'image/svg+xml',
    });
  }

  /** The picture as PNG, `scale` device pixels to a CSS pixel. */
  async toPng(scale = 2): Promise<Blob | undefined> {
    const picture = await this.picture();
    if (!picture) return undefined;
    return png(standalone(picture, { title: this.caption, note: this.note }), scale);
  }

  private async picture(): Promise<SVGSVGElement | null> {
    await this.updateComplete;
    return this.renderRoot.querySelector<SVGSVGElement>('svg');
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.place.look();
    const space = this.space();
    const place = `${space.width} ${this.fonts}`;
    const same = this.drawing && place === this.drawnFor && [...changed.keys()].every((name) => AROUND.has(name));
    if (same) return;
    this.drawing = this.draw(space);
    this.drawnFor = place;
    this.pointed = undefined;
    const last = (this.drawing?.marks.length ?? 0) - 1;
    if (this.active > last) this.active = Math.max(0, last);
  }

  private space(): Space {
    const { fontFamily, fonts, ...place } = this.place;
    const fontSize = Math.max(12, Math.round(place.fontSize * 0.8125));
    const known = `${fontSize} ${fontFamily} ${fonts}`;
    if (!this.ruler || known !== this.fonts) this.ruler = new TextRuler(fontSize, fontFamily);
    this.fonts = known;
    const width = Math.max(200, place.width || 640);
    return { width, fontSize, line: Math.round(fontSize * 1.4), wide: width >= fontSize * 44, ruler: this.ruler };
  }

  override render(): TemplateResult {
    const drawing = this.drawing;
    const texts = this.texts;
    return html`
      <figure part="figure">
        ${this.caption === '' ? nothing : html`<figcaption part="title">${typeof this.heading === 'string' ? this.heading : this.heading.map((part) => shown(part, 'number inline'))}</figcaption>`}
        ${drawing ? this.body(drawing, texts) : html`<p class="empty" part="empty">${texts.empty}</p>`}
        ${this.note === '' ? nothing : html`<p class="note" part="note">${this.note}</p>`}
        ${drawing ? this.tools(drawing, texts) : nothing}
      </figure>
    `;
  }

  private body(drawing: Drawing, texts: L): TemplateResult {
    const space = this.space();
    const read = this.held ? this.active : this.pointed;
    const label = read === undefined ? undefined : drawing.marks[this.pointed ?? read]?.label;
    return html`
      <div class="plot" part="plot">
        <svg
          width=${space.width}
          height=${px(drawing.height)}
          viewBox="0 0 ${space.width} ${px(drawing.height)}"
          font-size=${space.fontSize}
          role="group"
          aria-roledescription=${texts.chart}
          aria-label=${this.caption || texts.chart}
          aria-describedby="keyboard"
          @keydown=${this.onKey}
          @pointerleave=${() => (this.pointed = undefined)}
        >
          ${patternDefs()}
          <g aria-hidden="true">${drawing.back}</g>
          ${drawing.marks.map((mark, i) => this.mark(mark, i))}
          <g aria-hidden="true" pointer-events="none">${drawing.front}</g>
        </svg>
      </div>
      <p class="hidden" id="keyboard">${texts.keyboard}</p>
      <p class="readout ${label === undefined ? 'idle' : ''} ${space.wide ? '' : 'tall'}" part="readout" aria-hidden="true">
        ${label ?? texts.readout}
      </p>
    `;
  }

  private mark(mark: Mark, i: number): SVGTemplateResult {
    const point = (): void => void (this.pointed = i);
    return svg`<g class="mark" role="img" aria-label=${mark.label} tabindex=${i === this.active ? '0' : '-1'}
      data-i=${i} @pointerenter=${point} @pointerdown=${point}
      @focus=${() => this.hold(i)} @blur=${() => (this.held = false)}>${mark.body}</g>`;
  }

  private hold(i: number): void {
    this.active = i;
    this.held = true;
    this.pointed = undefined;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const to = step(this.drawing?.marks ?? [], this.active, event.key, event.ctrlKey);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.active = to;
    this.renderRoot.querySelector<SVGGElement>(`.mark[data-i="${to}"]`)?.focus();
  };

  private tools(drawing: Drawing, texts: L): TemplateResult {
    return html`
      <div class="tools" part="tools">
        <details ?open=${this.tableOpen} @toggle=${this.onToggle}>
          <summary part="table-toggle">${texts.table}</summary>
          ${drawing.tables.map((table) => this.table(table))}
        </details>
        <div class="buttons">
          ${
            drawing.areas
              ? html`<button
                  type="button"
                  part="button"
                  aria-pressed=${this.patterns ? 'true' : 'false'}
                  @click=${() => (this.patterns = !this.patterns)}
                >${texts.patterns}</button>`
              : nothing
          }
          <button type="button" part="button" @click=${() => void this.save('svg')}>${texts.saveSvg}</button>
          <button type="button" part="button" @click=${() => void this.save('png')}>${texts.savePng}</button>
        </div>
      </div>
    `;
  }

  private readonly onToggle = (event: Event): void => {
    this.tableOpen = (event.target as HTMLDetailsElement).open;
  };

  private table(table: Table): TemplateResult {
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
        <table part="table">
          <caption>${table.caption}</caption>
          <thead>
            <tr>${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr>
          </thead>
          <tbody>
            ${table.rows.map(
              ([first, ...cells]) => html`<tr>
                <th scope="row">${shown(first)}</th>
                ${cells.map((cell) => html`<td>${shown(cell)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private async save(format: 'svg' | 'png'): Promise<void> {
    const file = await (format === 'svg' ? this.toSvg() : this.toPng());
    if (!file) return;
    const name = fileName(this.fileName || this.caption, format, 'chart');
    const init = { bubbles: true, composed: true, cancelable: true, detail: { format, name, file } };
    if (!this.dispatchEvent(new CustomEvent('ec-tco-chart-save', init))) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** A text, or a number to press: in a title as high as its line, else high enough alone. */
const shown = (cell: Cell | undefined, classes = 'number'): unknown =>
  typeof cell === 'object'
    ? html`<button type="button" class=${classes} aria-haspopup="dialog" data-path=${cell.path}>${cell.text}</button>`
    : cell;
