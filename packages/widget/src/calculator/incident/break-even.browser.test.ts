import './incident.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { compute } from '../../shared/computation.ts';
import { createDraft } from '../../state/draft.ts';
import { createStart } from '../starts.ts';
import type { EcTcoIncident } from './incident.component.ts';

test('how likely an incident must be is told of the present result', async () => {
  const scenario = createStart('tea-farm', 'ja');
  const section = await mount<EcTcoIncident>(
    html`<ec-tco-incident .draft=${createDraft(scenario)} .computation=${compute(scenario)} unfolded></ec-tco-incident>`,
    'ec-tco-incident',
  );
  const told = inside(section, '.note').textContent;
  section.computation = undefined;
  await settled(section);
  expect(told).not.toBe(inside(section, '.note').textContent);
  expect(told).toContain('事故');
});
