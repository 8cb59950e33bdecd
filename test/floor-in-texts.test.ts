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
const A_MONTH = /月12万円|¥120,000 a month/;
/** The old one as a price of a month: the amount alone may be another's. */
const TYPED = /月10万円|10万円（月|¥100,000 a month/;

it.each(['ja', 'en'] as const)(
  'the minimum of security operation is one figure for all texts, %s',
  async (language) => {
    const { evaluate, parseScenario, prepare } = await import('@ec-tco/core');
    const { findingText, formatYen, plainText } = await import('@ec-tco/core/format');
    const { resolve } = await import('@ec-tco/core/guideline');
    const { resultTable, toMarkdown } = await import('@ec-tco/report');
    const { DOCUMENT_KIND_NAMES, documentMarkdown, documentTraits } = await import('@ec-tco/report/documents');
    const { messages } = await import('../packages/widget/src/calculator/messages/messages.ts');
    const { default: sake } = await import('../docs/examples/4-sake-brewery.json');

    const found = resolve('security.floor', 'draft-2022-10');
    expect(found.kind === 'figure' && found.figure.value).toBe(120_000);
    for (const securityFloor of [true, false]) {
      const parsed = parseScenario({ ...sake, securityFloor });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const prepared = prepare(parsed.scenario);
      const result = evaluate(prepared);
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
      // Under the table, which the command line writes too, stand the findings that warn: the shortfall where it is not topped up.
      const table = toMarkdown(resultTable(result, { language }));
      expect(A_MONTH.test(table)).toBe(!securityFloor);
      const papers = DOCUMENT_KIND_NAMES.flatMap((kind) =>
        result.options.map(({ id: option }) =>
          documentMarkdown(documentTraits(kind).make({ prepared, result, option, language, today: '2026-12-01' })),
        ),
      );
      for (const text of [table, ...papers]) expect(text).not.toMatch(TYPED);
    }
    const shown = found.kind === 'figure' ? formatYen(found.figure.value, language, 'man') : '';
    expect(messages(language).period.floor(shown)).toMatch(NEW);
    // Without an edition's minimum the text names none.
    expect(messages(language).period.floor(undefined)).not.toMatch(/\d/);
  },
);

it.each(['ja', 'en'] as const)('nothing in the texts types it again, %s', async (language) => {
  const { globSync, readFileSync } = await import('node:fs');
  const packages = new URL('../packages/', import.meta.url);
  const files = globSync(
    [`core/src/texts/${language}/*.ts`, `*/src/**/{texts,messages}/**/${language}.ts`, 'cli/src/**/*texts.ts'],
    { cwd: packages },
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) expect(readFileSync(new URL(file, packages), 'utf8'), file).not.toMatch(TYPED);
});
