import type { Line, Option, Scenario } from '@ec-tco/core';
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
import { describeNumberProblem } from '../../state/number-messages.ts';
import { capital } from '../../theme/capital.ts';
import type { Edit } from '../edit.ts';
import { Section } from '../section.ts';
import { freshId } from '../starts.ts';
import { beside } from './beside.ts';
import { firstOf } from './first-of.ts';
import { type Often, oftenOf, priceOf, speaksOfPrice, taxOf } from './price-of.ts';
import { missingTasks, propose, tasksOf, untouched } from './propose.ts';
import { quotationStyles } from './quotation.styles.ts';
import { readRows } from './read-rows.ts';
import { lineIn, oftenOfRow, priced, type Row, takeRows, tasksOfRow } from './take-rows.ts';

const OFTEN = everyKind<Exclude<Often, 'unknown'>>({
  once: true,
  monthly: true,
  yearly: true,
  sales: true,
  order: true,
});
const TAXES = everyKind<Exclude<Row['tax'], 'unknown'>>({ excluded: true, included: true, exempt: true });
const NEW = '';
const BLANK: Omit<Row, 'key'> = { name: '', amount: '', tax: 'excluded', often: 'unknown' };
const MOST_ROWS = 60;
/** Names in a list that is read in one go. */
const MOST_NAMES = 5;

/** What a row is asked for; the last two always have an answer. */
type Field = 'name' | 'amount' | 'which' | 'tax' | 'often' | 'replaces' | 'covers';
type Faults = Readonly<Partial<Record<Exclude<Field, 'replaces' | 'covers'>, string>>>;

