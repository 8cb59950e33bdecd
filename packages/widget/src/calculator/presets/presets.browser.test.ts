import { createScenario, type Scenario } from '@ec-tco/core';
import { parsePreset } from '@ec-tco/core/scenario';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inside, settled } from '../../fields/fixtures.ts';
import { violationsIn } from '../../theme/testing/violations.ts';
import type { EcTcoCalculator } from '../calculator/calculator.component.ts';
import '../calculator/calculator.ts';
import type { ErrorDetail } from '../calculator/page-events.ts';

type Json = Record<string, unknown> & { figures: Record<string, unknown>[]; shops?: unknown[] };

const FIGURE = {
  id: 'sample-association.cart.monthly',
  label: { ja: '会員向けカートの月額', en: 'Members’ cart, a month' },
  value: 4000,
  low: 3000,
  high: 6000,
  unit: 'yen/month',
  statistic: 'range',
  source: { title: '会員向け料金表', date: '2026-11-01' },
  locator: { ja: '1ページ', en: 'page 1' },
  status: 'primary',
};
const plain = (): Json => ({
  format: 'ec-tco/preset',
  formatVersion: 1,
  id: 'sample-association',
  version: '2026-11',
  publisher: { ja: '見本協会（架空）', en: 'Sample association (made up)' },
  licence: 'CC0-1.0',
  url: 'https://association.example/prices',
  name: { ja: '会員向けの料金', en: 'Prices for members' },
  figures: [FIGURE],
  archetypes: [
    {
      id: 'members-cart',
      kind: 'saas',
      name: { ja: '会員向けカート', en: 'Members’ cart' },
      about: { ja: '会員が使えるカート', en: 'A cart for members' },
      customPages: false,
      probability: { figure: 'assumption.frequency.hosted' },
      lines: [
        {
          id: 'fee-monthly',
          name: { ja: '月額利用料', en: 'Monthly fee' },
          category: 'platform',
          timing: 'monthly',
          amount: { kind: 'fixed', from: { figure: FIGURE.id } },
          escalation: 'inflation',
        },
      ],
    },
  ],
});
/** With a sample shop made of its own archetype. */
function preset(): Json {
  const read = parsePreset(plain());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const made = createScenario({
    monthlySales: 700_000,
    language: 'ja',
    options: read.preset.archetypes.map((archetype) => ({ archetype, id: 'cart' })),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return {
    ...plain(),
    shops: [
      {
        id: 'members-shop',
        title: { ja: '会員の店', en: 'A member’s shop' },
        scenario: { ...made.scenario, title: '会員の店' },
      },
    ],
  };
}

const script = (text: string): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
};
const errors: ErrorDetail[] = [];
const listen = (event: CustomEvent<ErrorDetail>) => errors.push(event.detail);
beforeEach(() => {
  document.documentElement.lang = 'ja';
  document.body.replaceChildren();
  errors.length = 0;
  document.addEventListener('ec-tco-error', listen as unknown as EventListener);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  document.removeEventListener('ec-tco-error', listen as unknown as EventListener);
  vi.restoreAllMocks();
});

async function put(prepare: (calculator: EcTcoCalculator) => void): Promise<EcTcoCalculator> {
  const calculator = document.createElement('ec-tco-calculator');
  prepare(calculator);
  const main = document.createElement('main');
  main.append(calculator);
  document.body.append(main);
  await settled(calculator);
  return calculator;
}
const offered = (calculator: EcTcoCalculator) =>
  inside(calculator, 'ec-tco-presets').shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const refusals = (calculator: EcTcoCalculator) =>
  calculator.shadowRoot?.querySelector('.settings')?.textContent?.trim() ?? '';
const shown = async (calculator: EcTcoCalculator) => {
  await expect
    .poll(() => calculator.shadowRoot?.querySelector('ec-tco-presets')?.shadowRoot?.querySelector('button'))
    .toBeTruthy();
};
const refused = (calculator: EcTcoCalculator) => expect.poll(() => refusals(calculator)).not.toBe('');

describe.each<[string, (calculator: EcTcoCalculator) => void]>([
  ['child script', (calculator) => calculator.append(script(JSON.stringify(preset())))],
  ['property, as JSON', (calculator) => (calculator.preset = JSON.stringify(preset()))],
  ['property, as an object', (calculator) => (calculator.preset = preset())],
  [
    'property, one of several',
    (calculator) => (calculator.preset = [preset(), { ...plain(), id: 'other', figures: [], archetypes: [] }]),
  ],
])('%s', (_, give) => {
  test('its shops are offered beside the question, under its publisher’s name', async () => {
    const calculator = await put(give);
    await shown(calculator);
    const text = offered(calculator);
    for (const part of [
      '会員向けの料金（見本協会（架空））',
      '2026-11',
      'CC0-1.0',
      'ガイドラインの数字ではありません',
      '会員の店',
    ])
      expect(text).toContain(part);
    expect(inside(calculator, 'ec-tco-start')).toBeTruthy();
    expect((await violationsIn(document.body)).map(({ id }) => id)).toEqual([]);
    inside(inside(calculator, 'ec-tco-presets'), 'li button').click();
    await expect.poll(() => calculator.scenario?.title).toBe('会員の店');
    expect(errors).toEqual([]);
  });

  test('its options can be added, and say from whom each number is', async () => {
    const calculator = await put((one) => {
      give(one);
      one.persona = 'tea-farm';
    });
    await expect.poll(() => calculator.scenario).toBeTruthy();
    inside(inside(calculator, 'ec-tco-options'), '#fold').click();
    await settled(calculator);
    const options = inside(calculator, 'ec-tco-options');
    await settled(options);
    inside(inside(options, '[data-key=add]'), 'summary').click();
    await expect
      .poll(() => options.shadowRoot?.querySelector('ec-tco-presets')?.shadowRoot?.querySelector('li button'))
      .toBeTruthy();
    const presets = inside(options, 'ec-tco-presets');
    expect(presets.shadowRoot?.textContent).toMatch(
      /会員向けカートの月額\s+4,000円\/月（3,000円\/月〜6,000円\/月）\s+会員向け料金表、2026-11-01、1ページ\s+原典で確認/,
    );
    inside(presets, 'li button').click();
    await settled(calculator);
    const added = calculator.scenario?.options.at(-1);
    expect(added).toMatchObject({ id: 'members-cart', name: '会員向けカート' });
    expect(added?.lines[0]?.source).toEqual({
      kind: 'assumption',
      from: { figure: FIGURE.id, publisher: '見本協会（架空）', title: '会員向け料金表', date: '2026-11-01' },
    });
  });
});

describe('the attribute', () => {
  test.each(['members-shop', 'sample-association'])('%s begins with that shop', async (id) => {
    const calculator = await put((one) => {
      one.setAttribute('preset', id);
      one.setAttribute('horizon', '7');
      one.append(script(JSON.stringify(preset())));
    });
    await expect.poll(() => calculator.scenario?.title).toBe('会員の店');
    expect(calculator.scenario?.horizonYears).toBe(7);
    expect(refusals(calculator)).toBe('');
  });

  test('another word is told, with what there is', async () => {
    const calculator = await put((one) => {
      one.setAttribute('preset', 'nobody');
      one.append(script(JSON.stringify(preset())));
    });
    await refused(calculator);
    expect(refusals(calculator)).toBe(
      'このページの設定 preset="nobody" は使えないため、設定がないものとして表示しています。使えるもの：sample-association、members-shop',
    );
    expect(errors.at(-1)?.attributes).toEqual([
      {
        attribute: 'preset',
        found: 'nobody',
        allowed: { ja: 'sample-association、members-shop', en: 'sample-association, members-shop' },
      },
    ]);
    expect(vi.mocked(console.warn).mock.calls.flat()).toEqual([
      '<ec-tco-calculator>: The setting preset="nobody" of this page cannot be used and is left out. Allowed: sample-association, members-shop',
    ]);
    calculator.setAttribute('preset', 'members-shop');
    await expect.poll(() => calculator.scenario?.title).toBe('会員の店');
    expect(refusals(calculator)).toBe('');
  });

  test('without a preset on the page', async () => {
    const calculator = await put((one) => one.setAttribute('preset', 'members-shop'));
    await refused(calculator);
    expect(refusals(calculator)).toContain('見本の店のあるプリセットがページにありません');
    expect(errors.at(-1)?.attributes).toMatchObject([
      {
        allowed: {
          ja: '見本の店のあるプリセットがページにありません',
          en: 'no preset with a sample shop is on the page',
        },
      },
    ]);
  });

  test('never takes the place of what is being worked on', async () => {
    const calculator = await put((one) => (one.persona = 'sake-brewery'));
    await expect.poll(() => calculator.scenario).toBeTruthy();
    const { title } = calculator.scenario as Scenario;
    calculator.append(script(JSON.stringify(preset())));
    calculator.setAttribute('preset', 'members-shop');
    await new Promise((done) => setTimeout(done, 100));
    expect(calculator.scenario?.title).toBe(title);
  });
});

describe('what comes later', () => {
  test('a script that is added, changed and taken away', async () => {
    const calculator = await put(() => undefined);
    expect(calculator.shadowRoot?.querySelector('ec-tco-presets')).toBeNull();
    const given = script('{');
    calculator.append(given);
    await refused(calculator);
    given.textContent = JSON.stringify(preset());
    await shown(calculator);
    expect(refusals(calculator)).toBe('');
    given.remove();
    await expect.poll(() => calculator.shadowRoot?.querySelector('ec-tco-presets')).toBeNull();
  });

  test('a property that is set again', async () => {
    const calculator = await put((one) => (one.preset = preset()));
    await shown(calculator);
    calculator.preset = { ...preset(), name: { ja: '別の名前', en: 'Another' } };
    await expect.poll(() => offered(calculator)).toContain('別の名前');
    calculator.preset = undefined;
    await expect.poll(() => calculator.shadowRoot?.querySelector('ec-tco-presets')).toBeNull();
  });
});

describe('a preset that cannot be used is told in its place, and the page goes on', () => {
  const reserved = (change: (one: Json) => void): string => {
    const one = preset();
    change(one);
    return JSON.stringify(one);
  };
  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{"format":', /script 要素|preset プロパティ/],
    ['an empty object', '{}', /形式がありません。/],
    [
      'the guideline’s publisher',
      reserved((one) => (one['publisher'] = { ja: '独立行政法人情報処理推進機構', en: 'x' })),
      /発行者の日本語に、ガイドライン、公的な機関、この製品の名前は使えません（"独立行政法人情報処理推進機構"）。/,
    ],
    [
      'its name with a hidden letter',
      reserved((one) => (one['publisher'] = { ja: 'Ｉ\u200BＰＡ', en: 'x' })),
      /発行者の日本語に/,
    ],
    [
      'a figure of the guideline',
      reserved((one) => one.figures.push({ ...FIGURE, id: 'draft.security.waf.monthly' })),
      /2番目の数字「会員向けカートの月額」のIDが使えない値です/,
    ],
    [
      'a figure of another preset',
      reserved((one) => one.figures.push({ ...FIGURE, id: 'acme.cart' })),
      /2番目の数字「会員向けカートの月額」のIDが使えない値です/,
    ],
    ['a key twice', JSON.stringify(preset()).replace('{', '{"id":"x",'), /IDが重なっています/],
    [
      'keys of prototypes',
      JSON.stringify(preset()).replace('{', '{"__proto__":{"polluted":1},'),
      /プリセットに、知らない項目があります/,
    ],
    ['a million levels', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /./],
    [
      'a number and a category that are none',
      reserved((one) => {
        one.figures[0] = { ...FIGURE, value: 'x', unit: 'euro' };
        Object.assign((one['archetypes'] as { lines: object[] }[])[0]?.lines[0] ?? {}, { category: 5 });
      }),
      /1番目の数字「会員向けカートの月額」の値が使えない値です（"x"）。 1番目の数字「会員向けカートの月額」の単位が使えない値です（"[^"]+"）。 1番目のひな形「会員向けカート」の1番目の費用「月額利用料」の分類が使えない値です（5）。$/,
    ],
    [
      'a shop whose scenario is none',
      reserved((one) => {
        const [shop] = one.shops as { scenario: { options: { lines: object[] }[] } }[];
        Object.assign(shop?.scenario.options[0] ?? {}, { lines: [{}] });
      }),
      /1番目の見本の店「会員の店」の内容の1番目の選択肢「会員向けカート」の1番目の費用/,
    ],
    [
      'a publisher that turns the text',
      reserved((one) => (one['publisher'] = { ja: '\u202EAPI', en: 'x' })),
      /発行者の日本語が使えない値です（"\uFFFDAPI"）。/,
    ],
    ['a later format', reserved((one) => (one['formatVersion'] = 99)), /形式の版が使えない値です（99）。/],
  ])('%s', async (_, value, expected) => {
    const calculator = await put((one) => one.append(script(String(value))));
    await refused(calculator);
    expect(refusals(calculator)).toMatch(expected);
    // In words: no path, no key and no id that the product gives. Who builds the page has them on the console.
    expect(refusals(calculator).replace(/"[^"]*"/g, '')).not.toMatch(/\/[a-z\d]|[a-z]\.[a-z]|undefined|\bobject\b/i);
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toMatch(
      /^<ec-tco-calculator>: The preset in script element 1 cannot be used .*(?:\/|\(whole\))/,
    );
    expect(refusals(calculator).length).toBeLessThan(3000);
    expect(errors.flatMap(({ problems }) => problems).length).toBeGreaterThan(0);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    // The question stands, and answers.
    inside(calculator, 'ec-tco-start').dispatchEvent(
      new CustomEvent('ec-tco-start', {
        detail: { journey: 'new', monthlySales: 1_000_000 },
        bubbles: true,
        composed: true,
      }),
    );
    await expect.poll(() => calculator.scenario).toBeTruthy();
  });

  test.each<[string, unknown, number]>([
    ['a number', 5, 1],
    ['no number', Number.POSITIVE_INFINITY, 1],
    ['a word of yes', true, 1],
    ['a symbol', Symbol('x'), 1],
    ['a function', () => 1, 1],
    ['numbers', [1, Number.NaN], 2],
    ['a word in a list', ['x'], 1],
    ['nothing in a list', [null], 1],
    ['a word beside one that is right', [JSON.stringify(preset()), 'x'], 1],
  ])('a property of another kind: %s', async (_, value, count) => {
    const calculator = await put((one) => (one.preset = value));
    await refused(calculator);
    expect(calculator.shadowRoot?.querySelectorAll('.settings li')).toHaveLength(count);
    expect(errors.map(({ problems }) => problems.length)).toEqual([count]);
    if (Array.isArray(value) && value.length === 2 && count === 1) await shown(calculator);
  });

  test.each([undefined, null, '', false, []])('a property that is none: %j', async (none) => {
    const calculator = await put((one) => (one.preset = none));
    await new Promise((done) => setTimeout(done, 100));
    expect([refusals(calculator), errors]).toEqual(['', []]);
  });

  test('objects that throw, turn in circles, or are of another kind', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const traps = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    const getter = {
      get format() {
        throw new Error('getter');
      },
    };
    for (const value of [circle, traps, getter, [null, 5, 'x'], new Map(), document.body]) {
      const calculator = await put((one) => (one.preset = value));
      await new Promise((done) => setTimeout(done, 30));
      expect(inside(calculator, 'ec-tco-start')).toBeTruthy();
      expect(calculator.shadowRoot?.querySelector('ec-tco-presets')).toBeNull();
      calculator.remove();
    }
  });

  test('one wrong one takes no other with it; an id is whose it was first', async () => {
    const calculator = await put((one) =>
      one.append(
        script(JSON.stringify(preset())),
        script('{}'),
        script(JSON.stringify({ ...preset(), name: { ja: '偽', en: 'fake' } })),
      ),
    );
    await shown(calculator);
    expect(offered(calculator)).not.toContain('偽');
    expect(refusals(calculator)).toContain('2番目の script 要素');
    expect(refusals(calculator)).toContain('3番目の script 要素');
  });

  test('its texts are texts, and its address is one of the web or none', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const calculator = await put(
      (one) => (one.preset = { ...preset(), url: 'javascript:alert(1)', name: { ja: hostile, en: hostile } }),
    );
    await shown(calculator);
    const root = inside(calculator, 'ec-tco-presets').shadowRoot;
    expect(root?.querySelector('img')).toBeNull();
    expect(root?.textContent).toContain(hostile);
    expect(root?.querySelector('a')).toBeNull();
  });

  test('objects of another realm are as good as one’s own', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const foreign = (frame.contentWindow as unknown as typeof globalThis).JSON.parse(
      JSON.stringify(preset()),
    ) as unknown;
    expect(foreign instanceof Object).toBe(false);
    const calculator = await put((one) => (one.preset = foreign));
    await shown(calculator);
    expect(offered(calculator)).toContain('会員の店');
  });
});
