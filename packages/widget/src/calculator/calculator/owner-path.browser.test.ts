import './calculator.ts';
import { parseScenario } from '@ec-tco/core';
import { REQUIREMENT_TABLE } from '@ec-tco/core/guideline';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { inside, settled } from '../../fields/fixtures.ts';
import { messages as resultMessages } from '../../results/messages/messages.ts';
import { GoEvent } from '../../shared/go-event.ts';
import { messages } from '../messages/messages.ts';
import type { EcTcoCalculator } from './calculator.ts';

async function shop(language: 'ja' | 'en'): Promise<EcTcoCalculator> {
  await page.viewport(360, 740);
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(html`<ec-tco-calculator lang=${language} persona="tea-farm"></ec-tco-calculator>`, main);
  const calculator = main.querySelector('ec-tco-calculator');
  if (!calculator) throw new Error('no calculator');
  await settled(calculator);
  return calculator;
}

test.each(['ja', 'en'] as const)(
  'a step that names a paper leads to that paper, called the same (%s)',
  async (language) => {
    const calculator = await shop(language);
    const answer = inside(calculator, 'ec-tco-answer');
    answer.dispatchEvent(new GoEvent({ view: 'take', section: 'questions' }));
    const take = () => calculator.shadowRoot?.querySelector('ec-tco-take-home')?.shadowRoot;
    await expect.poll(() => take()?.activeElement?.id).toBe('paper-questions');
    const { title } = messages(language).takeHome.papers.questions;
    expect(take()?.activeElement?.textContent).toBe(title);
    expect(resultMessages(language).answer.open['ask-platform'].toLowerCase()).toContain(title.toLowerCase());
    const card = take()?.activeElement?.closest('li')?.getBoundingClientRect();
    await expect.poll(() => take()?.activeElement?.getBoundingClientRect().top).toBeLessThan(400);
    expect(card?.bottom).toBeGreaterThan(0);
  },
);

test.each(['ja', 'en'] as const)('that numbers are the sample’s is said as long as they are (%s)', async (language) => {
  const calculator = await shop(language);
  const said = () => inside(calculator, 'ec-tco-answer').shadowRoot?.querySelector('.because')?.textContent ?? '';
  const { sample } = resultMessages(language).answer.because;
  await expect.poll(said).toContain(sample);
  const { scenario } = calculator;
  if (!scenario) throw new Error('no scenario');
  const ids = Object.keys(REQUIREMENT_TABLE);
  const requirements = Object.fromEntries(ids.map((id) => [id, { status: 'in-house' as const }]));
  const answered = parseScenario({ ...scenario, requirements });
  if (!answered.ok) throw new Error('no scenario');
  calculator.scenario = answered.scenario;
  await settled(calculator);
  await expect.poll(said).toContain(sample);
  const own = parseScenario({ ...scenario, requirements, sources: {} });
  if (!own.ok) throw new Error('no scenario');
  calculator.scenario = own.scenario;
  await settled(calculator);
  await expect.poll(said).not.toContain(sample);
});