const isQuoted = ({ source }: Line): boolean => source.kind === 'quotation';

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
    return [this.data.options, this.data.rates, this.computation?.result, this.rows, this.of, this.by];
  }

  private get option(): Option | undefined {
    const { options } = this.data;
    const best = this.computation && knownVerdict(this.computation, this.language).facts.best;
    return options.find(({ id }) => id === (this.of ?? best)) ?? options[0];
  }

  /** What each row replaces, by what was chosen and else by what is proposed. */
  private replaced(option: Option): readonly string[] {
    const chosen = new Set(this.rows.flatMap(({ line }) => (line ? [line] : [])));
    const free = option.lines.filter(({ id }) => !chosen.has(id));
    // What comes off a price replaces none.
    const open = this.rows.map(({ line, ...row }) =>
      line === undefined && priceOf(row)?.kind !== 'discount' ? row : { ...row, name: '' },
    );
    const proposed = propose(open, free);
    return this.rows.map(({ line }, i) => line ?? proposed[i] ?? NEW);
  }

  /** Rows with a name and a price, and when it is paid. */
  private ready(option: Option): readonly Row[] {
    const replaced = this.replaced(option);
    return this.rows.filter((row, i) => priced(row, lineIn(option, replaced[i])) !== undefined);
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

  /** Takes one of a row's prices, and that of the same column in the rows that wait for theirs. */
  private pick({ key, choices }: Row, at: number): void {
    const of = choices?.[at]?.of;
    this.rows = this.rows.map((row) => {
      const same = of && row.amount === '' ? row.choices?.findIndex((one) => one.of === of) : -1;
      const picked = row.key === key ? at : (same ?? -1);
      const choice = row.choices?.[picked];
      if (!choice) return row;
      const { amount, often, tax } = choice;
      return { ...row, amount, tax, picked, ...(!row.chosen && { often }) };
    });
  }

  private blank(): Row {
    const key = this.keys;
    this.keys += 1;
    return { ...BLANK, key };
  }

  /** Several cells pasted into any box are rows, and so is a name with its price in a row that is empty. */
  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { rows, sums, unread, rest } = readRows(text);
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
    const { option } = this;
    const ready = option ? this.ready(option) : [];
    const open = pasted.filter((row) => !ready.includes(row)).length;
    const shown = firstOf(unread);
    this.say(
      this.m.quotation.read({
        read: pasted.length,
        open,
        sums,
        unread: shown,
        more: unread.length - shown.length,
        beyond: rows.length - pasted.length + rest,
      }),
    );
  }

  /** How often, by the words of a row, and what its price says of tax, unless the reader has chosen. */
  private told({ chosen }: Row, name: string, amount: string): Partial<Row> {
    const often = oftenOf(name, amount);
    const tax = taxOf(amount, often);
    return { ...(!chosen && { often }), ...(tax && { tax }) };
  }

  /** Takes the rows as another contractor's quotation: a copy of the option beside it, without what only this one quoted. */
  private useBeside(option: Option): void {
    const ready = this.ready(option);
    if (ready.length === 0) return;
    const replaced = this.replaced(option);
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
    const ready = this.ready(option);
    if (ready.length === 0) return void this.ask();
    this.edit({ kind: 'all', edits: this.taken(option, this.replaced(option), this.data) });
    this.lacking = [];
    this.used(ready, option.name);
  }

  /** Rows that were used go; the others stay to be put right. What stood below them must not be all that is seen. */
  private used(ready: readonly Row[], name: string): void {
    const open = this.filled.filter((row) => !ready.includes(row));
    this.rows = [...open, this.blank()];
    this.asked = false;
    this.say(this.m.quotation.used(ready.length, name, open.length));
    void this.drawn().then(() => {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    });
  }

  private taken(option: Option, replaced: readonly string[], data: Scenario): readonly Edit[] {
    const { rows, by, language } = this;
    return takeRows({ option, rows, replaced, by, data, language });
  }

  /** What keeps a row from being used, by the field that has to say it. Of what is still being written nothing is said. */
  private wanting(row: Row, old: Line | undefined): Faults {
    const { quotation: say } = this.m;
    const [name, amount] = [row.name.trim() !== '', row.amount.trim() !== ''];
    // The row that is always left to write in is at fault only where there is no other.
    if (this.writing === row.key || (!name && !amount && !(this.asked && this.filled.length === 0))) return {};
    const often = oftenOfRow(row, old);
    const price = priceOf({ ...row, often });
    const open = often === 'unknown' || (row.steps !== undefined && often === 'once');
    const read =
      price?.kind === 'unread'
        ? describeNumberProblem(price.problem, price.rule.unit, this.language)
        : price?.kind === 'open-ended'
          ? say.remarks['open-ended']
          : undefined;
    return {
      ...(this.asked && !name && { name: say.noName }),
      ...(row.choices && row.amount === ''
        ? { which: say.several }
        : this.asked && !amount
          ? { amount: say.noAmount }
          : read !== undefined && { amount: read }),
      ...(row.tax === 'unknown' && { tax: say.whichTax }),
      ...(name && amount && open && read === undefined && { often: say.when }),
    };
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
    const often = oftenOfRow(row, old);
    const price = priceOf({ ...row, often });
    const faults = this.wanting(row, old);
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
              (at) => this.pick(row, Number(at || -1)),
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

  /** Security work of the option that no row of the quotation speaks of. */
  private missing(option: Option, replaced: readonly string[]): TemplateResult | typeof nothing {
    const covered = this.rows.flatMap((row, i) => [
      ...tasksOfRow(row, lineIn(option, replaced[i])),
      ...(row.task === undefined ? tasksOf(row.name) : []),
    ]);
    const tasks = missingTasks(option.lines, replaced, covered);
    if (this.ready(option).length === 0 || tasks.length === 0) return nothing;
    return html`<div class="note">
      <p class="legend">${this.m.quotation.missing}</p>
      <p>${tasks.map((task) => capital(SECURITY_TASK_NAMES[task][this.language])).join(this.m.quotation.between)}</p>
    </div>`;
  }

  /** What no row replaces is charged besides, which its owner may not see. */
  private left(option: Option, replaced: readonly string[]): TemplateResult | typeof nothing {
    const { quotation: say } = this.m;
    const added = this.rows.filter(({ name }, i) => name !== '' && replaced[i] === NEW).map(({ name }) => name);
    const names = untouched(option.lines, replaced, added).map(({ name }) => name);
    if (names.length === 0 || this.filled.every(({ amount }) => amount === '')) return nothing;
    return html`<p class="note" id="left">${say.left(names.slice(0, MOST_NAMES), names.length - MOST_NAMES)}</p>`;
  }

  /** What another contractor quoted for the option before, and these rows do not: here it may be included, or be missing. */
  private quotedBefore(option: Option, replaced: readonly string[]): TemplateResult | typeof nothing {
    const { quotation: say } = this.m;
    const quoted = option.lines.filter((line) => isQuoted(line) && !replaced.includes(line.id)).map(({ name }) => name);
    const names = this.ready(option).length > 0 ? quoted : this.lacking;
    if (names.length === 0) return nothing;
    return html`<p class="note" id="quoted-before">${say.quotedBefore(names.slice(0, MOST_NAMES), names.length - MOST_NAMES)}</p>`;
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
    const replaced = this.replaced(option);
    const count = this.ready(option).length;
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
        ${this.left(option, replaced)} ${this.missing(option, replaced)}
        <button
          type="button"
          class="button primary"
          id="use"
          @click=${() => this.use(option)}
        >${say.use(count)}</button>
        ${this.quotedBefore(option, replaced)}
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
