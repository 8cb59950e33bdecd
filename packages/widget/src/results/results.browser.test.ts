import { evaluate, explain, prepare } from '@ec-tco/core';
import { formatYen, plainText, requirementLabel, requirementNumber } from '@ec-tco/core/format';
import { pointerOfAddress } from '@ec-tco/core/scenario';
import { html, type LitElement } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EcTcoBreakEvenChart } from '../charts/index.ts';
import { mount, settled } from '../fields/fixtures.ts';
import { EcTcoSelect } from '../fields/select/select.ts';
import { type Computation, compute } from '../shared/computation.ts';
import { ExplainEvent } from '../shared/explain-event.ts';
import { knownVerdict } from '../shared/known-verdict.ts';
import { setAt } from '../state/pointer.ts';
import { violationsIn } from '../theme/testing/violations.ts';
import './explanation/explanation.ts';
import { howOf } from './explanation/how.ts';
import { computed, pending, STATES, worthKnowing } from './fixtures.ts';
import type { EcTcoResults } from './results.ts';
import './results.ts';

const cached = new Map<string, Computation>();
const of = (name: (typeof STATES)[number]): Computation => {
  const known = cached.get(name) ?? computed(name);
  cached.set(name, known);
  return known;
};

async function show(computation: Computation, language: 'ja' | 'en' = 'ja'): Promise<EcTcoResults> {
  const results = await mount<EcTcoResults>(
    html`<ec-tco-results lang=${language} .computation=${computation} .language=${language}></ec-tco-results>`,
    'ec-tco-results',
  );
  await results.catchUp();
  return results;
}

/** Everything inside, through all shadow roots. */
function deep(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deep(element.shadowRoot) : []),
  ]);
}
const buttons = (results: EcTcoResults): HTMLElement[] =>
  deep(results.renderRoot).filter((element) => element.dataset['path'] !== undefined);

/** Waits until two tasks have brought nothing more. */
async function still(results: EcTcoResults): Promise<void> {
  for (let same = 0, count = -1; same < 2; ) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const element of deep(results.renderRoot)) await settled(element);
    const now = deep(results.renderRoot).length;
    same = now === count ? same + 1 : 0;
    count = now;
  }
}

async function openAll(results: EcTcoResults, tables = false): Promise<void> {
  for (const element of deep(results.renderRoot)) {
    if (element.localName === 'ec-tco-disclosure') element.shadowRoot?.querySelector('summary')?.click();
  }
  await still(results);
  if (tables) for (const element of deep(results.renderRoot)) if ('tableOpen' in element) element.tableOpen = true;
  await still(results);
}

beforeEach(() => document.body.replaceChildren());

