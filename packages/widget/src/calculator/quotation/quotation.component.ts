import type { Line, Option } from '@ec-tco/core';
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
import { type Edit, sourceEdits } from '../edit.ts';
import { Section } from '../section.ts';
import { freshId } from '../starts.ts';
import { propose, tasksOf } from './propose.ts';
import { quotationStyles } from './quotation.styles.ts';
import { amountOf, type Often, oftenOf, type QuotedRow, readRows } from './read-rows.ts';

/** A row in work. `line`: what it replaces; '' is a line of its own; undefined leaves it to what is proposed. */
interface Row extends QuotedRow {
  readonly key: number;
  readonly line?: string;
  /** How often, where the reader has chosen it. */
  readonly chosen?: boolean;
  /** The security task it pays for; undefined leaves it to its words. */
  readonly task?: SecurityTask | '';
}

const OFTEN = everyKind<Exclude<Often, 'unknown'>>({ once: true, monthly: true, yearly: true, sales: true });
const NEW = '';
const BLANK: Omit<Row, 'key'> = { name: '', amount: '', tax: 'excluded', often: 'unknown' };
const MOST_ROWS = 60;

const isQuoted = ({ source }: Line): boolean => source.kind === 'quotation';

/** A line as it stands where this contractor has not quoted it: what only the quotation had is gone, its prices are assumed. */
const unquoted = (line: Line): Line | undefined =>
  !isQuoted(line) ? line : /^quoted(-\d+)?$/.test(line.id) ? undefined : { ...line, source: { kind: 'assumption' } };

