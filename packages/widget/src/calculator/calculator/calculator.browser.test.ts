import { parseScenario, type Scenario } from '@ec-tco/core';
import { atAddress, scenarioInputs } from '@ec-tco/core/scenario';
import { html, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inside, settled } from '../../fields/fixtures.ts';
import type { EcTcoExplanation } from '../../results/explanation/explanation.component.ts';
import type { EcTcoResults } from '../../results/results.component.ts';
import { linkAddress, packLink } from '../../state/share-link.ts';
import { violationsIn } from '../../theme/testing/violations.ts';
import type { ChangeDetail } from '../change-detail.ts';
import { createStart } from '../starts.ts';
import type { EcTcoCalculator } from './calculator.component.ts';
import './calculator.ts';
import { findField } from './find-field.ts';
import type { ErrorDetail } from './page-events.ts';

const frame = () => new Promise((done) => requestAnimationFrame(done));

async function mount(template = html`<ec-tco-calculator></ec-tco-calculator>`, lang = 'ja'): Promise<EcTcoCalculator> {
  await page.viewport(1280, 900);
  document.documentElement.lang = lang;
  document.body.replaceChildren();
  const main = document.createElement('main');
  document.body.append(main);
  render(template, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await drawn(calculator);
  return calculator;
}

async function drawn(calculator: EcTcoCalculator): Promise<void> {
  await settled(calculator);
  await frame();
  await frame();
}

/** The focused element, through all shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(wanted: (element: Element) => boolean, most = 150): Promise<Element> {
  for (let i = 0; i < most; i += 1) {
    await userEvent.tab();
    const at = focused();
    if (at && wanted(at)) return at;
  }
  throw new Error(`not reached with ${most} tabs; at ${focused()?.outerHTML.slice(0, 200)}`);
}

const field = (calculator: EcTcoCalculator, pointer: string): HTMLElement => {
  const found = findField(calculator.shadowRoot as ShadowRoot, pointer);
  if (!found) throw new Error(`no field ${pointer}`);
  return found;
};
const box = (calculator: EcTcoCalculator, pointer: string) =>
  inside<HTMLInputElement>(field(calculator, pointer), '#base');
const shareDialog = (calculator: EcTcoCalculator) =>
  inside(inside(inside(calculator, '#share'), 'ec-tco-dialog'), 'dialog');
const problemsOf = (calculator: EcTcoCalculator) =>
  inside(calculator, 'ec-tco-problems').shadowRoot?.querySelector('.problems');
/** Shows what is in a section of the input. */
async function unfold(calculator: EcTcoCalculator, section: string): Promise<void> {
  const fold = inside(inside(calculator, `ec-tco-${section}`), '#fold');
  if (fold.getAttribute('aria-expanded') === 'false') fold.click();
  await drawn(calculator);
}
const said = (calculator: EcTcoCalculator) => inside(inside(calculator, '#voice'), '[role=status]').textContent ?? '';
const hostOf = (element: Element) => {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root.host : document.body) as HTMLElement & { name?: string };
};

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

