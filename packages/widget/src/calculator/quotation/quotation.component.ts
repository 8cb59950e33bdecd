import type { Option, Scenario } from '@ec-tco/core';
import { SECURITY_TASK_NAMES } from '@ec-tco/core/format';
import { SECURITY_TASKS, type SecurityTask } from '@ec-tco/core/guideline';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { shownInFullStyles } from '../../fields/shown-in-full.styles.ts';
import { shownInFull } from '../../fields/shown-in-full.ts';
import { everyKind } from '../../shared/by-kind.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { capital } from '../../theme/capital.ts';
import type { Edit } from '../edit.ts';
import { Section } from '../section.ts';
import { freshId } from '../starts.ts';
import { beside } from './beside.ts';
import { type Faults, type Field, faultsOf } from './faults.ts';
import { isQuoted, notesBefore, quotedBefore } from './notes.ts';
import { pastedCounts } from './pasted-counts.ts';
import { picked } from './picked.ts';
import { type Often, priceOf, speaksOfPrice, taxOf } from './price-of.ts';
import { quotationStyles } from './quotation.styles.ts';
import { readRows } from './read-rows.ts';
import { NEW, replacedLines } from './replaced-lines.ts';
import type { SumOff } from './stated-sums.ts';
import { lineIn, priced, type Row, takeRows, tasksOfRow } from './take-rows.ts';
import { whenPaid } from './when-paid.ts';

const OFTEN = everyKind<Exclude<Often, 'unknown'>>({
  once: true,
  monthly: true,
  yearly: true,
  sales: true,
  order: true,
});
const TAXES = everyKind<Exclude<Row['tax'], 'unknown'>>({ excluded: true, included: true, exempt: true });
const BLANK: Omit<Row, 'key'> = { name: '', amount: '', tax: 'excluded', often: 'unknown' };
const MOST_ROWS = 60;

/**
 * A quotation copied in: typed or pasted rows become lines of an option; which lines they replace is proposed.
 * @tag ec-tco-quotation
 * @fires {EditEvent} ec-tco-edit - With the lines, as one step.
 */
export class EcTcoQuotation extends Section {
  static override styles: CSSResultGroup = [Section.styles, shownInFullStyles, quotationStyles];

