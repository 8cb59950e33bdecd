import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** The one figure of the guideline's minimum, changed: every text must follow. */
vi.mock('../packages/core/src/reference/figures/security-prices.ts', async (original) => {
  const { SECURITY_PRICES, ...rest } = await original<{ SECURITY_PRICES: readonly { id: string }[] }>();
  const changed = SECURITY_PRICES.map((one) =>
    one.id === 'draft.security.floor.monthly' ? { ...one, value: 120_000 } : one,
  );
  return { ...rest, SECURITY_PRICES: changed };
});
// The numbers alone are made from the figures by a script.
vi.mock('../packages/core/src/reference/figure-values.ts', async (original) => {
  const { VALUES } = await original<{ VALUES: { readonly value: readonly number[] } }>();
  const { FIGURE_IDS } = await import('../packages/core/src/reference/figure-ids.ts');
  const place = Object.keys(FIGURE_IDS).indexOf('draft.security.floor.monthly');
  return { VALUES: { ...VALUES, value: VALUES.value.with(place, 120_000) } };
});

// Other tests read the modules with the figure as it is.
beforeAll(() => void vi.resetModules());
afterAll(() => void vi.resetModules());

const OLD = /100,000|10万円/;
const NEW = /120,000|12万円/;

it.each(['ja', 'en'] as const)(
  'the minimum of security operation is one figure for all texts, %s',
  async (language) => {
    const { evaluate, parseScenario, prepare } = await import('@ec-tco/core');
    const { findingText, formatYen, plainText } = await import('@ec-tco/core/format');
    const { resolve } = await import('@ec-tco/core/guideline');
    const { resultTable, toMarkdown } = await import('@ec-tco/report');
    const { messages } = await import('../packages/widget/src/calculator/messages/messages.ts');
    const { default: sake } = await import('../docs/examples/4-sake-brewery.json');

    const found = resolve('security.floor', 'draft-2022-10');
    expect(found.kind === 'figure' && found.figure.value).toBe(120_000);
    for (const securityFloor of [true, false]) {
      const parsed = parseScenario({ ...sake, securityFloor });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const result = evaluate(prepare(parsed.scenario));
      const findings = result.options.flatMap((option) =>
        option.findings
          .filter(({ code }) => code === (securityFloor ? 'floor-topped-up' : 'below-floor'))
          .map((finding) => plainText(findingText(finding, language, option.id), language)),
      );
      expect(findings.length).toBeGreaterThan(0);
      for (const text of findings) {
        expect(text).toMatch(NEW);
        expect(text).not.toMatch(OLD);
      }
      // The report and the command line write the same texts.
      expect(toMarkdown(resultTable(result, { language }))).not.toMatch(/月10万円|¥100,000 a month/);
    }
    const shown = found.kind === 'figure' ? formatYen(found.figure.value, language, 'man') : '';
    expect(messages(language).period.floor(shown)).toMatch(NEW);
    // Without an edition's minimum the text names none.
    expect(messages(language).period.floor(undefined)).not.toMatch(/\d/);
  },
);

it.each(['ja', 'en'] as const)('nothing in the texts types it again, %s', async (language) => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = new URL(`../packages/core/src/texts/${language}/`, import.meta.url);
  const files = readdirSync(folder).map((name) => new URL(name, folder));
  const widget = ['calculator', 'results', 'shared', 'charts'].map(
    (room) => new URL(`../packages/widget/src/${room}/messages/${language}.ts`, import.meta.url),
  );
  for (const file of [...files, ...widget]) {
    expect(readFileSync(file, 'utf8'), file.pathname).not.toMatch(/月10万円|10万円（月|¥100,000 a month/);
  }
});