test.each(['ja', 'en'])('axe: the first question and everything opened, %s', async (lang) => {
  const calculator = await mount(undefined, lang);
  expect(await violationsIn(document.body)).toEqual([]);
  calculator.persona = 'cosmetics-operating';
  await drawn(calculator);
  for (const section of ['business', 'options', 'requirements', 'incident', 'period']) {
    await unfold(calculator, section);
    const element = inside(calculator, `ec-tco-${section}`);
    for (const details of element.shadowRoot?.querySelectorAll('ec-tco-disclosure') ?? []) {
      inside(details, 'summary').click();
    }
  }
  await drawn(calculator);
  const option = inside(inside(calculator, 'ec-tco-options'), 'ec-tco-option');
  inside(inside(option, '[data-key=edit]'), 'summary').click();
  await drawn(calculator);
  inside(inside(option, '[data-key=risk]'), 'summary').click();
  inside(inside(inside(option, 'ec-tco-line'), 'ec-tco-disclosure'), 'summary').click();
  await drawn(calculator);
  const violations = await violationsIn(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
});

test('the whole job with the keyboard alone', async () => {
  const calculator = await mount(html`<ec-tco-calculator share></ec-tco-calculator>`);
  const changes: ChangeDetail[] = [];
  calculator.addEventListener('ec-tco-change', (event) => changes.push(event.detail));

  // Start: one number.
  await tabTo((at) => hostOf(at).name === '/business/monthlySales');
  await userEvent.keyboard('１２０万{Enter}');
  await drawn(calculator);
  expect(calculator.scenario?.business.monthlySales).toBe(1_200_000);
  expect(focused()?.id).toBe('headline');

  // Change sales.
  await tabTo((at) => hostOf(at).name === '/business/monthlySales');
  await userEvent.keyboard('{Control>}a{/Control}3,000,000{Tab}');
  expect(calculator.scenario?.business.monthlySales).toBe(3_000_000);

  // Add an option.
  await tabTo((at) => at.id === 'fold' && hostOf(at).localName === 'ec-tco-options');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  const count = calculator.scenario?.options.length ?? 0;
  await tabTo((at) => at.localName === 'summary' && hostOf(at).dataset['key'] === 'add');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  const button = await tabTo((at) => at.classList.contains('archetype'));
  expect(button.textContent).toContain('自社構築');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  expect(calculator.scenario?.options.length).toBe(count + 1);
  expect(focused()?.id).toBe('heading');

  // Edit a line of it.
  await tabTo((at) => at.localName === 'summary' && hostOf(at).dataset['key'] === 'edit');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  await tabTo((at) => at.localName === 'summary' && hostOf(at).dataset['key'] === 'line');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  // Its first line is the same work in every option: one number for all.
  await tabTo((at) => hostOf(at).name === '/common/preparation/value' && at.localName === 'input');
  await userEvent.keyboard('{Control>}a{/Control}50{Tab}');
  expect(calculator.scenario?.common?.['preparation']?.source.kind).toBe('stated');

  // Answer a requirement.
  await tabTo((at) => at.id === 'fold' && hostOf(at).localName === 'ec-tco-requirements');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  await tabTo((at) => at.localName === 'summary' && hostOf(at).dataset['key'] === 'build');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  await tabTo((at) => hostOf(at).name === '/requirements/build-1');
  await userEvent.keyboard(' ');
  expect(calculator.scenario?.requirements['build-1']?.status).toBe('in-house');

  // Read the answer, and what the last change did.
  expect(changes.at(-1)?.scenario).toEqual(calculator.scenario);
  const headline = () => inside(inside(calculator, 'ec-tco-answer'), '#headline').textContent;
  await expect.poll(headline).toMatch(/「SaaS（低額プラン）」がいちばん安くなります/);
  expect(inside(inside(calculator, 'ec-tco-change'), 'p').textContent).toContain('いまの変更');

  // Share.
  await userEvent.keyboard('{Shift>}');
  for (let i = 0; i < 200 && (focused() as HTMLElement).dataset['tool'] !== 'share'; i += 1) {
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{/Shift}{Enter}');
  const dialog = shareDialog(calculator);
  await expect.poll(() => dialog.matches('[open]')).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect((focused() as HTMLElement).dataset['tool']).toBe('share');
}, 60_000);

test('wrong input stays with its message, the last good result holds, and undo takes it back', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`);
  const before = calculator.result;
  await userEvent.fill(box(calculator, '/business/averageOrderValue'), 'ごせん円ほど');
  await userEvent.tab();
  await drawn(calculator);
  expect(box(calculator, '/business/averageOrderValue').value).toBe('ごせん円ほど');
  expect(calculator.result).toBe(before);
  const fix = inside(inside(calculator, 'ec-tco-problems'), '.problems button');
  expect(fix.textContent).toContain('注文1件の平均金額');
  fix.click();
  await drawn(calculator);
  await frame();
  expect(focused()).toBe(box(calculator, '/business/averageOrderValue'));
  await userEvent.keyboard('{Control>}z{/Control}');
  await drawn(calculator);
  expect(box(calculator, '/business/averageOrderValue').value).toBe('5,500');
  expect(problemsOf(calculator)).toBeNull();
});

test('a text typed key by key whose beginning is a number leaves what held before, and stays in its field', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`);
  const pointer = '/business/monthlySales';
  const type = async (text: string) => {
    await userEvent.click(box(calculator, pointer));
    await userEvent.keyboard(`{Control>}a{/Control}${text}{Tab}`);
    await drawn(calculator);
    return [calculator.scenario?.business.monthlySales, box(calculator, pointer).value];
  };
  const { monthlySales: before } = calculator.scenario?.business ?? {};
  const error = () => inside(field(calculator, pointer), '#error-base').textContent;
  expect(typeof before).toBe('object');
  for (const wrong of ['150万円 税込', '２０万円/年']) {
    expect(await type(wrong)).toEqual([before, wrong]);
    expect(error()).not.toBe('');
  }
  expect(await type('160万')).toEqual([1_600_000, '1,600,000']);
  expect(await type('20万円/年')).toEqual([1_600_000, '20万円/年']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await drawn(calculator);
  expect([calculator.scenario?.business.monthlySales, problemsOf(calculator)]).toEqual([1_600_000, null]);
});

test('a range left out of order counts as wrong like any other input, until it is in order', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm" share></ec-tco-calculator>`);
  const before = calculator.result;
  const pointer = '/business/monthlySales';
  const problems = () => problemsOf(calculator);
  const message = () => inside(field(calculator, pointer), '#range > .error').textContent;
  const shareHint = async () => {
    inside(inside(calculator, 'ec-tco-toolbar'), '[data-tool=share]').click();
    await expect.poll(() => shareDialog(calculator).matches('[open]')).toBe(true);
    const { textContent } = inside(inside(calculator, '#share'), 'ec-tco-dialog');
    await userEvent.keyboard('{Escape}');
    return textContent;
  };
  expect(await shareHint()).not.toContain('直していない入力は入りません');
  // While it is being typed, the number passes through others that are below the low value.
  inside(field(calculator, pointer), '[aria-expanded]').click();
  await userEvent.fill(box(calculator, pointer), '6万');
  await drawn(calculator);
  expect(problems()).toBeNull();
  await userEvent.tab();
  await drawn(calculator);
  expect(message()).toContain('順になるように');
  expect(calculator.result).toBe(before);
  expect(problems()?.querySelectorAll('li').length).toBe(1);
  expect(await shareHint()).toContain('直していない入力は入りません');
  const fix = inside(inside(calculator, 'ec-tco-problems'), '.problems button');
  expect(fix.textContent?.trim()).toBe('直す：1年目の月商（税抜）');
  fix.click();
  await drawn(calculator);
  await frame();
  expect(focused()).toBe(box(calculator, pointer));
  // Undo takes it back, redo brings it back with its message.
  await userEvent.keyboard('{Control>}z{/Control}');
  await drawn(calculator);
  expect([box(calculator, pointer).value, problems(), message()]).toEqual(['1,000,000', null, '']);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await drawn(calculator);
  expect(box(calculator, pointer).value).toBe('60,000');
  expect(message()).toContain('順になるように');
  await userEvent.fill(box(calculator, pointer), '120万');
  await userEvent.tab();
  await drawn(calculator);
  expect([problems(), message()]).toEqual([null, '']);
  expect(calculator.scenario?.business.monthlySales).toEqual({ low: 700_000, base: 1_200_000, high: 1_400_000 });
});

