import { describe, expect, test } from 'vitest';
import type { Option } from '../schema.ts';
import type { Archetype } from './archetype.ts';
import { ARCHETYPE_IDS, ARCHETYPES } from './archetypes.ts';
import { createOption } from './create-option.ts';
import { keepOption, moveOption, movingLines } from './moving.ts';

const SETTINGS = { id: 'site', language: 'en', dataSet: 'draft-2022-10' } as const;
const PLACEHOLDER = { kind: 'assumption', note: 'Placeholder until there is a quotation' };
const INSURANCE = ['coveredShare', 'deductible', 'limit'];
const OUTSOURCED_TASKS = [
  ...['collect-vulnerability-news', 'identify-relevant', 'assess-impact'],
  ...['patch', 'backup', 'review-logs', 'antivirus'],
];
const lineOf = ({ lines }: Option, id: string) => lines.find((line) => line.id === id);

describe('the lines of a move', () => {
  test('once: data, addresses, learning; both sites for as long as it takes; advertising for three months at least', () => {
    const timings = (months?: number) =>
      Object.fromEntries(
        movingLines({ language: 'en', ...(months !== undefined && { months }) }).map(({ id, timing }) => [id, timing]),
      );
    const once = { kind: 'before-opening' };
    const until = (to: number) => ({ kind: 'monthly', from: 1, to });
    const others = { 'moving-data': once, 'moving-addresses': once, 'moving-learning': once };
    expect(timings()).toEqual({ ...others, 'moving-ranking': until(4), 'moving-both': until(4) });
    expect(timings(1)).toEqual({ ...others, 'moving-ranking': until(3), 'moving-both': until(1) });
  });

  test('have a name of their own in either language, and are assumptions that do not rise', () => {
    const names = (['ja', 'en'] as const).flatMap((language) => movingLines({ language }).map(({ name }) => name));
    expect(new Set(names).size).toBe(10);
    for (const name of names) expect(name.length).toBeGreaterThan(3);
    for (const line of movingLines({ language: 'en' })) {
      expect(line).toMatchObject({ source: PLACEHOLDER, escalation: { kind: 'none' } });
    }
  });
});

describe('to move from a site that runs', () => {
  test.each([
    ['mall-tenant', 'Move to a mall'],
    ['saas-upper', 'Move to SaaS'],
    ['self-built-managed', 'Move to a new site'],
  ] as const)('%s: %s', (archetype, name) => {
    expect(moveOption(archetype, SETTINGS).option.name).toBe(name);
    expect(moveOption(archetype, { ...SETTINGS, name: 'Mine' }).option.name).toBe('Mine');
  });

  test('has no price missing, and firewall and premium beside what the new form and the move cost', () => {
    const { option } = moveOption('self-built-managed', { ...SETTINGS, months: 7 });
    expect(option.lines.filter(({ amount }) => amount.kind === 'unquoted')).toEqual([]);
    expect(lineOf(option, 'hosted-maintenance')).toMatchObject({ source: PLACEHOLDER });
    expect(option.lines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(movingLines({ language: 'en' }).map(({ id }) => id)),
    );
    expect(option.lines.filter(({ id }) => id === 'interim-waf')).toMatchObject([
      {
        name: 'WAF until the move is done',
        timing: { kind: 'monthly', from: 1, to: 7 },
        source: { kind: 'figure', figure: 'draft.security.waf.monthly' },
      },
    ]);
    expect(lineOf(option, 'insurance')).toMatchObject({ timing: { kind: 'yearly' }, taxable: false });
    expect(Object.keys(option.insurance ?? {}).sort()).toEqual(INSURANCE);
    expect(option.transition).toEqual({ months: 7, annualProbability: { low: 0.002, base: 0.01, high: 0.05 } });
    expect(moveOption('saas-upper', SETTINGS).option.transition?.months).toBe(4);
  });

  test('a site of one’s own that one moves to is yet to be built', () => {
    expect(moveOption('self-built-managed', SETTINGS).option.existing).toBe(false);
    expect(moveOption('saas-upper', SETTINGS).option).not.toHaveProperty('existing');
  });

  test('whoever leaves a mall has no address to redirect, and no site with holes to protect until then', () => {
    const { option, sources } = moveOption('saas-upper', { ...SETTINGS, from: 'hosted' });
    const ids = option.lines.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['moving-data', 'moving-both', 'moving-ranking', 'moving-learning']));
    expect(ids).not.toContain('moving-addresses');
    expect(ids).not.toContain('interim-waf');
    expect(option).not.toHaveProperty('transition');
    expect(Object.keys(sources).filter((key) => key.includes('transition'))).toEqual([]);
    const own = moveOption('saas-upper', { ...SETTINGS, from: 'own-site' });
    expect(own).toEqual(moveOption('saas-upper', SETTINGS));
  });

  test('a firewall whose price the edition does not state is a line without a price, not none', () => {
    const { option } = moveOption('saas-upper', { ...SETTINGS, dataSet: 'final-2023-03' });
    expect(lineOf(option, 'interim-waf')?.amount).toEqual({ kind: 'unquoted' });
  });
});

