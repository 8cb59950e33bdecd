import { evaluate, explain, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { settled } from '../../fields/fixtures.ts';
import type { EcTcoResults } from '../../results/results.component.ts';
import { EditEvent } from '../edit.ts';
import type { EcTcoCalculator } from './calculator.component.ts';
import './calculator.ts';

/** Edits in all (VITE_LONG=1: 2,000), and how many come before the page is looked at. */
const EDITS = (import.meta as { readonly env?: Record<string, string> }).env?.['VITE_LONG'] === '1' ? 2000 : 200;
const BURST = 40;

/** Numbers that follow one another as if drawn, the same in every run (Lehmer, 1951). */
function drawn(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** Every element below a root, through all shadow trees. */
const deep = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deep(element.shadowRoot) : []),
  ]);

const UNITS: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4, '': 1 };

/** Whether a text such as 1億9,046万円 says an amount, to the digits that it shows. */
function agrees(shown: string, yen: number): boolean {
  const text = /^約?(−?)((?:[\d,.]+[兆億万]?)+)円?$/.exec(shown);
  if (!text) return false;
  let said = 0;
  let last = 1;
  for (const [, digits = '', unit = ''] of text[2]?.matchAll(/([\d,.]+)([兆億万]?)/g) ?? []) {
    const scale = UNITS[unit] ?? 1;
    said += Number(digits.replaceAll(',', '')) * scale;
    last = scale / 10 ** (digits.split('.')[1]?.length ?? 0);
  }
  return Math.abs((text[1] === '' ? said : -said) - yen) <= last / 2;
}

/** What is shown under a path and is not what the core says of the scenario, computed anew from its JSON. */
function wrongOn(calculator: EcTcoCalculator): { readonly seen: number; readonly wrong: readonly string[] } {
  const read = parseScenario(JSON.parse(JSON.stringify(calculator.scenario)));
  if (!read.ok) return { seen: 0, wrong: [`not valid: ${JSON.stringify(read.problems[0])}`] };
  const prepared = prepare(read.scenario);
  const { rankings } = evaluate(prepared);
  let seen = 0;
  const wrong: string[] = [];
  for (const button of deep(calculator.shadowRoot as ShadowRoot)) {
    // What a view behind another holds is brought up to date when that view is shown.
    if (!(button instanceof HTMLElement) || !button.matches('button[data-path]') || !button.checkVisibility()) continue;
    const path = button.dataset['path'] ?? '';
    const shown = button.textContent?.trim() ?? '';
    if (!/^options\/[^/]+\/(?:total|lines|rows|presentValue|totalWithIncident)/.test(path)) continue;
    const outcome = explain(prepared, path, 'ja', { rankings });
    if (!outcome.ok) {
      wrong.push(`${path}: ${outcome.text}`);
      continue;
    }
    const { value } = outcome.explanation;
    const right = agrees(shown, value.toNumber());
    seen += 1;
    if (!right) wrong.push(`${path}: ${shown} is not ${value.toString()}`);
  }
  return { seen, wrong };
}

test(`after ${EDITS} random edits the page shows what the core computes`, { timeout: 180_000 }, async () => {
  await page.viewport(1280, 900);
  document.documentElement.lang = 'ja';
  document.body.replaceChildren();
  const calculator = document.createElement('ec-tco-calculator');
  calculator.persona = 'tea-farm';
  document.body.append(calculator);
  await settled(calculator);
  calculator.shadowRoot?.querySelector<HTMLElement>('#tab-compare')?.click();
  // The tables are loaded when they are asked for.
  const tables = () =>
    deep(calculator.shadowRoot as ShadowRoot).filter((element) => element.matches('ec-tco-disclosure'));
  await expect.poll(() => tables().length, { timeout: 20_000 }).toBeGreaterThan(5);
  await settled(calculator);
  // Tables fold others in; what is folded is not drawn.
  for (let round = 0; round < 4; round += 1) {
    for (const fold of tables()) {
      if (!(fold as HTMLElement & { open: boolean }).open)
        fold.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
    }
    await settled(calculator);
  }
  const draw = drawn(20_221_031);
  let seen = 0;
  for (let done = 0; done < EDITS; ) {
    for (let i = 0; i < BURST; i += 1, done += 1) {
      const scenario = calculator.scenario as Scenario;
      const inputs = scenarioInputs(scenario);
      const { pointer, base, kind, range } = inputs[draw(inputs.length)] ?? expect.fail('no inputs');
      const within = (value: number) => Math.min(kind.max, Math.max(kind.min, value));
      const value = within([0, base * 2, base / 2, base + 1, Math.round(base * 1.1), 1][draw(6)] ?? base);
      const low = within(Math.min(value, value * 0.5));
      const next = range && draw(2) === 0 ? { low, base: value, high: within(Math.max(value, value * 2)) } : value;
      calculator.shadowRoot
        ?.querySelector('ec-tco-business')
        ?.dispatchEvent(new EditEvent({ kind: 'value', pointer, value: next }));
      if (draw(10) === 0)
        calculator.shadowRoot?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true }),
        );
      if (draw(25) === 0) await calculator.updateComplete;
    }
    // The answer first, which stays in the tree behind the tables.
    for (const view of ['answer', 'compare']) {
      calculator.shadowRoot?.querySelector<HTMLElement>(`#tab-${view}`)?.click();
      await settled(calculator);
      // What is out of sight is drawn when it comes into sight.
      await calculator.shadowRoot?.querySelector<EcTcoResults>('ec-tco-results')?.catchUp();
      const found = wrongOn(calculator);
      expect(found.wrong, `${view} after ${done} edits`).toEqual([]);
      seen += found.seen;
    }
  }
  expect(seen).toBeGreaterThan(20 * (EDITS / BURST));
});
