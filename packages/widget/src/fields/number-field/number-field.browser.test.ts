import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violationsIn } from '../../theme/testing/violations.ts';
import type { NumberFieldDetail } from '../events.ts';
import { inside, mount, settled } from '../fixtures.ts';
import type { EcTcoNumberField } from './number-field.ts';
import './number-field.ts';

let field: EcTcoNumberField;
let events: (NumberFieldDetail & { type: string })[];

const box = (part = 'base') => inside<HTMLInputElement>(field, `#${part}`);
const text = (id: string) => inside(field, `#${id}`).textContent?.trim();

async function type(value: string, part = 'base', leave = true): Promise<void> {
  await userEvent.fill(box(part), value);
  if (leave) await userEvent.tab();
  await settled(field);
}

beforeEach(async () => {
  events = [];
  field = await mount<EcTcoNumberField>(
    html`<ec-tco-number-field
      name="/business/monthlySales"
      label="月商"
      help="税抜きの平均"
      unit="yen/month"
      min="0"
      max="1000000000000"
      rangeable
      .value=${500_000}
    ></ec-tco-number-field>`,
    'ec-tco-number-field',
  );
  for (const name of ['ec-tco-number-input', 'ec-tco-number-change'] as const) {
    field.parentElement?.addEventListener(name, (event) => {
      events.push({ type: name, ...event.detail });
      // An owner that keeps what is sound, as the calculator does.
      if (event.detail.value !== undefined) field.value = event.detail.value;
    });
  }
});

test('a typed number replaces the range of a sample, unless somebody has opened it', async () => {
  field.value = { low: 800_000, base: 1_200_000, high: 1_500_000 };
  await settled(field);
  await type('30万');
  expect(events.at(-1)).toMatchObject({ type: 'ec-tco-number-change', value: 300_000, unordered: undefined });
  expect(field.value).toBe(300_000);

  field.value = { low: 800_000, base: 1_200_000, high: 1_500_000 };
  await settled(field);
  await userEvent.click(inside(field, '[aria-expanded]'));
  await type('100万');
  expect(field.value).toEqual({ low: 800_000, base: 1_000_000, high: 1_500_000 });
});

test('a range of one’s own stays with a number typed within it', async () => {
  field.ownRange = true;
  field.value = { low: 800_000, base: 1_200_000, high: 1_500_000 };
  await settled(field);
  await type('100万');
  expect(field.value).toEqual({ low: 800_000, base: 1_000_000, high: 1_500_000 });
});

test('a number that is likely off by a factor is asked about, and either answer is one press', async () => {
  field.slip = { below: 10_000, places: 4 };
  await type('80');
  expect(events.at(-1)).toMatchObject({ value: undefined, problem: { code: 'slip', meant: [80, 800_000] } });
  expect(text('error-base')).toContain('80円/月ですか、80万円/月ですか。');
  const choices = () => [...(field.shadowRoot?.querySelectorAll<HTMLElement>('.choices button') ?? [])];
  expect(choices().map((button) => button.textContent)).toEqual(['80円/月', '80万円/月']);
  await userEvent.click(choices()[1] as HTMLElement);
  await settled(field);
  expect([field.value, box().value, choices().length]).toEqual([800_000, '800,000', 0]);
  await type('80');
  await userEvent.click(choices()[0] as HTMLElement);
  await settled(field);
  expect([field.value, choices().length]).toEqual([80, 0]);
  expect(await violationsIn(field)).toEqual([]);
});

test('a bare number far from the sample’s is asked about, and none that follows the owner’s own', async () => {
  field.value = { low: 2_000_000, base: 5_000_000, high: 9_000_000 };
  await type('500');
  expect(events.at(-1)).toMatchObject({ value: undefined, problem: { code: 'slip', meant: [500, 5_000_000] } });
  expect(text('error-base')).toContain('500円/月ですか、500万円/月ですか。');
  await type('500円');
  expect(field.value).toBe(500);
  field.ownRange = true;
  await type('5000000');
  expect([field.value, text('error-base')]).toEqual([5_000_000, '']);
});

