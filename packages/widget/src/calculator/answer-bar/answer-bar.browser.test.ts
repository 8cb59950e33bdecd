import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { compute } from '../../shared/computation.ts';
import { createStart } from '../starts.ts';
import type { EcTcoAnswerBar } from './answer-bar.ts';
import './answer-bar.ts';

test('while a field is wrong it says of which values the answer is', async () => {
  const bar = await mount<EcTcoAnswerBar>(
    html`<ec-tco-answer-bar .computation=${compute(createStart('tea-farm', 'ja'))}></ec-tco-answer-bar>`,
    'ec-tco-answer-bar',
  );
  const text = () => inside(bar, 'p').textContent ?? '';
  const answer = inside(bar, 'b').textContent ?? '';
  bar.wrong = 2;
  await settled(bar);
  expect(text()).toBe(`${answer} 直すところ2件。前の値での答えです`);
  bar.stale = true;
  await settled(bar);
  expect(text()).not.toContain('直すところ');
});
