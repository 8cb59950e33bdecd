import { ARCHETYPE_IDS, ARCHETYPES } from '@ec-tco/core';
import type { Preset } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { allDrawn } from '../../shared/turn.ts';
import { addedOption, type ReadyMade } from '../added-option.ts';
import { sourceEdits } from '../edit.ts';
import type { CardDetail } from '../option/card.ts';
import type { EcTcoOption } from '../option/option.component.ts';
import type { PresetEvent } from '../presets/presets.component.ts';
import { Section } from '../section.ts';
import { shareEdits } from '../share-edits.ts';
import { freshId } from '../starts.ts';
import { optionsStyles } from './options.styles.ts';

/**
 * The options side by side: added, moved and removed here, edited in their cards.
 * @tag ec-tco-options
 * @fires {EditEvent} ec-tco-edit - When a value is to be changed.
 */
export class EcTcoOptions extends Section {
  static override styles: CSSResultGroup = [Section.styles, optionsStyles];

  /** What the page brings. */
  @property({ attribute: false }) presets: readonly Preset[] = [];

  protected override readonly places = ['/options'];

  protected watched(): readonly unknown[] {
    return [this.data.options, this.data.horizonYears, this.computation?.result, ...this.faults];
  }

  /** Its cards are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const whole = await super.getUpdateComplete();
    await allDrawn(this.renderRoot);
    return whole;
  }

  override reveal(pointer: string): boolean {
    const [, id] = /^\/options\/([^/]+)/.exec(this.placeOf(pointer)) ?? [];
    const index = this.data.options.findIndex((option) => option.id === id);
    return this.card(index)?.reveal(this.placeOf(pointer)) ?? false;
  }

  /** Where a number that several options share is edited: at the first that refers to it. */
  private placeOf(pointer: string): string {
    const [, common] = /^\/common\/([^/]+)/.exec(pointer) ?? [];
    if (common === undefined) return pointer;
    const refers = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (('common' in value && value.common === common) || Object.values(value).some(refers));
    for (const option of this.data.options) {
      const line = option.lines.find(refers);
      if (line) return `/options/${option.id}/lines/${line.id}/amount`;
      if (refers(option)) return `/options/${option.id}/annualProbability`;
    }
    return pointer;
  }

  private card(index: number): EcTcoOption | undefined {
    return this.renderRoot.querySelectorAll<EcTcoOption>('ec-tco-option')[index];
  }

  private add(archetype: ReadyMade): void {
    const { language, data } = this;
    const id = freshId(
      typeof archetype === 'string' ? archetype : archetype.id,
      data.options.map((option) => option.id),
    );
    const { option: item, sources } = addedOption(data, archetype, { id, language });
    this.edit({
      kind: 'all',
      edits: [
        { kind: 'add', list: '/options', item },
        ...sourceEdits(data, sources),
        ...shareEdits({
          ...data,
          options: [...data.options, item],
          sources: { ...data.sources, ...sources },
        }),
      ],
    });
    this.say(this.m.say.added(item.name));
    void this.focusCard(data.options.length, 'heading');
  }

  private async focusCard(index: number, part: 'heading' | 'up' | 'down'): Promise<void> {
    await this.drawn();
    const card = this.card(index);
    await card?.updateComplete;
    card?.focusPart(part);
  }

  private act({ index, action }: CardDetail): void {
    const { options } = this.data;
    const name = options[index]?.name ?? '';
    if (action === 'remove') {
      if (options.length === 1) {
        this.say(this.m.options.last);
        return;
      }
      this.edit({ kind: 'remove', list: '/options', index });
      this.say(this.m.say.removed(name));
      void this.focusCard(Math.min(index, options.length - 2), 'heading');
      return;
    }
    const to = action === 'up' ? index - 1 : index + 1;
    if (to < 0 || to >= options.length) return;
    this.edit({ kind: 'move', list: '/options', from: index, to });
    this.say(this.m.say.moved(name, to + 1, options.length));
    void this.focusCard(to, action);
  }

  private line(): string {
    const { options: list } = this.data;
    const quoted = list.flatMap(({ lines }) => lines.filter(({ source }) => source.kind === 'quotation')).length;
    return this.m.options.line(
      list.map(({ name }) => name),
      quoted,
    );
  }

  override render(): TemplateResult {
    const { options } = this.m;
    const list = this.data.options;
    return this.folded(
      options.heading,
      () => this.line(),
      () => html`<p class="lead">${options.lead}</p>
      <div
        class="stack"
        @ec-tco-card=${(event: CustomEvent<CardDetail>) => {
          event.stopPropagation();
          this.act(event.detail);
        }}
      >
        ${repeat(
          list,
          (option) => option.id,
          (option, index) => html`<ec-tco-option
            .draft=${this.draft}
            .index=${index}
            .count=${list.length}
            .computation=${this.computation}
            .result=${this.resultOf(option.id)}
            .language=${this.language}
            .scale=${this.scale}
          ></ec-tco-option>`,
        )}
        ${this.disclosure(
          'add',
          options.add,
          () => html`<p class="lead">${this.data.journey === 'operating' ? options.addLeadMoving : options.addLead}</p>
            <ul class="archetypes">
              ${ARCHETYPE_IDS.map(
                (id) => html`<li>
                  <button type="button" class="archetype" @click=${() => this.add(id)}>
                    <b>${ARCHETYPES[id].name[this.language]}</b><span>${ARCHETYPES[id].about[this.language]}</span>
                  </button>
                </li>`,
              )}
            </ul>
            ${
              this.presets.some(({ archetypes }) => archetypes.length > 0)
                ? html`<ec-tco-presets
                    .presets=${this.presets}
                    offer="archetypes"
                    .language=${this.language}
                    @ec-tco-preset=${(event: PresetEvent) => {
                      event.stopPropagation();
                      if ('archetype' in event.detail) this.add(event.detail.archetype);
                    }}
                  ></ec-tco-presets>`
                : nothing
            }`,
        )}
      </div>
    `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-options': EcTcoOptions;
  }
  interface HTMLElementEventMap {
    'ec-tco-card': CustomEvent<CardDetail>;
  }
}