test('cells pasted one below the other are several numbers, not one', async () => {
  const data = new DataTransfer();
  data.setData('text/plain', '1,200,000\r\n1,300,000\r\n');
  box().focus();
  box().select();
  box().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await userEvent.tab();
  await settled(field);
  expect(text('error-base')).toContain('数字が2つあります（1,200,000、1,300,000）');
});

test('a number is shown in its usual form, also where its owner takes it a moment later', async () => {
  const slow = await mount<EcTcoNumberField>(
    html`<ec-tco-number-field label="月商" .value=${500_000}></ec-tco-number-field>`,
    'ec-tco-number-field',
  );
  const take = ({ detail }: CustomEvent<NumberFieldDetail>) =>
    setTimeout(() => {
      if (detail.value !== undefined) slow.value = detail.value;
    }, 60);
  slow.addEventListener('ec-tco-number-input', take);
  slow.addEventListener('ec-tco-number-change', take);
  await userEvent.fill(inside<HTMLInputElement>(slow, '#base'), '80万円（税抜）');
  await userEvent.tab();
  await expect.poll(() => inside<HTMLInputElement>(slow, '#base').value).toBe('800,000');
});

describe('the same text again, over itself', () => {
  /** An owner that keeps the texts of what is no number, as the calculator does, and forgets them as it does. */
  const keepTexts = () => {
    for (const name of ['ec-tco-number-input', 'ec-tco-number-change'] as const) {
      field.parentElement?.addEventListener(name, ({ detail: { text: typed, problem } }) => {
        field.texts = problem ? { base: typed } : {};
      });
    }
  };
  test.each(['80', '12万3x', '9999999999999999'])('%s stays, with what is said of it', async (what) => {
    field.slip = { below: 10_000, places: 4 };
    keepTexts();
    await type(what);
    const said = text('error-base');
    expect(said).not.toBe('');
    box().focus();
    box().select();
    // Pasted: one event with the whole text. The browser tells of no change when it is left.
    box().value = what;
    box().dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await settled(field);
    expect([box().value, field.texts, text('error-base')]).toEqual([what, { base: what }, said]);
    box().blur();
    await settled(field);
    expect([box().value, field.texts, text('error-base')]).toEqual([what, { base: what }, said]);
  });

  test('typed key by key to what it was, it is kept and told', async () => {
    field.slip = { below: 10_000, places: 4 };
    keepTexts();
    await type('80');
    await userEvent.click(box());
    await userEvent.keyboard('{Control>}a{/Control}80');
    await userEvent.tab();
    await settled(field);
    expect([box().value, field.texts, text('error-base')?.includes('80万円/月')]).toEqual(['80', { base: '80' }, true]);
  });
});

test('a number beyond its own closed range opens it, with the message', async () => {
  const value = { low: 800_000, base: 1_200_000, high: 1_500_000 };
  const field = await mount<EcTcoNumberField>(
    html`<ec-tco-number-field label="月商" .rangeable=${true} .ownRange=${true} .value=${value}></ec-tco-number-field>`,
    'ec-tco-number-field',
  );
  expect(inside(field, '#range').hidden).toBe(true);
  await userEvent.fill(inside<HTMLInputElement>(field, '#base'), '200万');
  await userEvent.tab();
  await settled(field);
  expect(inside(field, '#base').matches(':invalid')).toBe(false);
  expect(inside(field, '#range').hidden).toBe(false);
  expect(inside(field, '#range > .error').textContent).toContain('順になるように');
});

test('axe: as it is, with an error, and with its range open', async () => {
  expect(await violationsIn(document.body)).toEqual([]);
  await type('abc');
  inside(field, '[aria-expanded]').click();
  await settled(field);
  expect(await violationsIn(document.body)).toEqual([]);
});