test('the badge of every number field tells the source that its explanation tells', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="cosmetics-operating"></ec-tco-calculator>`);
  for (const section of ['options', 'requirements', 'incident', 'period']) await unfold(calculator, section);
  const options = inside(calculator, 'ec-tco-options');
  const inputs = inside(calculator, '.inputs');
  const everything = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((at) => [
      at,
      ...(at.shadowRoot ? everything(at.shadowRoot) : []),
    ]);
  const press = async (pressed: (at: HTMLElement) => boolean): Promise<void> => {
    for (;;) {
      const found = everything(inputs).filter(pressed);
      if (found.length === 0) return;
      for (const at of found) at.click();
      await drawn(calculator);
    }
  };
  const isClosed = (at: HTMLElement): boolean =>
    at.localName === 'summary' && !(at.getRootNode() as ShadowRoot & { host: { open: boolean } }).host.open;
  // An option that is added, and terms that are switched on, bring numbers of their own.
  inside(inside(options, '[data-key=add]'), 'summary').click();
  await drawn(calculator);
  inside(options, '.archetype').click();
  await drawn(calculator);
  await press(isClosed);
  await press(
    (at) =>
      at.matches('.check input:not(:checked)') && /保険に|切り替えが/.test(at.closest('label')?.textContent ?? ''),
  );
  // A line without a price has no field for one.
  const wanted = scenarioInputs(calculator.scenario as Scenario)
    .map(({ pointer }) => pointer)
    .filter((pointer) => atAddress(calculator.scenario, pointer) !== undefined);
  const badges = () =>
    new Map(
      everything(inputs)
        .filter((at): at is HTMLElement & { name: string } => at.localName === 'ec-tco-number-field')
        .flatMap((at) => {
          const badge = at.querySelector<HTMLElement>('.badge');
          return badge ? [[at.name, badge] as const] : [];
        }),
    );
  // What is opened is drawn by turns.
  await expect
    .poll(
      async () => {
        await press(isClosed);
        const drawn = badges();
        return wanted.filter((pointer) => !drawn.has(pointer));
      },
      { timeout: 10_000 },
    )
    .toEqual([]);
  const shown = badges();
  const explanation = inside<EcTcoExplanation>(calculator, 'ec-tco-explanation');
  // So that each of the dialogs opens without a layout of everything behind it.
  inputs.style.display = 'none';
  for (const [pointer, badge] of shown) {
    badge.click();
    await settled(explanation);
    expect(inside(explanation, '.value .badge').textContent.trim(), pointer).toBe(badge.textContent.trim());
    explanation.close();
    await settled(explanation);
  }
  inputs.style.display = '';
  // None of it was entered by anyone, until it is.
  const entered = () => [...badges()].filter(([, badge]) => badge.textContent.trim() === '入力').map(([at]) => at);
  expect(entered()).toEqual([]);
  const last = '/common/incident-probability/value';
  expect(shown.get(last)?.textContent.trim()).toBe('仮定');
  await userEvent.fill(box(calculator, last), '1');
  await userEvent.tab();
  await drawn(calculator);
  expect(entered()).toEqual([last]);
}, 60_000);

test('options keep the focus when moved and removed, and undo brings them back', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`);
  await unfold(calculator, 'options');
  const names = () => calculator.scenario?.options.map(({ id }) => id);
  const cards = () => inside(calculator, 'ec-tco-options').shadowRoot?.querySelectorAll('ec-tco-option') ?? [];
  const [first, second, third] = names() as string[];
  inside((cards() as NodeListOf<HTMLElement>)[0] as HTMLElement, '#down').focus();
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  expect(names()).toEqual([second, first, third]);
  expect(focused()?.id).toBe('down');
  await tabTo((at) => at.id === 'remove');
  await userEvent.keyboard('{Enter}');
  await drawn(calculator);
  expect(names()).toEqual([second, third]);
  expect(focused()?.id).toBe('heading');
  await userEvent.keyboard('{Control>}z{/Control}');
  await drawn(calculator);
  expect(names()).toEqual([second, first, third]);
});

