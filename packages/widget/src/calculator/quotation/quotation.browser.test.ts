import './quotation.ts';
import '../../fields/number-field/number-field.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { inside, mount, settled } from '../../fields/fixtures.ts';
import { compute } from '../../shared/computation.ts';
import { createDraft } from '../../state/draft.ts';
import { createStart } from '../starts.ts';
import type { EcTcoQuotation } from './quotation.component.ts';

test('rows pasted into a box leave the focus in it', async () => {
  const scenario = createStart('tea-farm', 'ja');
  const section = await mount<EcTcoQuotation>(
    html`<ec-tco-quotation .draft=${createDraft(scenario)} .computation=${compute(scenario)} unfolded></ec-tco-quotation>`,
    'ec-tco-quotation',
  );
  const name = inside<HTMLInputElement>(section, '.name');
  name.focus();
  const data = new DataTransfer();
  data.setData('text/plain', '保守\t80,000\t税抜\t毎月\n診断\t600,000\t税抜\t毎年');
  name.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await settled(section);
  const names = [...(section.shadowRoot?.querySelectorAll<HTMLInputElement>('.name') ?? [])];
  expect(names.map(({ value }) => value)).toEqual(['保守', '診断', '']);
  expect(section.shadowRoot?.activeElement).toBe(name);
});
