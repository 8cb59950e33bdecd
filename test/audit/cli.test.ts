import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_FILES, examplePath, requireBuild, run } from '../cli/run.ts';
import { smallScenario } from '../cli/small-scenario.ts';

beforeAll(requireBuild);

const line = (id: string, timing: object, yen: number) => ({
  id,
  name: id,
  category: 'operation.security',
  timing,
  amount: { kind: 'fixed', yen },
  escalation: { kind: 'none' },
  source: { kind: 'assumption' },
});
const WAF = line('waf', { kind: 'monthly' }, 20_000);
const DIAGNOSIS = line('diagnosis', { kind: 'yearly' }, 1_000_000);

/** A self-built shop of one year that pays for these lines and nothing else. */
function selfBuilt(lines: readonly object[]): string {
  const scenario = smallScenario(1_000_000) as { readonly options: readonly object[] };
  const option = { ...scenario.options[0], id: 'own', name: '自社構築', kind: 'self-built-in-house', lines };
  return JSON.stringify({ ...scenario, horizonYears: 1, options: [option] });
}

interface CompareJson {
  readonly options: readonly {
    readonly id: string;
    readonly priced: boolean;
    readonly eligibility: { readonly status: string };
    readonly total: { readonly total: number };
    readonly netContribution: number;
    readonly rows: readonly { readonly row: string; readonly total: number }[];
    readonly lines: readonly { readonly id: string; readonly total: number }[];
    readonly findings: readonly { readonly code: string; readonly params: unknown }[];
  }[];
  readonly badCases: readonly {
    readonly option: string;
    readonly retained: { readonly p90: number };
    readonly ifOnce: { readonly p90: { readonly total: number; readonly rank: number | null } };
  }[];
  readonly choice: {
    readonly measure: string;
    readonly ranked: readonly { readonly option: string; readonly mean: number; readonly stated: number }[];
  };
}

const compared = async (input: string): Promise<CompareJson> => {
  const { code, out, err } = await run(['compare', '-', '--format', 'json'], { input });
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as CompareJson;
};

describe('the guideline’s own arithmetic, through the command line', () => {
  it('WAF at 20,000 a month and diagnosis at 1,000,000 a year: 1,240,000, no top-up', async () => {
    const [own] = (await compared(selfBuilt([WAF, DIAGNOSIS]))).options;
    expect(own?.rows.find(({ row }) => row === 'operation.security')?.total).toBe(1_240_000);
    expect(own?.lines.find(({ id }) => id === 'guideline-minimum')?.total ?? 0).toBe(0);
    expect(own?.findings.map(({ code }) => code)).not.toContain('floor-topped-up');
  });

  it('WAF alone: a top-up of 960,000, with the finding', async () => {
    const [own] = (await compared(selfBuilt([WAF]))).options;
    expect(own?.lines.find(({ id }) => id === 'guideline-minimum')?.total).toBe(960_000);
    expect(own?.rows.find(({ row }) => row === 'operation.security')?.total).toBe(1_200_000);
    const { out } = await run(['check', '-'], { input: selfBuilt([WAF]) });
    expect(out.replaceAll(/\s+/g, '')).toContain('960,000円を足して計算しました');
  });
});

describe('total cost with incident cost', () => {
  it.each(EXAMPLE_FILES)(
    'is shown with the mean and if it happens once, in the table and in the ranking: %s',
    async (file) => {
      const path = examplePath(file);
      const [csv, json, risk] = await Promise.all([
        run(['compare', path, '--format', 'csv', '--lang', 'en']),
        run(['compare', path, '--format', 'json']),
        run(['risk', path, '--format', 'json']),
      ]);
      for (const key of ['total', 'totalWithIncident', 'total-if-once', 'rank', 'rank-with-incident', 'rank-if-once'])
        expect(csv.out).toMatch(new RegExp(`^"${key}",`, 'm'));
      const { options, badCases, choice } = JSON.parse(json.out) as CompareJson;
      const told = (
        JSON.parse(risk.out) as {
          options: { id: string; ifItHappens: { retained: { p90: number }; totalIfOnce: unknown } }[];
        }
      ).options;
      expect(badCases.map(({ option, retained, ifOnce }) => [option, retained.p90, ifOnce])).toEqual(
        told.map(({ id, ifItHappens }) => [id, ifItHappens.retained.p90, ifItHappens.totalIfOnce]),
      );
      badCases.forEach(({ retained, ifOnce }, i) =>
        expect(ifOnce.p90.total).toBe((options[i]?.total.total ?? 0) + retained.p90),
      );
      // Placed as the choice is: by the measure that decides, carried from what is stated to its mean over the ranges.
      const decides = (id: string): number => {
        const option = options.find((one) => one.id === id);
        const { mean = 0, stated = 0 } = choice.ranked.find((one) => one.option === id) ?? {};
        return choice.measure === 'net'
          ? -(option?.netContribution ?? 0) - (mean - stated)
          : (option?.total.total ?? 0) + (mean - stated);
      };
      const places = badCases
        .filter(({ ifOnce }) => ifOnce.p90.rank !== null)
        .map(({ option, retained, ifOnce }) => ({ cost: decides(option) + retained.p90, rank: ifOnce.p90.rank }));
      places.forEach(({ cost, rank }) => expect(rank).toBe(1 + places.filter((other) => other.cost < cost).length));
    },
  );
});

describe('check --without', () => {
  const TEA = examplePath('2-tea-farm.json');

  it('shows the cost that leaving out a requirement saves, and the findings it raises', async () => {
    const { code, out } = await run(['check', TEA, '--without', 'operation-3', '--format', 'json', '--lang', 'en']);
    const { without } = JSON.parse(out) as {
      without: {
        requirement: string;
        options: { option: string; saved: number; after: string; raised: { code: string; text: string }[] }[];
      };
    };
    expect([code, without.requirement]).toEqual([0, 'operation-3']);
    const outsourced = without.options.find(({ option }) => option === 'outsourced');
    expect(outsourced?.saved).toBeGreaterThan(0);
    expect(outsourced?.after).toBe('ruled-out');
    expect(outsourced?.raised.map(({ code }) => code)).toContain('mandatory-not-met');
    const saas = without.options.find(({ option }) => option === 'saas');
    expect(saas).toMatchObject({ saved: 0, raised: [] });
    const ja = await run(['check', TEA, '--without', 'operation-3']);
    expect(ja.out).toMatch(/減る費用[^]*新しく出る注意\n- /);
  });

  it('names the requirements there are when asked for another', async () => {
    const { code, err } = await run(['check', TEA, '--without', 'build-15', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('No requirement "build-15". Allowed: build-1, ')]);
  });
});