test('a bad scenario is refused whole, the old one stays', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`);
  const before = calculator.scenario;
  const errors: ErrorDetail[] = [];
  calculator.addEventListener('ec-tco-error', (event) => errors.push(event.detail));
  calculator.scenario = { ...before, horizonYears: 99 };
  expect(errors[0]?.problems[0]?.path).toBe('/horizonYears');
  expect(calculator.scenario).toEqual(before);
  const other = createStart('sake-brewery', 'ja');
  calculator.scenario = other;
  expect(calculator.scenario?.options.length).toBe(other.options.length);
});

test('the language follows the page, and the sample shop with it', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`);
  expect(calculator.scenario?.options[0]?.name).toBe('SaaS（低額プラン）');
  document.documentElement.lang = 'en-GB';
  await drawn(calculator);
  expect(inside(inside(calculator, 'ec-tco-business'), 'h2').textContent).toBe('Your shop');
  expect(calculator.scenario?.options[0]?.name).toBe('SaaS with a low fee');
  calculator.lang = 'ja';
  await drawn(calculator);
  expect(inside(inside(calculator, 'ec-tco-business'), 'h2').textContent).toBe('あなたの店');
});

test('the language is that of the nearest ancestor, through other shadow roots, and changes with it', async () => {
  const calculator = await mount();
  const outer = document.createElement('div');
  const middle = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(middle);
  middle.attachShadow({ mode: 'open' }).append(calculator);
  document.body.append(outer);
  const heading = async () => {
    await drawn(calculator);
    return inside(inside(calculator, 'ec-tco-start'), 'h2').textContent;
  };
  expect(await heading()).toBe('まず月商だけ');
  outer.lang = 'en';
  expect(await heading()).toBe('Start with monthly sales');
  middle.lang = 'ja';
  expect(await heading()).toBe('まず月商だけ');
  middle.removeAttribute('lang');
  expect(await heading()).toBe('Start with monthly sales');
  outer.removeAttribute('lang');
  document.documentElement.lang = 'en';
  expect(await heading()).toBe('Start with monthly sales');
});

