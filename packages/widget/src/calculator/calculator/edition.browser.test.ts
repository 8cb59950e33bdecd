import type { Scenario } from '@ec-tco/core';
import { findFigure, switchEdition } from '@ec-tco/core/guideline';
import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { inside, settled } from '../../fields/fixtures.ts';
import { linkAddress, packLink } from '../../state/share-link.ts';
import type { EcTcoPeriod } from '../period/period.ts';
import { createStart } from '../starts.ts';
import type { EcTcoCalculator } from './calculator.component.ts';
import './calculator.ts';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

/** Editions whose figures are cited anywhere. */
function editions(scenario: unknown): readonly string[] {
  const found = new Set<string>();
  JSON.stringify(scenario, (_, value: unknown) => {
    const { kind, figure } = (value ?? {}) as { readonly kind?: string; readonly figure?: string };
    const edition = kind === 'figure' && figure !== undefined ? findFigure(figure)?.dataSet : undefined;
    if (edition !== undefined && edition !== 'market') found.add(edition);
    return value;
  });
  return [...found];
}

async function opened(scenario: Scenario): Promise<EcTcoCalculator> {
  const packed = await packLink(scenario);
  if (!packed.ok) throw new Error('no link');
  history.replaceState(null, '', linkAddress(location.href, packed.fragment));
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator lang="ja" share></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await settled(calculator);
  await expect.poll(() => calculator.scenario?.title).toBe(scenario.title);
  await settled(calculator);
  return calculator;
}

test('a link of the other edition opens wholly in it; a switch is told number by number, and undo returns every number', async () => {
  const { scenario } = switchEdition(createStart('tea-farm', 'ja'), 'final-2023-03');
  const calculator = await opened(scenario);
  const before = structuredClone(calculator.scenario);
  expect(before?.dataSet).toBe('final-2023-03');
  expect(editions(before)).not.toContain('draft-2022-10');

  const period = inside<EcTcoPeriod>(calculator, 'ec-tco-period');
  await expect.poll(() => period.shadowRoot?.querySelector('#fold')).toBeTruthy();
  const fold = inside(period, '#fold');
  if (fold.getAttribute('aria-expanded') === 'false') fold.click();
  await settled(calculator);
  period.reveal('/dataSet');
  await settled(calculator);
  const choice = [...(period.shadowRoot?.querySelectorAll('ec-tco-choice') ?? [])].find(
    ({ name }) => name === '/dataSet',
  );
  if (!choice) throw new Error('no choice of the edition');
  choice.dispatchEvent(
    new CustomEvent('ec-tco-choice-change', {
      detail: { name: '/dataSet', value: 'draft-2022-10' },
      bubbles: true,
      composed: true,
    }),
  );
  await settled(calculator);
  await expect.poll(() => calculator.scenario?.dataSet).toBe('draft-2022-10');
  expect(editions(calculator.scenario)).not.toContain('final-2023-03');
  expect(inside(period, '#switched').querySelectorAll('li').length).toBeGreaterThan(0);

  inside(inside(calculator, 'ec-tco-toolbar'), '[data-tool=undo]').click();
  await settled(calculator);
  await expect.poll(() => calculator.scenario?.dataSet).toBe('final-2023-03');
  expect(calculator.scenario).toEqual(before);
});
