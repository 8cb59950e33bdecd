import { html, type LitElement, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { createStart } from '../packages/widget/src/calculator/starts.ts';
import { computed, pending, SCENARIOS, type StateName } from '../packages/widget/src/results/fixtures.ts';
import { compute } from '../packages/widget/src/shared/computation.ts';
import { createDraft, type Draft, setText } from '../packages/widget/src/state/draft.ts';
import '../packages/widget/src/theme/theme.ts';

export type Language = 'ja' | 'en';

/** A story of a part: in Japanese and light, in English and dark, so that axe sees both of both. */
export const both = (draw: (language: Language) => unknown): TemplateResult => html`
  <ec-tco-theme theme="light" lang="ja">${draw('ja')}</ec-tco-theme>
  <ec-tco-theme theme="dark" lang="en">${draw('en')}</ec-tco-theme>
`;

function made(tag: string, properties: object): HTMLElement {
  const element = Object.assign(document.createElement(tag), properties);
  element.dataset['part'] = '';
  return element;
}

const isPart = (element: Element): element is LitElement & { catchUp?: () => Promise<void> } =>
  'updateComplete' in element;

/** Everything inside, through all shadow roots. */
function inside(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? inside(element.shadowRoot) : []),
  ]);
}

async function drawn(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const element of inside(root).filter(isPart)) await (element.catchUp?.() ?? element.updateComplete);
  }
}

/** Draws everything, opens what can be opened, and looks for what must never be shown. */
export async function sane({ canvasElement, args }: { canvasElement: HTMLElement; args: object }): Promise<void> {
  await drawn(canvasElement);
  for (let round = 0; round < ('rounds' in args ? Number(args.rounds) : 1); round += 1) {
    // Its own only: a part within has stories of its own.
    for (const part of canvasElement.querySelectorAll('[data-part]')) {
      for (const closed of part.shadowRoot?.querySelectorAll('ec-tco-disclosure:not([open])') ?? []) {
        closed.shadowRoot?.querySelector('summary')?.click();
      }
    }
    await new Promise((done) => setTimeout(done, 20));
    await drawn(canvasElement);
  }
  const texts = inside(canvasElement).flatMap((element) =>
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')),
  );
  await expect(texts.join('').trim()).not.toBe('');
  await expect(texts.join('\n')).not.toMatch(/NaN|Infinity|undefined|\[object|∞/);
}

export interface ResultArgs {
  readonly state: StateName;
  readonly pending: boolean;
}

/** Stories of a part of the results: `state` is a scenario, `pending` is before its analysis. */
export const resultPart = (tag: string) => ({
  args: { state: 'persona3' as const, pending: false },
  play: sane,
  render: ({ state, pending: waits }: ResultArgs) => {
    const computation = waits ? pending(state) : computed(state);
    return both((language) =>
      made(tag, { computation, language, yenStyle: language === 'ja' ? ('yen' as const) : ('man' as const) }),
    );
  },
});

export interface SectionArgs {
  /** A scenario of the results' states, or a sample shop in its language. */
  readonly state: StateName | 'sample';
  /** JSON Pointer of a number that holds a text which is none. */
  readonly wrong: string;
  /** Other values by JSON Pointer; see `setValue`. */
  readonly edit: (draft: Draft) => Draft;
  /** Without a result, as before the first one. */
  readonly pending: boolean;
  readonly properties: object;
  /** How many times what is closed is opened; default 1. */
  readonly rounds?: number;
}

const RULE = { unit: 'yen', scale: 'yen', integer: false } as const;

/** Stories of a section of the input. */
export const sectionPart = (tag: string, properties: object = {}, rounds = 1) => ({
  args: { state: 'sample' as const, wrong: '', edit: (draft: Draft) => draft, pending: false, properties, rounds },
  play: sane,
  render: ({ state, wrong, edit, pending: waits, properties: own }: SectionArgs) =>
    both((language) => {
      const scenario = state === 'sample' ? createStart('tea-farm', language) : SCENARIOS[state]();
      const whole = edit(createDraft(scenario));
      const text = language === 'ja' ? 'いくらか' : 'a lot';
      const draft = wrong === '' ? whole : setText(whole, wrong, text, RULE);
      const computation = waits ? undefined : compute(draft.scenario);
      const index = 'index' in own ? Number(own.index) : undefined;
      const result = index === undefined ? undefined : computation?.result.options[index];
      const scale = language === 'ja' ? ('yen' as const) : ('man' as const);
      return made(tag, { draft, computation, result, language, scale, unfolded: true, ...own });
    }),
});