test('on demand: nothing is computed until asked, then one sentence is said', async () => {
  const calculator = await mount(html`<ec-tco-calculator compute="on-demand" persona="tea-farm"></ec-tco-calculator>`);
  const before = calculator.result;
  await userEvent.fill(box(calculator, '/business/averageOrderValue'), '9000');
  await drawn(calculator);
  expect(calculator.result).toBe(before);
  inside(calculator, '#compute').click();
  await expect.poll(() => calculator.result).not.toBe(before);
  await expect.poll(() => said(calculator)).toMatch(/^計算しました。.+/);
});

test('what is spoken of a result goes with it: by an edit, by the page, by another language', async () => {
  const calculator = await mount(html`<ec-tco-calculator compute="on-demand" persona="tea-farm"></ec-tco-calculator>`);
  const computed = async () => {
    inside(calculator, '#compute').click();
    await expect.poll(() => said(calculator)).toMatch(/./);
  };
  const changes: (() => unknown)[] = [
    () => (calculator.scenario = createStart('sake-brewery', 'ja')),
    () => (document.documentElement.lang = 'en'),
    () => userEvent.fill(box(calculator, '/business/averageOrderValue'), '8000'),
  ];
  for (const change of changes) {
    await userEvent.fill(box(calculator, '/business/averageOrderValue'), String(9000 + changes.indexOf(change)));
    await drawn(calculator);
    await computed();
    await change();
    await drawn(calculator);
    expect(said(calculator)).toBe('');
  }
});

