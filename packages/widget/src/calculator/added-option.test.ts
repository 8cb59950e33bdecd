import { type ArchetypeId, type Option, parseScenario, type Scenario } from '@ec-tco/core';
import { inputSource } from '@ec-tco/core/scenario';
import { describe, expect, test } from 'vitest';
import { addedOption } from './added-option.ts';
import { createStart } from './starts.ts';

const running = createStart('cosmetics-operating', 'ja');
const fresh = createStart('tea-farm', 'ja');
const settings = { id: 'added', language: 'ja' } as const;
const added = (data: Scenario, archetype: ArchetypeId) => addedOption(data, archetype, settings);
/** As the page adds it: what comes out is a scenario. */
function withAdded(data: Scenario, archetype: ArchetypeId) {
  const { option, sources } = added(data, archetype);
  const parsed = parseScenario({
    ...data,
    options: [...data.options, option],
    sources: { ...data.sources, ...sources },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}
const ids = ({ lines }: Option) => lines.map(({ id }) => id);
const premiums = ({ lines }: Option) => lines.filter(({ category }) => category === 'incident');
const edited = (data: Scenario, edit: (option: Option) => Option) =>
  ({ ...data, options: data.options.map(edit) }) as Scenario;
const uninsured = ({ insurance: _, ...option }: Option): Option => ({
  ...option,
  lines: option.lines.filter(({ category }) => category !== 'incident'),
});

describe('to a running site', () => {
  const moved = running.options.find(({ kind }) => kind === 'saas') as Option;

  test('comes what the move costs, the same odds until it is done, and the same insurance', () => {
    const scenario = withAdded(running, 'saas-low-fee');
    const option = scenario.options.at(-1) as Option;
    const moving = ids(moved).filter((id) => id.startsWith('moving-') || id === 'interim-waf');
    expect(moving.length).toBe(6);
    expect(ids(option)).toEqual(expect.arrayContaining(moving));
    expect(option.insurance).toEqual(moved.insurance);
    expect(premiums(option)).toEqual(premiums(moved));
    expect(option.transition?.annualProbability).toEqual(moved.transition?.annualProbability);
    for (const key of ['coveredShare', 'deductible', 'limit']) {
      const [own, other] = [option, moved].map(({ id }) => inputSource(scenario, `/options/${id}/insurance/${key}`));
      expect(own).toEqual(other);
    }
    expect(option.name).not.toBe(moved.name);
  });

  test('who sells in a mall has no site to keep, and none with holes to protect until the move is done', () => {
    const mall = { ...(running.options.find(({ kind }) => kind === 'mall') as Option), existing: true as const };
    const sells = { ...running, options: [mall] } as Scenario;
    const built = added(sells, 'self-built-managed').option;
    expect(built.existing).toBe(false);
    expect(ids(built)).toContain('moving-data');
    for (const option of [built, added(sells, 'saas-low-fee').option]) {
      expect(ids(option)).not.toContain('interim-waf');
      expect(option).not.toHaveProperty('transition');
    }
  });

  test('a self-built one is yet to be built where another keeps the site, else it is that site', () => {
    const built = added(running, 'self-built-managed').option;
    expect(built.existing).toBe(false);
    expect(ids(built)).toContain('moving-data');
    const moves = { ...running, options: running.options.slice(1) } as Scenario;
    const kept = added(moves, 'self-built-managed').option;
    expect([kept.existing, kept.name]).toEqual([true, '今のサイトを直して続ける']);
    expect(ids(kept)).not.toContain('moving-data');
    expect(ids(kept)).toContain('fix');
  });

  test('insured as the others are: by their terms, as an assumption where they were quoted; not at all where none is', () => {
    const terms = { coveredShare: 0.5, deductible: 100_000, limit: 5_000_000 };
    const own = edited(running, (option) => ({
      ...option,
      insurance: terms,
      lines: option.lines.map((line) =>
        line.category === 'incident'
          ? { ...line, amount: { kind: 'fixed', yen: 77_000 }, source: { kind: 'quotation', note: 'mail' } }
          : line,
      ),
    }));
    const option = withAdded(own, 'mall-no-fixed-fee').options.at(-1) as Option;
    expect(option.insurance).toEqual(terms);
    expect(premiums(option)).toMatchObject([
      {
        amount: { yen: 77_000 },
        source: { kind: 'assumption', note: '「今のサイトを直して続ける」と同じ保険とした場合' },
      },
    ]);
    const sources = Object.fromEntries(
      Object.entries(running.sources ?? {}).filter(([at]) => !at.includes('/insurance/')),
    );
    const bare = withAdded({ ...edited(running, uninsured), sources }, 'saas-low-fee');
    expect(bare.options.at(-1)).not.toHaveProperty('insurance');
    expect(premiums(bare.options.at(-1) as Option)).toEqual([]);
    expect(Object.keys(bare.sources ?? {}).filter((at) => at.startsWith('/options/added/insurance'))).toEqual([]);
  });
});

describe('to a new shop', () => {
  test('comes no move, and an insurance only where all others have one', () => {
    const plain = withAdded(fresh, 'marketplace').options.at(-1) as Option;
    expect([plain.insurance, plain.transition, ids(plain).some((id) => id.startsWith('moving-'))]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    const insured = running.options[0] as Option;
    const insure = (option: Option): Option => ({
      ...option,
      ...(insured.insurance && { insurance: { coveredShare: 1, deductible: 0, limit: 1e7 } }),
      lines: [
        ...option.lines,
        { ...(premiums(insured)[0] as Option['lines'][number]), amount: { kind: 'fixed', yen: 1 } },
      ],
    });
    const all = withAdded(edited(fresh, insure), 'marketplace').options.at(-1) as Option;
    expect(all.insurance).toEqual({ coveredShare: 1, deductible: 0, limit: 1e7 });
    expect(premiums(all).length).toBe(1);
    const some = edited(fresh, (option) => (option.id === fresh.options[0]?.id ? insure(option) : option));
    expect(added(some, 'marketplace').option).not.toHaveProperty('insurance');
  });
});
