import './calculator.ts';
import { html, render } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inside, settled } from '../../fields/fixtures.ts';
import type { EcTcoCalculator } from './calculator.component.ts';

/** As long as a finger rests on a button. */
const HELD = 90;

beforeEach(() => page.viewport(360, 740));

async function open(persona: string): Promise<EcTcoCalculator> {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator lang="ja" persona=${persona}></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await settled(calculator);
  return calculator;
}

/** Types what is no number, presses something below, and tells whether the press came through and what is said then. */
async function pressAfter(field: HTMLElement, target: HTMLElement, text: string) {
  const box = inside<HTMLInputElement>(field, '#base');
  await userEvent.fill(box, '');
  await userEvent.fill(box, text);
  let pressed = 0;
  const count = () => {
    pressed += 1;
  };
  target.addEventListener('click', count, { once: true });
  await userEvent.click(target, { delay: HELD });
  target.removeEventListener('click', count);
  await settled(field);
  // What it has opened is shut again.
  await userEvent.keyboard('{Escape}');
  return { pressed, said: inside(field, '#error-base').textContent !== '' };
}

test.each(['12万3x', '80'])(
  'the first question: what is said of %s does not move the button that is pressed',
  async (text) => {
    const start = inside(await open(''), 'ec-tco-start');
    const [field, button] = [inside(start, 'ec-tco-number-field'), inside(start, 'button.primary')];
    expect(await pressAfter(field, button, text)).toEqual({ pressed: 1, said: true });
  },
);

test.each(['12万3x', '80'])('each control below a field that is left with %s', async (text) => {
  const calculator = await open('tea-farm');
  inside(calculator, '#tab-input').click();
  await settled(calculator);
  const business = inside(calculator, 'ec-tco-business');
  const field = inside(business, 'ec-tco-number-field');
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const bottom = inside(field, '#base').getBoundingClientRect().bottom;
  const controls = all(business.shadowRoot as ShadowRoot)
    .filter((one) => one.matches('button, input, select, summary, label') && one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().top > bottom);
  const kinds = new Map(
    controls.map((one) => [
      `${(one.getRootNode() as ShadowRoot).host.localName} ${one.localName}.${one.className}`,
      one,
    ]),
  );
  expect(kinds.size).toBeGreaterThan(4);
  // The next section comes last: it shuts this one.
  kinds.set('fold', inside(inside(calculator, 'ec-tco-options'), '#fold'));
  for (const [kind, target] of kinds) {
    expect([kind, await pressAfter(field, target, text)]).toEqual([kind, { pressed: 1, said: true }]);
  }
});

test.each([
  ['a press in the calculator', true],
  ['a press beside it', false],
])('keys that nothing has the focus for belong to where the last press was: %s', async (_, here) => {
  const calculator = await open('tea-farm');
  const journey = () => calculator.scenario?.journey;
  inside(calculator, '#tab-input').click();
  await settled(calculator);
  const business = inside(calculator, 'ec-tco-business');
  // No text: Chromium takes back the last of those by itself.
  inside(inside(business, 'ec-tco-choice'), 'input:not(:checked)').click();
  await settled(calculator);
  expect(journey()).toBe('operating');
  const beside = document.createElement('p');
  beside.textContent = 'beside';
  document.body.append(beside);
  await userEvent.click(here ? inside(business, '#fold') : beside);
  // As Safari leaves it: a button that is pressed has no focus.
  let deepest = document.activeElement;
  while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
  (deepest as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Control>}z{/Control}');
  await settled(calculator);
  expect(journey()).toBe(here ? 'new' : 'operating');
  beside.remove();
});

/** What has the focus, through all shadow roots. */
function focused(): Element | null {
  let deepest = document.activeElement;
  while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
  return deepest;
}

test('what a finger adds is open and has the focus; what it removes gives it on', async () => {
  const calculator = await open('tea-farm');
  inside(calculator, '#tab-input').click();
  await settled(calculator);
  const options = inside(calculator, 'ec-tco-options');
  inside(options, '#fold').click();
  await settled(calculator);
  const option = inside(options, 'ec-tco-option');
  const unfold = async (part: HTMLElement, key: string, what: string) => {
    inside(inside(part, `ec-tco-disclosure[data-key=${key}]`), 'summary').click();
    await expect.poll(() => part.shadowRoot?.querySelector(what)).not.toBeNull();
  };
  await unfold(option, 'edit', '#add-line');
  const lines = () => [...(option.shadowRoot?.querySelectorAll('ec-tco-line') ?? [])];
  const before = lines().length;
  await userEvent.click(inside(option, '#add-line'), { delay: HELD });
  await expect.poll(() => focused()?.id.endsWith('_own_name')).toBe(true);
  expect(lines()).toHaveLength(before + 1);
  const added = lines().at(-1) as HTMLElement;
  await userEvent.click(inside(added, 'button.remove'), { delay: HELD });
  await expect.poll(() => [lines().length, focused()?.localName]).toEqual([before, 'summary']);
  await unfold(options, 'add', 'button.archetype');
  await userEvent.click(inside(options, 'button.archetype'), { delay: HELD });
  await expect.poll(() => [focused()?.id, focused()?.getRootNode() !== option.shadowRoot]).toEqual(['heading', true]);
});