test('the page’s address is read only with `share`, and damage is told', async () => {
  const parsed = parseScenario(createStart('sake-brewery', 'ja'));
  if (!parsed.ok) throw new Error('no scenario');
  const packed = await packLink(parsed.scenario);
  if (!packed.ok) throw new Error('too long');
  const address = linkAddress(location.href, packed.fragment);
  history.replaceState(null, '', address);
  expect((await mount()).scenario).toBeUndefined();
  const calculator = await mount(html`<ec-tco-calculator share></ec-tco-calculator>`);
  await expect.poll(() => calculator.scenario?.title).toBe(parsed.scenario.title);
  history.replaceState(null, '', address.slice(0, -400));
  const cut = await mount(html`<ec-tco-calculator share></ec-tco-calculator>`);
  await expect.poll(() => inside(cut, 'ec-tco-notice').shadowRoot?.textContent).toContain('途中で切れて');
});

test('what the reader has kept comes before the sample shop that the page begins with', async () => {
  const kept = createStart('sake-brewery', 'ja');
  localStorage.setItem('ec-tco:autosave:v1', JSON.stringify(kept));
  try {
    const calculator = await mount(html`<ec-tco-calculator persona="tea-farm" autosave></ec-tco-calculator>`);
    expect((calculator.scenario as Scenario).title).toBe(kept.title);
  } finally {
    localStorage.clear();
  }
});

test('nothing is stored or requested', async () => {
  const requests = performance.getEntriesByType('resource').length;
  const calculator = await mount(html`<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>`);
  await userEvent.fill(box(calculator, '/business/averageOrderValue'), '9000');
  await drawn(calculator);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  expect(performance.getEntriesByType('resource').length).toBe(requests);
});

test('a digit draws only what it concerns', async () => {
  const calculator = await mount(html`<ec-tco-calculator persona="apparel-chain"></ec-tco-calculator>`);
  const type = async (text: string) => {
    const input = box(calculator, '/business/averageOrderValue');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(calculator);
  };
  // The first one also makes the sample's number the reader's own.
  await type('880');
  const results = inside<EcTcoResults>(calculator, 'ec-tco-results');
  await expect.poll(() => results.computation?.analysis !== undefined, { timeout: 10_000 }).toBe(true);
  await results.catchUp();
  const watch = (root: Element, name: string) =>
    vi.spyOn(inside(root, `ec-tco-${name}`) as unknown as { render: () => unknown }, 'render');
  const concerned = [watch(calculator, 'business'), watch(calculator, 'answer')];
  const others = ['requirements', 'incident', 'period'].map((name) => watch(calculator, name));
  const later = ['cost-table', 'comparison', 'sensitivity', 'incident-result', 'advice'].map((name) =>
    watch(results, name),
  );
  await type('8801');
  for (const drawn of concerned) expect(drawn).toHaveBeenCalled();
  for (const drawn of [...others, ...later]) expect(drawn).not.toHaveBeenCalled();
  // In the pause the results catch up; what the number has nothing to do with stays as it is.
  await expect.poll(() => later.every((drawn) => drawn.mock.calls.length > 0), { timeout: 5000 }).toBe(true);
  for (const drawn of others) expect(drawn).not.toHaveBeenCalled();
});

test('typing a digit into the largest persona is drawn within a frame', async () => {
  const calculator = await mount();
  calculator.scenario = createStart('apparel-chain', 'ja');
  await drawn(calculator);
  // The analysis is another matter.
  await expect
    .poll(() => inside(inside(calculator, 'ec-tco-answer'), 'section').getAttribute('aria-busy'), { timeout: 10_000 })
    .toBe('false');
  const input = box(calculator, '/business/averageOrderValue');
  const times: number[] = [];
  for (let i = 0; i < 40; i += 1) {
    input.value = String(8000 + i);
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(calculator);
    // Reading a size makes the browser lay the page out.
    void calculator.offsetHeight;
    times.push(performance.now() - start);
    await frame();
  }
  const median = times.toSorted((a, b) => a - b)[20] ?? Number.NaN;
  console.info(`input → laid out, median ${median.toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`);
  expect(median).toBeLessThan(50);
});