test('name, help and unit as a screen reader gets them', () => {
  expect(box().getAttribute('aria-labelledby')?.split(' ').map(text)).toEqual(['月商', '円/月']);
  expect(text('help')).toBe('税抜きの平均');
  expect([box().value, text('hint-base')]).toEqual(['500,000', '＝ 50万円/月']);
  expect(box().inputMode).toBe('decimal');
});

test('typing: events, the reading below, the usual form when left', async () => {
  await type('１２０万', 'base', false);
  expect(events.at(-1)).toMatchObject({
    type: 'ec-tco-number-input',
    name: '/business/monthlySales',
    value: 1_200_000,
  });
  expect([box().value, text('hint-base')]).toEqual(['１２０万', '＝ 120万円/月']);
  await userEvent.tab();
  await settled(field);
  expect(events.at(-1)).toMatchObject({
    type: 'ec-tco-number-change',
    pointer: '/business/monthlySales',
    part: 'base',
  });
  expect(box().value).toBe('1,200,000');
});

test('wrong input stays with its message; no message before the box is left', async () => {
  await type('12万x', 'base', false);
  expect(box().getAttribute('aria-invalid')).toBe('false');
  await userEvent.tab();
  await settled(field);
  expect([box().value, box().getAttribute('aria-invalid')]).toEqual(['12万x', 'true']);
  expect(box().getAttribute('aria-errormessage')).toBe('error-base');
  expect(text('error-base')).toContain('「x」は数字として読めません');
  expect(events.at(-1)).toMatchObject({ value: undefined, problem: { code: 'unknown-text', position: 3 } });
  expect(field.value).toBe(500_000);
  field.language = 'en';
  await settled(field);
  expect(text('error-base')).toContain('“x” cannot be read');
  await type('13万');
  expect([box().value, box().getAttribute('aria-invalid'), text('error-base')]).toEqual(['130,000', 'false', '']);
});

test('wrong input stays where nothing holds yet', async () => {
  field.value = undefined;
  await settled(field);
  await type('12万x');
  expect([box().value, box().getAttribute('aria-invalid')]).toEqual(['12万x', 'true']);
});

test('a message from outside is shown', async () => {
  field.error = 'ほかの欄と矛盾しています';
  await settled(field);
  expect(text('error-base')).toContain('矛盾');
  expect(box().getAttribute('aria-invalid')).toBe('true');
});

test('nothing is read while an input method composes', async () => {
  const input = box();
  input.focus();
  input.dispatchEvent(new CompositionEvent('compositionstart'));
  input.value = 'ひゃくまん';
  input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  field.label = '月の売上';
  await settled(field);
  expect(events).toEqual([]);
  expect(input.value).toBe('ひゃくまん');
  input.value = '百万';
  input.dispatchEvent(new CompositionEvent('compositionend'));
  expect(events.map((event) => [event.type, event.value])).toEqual([['ec-tco-number-input', 1_000_000]]);
});

test('a value set from outside (undo, reset) replaces what was typed', async () => {
  await type('abc');
  field.value = 7;
  await settled(field);
  expect([box().value, text('error-base')]).toEqual(['7', '']);
});

test('texts kept by the owner come back with their message, and go with them', async () => {
  field.texts = { base: '12x' };
  await settled(field);
  expect([box().value, box().getAttribute('aria-invalid')]).toEqual(['12x', 'true']);
  field.texts = {};
  await settled(field);
  expect([box().value, box().getAttribute('aria-invalid')]).toEqual(['500,000', 'false']);
});

