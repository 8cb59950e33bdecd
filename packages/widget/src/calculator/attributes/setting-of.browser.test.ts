import '../calculator/calculator.ts';
import { beforeEach, expect, test } from 'vitest';
import { inside, settled } from '../../fields/fixtures.ts';
import type { EcTcoCalculator } from '../calculator/calculator.component.ts';
import type { ErrorDetail } from '../calculator/page-events.ts';
import { isOn } from './setting-of.ts';

const thrown: unknown[] = [];
window.addEventListener('unhandledrejection', (event) => {
  thrown.push(event.reason);
  event.preventDefault();
});
const told: string[] = [];
document.addEventListener('ec-tco-error', (event) =>
  told.push(
    ...(event as CustomEvent<ErrorDetail>).detail.attributes.map(({ attribute, found }) => `${attribute}=${found}`),
  ),
);
beforeEach(() => {
  thrown.length = 0;
  told.length = 0;
});

async function calculatorWith(attributes: Readonly<Record<string, string>>): Promise<EcTcoCalculator> {
  const calculator = document.createElement('ec-tco-calculator');
  for (const [name, value] of Object.entries(attributes)) calculator.setAttribute(name, value);
  document.body.replaceChildren(calculator);
  await settled(calculator);
  return calculator;
}

/** What stands in the field of the first question. */
async function sales(calculator: Element): Promise<string> {
  await settled(calculator);
  const field = inside(inside(calculator, 'ec-tco-start'), 'ec-tco-number-field');
  await settled(field);
  return inside<HTMLInputElement>(field, '#base').value;
}

const PROPERTIES = ['theme', 'compute', 'persona', 'monthlySales', 'journey', 'horizon', 'shareAddress'];

test.each(PROPERTIES)('%s takes anything: what is no text is told and left out, null is nothing', async (name) => {
  const calculator = await calculatorWith({ 'monthly-sales': '120万' });
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const value of [{}, null, [1], undefined, Symbol('x')]) {
    told.length = 0;
    // The theme is written back into the attribute, which takes no symbol.
    if (name === 'theme' && typeof value === 'symbol') break;
    Object.assign(calculator, { [name]: value });
    expect(await sales(calculator)).toBe(name === 'monthlySales' ? '' : '1,200,000');
    expect(told).toEqual(value === null || value === undefined ? [] : [`${attribute}=[${typeof value}]`]);
  }
  expect(thrown).toEqual([]);
});

test('sales are text, or a number of yen; taken away, the field is empty', async () => {
  const calculator = await calculatorWith({ 'monthly-sales': '120万' });
  expect(await sales(calculator)).toBe('1,200,000');
  Object.assign(calculator, { monthlySales: 3_000_000 });
  expect(await sales(calculator)).toBe('3,000,000');
  calculator.removeAttribute('monthly-sales');
  expect(await sales(calculator)).toBe('');
  expect([thrown, told]).toEqual([[], []]);
});

test.each(['false', 'no', 'OFF', '0'])('share="%s" and autosave="%s" are off; set anew they are on', async (word) => {
  const calculator = await calculatorWith({ share: word, autosave: word });
  const toolbar = () => inside<HTMLElement & { sharing: boolean; autosave?: boolean }>(calculator, 'ec-tco-toolbar');
  expect(told.sort()).toEqual([`autosave=${word}`, `share=${word}`]);
  expect([isOn(calculator, 'share'), toolbar().sharing, toolbar().autosave]).toEqual([false, false, undefined]);
  calculator.setAttribute('share', '');
  calculator.setAttribute('autosave', '');
  await expect.poll(() => [toolbar().sharing, toolbar().autosave]).toEqual([true, false]);
  expect(calculator.shadowRoot?.querySelector('.settings')).toBeNull();
});

test.each([
  ['mailto:a@b', ''],
  ['javascript:alert(1)', ''],
  ['https://', ''],
  [' /tools/calc/ ', '/tools/calc/'],
  ['//www.example.org/x', '//www.example.org/x'],
  ['https://www.example.org/x', 'https://www.example.org/x'],
])('share-address="%s" is %j', async (written, page) => {
  const calculator = await calculatorWith({ share: '', 'share-address': written });
  expect(inside<HTMLElement & { page: string }>(calculator, 'ec-tco-share-dialog').page).toBe(page);
  expect(told).toHaveLength(page === '' ? 1 : 0);
});

test('compute="later" computes at once, as without it', async () => {
  const calculator = await calculatorWith({ compute: 'later', 'monthly-sales': '120万' });
  inside(inside(calculator, 'ec-tco-start'), 'button.primary').click();
  await expect.poll(() => calculator.result).toBeDefined();
});

test('lang="fr" is as good as none: the language is that around it', async () => {
  const calculator = document.createElement('ec-tco-calculator');
  calculator.lang = 'fr';
  const around = document.createElement('main');
  around.lang = 'en';
  around.append(calculator);
  document.body.replaceChildren(around);
  await settled(calculator);
  expect(inside(calculator, '.calculator').lang).toBe('en');
});