describe.each(['ja', 'en'] as const)('%s', (language) => {
  test.each(STATES)('%s: axe, all open; nothing that is no number', async (name) => {
    const results = await show(of(name), language);
    await openAll(results);
    document.documentElement.lang = language;
    expect((await violationsIn(document.body)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const all = deep(results.renderRoot);
    const text = all
      .flatMap((element) => [
        ...[...element.attributes].map((attribute) => attribute.value),
        ...[...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')),
      ])
      .join('\n');
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|∞/);
    expect(all.filter((element) => element.hasAttribute('style'))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});

test('the curve around a turning point is what whole evaluations give', async () => {
  const { scenario, analysis } = of('persona6');
  const pair = analysis?.leading?.pair;
  if (!pair) throw new Error('nothing to compare');
  const results = await show(of('persona6'));
  await openAll(results);
  const inside = deep(results.renderRoot);
  const chart = inside.find((one) => one instanceof EcTcoBreakEvenChart);
  const select = inside.find((one): one is EcTcoSelect => one instanceof EcTcoSelect && one.name === 'break-even');
  if (!chart || !select) throw new Error('no curve');
  expect(chart.points.length).toBeGreaterThan(10);
  for (const { input, difference } of chart.points) {
    const { options } = evaluate(prepare(setAt(scenario, pointerOfAddress(scenario, select.value) ?? '', input)));
    const total = (id: string) => Number(options.find((option) => option.id === id)?.totalWithIncident.total);
    expect(difference).toBe(total(pair.left) - total(pair.right));
  }
});

test.each(STATES)('%s: every number explains, and shows what core has', async (name) => {
  const computation = of(name);
  const results = await show(computation);
  await openAll(results, true);
  const { prepared, result } = computation;
  const pressed = buttons(results);
  expect(pressed.length).toBeGreaterThan(20);
  const explains = (path: string) => explain(prepared, path, 'ja', { rankings: result.rankings });
  const wrong = pressed.flatMap((button) => {
    const path = button.dataset['path'] ?? '';
    const found = howOf(path, computation, 'ja');
    if (found) return found.uses.filter((use) => !explains(use).ok).map((use) => `${path} uses ${use}`);
    const outcome = explains(path);
    if (!outcome.ok) return [`${path}: ${outcome.text}`];
    const { value, unit } = outcome.explanation;
    // Whole yen, read back from what is shown.
    const shown = (button.textContent ?? '').trim();
    if (unit !== 'yen' || !shown.endsWith('円')) return [];
    if (/[約万億]/.test(shown)) {
      return formatYen(value, 'ja', 'man') === shown ? [] : [`${path}: ${shown} is not ${value.toString()}`];
    }
    const digits = shown.replace(/[^−0-9]/g, '').replace('−', '-');
    return value.toDecimalPlaces(0).eq(digits) ? [] : [`${path}: ${shown} is not ${value.toString()}`];
  });
  expect(wrong).toEqual([]);
});

test('names that look like numbers or quotations move no path, and two that are the same are told apart', async () => {
  const verdictOf = async (name: 'persona6' | 'named') => {
    const results = await show(of(name));
    const verdict = results.renderRoot.querySelector('ec-tco-verdict');
    const shown = [...(verdict?.shadowRoot?.querySelectorAll<HTMLElement>('button[data-path]') ?? [])];
    return {
      text: verdict?.shadowRoot?.textContent ?? '',
      numbers: shown.map((one) => [one.dataset['path'], one.textContent]),
    };
  };
  const [plain, named] = [await verdictOf('persona6'), await verdictOf('named')];
  expect(plain.numbers.length).toBeGreaterThan(5);
  expect(named.numbers).toEqual(plain.numbers);
  expect(named.text).toContain('「同じ店」（4番目の案）');
});

/** Titles and labels of pictures, whose numbers are in the table under them; the ends of a range, which its number tells. */
const TOLD_BESIDE = 'figcaption, svg, .readout, [aria-hidden=true], td .muted, caption';
/** Where a chart's axis has a mark; nothing is computed there. */
const AXIS = 'ec-tco-exceedance-chart, ec-tco-break-even-chart';

test.each(STATES)('%s: no amount and no rate that cannot be pressed', async (name) => {
  const results = await show(of(name));
  await openAll(results, true);
  const names = of(name).result.options.map((option) => option.name);
  const dead = deep(results.renderRoot).flatMap((element) => {
    const host = (element.getRootNode() as ShadowRoot).host;
    if (element.closest('button, select, option, style') || element.closest(TOLD_BESIDE)) return [];
    if (host.matches(AXIS) && element.matches('th')) return [];
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return [];
      const text = names.reduce((left, one) => left.replaceAll(one, ''), node.textContent ?? '');
      const plain = text.replaceAll(/「[^」]*」/g, '');
      return /\d(?:[兆億万])?円(?!になること)|\d[%％](?!の場合|に|のとき)/.test(plain)
        ? [`${host.localName} ${element.className}: ${text.trim()}`]
        : [];
    });
  });
  expect(dead).toEqual([]);
});

/** Presses the first number whose path begins so, and gives what its explanation says. */
async function presser(computation: Computation) {
  const results = await show(computation);
  await openAll(results, true);
  const explanation = document.createElement('ec-tco-explanation');
  explanation.computation = computation;
  results.after(explanation);
  results.addEventListener(ExplainEvent.type, (event) => {
    const { path, shown } = (event as ExplainEvent).detail;
    void explanation.explain(path, shown);
  });
  return async (start: string) => {
    const button = buttons(results).find((one) => one.dataset['path']?.startsWith(start));
    button?.click();
    await settled(explanation);
    const text = explanation.shadowRoot?.querySelector('.body')?.textContent ?? '';
    expect(text).toContain(button?.textContent?.trim());
    explanation.close();
    await settled(explanation);
    return text;
  };
}

test('a sampled number tells points, seed and error; a searched one and a distribution tell how', async () => {
  const press = await presser(of('persona6'));
  expect(await press('how/probability')).toMatch(/4,096通り.*乱数の種は1.*±/);
  expect(await press('how/loss/mean/')).toMatch(/補足(式から直接|損害額を最大)/);
  expect(await press('how/turn/')).toContain('差がちょうど0円になる値');
  expect(await press('how/tornado/low/')).toContain('幅の下の端');
  expect(await press('how/cumulative/')).toContain('かかる月に割り振って');
});

test('what knowing a number is worth tells how it was found, where it is worth something', async () => {
  const press = await presser(worthKnowing());
  expect(await press('how/information/')).toMatch(/4,096通り.*±/);
  // Beside it, what knowing everything is worth: the most that finding out can bring.
  expect(await press('how/information-all')).toMatch(/すべて先に確かめる値打ち[\s\S]*4,096通り.*±/);
});

test('a press fires the path', async () => {
  const results = await show(of('persona3'));
  const paths: string[] = [];
  document.body.addEventListener(ExplainEvent.type, (event) => paths.push((event as ExplainEvent).detail.path));
  for (const button of buttons(results).slice(0, 4)) button.click();
  expect(paths).toEqual(
    buttons(results)
      .slice(0, 4)
      .map((button) => button.dataset['path']),
  );
});

test('every target is large enough', async () => {
  const results = await show(of('persona3'));
  await openAll(results);
  // Within a sentence a target may be as tall as its line (WCAG 2.2, 2.5.8).
  const inline = buttons(results).filter((button) => button.matches('.inline'));
  expect(inline.length).toBeGreaterThan(5);
  expect(inline.filter((button) => button.getBoundingClientRect().height < 24)).toEqual([]);
  const small = buttons(results)
    .filter((button) => !button.matches('.inline'))
    .map((button) => button.getBoundingClientRect())
    .filter(({ height, width }) => height > 0 && (height < 44 || width < 44));
  expect(small).toEqual([]);
});

test('where there is no room for all options, the best one and the one chosen', async () => {
  document.documentElement.lang = 'ja';
  const results = await show(of('persona6'));
  const part = results.renderRoot.querySelector('ec-tco-cost-table') as HTMLElement;
  const { result, scenario } = of('persona6');
  const { best, runnerUp } = knownVerdict(of('persona6'), 'ja').facts;
  const names = result.options.map(({ name }) => name);
  const last = scenario.options.at(-1)?.id;
  /** In the order of the table. */
  const named = (...ids: readonly (string | undefined)[]) =>
    result.options.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  expect([best, runnerUp]).not.toContain(last);
  expect(names).toHaveLength(5);
  const heads = (width: number) => {
    results.style.inlineSize = `${width}px`;
    const head = [...(part.shadowRoot?.querySelectorAll<HTMLElement>('.columns thead th') ?? [])].slice(1);
    const region = part.shadowRoot?.querySelector('.scroll') as HTMLElement;
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
    return head.filter((cell) => cell.offsetWidth > 0).map((cell) => cell.textContent);
  };
  const chooser = part.shadowRoot?.querySelector('ec-tco-select') as EcTcoSelect;
  expect(heads(800)).toHaveLength(5);
  expect(chooser.offsetWidth).toBe(0);
  // Beside amounts of ten digits the names of the rows still have room for a phrase.
  for (const width of [800, 736]) {
    heads(width);
    expect(part.shadowRoot?.querySelector<HTMLElement>('.columns tbody th')?.offsetWidth).toBeGreaterThan(115);
  }
  expect(heads(560)).toHaveLength(3);
  expect(heads(288)).toEqual(named(best, runnerUp));
  expect(chooser.offsetWidth).toBeGreaterThan(0);
  const select = chooser.shadowRoot?.querySelector('select') as HTMLSelectElement;
  select.value = chooser.options.at(-1)?.value ?? '';
  select.dispatchEvent(new Event('change'));
  await settled(part);
  expect(heads(288)).toEqual(named(best, last));
  expect((await violationsIn(document.body)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('drill down and back by keyboard; the focus returns to the number pressed', async () => {
  const computation = of('persona3');
  const results = await show(computation);
  const explanation = document.createElement('ec-tco-explanation');
  explanation.computation = computation;
  results.after(explanation);
  results.addEventListener(ExplainEvent.type, (event) => void explanation.explain((event as ExplainEvent).detail.path));
  const first = buttons(results).find(
    (button) => button.dataset['path'] === 'options/keep/totalWithIncident',
  ) as HTMLElement;
  first.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => explanation.shadowRoot?.querySelector('h3.label')?.textContent).toContain('費用の合計');
  const inner = () => explanation.shadowRoot?.activeElement as HTMLElement | null;
  const label = () => explanation.shadowRoot?.querySelector('.label')?.textContent;
  expect((await violationsIn(document.body)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const start = label();
  await userEvent.tab();
  expect(inner()?.dataset['path']).toMatch(/^options\/keep\//);
  const operand = inner()?.dataset['path'];
  await userEvent.keyboard('{Enter}');
  await expect.poll(label).not.toBe(start);
  expect(inner()?.className).toBe('label');
  // Deeper, down to an input or a figure.
  for (let depth = 0; depth < 8; depth += 1) {
    const next = explanation.shadowRoot?.querySelector<HTMLElement>('button.operand');
    if (!next) break;
    next.focus();
    const at = label();
    await userEvent.keyboard('{Enter}');
    await expect.poll(label).not.toBe(at);
  }
  expect((await violationsIn(document.body)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const back = () => explanation.shadowRoot?.querySelector<HTMLElement>('.trail .button');
  while (back()) {
    back()?.focus();
    await userEvent.keyboard('{Enter}');
    await settled(explanation);
  }
  expect(label()).toBe(start);
  expect(inner()?.dataset['path']).toBe(operand);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => first.matches(':focus')).toBe(true);
});

test('says when the analysis is still to come, and keeps its place', async () => {
  // A shop whose order by the stated values is the one by the means: else another answer stands there, not the same one.
  const results = await show(pending('persona3'));
  const verdict = results.renderRoot.querySelector('ec-tco-verdict');
  expect(verdict?.shadowRoot?.textContent).toContain('計算中');
  results.computation = of('persona3');
  await results.catchUp();
  expect(verdict?.shadowRoot?.textContent).not.toContain('計算中');
  const before = verdict?.getBoundingClientRect().height ?? 0;
  results.computation = pending('persona3');
  await results.catchUp();
  expect(Math.abs((verdict?.getBoundingClientRect().height ?? 0) - before)).toBeLessThan(60);
});

test('the spoken summary is one text without markup, in both languages', async () => {
  for (const language of ['ja', 'en'] as const) {
    const results = await show(of('persona6'), language);
    expect(results.summary).toContain(plainText(knownVerdict(of('persona6'), language).headline, language));

    expect(results.summary).toMatch(language === 'ja' ? /確かさは「/ : /How sure/);
  }
});

test.each(['ja', 'en'] as const)(
  '%s: a long list of requirements is one sentence, and whole on request',
  async (language) => {
    const computation = compute({ ...of('persona3').scenario, requirements: {} });
    const results = await show(computation, language);
    const ranking = results.renderRoot.querySelector('ec-tco-ranking');
    const reasons = () => [...(ranking?.shadowRoot?.querySelectorAll('.reasons > ul > li') ?? [])];
    const open = computation.result.options.flatMap(({ eligibility }) =>
      eligibility.reasons.flatMap((reason) =>
        reason.code === 'mandatory-unanswered' ? [reason.params.requirements] : [],
      ),
    );
    expect(open[0]?.length).toBeGreaterThan(10);
    const item = reasons().find((one) => one.querySelector('ec-tco-disclosure'));
    expect(item?.textContent).toContain(String(open[0]?.length));
    expect(item?.textContent).not.toContain(requirementNumber('build-3', language));
    await openAll(results);
    expect([...(item?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual(
      open[0]?.map((id) => requirementLabel(id, language)),
    );
  },
);

test('no order is shown that is taken back: none at first, after a change the last one until the next is known', async () => {
  const done = of('persona6');
  const results = await show(compute(done.scenario));
  const ranking = results.renderRoot.querySelector('ec-tco-ranking')?.shadowRoot;
  const all = (selector: string) =>
    [...(ranking?.querySelectorAll(selector) ?? [])].map((one) => one.textContent.replace(/\s+/g, ''));
  const shown = () => ({
    names: all('h4'),
    places: all('.rank'),
    busy: ranking?.querySelector('.cards')?.getAttribute('aria-busy'),
  });
  const put = async (computation: Computation) => {
    results.computation = computation;
    await results.catchUp();
    return shown();
  };
  const names = done.scenario.options.map(({ name }) => name.replace(/\s+/g, ''));
  expect(shown()).toEqual({ names, places: names.map(() => '計算中'), busy: 'true' });
  expect(names.filter((name) => results.summary.includes(name))).toEqual([]);

  const known = await put(done);
  expect(known.places[0]).toBe('1位');
  expect([known.names.toSorted(), known.names]).not.toEqual([names.toSorted(), names]);

  const edited = { ...done.scenario, horizonYears: 9 } as typeof done.scenario;
  const places = known.places.map((place) => (place === '順位なし' ? place : '計算中'));
  expect(await put(compute(edited))).toEqual({ names: known.names, places, busy: 'true' });
  // Given up: the stated values are all there is.
  expect((await put({ ...compute(edited), halted: 'slow' })).busy).toBe('false');
});

test('the distribution of losses says that it is coming the first time, and stays until the next one is known', async () => {
  const results = await show(of('persona6'));
  const part = results.renderRoot.querySelector('ec-tco-incident-result') as LitElement;
  const shown = () => {
    const details = part.shadowRoot?.querySelector('[data-key=distribution]');
    return [details?.textContent.includes('計算中'), details?.querySelector('tbody')?.textContent];
  };
  let told: unknown[] = [];
  new MutationObserver(() => told.push(shown()[0])).observe(part.shadowRoot as ShadowRoot, {
    childList: true,
    subtree: true,
  });
  part.shadowRoot?.querySelector<LitElement>('[data-key=distribution]')?.shadowRoot?.querySelector('summary')?.click();
  await expect.poll(() => shown()[1]).toContain('損害の平均');
  expect(told).toContain(true);
  const [, first] = shown();
  // At most a hundredth of the shops is hit at all: P99 is nothing for all, and told nowhere.
  const chart = part.shadowRoot?.querySelector<
    LitElement & { readonly curves: readonly { readonly quantiles: unknown[] }[] }
  >('ec-tco-exceedance-chart');
  expect(first).not.toContain('P99');
  expect(chart?.curves.map(({ quantiles }) => quantiles)).toEqual([[], [], [], [], []]);
  told = [];
  results.computation = compute({ ...of('persona6').scenario, horizonYears: 9 });
  await expect.poll(() => shown()[1]).not.toBe(first);
  expect(told).not.toContain(true);
});

test('brackets and stops stay with the number between them at every width', async () => {
  const results = await show(of('persona3'));
  const seen = { before: 0, after: 0 };
  for (let width = 290; width <= 350; width += 5) {
    results.style.inlineSize = `${width}px`;
    for (const one of deep(results.renderRoot).filter(({ className }) => className === 'together')) {
      const button = one.querySelector('button');
      if (!button) continue;
      const number = button.getBoundingClientRect();
      for (const text of [...one.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent !== '',
      )) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const mark = range.getBoundingClientRect();
        const before = (text.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        seen[before ? 'before' : 'after'] += 1;
        if (before) expect(mark.right).toBeLessThanOrEqual(number.left + 1);
        else expect(mark.left).toBeGreaterThanOrEqual(number.right - 1);
      }
    }
  }
  expect(seen.after).toBeGreaterThan(10);
});