/** How often a line of the scenario is paid. */
const oftenIn = ({ amount, timing }: Line): Often =>
  amount.kind === 'sales-rate' ? 'sales' : timing.kind === 'monthly' || timing.kind === 'yearly' ? timing.kind : 'once';

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
  private keys = 1;

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
    const open = this.rows.map(({ name, line }) => (line === undefined ? name : ''));
    const proposed = propose(open, free);
    return this.rows.map(({ line }, i) => line ?? proposed[i] ?? NEW);
  }

  /** Rows with a name and a price. */
  private get ready(): readonly Row[] {
    return this.rows.filter((row) => row.name.trim() !== '' && amountOf(row) !== undefined);
  }

  private change(key: number, change: Partial<Row>): void {
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

  /** Several cells pasted into any box are rows. */
  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n\r]/.test(text.trim())) return;
    const read = readRows(text);
    if (read.length === 0) return;
    event.preventDefault();
    const filled = this.rows.filter(({ name, amount }) => name !== '' || amount !== '');
    // The row that was pasted into stays, and the focus in it.
    const empty = this.rows.find((row) => !filled.includes(row));
    const pasted = read
      .map((row, i) => ({ ...((i === 0 && empty) || this.blank()), ...row }))
      .slice(0, MOST_ROWS - filled.length - 1);
    this.rows = [...filled, ...pasted, this.blank()];
    this.say(this.m.quotation.read(pasted.length));
  }

  /** How often, by the words of a row, unless the reader has chosen it. */
  private told({ chosen }: Row, name: string, amount: string): Pick<Row, 'often'> | undefined {
    return chosen ? undefined : { often: oftenOf(`${name} ${amount}`) };
  }

  private often(row: Row, line: Line | undefined): Exclude<Often, 'unknown'> {
    const told = row.often === 'unknown' ? (line ? oftenIn(line) : 'monthly') : row.often;
    return told === 'unknown' ? 'monthly' : told;
  }

  private lineOf(row: Row, old: Line | undefined, id: string): Line {
    const often = this.often(row, old);
    const number = amountOf({ ...row, often }) ?? 0;
    const same = old !== undefined && oftenIn(old) === often;
    const tasks = this.tasks(row, old);
    return {
      // The terms of the old price are no terms of the new one.
      category: old?.category ?? (often === 'once' ? 'build.other' : 'operation.other'),
      escalation: old?.escalation ?? { kind: 'none' },
      ...(old?.taxable !== undefined && { taxable: old.taxable }),
      // As it was quoted: what is in it of tax is worked out over the year, where no yen gets lost.
      ...(row.tax === 'included' && old?.taxable !== false && { withTax: true }),
      ...(tasks.length > 0 && {
        tasks,
        ...(old === undefined && often !== 'once' && { category: 'operation.security' as const }),
      }),
      id,
      name: row.name.trim(),
      amount: often === 'sales' ? { kind: 'sales-rate', rate: number } : { kind: 'fixed', yen: number },
      timing: same
        ? old.timing
        : often === 'once'
          ? { kind: 'before-opening' }
          : { kind: often === 'yearly' ? 'yearly' : 'monthly' },
      source: { kind: 'quotation', ...(this.by.trim() !== '' && { note: this.by.trim() }) },
    };
  }

  /** The security tasks a row pays for: those chosen, else those of the line it replaces, else what its words say. */
  private tasks(row: Row, old: Line | undefined): readonly SecurityTask[] {
    if (row.task !== undefined) return row.task === '' ? [] : [row.task];
    return old?.tasks ?? tasksOf(row.name);
  }

  /** Takes the rows as another contractor's quotation: a copy of the option beside it, without what only this one quoted. */
  private useBeside(option: Option): void {
    const { ready } = this;
    if (ready.length === 0) return;
    const replaced = this.replaced(option);
    const taken = this.data.options.map(({ id }) => id);
    const id = freshId(option.id, taken);
    const name = this.m.quotation.beside(option.name, this.by.trim() || String(taken.length + 1));
    const lines = new Map(option.lines.map((line) => [line.id, unquoted(line)]));
    for (const row of ready) {
      const old = option.lines.find((line) => line.id === replaced[this.rows.indexOf(row)]);
      const line = this.lineOf(row, old, old?.id ?? freshId('quoted', [...lines.keys()]));
      lines.set(line.id, line);
    }
    const index = this.data.options.indexOf(option) + 1;
    const item = { ...option, id, name, lines: [...lines.values()].filter((line) => line !== undefined) };
    const answers = Object.entries(this.data.requirements).flatMap(([requirement, answer]): Edit[] => {
      const links = answer?.lines?.filter((link) => link.option === option.id && lines.get(link.line)) ?? [];
      if (links.length === 0) return [];
      const value = [...(answer?.lines ?? []), ...links.map(({ line }) => ({ option: id, line }))];
      return [{ kind: 'value', pointer: `/requirements/${requirement}/lines`, value }];
    });
    const from = `/options/${option.id}/`;
    const sources = Object.entries(this.data.sources ?? {})
      .filter(([at]) => at.startsWith(from))
      .map(([at, source]) => [`/options/${id}/${at.slice(from.length)}`, source] as const);
    this.edit({
      kind: 'all',
      edits: [
        { kind: 'add', list: '/options', item, index },
        ...sourceEdits(this.data, Object.fromEntries(sources)),
        ...answers,
      ],
    });
    this.of = id;
    this.done(ready.length, name);
  }

  private use(option: Option): void {
    const { ready } = this;
    if (ready.length === 0) return;
    const replaced = this.replaced(option);
    const taken = option.lines.map(({ id }) => id);
    const edits = ready.map((row): Edit => {
      const line = replaced[this.rows.indexOf(row)] ?? NEW;
      const old = option.lines.find(({ id }) => id === line);
      if (old) {
        return {
          kind: 'value',
          pointer: `/options/${option.id}/lines/${old.id}`,
          value: this.lineOf(row, old, old.id),
        };
      }
      const id = freshId('quoted', taken);
      taken.push(id);
      return { kind: 'add', list: `/options/${option.id}/lines`, item: this.lineOf(row, undefined, id) };
    });
    this.edit({ kind: 'all', edits });
    this.done(ready.length, option.name);
  }

  /** The table is empty again: what stood below it must not be all that is seen. */
  private done(count: number, name: string): void {
    this.say(this.m.quotation.used(count, name));
    this.rows = [this.blank()];
    void this.drawn().then(() => {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    });
  }

  private row(row: Row, line: string, option: Option): TemplateResult {
    const { quotation: say } = this.m;
    const { key } = row;
    const old = option.lines.find(({ id }) => id === line);
    const wrong = row.amount.trim() !== '' && amountOf({ ...row, often: this.often(row, old) }) === undefined;
    const select = (
      label: string,
      value: string,
      options: readonly (readonly [string, string])[],
      change: (value: string) => void,
    ) =>
      shownInFull(
        options.find(([id]) => id === value)?.[1] ?? '',
        html`<select
          class="box"
          aria-label=${say.of(label, row.name)}
          .value=${live(value)}
          @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
        >${options.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}</select>`,
      );
    return html`<li class="quoted">
      <input
        class="box name"
        aria-label=${say.name}
        placeholder=${say.name}
        maxlength="200"
        autocomplete="off"
        .value=${live(row.name)}
        @input=${(event: Event) => {
          const name = (event.target as HTMLInputElement).value;
          this.change(key, { name, ...this.told(row, name, row.amount) });
        }}
      />
      <input
        class="box amount"
        aria-label=${say.of(say.amount, row.name)}
        aria-invalid=${wrong ? 'true' : 'false'}
        placeholder=${say.amount}
        inputmode="text"
        maxlength="60"
        autocomplete="off"
        .value=${live(row.amount)}
        @input=${(event: Event) => {
          const amount = (event.target as HTMLInputElement).value;
          this.change(key, { amount, ...this.told(row, row.name, amount) });
        }}
      />
      ${
        row.name === '' && row.amount === ''
          ? nothing
          : html`${select(
              say.tax,
              row.tax,
              (['excluded', 'included'] as const).map((tax) => [tax, say.taxes[tax]]),
              (tax) => this.change(key, { tax: tax === 'included' ? 'included' : 'excluded' }),
            )}
            ${select(
              say.often,
              this.often(row, old),
              OFTEN.map((often) => [often, say.oftens[often]]),
              (often) => this.change(key, { often: often as Often, chosen: true }),
            )}
            ${select(
              say.replaces,
              line,
              [[NEW, say.new], ...option.lines.map(({ id, name }) => [id, say.line(name)] as const)],
              (value) => this.change(key, { line: value }),
            )}
            ${select(
              say.covers,
              this.tasks(row, old)[0] ?? '',
              [
                ['', say.coversNothing],
                ...SECURITY_TASKS.map(
                  (task) => [task, say.covering(SECURITY_TASK_NAMES[task][this.language])] as const,
                ),
              ],
              (task) => this.change(key, { task: task as SecurityTask | '' }),
            )}
            ${wrong ? html`<p class="error" role="alert">${say.wrong}</p>` : nothing}`
      }
    </li>`;
  }

  /** Security work of the option that no row of the quotation speaks of. */
  private missing(option: Option, replaced: readonly string[]): TemplateResult | typeof nothing {
    const left = option.lines.filter(
      ({ id, source, tasks }) => (tasks?.length ?? 0) > 0 && source.kind !== 'quotation' && !replaced.includes(id),
    );
    if (this.ready.length === 0 || left.length === 0) return nothing;
    const tasks = [...new Set(left.flatMap((line) => line.tasks ?? []))];
    return html`<div class="note">
      <p class="legend">${this.m.quotation.missing}</p>
      <p>${tasks.map((task) => capital(SECURITY_TASK_NAMES[task][this.language])).join(this.m.quotation.between)}</p>
    </div>`;
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
    const count = this.ready.length;
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
        ${this.missing(option, replaced)}
        <button
          type="button"
          class="button primary"
          id="use"
          aria-disabled=${count === 0 ? 'true' : nothing}
          @click=${() => this.use(option)}
        >${say.use(count)}</button>
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