describe('to keep a site that runs', () => {
  test('what was paid to build it is gone, and it is a site that exists', () => {
    const { option } = keepOption('self-built-outsourced', SETTINGS);
    expect(option).toMatchObject({ existing: true, name: 'Keep and fix the present site', transition: { months: 6 } });
    expect(option.lines.filter(({ timing }) => timing.kind === 'before-opening')).toEqual([]);
    expect(option.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['server', 'waf', 'fix', 'insurance']));
    expect(keepOption('self-built-in-house', SETTINGS).option.name).toBe('Keep running the present site in-house');
    expect(keepOption('self-built-in-house', { ...SETTINGS, name: 'Mine' }).option.name).toBe('Mine');
  });

  test('has no price missing, and a price that is known is no placeholder', () => {
    const { option } = keepOption('self-built-managed', SETTINGS);
    expect(option.lines.filter(({ amount }) => amount.kind === 'unquoted')).toEqual([]);
    const archetype: Archetype = {
      ...ARCHETYPES['self-built-managed'],
      lines: ARCHETYPES['self-built-managed'].lines.map((line) =>
        line.id === 'fraud-detection'
          ? { ...line, amount: { kind: 'fixed', from: { figure: 'market.domain.yearly' } } }
          : line,
      ),
    };
    expect(lineOf(keepOption(archetype, SETTINGS).option, 'fraud-detection')?.source).toEqual({
      kind: 'figure',
      figure: 'market.domain.yearly',
    });
  });

  test('the fix is paid in the month by which it is done', () => {
    const { option } = keepOption('self-built-outsourced', { ...SETTINGS, months: 9 });
    expect(lineOf(option, 'fix')).toMatchObject({
      name: 'Fixing the holes that tests find',
      timing: { kind: 'once', month: 9 },
      source: PLACEHOLDER,
    });
    expect(option.transition?.months).toBe(9);
  });

  test('what was a share of the build has a price of its own and does the same work; no other line changes', () => {
    const { option } = keepOption('self-built-outsourced', SETTINGS);
    expect(lineOf(option, 'maintenance')).toEqual({
      id: 'maintenance',
      name: 'Maintenance contract',
      category: 'operation.other',
      timing: { kind: 'monthly' },
      amount: { kind: 'fixed', yen: { low: 50_000, base: 80_000, high: 120_000 } },
      escalation: { kind: 'inflation' },
      tasks: OUTSOURCED_TASKS,
      source: PLACEHOLDER,
    });
    expect(lineOf(option, 'server')).toMatchObject({ name: 'Server', source: { kind: 'figure' } });
  });

  test('a share of what is kept stays one, a share of something gone as well does not, and has no tasks it never had', () => {
    const from = { figure: 'market.maintenance.share-of-build' } as const;
    const line = { category: 'operation.other', timing: 'yearly', escalation: 'none' } as const;
    const named = (id: string) => ({ ...line, id, name: { ja: id, en: id } });
    const archetype: Archetype = {
      code: 'X',
      kind: 'self-built-outsourced',
      name: { ja: '甲', en: 'X' },
      about: { ja: '甲', en: 'X' },
      customPages: true,
      probability: 'assumption.frequency.self-built',
      lines: [
        {
          ...named('build'),
          category: 'build.other',
          timing: 'before-opening',
          amount: { kind: 'fixed', from: { figure: 'market.build.outsourced' } },
        },
        { ...named('kept'), amount: { kind: 'fixed', from: { figure: 'market.domain.yearly' } } },
        { ...named('of-kept'), amount: { kind: 'share', from, ofLines: ['kept'] } },
        { ...named('of-both'), amount: { kind: 'share', from, ofLines: ['kept', 'build'] } },
      ],
    };
    const { option } = keepOption(archetype, SETTINGS);
    expect(lineOf(option, 'of-kept')?.amount.kind).toBe('share');
    expect(lineOf(option, 'of-both')?.amount.kind).toBe('fixed');
    expect(lineOf(option, 'of-both')).not.toHaveProperty('tasks');
  });
});

test('who stays in a mall or on a service has nothing to fix, to insure anew or to wait for', () => {
  const names = { 'mall-tenant': 'Stay in the present mall', 'saas-upper': 'Stay on the present SaaS' } as const;
  for (const id of ['mall-tenant', 'saas-upper'] as const) {
    const { option, sources } = keepOption(id, SETTINGS);
    expect(option).toMatchObject({ existing: true, name: names[id] });
    const bare = createOption(id, { ...SETTINGS, placeholders: true });
    expect(option.lines).toEqual(bare.lines.filter(({ timing }) => timing.kind !== 'before-opening'));
    expect(Object.keys(option)).not.toEqual(expect.arrayContaining(['insurance']));
    expect(Object.keys(option)).not.toEqual(expect.arrayContaining(['transition']));
    expect(sources).toEqual({
      '/options/site/annualProbability': { kind: 'figure', figure: ARCHETYPES[id].probability },
    });
    expect(keepOption(id, { ...SETTINGS, name: 'Mine' }).option.name).toBe('Mine');
  }
});

test.each(ARCHETYPE_IDS)('%s: every number that is no line’s has a source', (archetype) => {
  const kept = ARCHETYPES[archetype].kind.startsWith('self-built') ? [keepOption(archetype, SETTINGS)] : [];
  for (const { sources } of [...kept, moveOption(archetype, SETTINGS)]) {
    const of = ([key, { kind }]: [string, { readonly kind: string }]) => `${key.replace('/options/site/', '')} ${kind}`;
    expect(Object.entries(sources).map(of)).toEqual([
      'annualProbability figure',
      ...INSURANCE.map((term) => `insurance/${term} figure`),
      'transition/months assumption',
      'transition/annualProbability assumption',
    ]);
  }
});