  @state() private rows: readonly Row[] = [{ ...BLANK, key: 0 }];
  @state() private of: string | undefined;
  @state() private by = '';
  /** The row whose amount is being written. */
  @state() private writing: number | undefined;
  /** The rows were to be used while none could be: what is missing is said. */
  @state() private asked = false;
  /** A sum of what was pasted that its rows do not come to, until they are used. */
  @state() private off: SumOff | undefined;
  /** Names of what the contractor before has quoted, and the one taken beside has not. */
  private lacking: readonly string[] = [];
  private keys = 1;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.onUnload);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.onUnload);
    super.disconnectedCallback();
  }

  /** Rows that are not used yet are kept nowhere: the browser asks before they go. */
  private readonly onUnload = (event: BeforeUnloadEvent): void => {
    if (this.filled.length > 0) event.preventDefault();
  };

  private get filled(): readonly Row[] {
    return this.rows.filter(({ name, amount }) => name !== '' || amount !== '');
  }

  protected watched(): readonly unknown[] {
    return [this.data.options, this.data.rates, this.computation?.result, this.rows, this.of, this.by, this.off];
  }

  private get option(): Option | undefined {
    const { options } = this.data;
    const best = this.computation && knownVerdict(this.computation, this.language).facts.best;
    return options.find(({ id }) => id === (this.of ?? best)) ?? options[0];
  }

  /** Rows with a name and a price, and when it is paid. */
  private get ready(): readonly Row[] {
    return this.rows.filter((row) => priced(row) !== undefined);
  }

  /** What is written into stays, though its prices may make another option the best. */
  private settle(): void {
    this.of = this.option?.id;
  }

  private change(key: number, change: Partial<Row>): void {
    this.settle();
    const rows = this.rows.map((row) => (row.key === key ? { ...row, ...change } : row));
    const last = rows.at(-1);
    // There is always one more to write in.
    const more = last && (last.name !== '' || last.amount !== '') && rows.length < MOST_ROWS;
    this.rows = more ? [...rows, this.blank()] : rows;
  }

  private blank(): Row {
    const key = this.keys;
    this.keys += 1;
    return { ...BLANK, key };
  }

  /** Several cells pasted into any box are rows, and so is a name with its price in a row that is empty. */
  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const read = readRows(text);
    const { rows, sums } = read;
    const into = event.target as HTMLElement;
    // A price may stand in several lines of its cell.
    const inPrice = into.classList.contains('amount');
    if (inPrice && rows.length === 0 && sums.length === 0) return;
    if (!/[\t\n\r]/.test(text.trim())) {
      const boxes = [...(into.closest('li')?.querySelectorAll<HTMLInputElement>('.name, .amount') ?? [])];
      const isPriced = rows.some((row) => speaksOfPrice(row.amount));
      if (inPrice || !isPriced || boxes.some(({ value }) => value !== '')) return;
    }
    event.preventDefault();
    this.settle();
    const { filled } = this;
    // The row that was pasted into stays, and the focus in it.
    const empty = this.rows.find((row) => !filled.includes(row));
    const pasted = rows
      .map((row, i) => ({ ...((i === 0 && empty) || this.blank()), ...row }))
      .slice(0, MOST_ROWS - filled.length - 1);
    this.rows = [...filled, ...pasted, this.blank()];
    const { ready } = this;
    const open = pasted.filter((row) => !ready.includes(row)).length;
    this.off = read.off;
    this.say(this.m.quotation.read(pastedCounts(read, { read: pasted.length, open })));
  }

  /** How often, by the words of a row, and what its price says of tax, unless the reader has chosen. */
  private told({ chosen }: Row, name: string, amount: string): Partial<Row> {
    const { often, doubt } = whenPaid({ name, amount });
    const tax = taxOf(amount, often);
    return { ...(!chosen && { often, doubt }), ...(tax && { tax }) };
  }

  /** Takes the rows as another contractor's quotation: a copy of the option beside it, without what only this one quoted. */
  private useBeside(option: Option): void {
    const { ready } = this;
    if (ready.length === 0) return;
    const replaced = replacedLines(this.rows, option);
    const taken = this.data.options.map(({ id }) => id);
    const id = freshId(option.id, taken);
    const name = this.m.quotation.beside(option.name, this.by.trim() || String(taken.length + 1));
    const quoted = ready.map((row) => replaced[this.rows.indexOf(row)] ?? NEW);
    const { item, edits, links } = beside(this.data, option, quoted, { id, name });
    const data = { ...this.data, options: [...this.data.options, item] };
    this.edit({ kind: 'all', edits: [...edits, ...this.taken(item, replaced, data), ...links] });
    this.of = id;
    this.lacking = option.lines.filter((line) => isQuoted(line) && !quoted.includes(line.id)).map((line) => line.name);
    this.used(ready, name);
  }

  private use(option: Option): void {
    const { ready } = this;
    if (ready.length === 0) return void this.ask();
    this.edit({ kind: 'all', edits: this.taken(option, replacedLines(this.rows, option), this.data) });
    this.lacking = [];
    this.used(ready, option.name);
  }

  /** Rows that were used go; the others stay to be put right. What stood below them must not be all that is seen. */
  private used(ready: readonly Row[], name: string): void {
    const open = this.filled.filter((row) => !ready.includes(row));
    this.rows = [...open, this.blank()];
    this.asked = false;
    this.off = undefined;
    this.say(this.m.quotation.used(ready.length, name, open.length));
    void this.drawn().then(() => {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    });
  }

  private taken(option: Option, replaced: readonly string[], data: Scenario): readonly Edit[] {
    const { rows, by, language } = this;
    return takeRows({ option, rows, replaced, by, data, language });
  }

  /** A field of a row under its name, with what is wrong or to be known about it. */
  private cell(
    row: Row,
    field: Field,
    faults: Faults,
    remark: string,
    control: (given: {
      id: string;
      name: string;
      said: string | undefined;
      invalid: 'true' | 'false';
    }) => TemplateResult,
  ): TemplateResult {
    const { quotation: say } = this.m;
    const fault = field === 'replaces' || field === 'covers' ? undefined : faults[field];
    const id = `${field}-${row.key}`;
    const name = field === 'name' ? say.name : say.of(say[field], row.name);
    const text = fault ?? remark;
    const said = text === '' ? undefined : `said-${id}`;
    return html`<div class="cell of-${field}">
      <label class="tag" for=${id}>${capital(say[field])}</label>
      ${control({ id, name, said, invalid: fault === undefined ? 'false' : 'true' })}
      ${said === undefined ? nothing : html`<p class=${fault === undefined ? 'note' : 'error'} id=${said}>${text}</p>`}
    </div>`;
  }

  private row(row: Row, line: string, option: Option): TemplateResult {
    const { quotation: say } = this.m;
    const { key } = row;
    const old = lineIn(option, line);
    const { often } = row;
    const price = priceOf(row);
    // Of what is still being written nothing is said.
    const faults =
      this.writing === key
        ? {}
        : faultsOf(row, old, { say, language: this.language, asked: this.asked, empty: this.filled.length === 0 });
    const remark = price?.kind === 'discount' || price?.kind === 'unpriced' ? say.remarks[price.kind] : '';
    const select = (
      field: Field,
      value: string,
      options: readonly (readonly [string, string])[],
      change: (value: string) => void,
    ) =>
      this.cell(row, field, faults, '', ({ id, name, said, invalid }) =>
        shownInFull(
          options.find(([one]) => one === value)?.[1] ?? '',
          html`<select
            class="box"
            id=${id}
            aria-label=${name}
            aria-invalid=${invalid}
            aria-describedby=${said ?? nothing}
            .value=${live(value)}
            @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
          >${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}</select>`,
        ),
      );
    return html`<li class="quoted">
      ${this.cell(
        row,
        'name',
        faults,
        '',
        ({ id, name, said, invalid }) => html`<input
          class="box name"
          id=${id}
          aria-label=${name}
          aria-invalid=${invalid}
          aria-describedby=${said ?? nothing}
          maxlength="200"
          autocomplete="off"
          .value=${live(row.name)}
          @input=${(event: Event) => {
            const typed = (event.target as HTMLInputElement).value;
            this.change(key, { name: typed, ...this.told(row, typed, row.amount) });
          }}
        />`,
      )}
      ${this.cell(
        row,
        'amount',
        faults,
        this.writing === key ? '' : remark,
        ({ id, name, said, invalid }) => html`<input
          class="box amount"
          id=${id}
          aria-label=${name}
          aria-invalid=${invalid}
          aria-describedby=${said ?? nothing}
          inputmode="text"
          maxlength="60"
          autocomplete="off"
          .value=${live(row.amount)}
          @input=${(event: Event) => {
            const amount = (event.target as HTMLInputElement).value;
            this.writing = key;
            this.change(key, { amount, ...this.told(row, row.name, amount) });
          }}
          @change=${() => this.written()}
          @blur=${() => this.written()}
        />`,
      )}
      ${
        row.choices
          ? select(
              'which',
              row.choices[row.picked ?? -1]?.amount === row.amount ? String(row.picked) : '',
              [
                ['', say.choose] as const,
                ...row.choices.map((one, i) => [String(i), say.priceOf(one.of, one.amount)] as const),
              ],
              (at) => {
                this.rows = picked(this.rows, row, Number(at || -1));
              },
            )
          : nothing
      }
      ${
        row.name === '' && row.amount === ''
          ? nothing
          : html`${select(
              'tax',
              row.tax,
              [
                ...(row.tax === 'unknown' ? [['unknown', say.choose] as const] : []),
                ...TAXES.map((tax) => [tax, say.taxes[tax]] as const),
              ],
              (tax) => this.change(key, { tax: tax as Row['tax'] }),
            )}
            ${select(
              'often',
              often,
              [
                ...(often === 'unknown' ? [['unknown', say.choose] as const] : []),
                ...OFTEN.map((one) => [one, say.oftens[one]] as const),
              ],
              (one) => this.change(key, { often: one as Often, chosen: true }),
            )}
            ${
              price?.kind === 'discount'
                ? nothing
                : html`${select(
                    'replaces',
                    line,
                    [[NEW, say.new], ...option.lines.map(({ id, name }) => [id, say.line(name)] as const)],
                    (value) => this.change(key, { line: value }),
                  )}
            ${select(
              'covers',
              tasksOfRow(row, old)[0] ?? '',
              [
                ['', say.coversNothing],
                ...SECURITY_TASKS.map(
                  (task) => [task, say.covering(SECURITY_TASK_NAMES[task][this.language])] as const,
                ),
              ],
              (task) => this.change(key, { task: task as SecurityTask | '' }),
            )}`
            }
            ${row.steps ? html`<p class="note">${say.steps(row.steps)}</p>` : nothing}`
      }
    </li>`;
  }

  /** An amount was left: what is wrong about it is said now. */
  private written(): void {
    this.writing = undefined;
  }

  /** Nothing can be used yet: what is missing is said, and the focus goes to the first field that lacks it. */
  private async ask(): Promise<void> {
    this.asked = true;
    this.written();
    await this.drawn();
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(`.quotation ${selector}`);
    (find('[aria-invalid=true]') ?? find('.amount'))?.focus();
  }

  override render(): TemplateResult {
    const { quotation: say } = this.m;
    const { option } = this;
    const quoted = this.data.options.flatMap(({ lines }) => lines.filter(({ source }) => source.kind === 'quotation'));
    return this.folded(
      say.heading,
      () => say.told(quoted.length),
      () => (option ? this.table(option) : nothing),
    );
  }

  private table(option: Option): TemplateResult {
    const { quotation: say } = this.m;
    const { rows, lacking } = this;
    const replaced = replacedLines(rows, option);
    const count = this.ready.length;
    const copied = { option, rows, replaced, ready: count > 0, lacking };
    return html`<p class="lead">${say.lead}</p>
      <div class="stack">
        <div class="grid">
          ${this.select(
            'quotation-option',
            say.option,
            this.data.options.map(({ id, name }) => ({ value: id, label: name })),
            {
              value: option.id,
              change: (value) => {
                this.of = value;
                this.lacking = [];
              },
            },
          )}
          <label class="text-field"><span class="label">${say.by}</span><input
              class="box"
              maxlength="200"
              autocomplete="off"
              .value=${live(this.by)}
              @input=${(event: Event) => {
                this.by = (event.target as HTMLInputElement).value;
              }}
            /></label>
        </div>
        <ol class="quotation" @paste=${(event: ClipboardEvent) => this.onPaste(event)}>
          ${repeat(
            this.rows,
            ({ key }) => key,
            (row, i) => this.row(row, replaced[i] ?? NEW, option),
          )}
        </ol>
        ${this.off ? html`<p class="note" id="off">${say.off(this.off)}</p>` : nothing}
        ${notesBefore(copied, say, this.language)}
        <button
          type="button"
          class="button primary"
          id="use"
          @click=${() => this.use(option)}
        >${say.use(count)}</button>
        ${quotedBefore(copied, say)}
        ${
          count > 0 && option.lines.some(isQuoted)
            ? html`<button type="button" class="button" id="beside" @click=${() => this.useBeside(option)}>${say.useBeside}</button>`
            : nothing
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-quotation': EcTcoQuotation;
  }
}
