import type { Language } from '@ec-tco/core';
import { type Parts, plainText, type YenStyle } from '@ec-tco/core/format';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyValues,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../fields/disclosure/disclosure.ts';
import type { ToggleDetail } from '../../fields/events.ts';
import { yenFormatOf } from '../../shared/format.ts';
import { pressable } from '../../shared/pressable.ts';
import { turn } from '../../shared/turn.ts';
import { written } from '../../shared/written.ts';
import { saveFile } from '../../state/files.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { fileName } from '../../theme/file-name.ts';
import { numberStyles } from '../../theme/number.styles.ts';
import { tableStyles } from '../../theme/table.styles.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import { axisYen } from './axis-yen.ts';
import type { Cell, Drawing, Mark, Space, Table } from './drawing.ts';
import { png } from './export-png.ts';
import { standalone, svgText } from './export-svg.ts';
import { frameStyles } from './frame.styles.ts';
import { px } from './number.ts';
import { patternDefs } from './palette.ts';
import { PlaceController } from './place-controller.ts';
import { step } from './roving.ts';
import { TextRuler } from './text-ruler.ts';

/** Changes of these leave the drawing as it is. */
const AROUND = new Set<PropertyKey>(['active', 'pointed', 'held', 'tableOpen', 'patterns', 'note', 'heading']);

/**
 * What all charts share: title, picture, keyboard, table, saving. A chart adds its data and `draw`, and says what a
 * number of its table is of.
 * @csspart figure - Title, picture and what is below it.
 * @csspart title - The title.
 * @csspart plot - The picture.
 * @csspart readout - The point's value that was pointed at.
 * @csspart note - The remark under the picture.
 * @csspart empty - Stands in place of the picture when there is nothing to show.
 */
export abstract class ChartElement<Place> extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, numberStyles, tableStyles, frameStyles];

  @property() language: Language = 'ja';
  @property({ attribute: false }) yenStyle: YenStyle = 'yen';
  /** The title: a sentence that says what the picture shows. */
  @property({ attribute: false }) heading: string | Parts = '';
  /** Remark under the picture: source, assumptions. Part of saved files. */
  @property() note = '';
  /** Shows the table. */
  @property({ type: Boolean, attribute: 'table-open', reflect: true }) tableOpen = false;
  /** Patterns on areas, for who cannot tell the colours apart; always there without colour and in forced colours. */
  @property({ type: Boolean, reflect: true }) patterns = false;
  /** The path (`data-path`) of a number in the table, which can then be pressed. */
  @property({ attribute: false }) pathOf: ((place: Place) => string | undefined) | undefined;

  /** Drawn in a task of its own, for a page on which much is drawn at once; never for paper, which does not wait. */
  @property({ attribute: false }) byTurn = false;

  @state() private active = 0;
  @state() private pointed: number | undefined;
  @state() private held = false;

  private readonly place = new PlaceController(this);
  private ruler: TextRuler | undefined;
  private fonts = '';
  private drawing: Drawing | undefined;
  private drawnFor = '';
  /** More has changed than what is pointed at. */
  private anew = true;

  /** Undefined when there is nothing to show. */
  protected abstract draw(space: Space): Drawing | undefined;

  protected get m(): Catalogue {
    return messages(this.language);
  }

  /** The title as plain words. */
  protected get caption(): string {
    return typeof this.heading === 'string' ? this.heading : plainText(this.heading, this.language);
  }

  /** An amount in a label or the table. */
  protected yen(yen: number): string {
    return yenFormatOf(this.language, this.yenStyle)(yen);
  }

  /** An amount at an axis. */
  protected get tickYen(): (yen: number) => string {
    return axisYen(this.language);
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

  override requestUpdate(name?: PropertyKey, ...more: [oldValue?: unknown, options?: PropertyDeclaration]): void {
    if (name === undefined || !AROUND.has(name)) this.anew = true;
    super.requestUpdate(name, ...more);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.byTurn || !this.anew) return super.scheduleUpdate();
    return turn().then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.anew = false;
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
    const { drawing, heading } = this;
    return html`
      <figure part="figure">
        ${this.caption === '' ? nothing : html`<figcaption part="title">${typeof heading === 'string' ? heading : written(heading, this.language)}</figcaption>`}
        ${drawing ? this.body(drawing) : html`<p class="empty" part="empty">${this.m.frame.empty}</p>`}
        ${this.note === '' ? nothing : html`<p class="note" part="note">${this.note}</p>`}
        ${drawing ? this.tools(drawing) : nothing}
      </figure>
    `;
  }

  private body(drawing: Drawing): TemplateResult {
    const texts = this.m.frame;
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
      <p class="visually-hidden" id="keyboard">${texts.keyboard}</p>
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

  private tools(drawing: Drawing): TemplateResult {
    const texts = this.m.frame;
    const { caption } = this;
    // There are several charts, each with these.
    const name = (text: string) => (caption === '' ? text : texts.of(text, caption));
    return html`
      <div class="tools">
        <ec-tco-disclosure
          .summary=${texts.table}
          .label=${name(texts.table)}
          .open=${this.tableOpen}
          @ec-tco-toggle=${(event: CustomEvent<ToggleDetail>) => this.onToggle(event)}
        >${drawing.tables.map((table) => this.table(table))}</ec-tco-disclosure>
        <div class="buttons">
          ${
            drawing.areas
              ? html`<button
                  type="button"
                  class="button textures"
                  aria-label=${name(texts.patterns)}
                  aria-pressed=${this.patterns ? 'true' : 'false'}
                  @click=${() => (this.patterns = !this.patterns)}
                >${texts.patterns}</button>`
              : nothing
          }
          <button type="button" class="button" aria-label=${name(texts.saveSvg)} @click=${() => void this.save('svg')}>${texts.saveSvg}</button>
          <button type="button" class="button" aria-label=${name(texts.savePng)} @click=${() => void this.save('png')}>${texts.savePng}</button>
        </div>
      </div>
    `;
  }

  private onToggle(event: CustomEvent<ToggleDetail>): void {
    event.stopPropagation();
    this.tableOpen = event.detail.open;
  }

  private table(table: Table): TemplateResult {
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
        <table>
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
    if (file) saveFile(fileName(this.caption, format, 'chart'), file, file.type);
  }
}

const shown = (cell: Cell | undefined): unknown => (typeof cell === 'object' ? pressable(cell.path, cell.text) : cell);