describe('range', () => {
  const open = async () => {
    inside(field, '[aria-expanded]').click();
    await settled(field);
  };

  test('two ends make a range, by keyboard alone', async () => {
    inside(field, '[aria-expanded]').focus();
    await userEvent.keyboard('{Enter}{Tab}40万{Tab}70万{Tab}');
    await settled(field);
    expect(events.at(-1)).toMatchObject({
      part: 'high',
      pointer: '/business/monthlySales/high',
      value: { low: 400_000, base: 500_000, high: 700_000 },
    });
    expect(inside(field, '[aria-expanded]').textContent).toContain('幅：40万円/月 〜 70万円/月');
    expect(box('low').value).toBe('400,000');
    await userEvent.keyboard('{Enter}');
    await settled(field);
    expect([field.value, box('low').checkVisibility()]).toEqual([500_000, false]);
  });

  test('one end alone, and ends out of order, are no range', async () => {
    await open();
    await type('40万', 'low');
    expect(events.at(-1)).toMatchObject({ value: undefined, problem: undefined });
    const message = () => field.shadowRoot?.querySelector('#range > .error')?.textContent;
    // The other end is next: nothing is missing yet.
    expect(field.shadowRoot?.activeElement).toBe(box('high'));
    expect(message()).not.toContain('両方');
    await userEvent.tab();
    await settled(field);
    expect(message()).toContain('両方');
    expect(events.at(-1)).toMatchObject({
      type: 'ec-tco-number-change',
      pointer: '/business/monthlySales/low',
      text: '40万',
      value: undefined,
      problem: { code: 'other-end' },
    });
    box('high').focus();
    await settled(field);
    expect(message()).not.toContain('両方');
    await type('45万', 'high');
    expect(message()).toContain('順');
    expect(field.value).toBe(500_000);
    await type('55万', 'high');
    expect(field.value).toEqual({ low: 400_000, base: 500_000, high: 550_000 });
  });
});

test('an end that stood alone comes back from its owner, with what is missing', async () => {
  field.texts = { low: '40万' };
  await settled(field);
  expect([box('low').value, box('low').checkVisibility(), box('high').value]).toEqual(['40万', true, '']);
  expect(field.shadowRoot?.querySelector('#range > .error')?.textContent).toContain('両方');
  await type('', 'low');
  expect(events.at(-1)).toMatchObject({ value: 500_000, problem: { code: 'empty' } });
});

test('in 万円, and disabled', async () => {
  field.scale = 'man';
  field.disabled = true;
  await settled(field);
  expect([box().value, text('unit-base'), box().disabled]).toEqual(['50', '万円/月', true]);
});

test('what can be pressed is at least 44 px high; the field fits 320 px at any text size', async () => {
  inside(field, '[aria-expanded]').click();
  await settled(field);
  for (const element of field.shadowRoot?.querySelectorAll('input, button') ?? []) {
    expect(element.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
  (field.parentElement as HTMLElement).style.cssText = 'width: 288px; --ec-tco-font-size: 32px';
  await settled(field);
  for (const element of [field, ...(field.shadowRoot?.querySelectorAll('*') ?? [])]) {
    if (!element.matches('.visually-hidden'))
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(288 + 9);
  }
});

test('a mistake that was told is not told of what is typed in its place, until that is left', async () => {
  await type('abc');
  expect(text('error-base')).not.toBe('');
  await userEvent.click(box());
  for (const typed of ['8', '8x', '80', '80万']) {
    await userEvent.fill(box(), typed);
    await settled(field);
    expect([typed, text('error-base'), box().getAttribute('aria-invalid')]).toEqual([typed, '', 'false']);
  }
  await type('80万x');
  expect(text('error-base')).not.toBe('');
});

test('the button of the range says whose it is, in words that do not run together', async () => {
  field.language = 'en';
  field.label = 'Monthly sales';
  await settled(field);
  const button = () => inside(field, '[aria-expanded]').getAttribute('aria-label');
  expect(button()).toBe('Add a range Monthly sales');
  field.value = { low: 400_000, base: 500_000, high: 600_000 };
  await settled(field);
  expect(button()).toBe('Range: 400,000 yen/month to 600,000 yen/month Monthly sales');
});

test.each([
  ['ja', 'none'],
  ['en', 'uppercase'],
] as const)('a label in %s: only where letters have a case is the first one changed', (language, transform) => {
  field.parentElement?.setAttribute('lang', language);
  expect(getComputedStyle(inside(field, '#label-base'), '::first-letter').textTransform).toBe(transform);
});
