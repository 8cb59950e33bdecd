import { explain } from '@ec-tco/core';
import axe from 'axe-core';
import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Computation, compute } from '../calculator/computation.ts';
import { ExplainEvent } from '../calculator/edit.ts';
import { mount, settled } from '../fields/fixtures.ts';
import './explanation/explanation.ts';
import { computed, pending, STATES } from './fixtures.ts';
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

async function openAll(results: EcTcoResults): Promise<void> {
  for (const element of deep(results.renderRoot)) {
    if (element.localName === 'ec-tco-disclosure') element.shadowRoot?.querySelector('summary')?.click();
  }
  for (let i = 0; i < 4; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const element of deep(results.renderRoot)) await settled(element);
  }
}

beforeEach(() => document.body.replaceChildren());

describe.each(['ja', 'en'] as const)('%s', (language) => {
  test.each(STATES)('%s: axe, all open; nothing that is no number', async (name) => {
    const results = await show(of(name), language);
    await openAll(results);
    document.documentElement.lang = language;
    expect((await axe.run(document.body)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
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

test.each(STATES)('%s: every number explains, and shows what core has', async (name) => {
  const computation = of(name);
  const results = await show(computation);
  await openAll(results);
  const { prepared, result } = computation;
  const pressed = buttons(results);
  expect(pressed.length).toBeGreaterThan(20);
  const wrong = pressed.flatMap((button) => {
    const path = button.dataset['path'] ?? '';
    const outcome = explain(prepared, path, 'ja', { rankings: result.rankings });
    if (!outcome.ok) return [`${path}: ${outcome.text}`];
    const { value, unit } = outcome.explanation;
    // Whole yen, read back from what is shown.
    const shown = (button.textContent ?? '').trim();
    if (unit !== 'yen' || !shown.endsWith('円')) return [];
    const digits = shown.replace(/[^−0-9]/g, '').replace('−', '-');
    return value.toDecimalPlaces(0).eq(digits) ? [] : [`${path}: ${shown} is not ${value.toString()}`];
  });
  expect(wrong).toEqual([]);
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
  const small = buttons(results)
    .map((button) => button.getBoundingClientRect())
    .filter(({ height, width }) => height > 0 && (height < 44 || width < 44));
  expect(small).toEqual([]);
});

test('drill down and back by keyboard; the focus returns to the number pressed', async () => {
  const computation = of('persona3');
  const results = await show(computation);
  const explanation = document.createElement('ec-tco-explanation');
  explanation.computation = computation;
  results.after(explanation);
  results.addEventListener(ExplainEvent.type, (event) => void explanation.explain((event as ExplainEvent).detail.path));
  const first = buttons(results).find(
    (button) => button.dataset['path'] === 'options/keep/total-with-incident',
  ) as HTMLElement;
  first.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => explanation.shadowRoot?.querySelector('h3.label')?.textContent).toContain('費用の合計');
  const inner = () => explanation.shadowRoot?.activeElement as HTMLElement | null;
  const label = () => explanation.shadowRoot?.querySelector('.label')?.textContent;
  expect((await axe.run(document.body)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
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
  expect((await axe.run(document.body)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
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
  const results = await show(pending('persona6'));
  const verdict = results.renderRoot.querySelector('ec-tco-verdict');
  expect(verdict?.shadowRoot?.textContent).toContain('計算中');
  results.computation = of('persona6');
  await results.catchUp();
  expect(verdict?.shadowRoot?.textContent).not.toContain('計算中');
  const before = verdict?.getBoundingClientRect().height ?? 0;
  results.computation = pending('persona6');
  await results.catchUp();
  expect(Math.abs((verdict?.getBoundingClientRect().height ?? 0) - before)).toBeLessThan(60);
});

test('the spoken summary is one text without markup, in both languages', async () => {
  for (const language of ['ja', 'en'] as const) {
    const results = await show(of('persona6'), language);
    expect(results.summary).toMatch(language === 'ja' ? /SaaS.*確かさは.*。$/ : /SaaS.*How sure.*\.$/);
  }
});

/** The largest persona with other sales each time, so that nearly every number changes. */
function grown(step: number): Computation {
  const { scenario } = of('persona6');
  return compute({ ...scenario, business: { ...scenario.business, monthlySales: 30_000_000 + 7919 * step } });
}

test('time of a drawing', async () => {
  const results = await show(of('persona6'));
  const times: number[] = [];
  const parts: Record<string, number[]> = {};
  for (let i = 0; i < 31; i += 1) {
    const fresh = grown(i);
    const start = performance.now();
    results.computation = fresh;
    await results.updateComplete;
    for (const part of results.renderRoot.querySelectorAll('*')) {
      const at = performance.now();
      await (part as EcTcoResults).updateComplete;
      (parts[part.localName] ??= []).push(performance.now() - at);
    }
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  console.log('re-render ms', median(times), Math.max(...times));
  const all: number[] = [];
  for (let i = 0; i < 15; i += 1) {
    const fresh = grown(i);
    const start = performance.now();
    results.computation = fresh;
    await results.catchUp();
    all.push(performance.now() - start);
  }
  console.log('all parts ms', median(all));
});
