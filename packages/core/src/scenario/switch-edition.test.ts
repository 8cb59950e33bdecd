import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figure, findFigure } from '../reference/figures/registry.ts';
import { parseScenario, parseScenarioJson } from './parse.ts';
import type { Quantity } from './quantity.ts';
import type { Scenario } from './schema.ts';
import { switchEdition } from './switch-edition.ts';

const folder = new URL('../../../../docs/examples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Scenario => {
  const parsed = parseScenarioJson(readFileSync(new URL(name, folder), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};
const cited = ({ options, sources }: Scenario): readonly string[] =>
  [...options.flatMap(({ lines }) => lines.map(({ source }) => source)), ...Object.values(sources ?? {})].flatMap(
    (source) => (source.kind === 'figure' ? [source.figure] : []),
  );

describe.each(samples)('the final edition for %s', (name) => {
  const draft = read(name);
  const switched = () => switchEdition(draft, 'final-2023-03');

  it('is valid, and cites the draft nowhere, in lines either', () => {
    const { scenario, changes } = switched();
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ ok: true });
    const left = cited(scenario).filter((id) => findFigure(id)?.dataSet === 'draft-2022-10');
    // What the user has changed stays the user's, with the figure from which it was changed.
    expect(left.every((id) => changes.every((change) => change.from !== id))).toBe(true);
    expect(changes.every(({ from }) => from === 'firm-b' || findFigure(from)?.dataSet !== 'final-2023-03')).toBe(true);
  });

  it('leaves prices that it does not state open, never 0', () => {
    const { scenario, changes } = switched();
    for (const { kind, pointer } of changes) {
      if (kind !== 'unknown' || !pointer.endsWith('/amount')) continue;
      const [, , option, , line] = pointer.split('/');
      const { amount } = scenario.options.find(({ id }) => id === option)?.lines.find(({ id }) => id === line) ?? {};
      expect(amount, pointer).toEqual({ kind: 'unquoted' });
    }
  });

  it('leaves what is the user’s own as it is, and does nothing twice', () => {
    const { scenario } = switched();
    expect(switchEdition(scenario, 'final-2023-03')).toEqual({ scenario, changes: [] });
    expect(switchEdition(draft, 'draft-2022-10')).toEqual({ scenario: draft, changes: [] });
  });
});

it('has lines with prices of the draft to switch', () => {
  const kinds = samples.flatMap((name) => switchEdition(read(name), 'final-2023-03').changes.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['replaced', 'unknown']));
});

it('gives the value of the other edition with its source, and firm B up', () => {
  const draft = read('2-tea-farm.json');
  const pointer = '/incident/severity/callCentrePerHeld';
  const { scenario, changes } = switchEdition(draft, 'final-2023-03');
  const { low, value, high } = figure('final.incident.call-centre.per-record');
  expect(scenario.incident.severity).toMatchObject({ callCentrePerHeld: { low, base: value, high } });
  expect(scenario.sources?.[pointer]).toEqual({ kind: 'figure', figure: 'final.incident.call-centre.per-record' });
  expect(changes).toContainEqual({
    kind: 'replaced',
    pointer,
    from: 'draft.incident.call-centre.per-record',
    to: 'final.incident.call-centre.per-record',
  });
  const firmB = {
    ...draft,
    incident: { severity: { kind: 'firm-b' } },
    sources: {},
  } as const satisfies Partial<Scenario>;
  expect(switchEdition(firmB as unknown as Scenario, 'final-2023-03').scenario.incident.severity.kind).toBe('own-shop');
});

// methodology: figures-editions-rules-in-force/a-number-that
describe('two editions mixed', () => {
  const draft = read('6-apparel-chain.json');
  const mixed = { ...draft, dataSet: 'final-2023-03' };
  const parsed = parseScenario(mixed);

  it('are refused wherever they come from: no file, link or preset brings them in', () => {
    if (parsed.ok) throw new Error('mixed, and read');
    expect(parsed.problems.length).toBeGreaterThan(1);
    for (const { code, path, found, allowed } of parsed.problems) {
      expect([code, allowed]).toEqual(['not-allowed', { kind: 'in-data-set', dataSet: 'final-2023-03' }]);
      expect(path).toMatch(/\/figure$/);
      expect(found).toContain('draft.');
    }
    const places = parsed.problems.map(({ path }) => path.split('/')[1]);
    expect(new Set(places)).toEqual(new Set(['options', 'common', 'sources']));
  });

  it('in an old scenario, a number of the other edition stays as an assumption', () => {
    const { common: _, baseline: __, ...rest } = draft;
    const { insurance: ___, ...first } = draft.options[0] ?? {};
    const option = {
      ...first,
      annualProbability: 0.001,
      lines: [
        {
          id: 'waf',
          name: 'WAF',
          category: 'operation.security',
          timing: { kind: 'monthly' },
          amount: { kind: 'fixed', yen: 30_000 },
          escalation: { kind: 'none' },
          source: { kind: 'figure', figure: 'draft.security.waf.monthly' },
        },
      ],
    };
    const incident = { severity: { kind: 'survey-mean' } };
    const old = {
      ...rest,
      version: 1,
      dataSet: 'final-2023-03',
      options: [option],
      incident,
      requirements: {},
      sources: {},
    };
    const read1 = parseScenario(old);
    if (!read1.ok) throw new Error(JSON.stringify(read1.problems));
    expect(read1.scenario.options[0]?.lines[0]).toMatchObject({
      amount: { yen: 30_000 },
      source: { kind: 'assumption' },
    });
  });

  it('a number that was changed is its owner’s: it only says from which figure, in either edition', () => {
    const o = draft.options.findIndex(({ lines }) => lines.some(({ source }) => isOf(source, 'draft.security.waf')));
    const l = draft.options[o]?.lines.findIndex(({ source }) => isOf(source, 'draft.security.waf')) ?? -1;
    const changed = structuredClone(switchEdition(draft, 'final-2023-03').scenario) as never as {
      options: { lines: { amount: unknown; source: unknown }[] }[];
    };
    const line = changed.options[o]?.lines[l];
    if (!line) throw new Error('no line');
    line.source = { kind: 'figure', figure: 'draft.security.waf.monthly' };
    line.amount = { kind: 'fixed', yen: 7 };
    expect(parseScenario(changed)).toMatchObject({ ok: true });
    line.amount = { kind: 'fixed', yen: 30_000 };
    expect(parseScenario(changed)).toMatchObject({ ok: false });
  });

  it('a credit goes with the edition, too', () => {
    const credit = {
      id: 'back',
      name: 'back',
      amount: { kind: 'fixed', yen: 50_000 },
      timing: { kind: 'before-opening' },
      source: { kind: 'figure', figure: 'draft.security.waf.monthly' },
    } as const;
    const [first, ...others] = draft.options;
    if (!first) throw new Error('no option');
    const with1 = parseScenario({ ...draft, options: [{ ...first, credits: [credit] }, ...others] });
    if (!with1.ok) throw new Error(JSON.stringify(with1.problems));
    const { scenario, changes } = switchEdition(with1.scenario, 'final-2023-03');
    expect(scenario.options[0]?.credits?.[0]).toEqual({ ...credit, source: { kind: 'assumption' } });
    const pointer = `/options/${first.id}/credits/back/amount/yen`;
    expect(changes).toContainEqual({ kind: 'unknown', pointer, from: 'draft.security.waf.monthly' });
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ ok: true });
  });
});

const isOf = (source: { readonly kind: string; readonly figure?: string }, figure: string): boolean =>
  source.kind === 'figure' && source.figure?.startsWith(figure) === true;

describe('what is stated once, comes back, or refers to what is stated once', () => {
  const [first, ...others] = read('6-apparel-chain.json').options;
  if (!first) throw new Error('no option');
  const [model] = first.lines;
  if (!model) throw new Error('no line');
  const figureAs = (id: string) => ({ kind: 'figure', figure: id }) as const;
  const WAF = 'draft.security.waf.monthly';
  const CALLS = 'draft.incident.call-centre.per-record';
  const quantity = (id: Parameters<typeof figure>[0]): Quantity => {
    const { low, value, high } = figure(id);
    return low === undefined || high === undefined ? value : { low, base: value, high };
  };
  const draft = {
    ...read('6-apparel-chain.json'),
    common: {
      waf: { name: 'WAF', kind: 'yen', value: quantity(WAF), source: figureAs(WAF) },
      calls: { name: 'Calls', kind: 'yen', value: quantity(CALLS), source: figureAs(CALLS) },
      own: { name: 'Own', kind: 'yen', value: 5, source: { kind: 'stated' } },
    },
    options: [
      {
        ...first,
        lines: [
          { ...model, id: 'a', amount: { kind: 'fixed', yen: { common: 'waf' } }, source: figureAs(WAF) },
          { ...model, id: 'b', amount: { kind: 'fixed', yen: { common: 'calls' } }, source: figureAs(CALLS) },
        ],
        credits: [
          {
            id: 'replaced',
            name: 'R',
            timing: { kind: 'yearly' },
            amount: { kind: 'fixed', yen: quantity(CALLS) },
            source: figureAs(CALLS),
          },
          {
            id: 'open',
            name: 'O',
            timing: { kind: 'yearly' },
            amount: { kind: 'fixed', yen: quantity(WAF) },
            source: figureAs(WAF),
          },
          {
            id: 'refers',
            name: 'S',
            timing: { kind: 'yearly' },
            amount: { kind: 'fixed', yen: { common: 'own' } },
            source: { kind: 'stated' },
          },
        ],
      },
      ...others,
    ],
    requirements: {},
  } as unknown as Scenario;
  const switched = () => switchEdition(draft, 'final-2023-03');
  const FINAL = 'final.incident.call-centre.per-record';
  const at = `/options/${first.id}`;

  it('a number in common is replaced, or stays as an assumption; it is no price that could be open', () => {
    const { scenario, changes } = switched();
    expect(scenario.common).toMatchObject({
      waf: { value: quantity(WAF), source: { kind: 'assumption' } },
      calls: { value: quantity(FINAL), source: figureAs(FINAL) },
      own: { value: 5, source: { kind: 'stated' } },
    });
    expect(changes).toContainEqual({ kind: 'unknown', pointer: '/common/waf/value', from: WAF });
    expect(changes).toContainEqual({ kind: 'replaced', pointer: '/common/calls/value', from: CALLS, to: FINAL });
  });

  it('a line that refers to it says where it is from now, once told', () => {
    const { scenario, changes } = switched();
    const [a, b] = scenario.options[0]?.lines ?? [];
    expect([a?.source, b?.source]).toEqual([{ kind: 'assumption' }, figureAs(FINAL)]);
    expect([a?.amount, b?.amount]).toEqual([
      { kind: 'fixed', yen: { common: 'waf' } },
      { kind: 'fixed', yen: { common: 'calls' } },
    ]);
    expect(changes.filter(({ pointer }) => pointer.startsWith(`${at}/lines/a`))).toEqual([]);
  });

  it('money that comes back is replaced, or stays as an assumption', () => {
    const { scenario, changes } = switched();
    const [replaced, open, refers] = scenario.options[0]?.credits ?? [];
    expect(replaced).toMatchObject({ amount: { yen: quantity(FINAL) }, source: figureAs(FINAL) });
    expect(open).toMatchObject({ amount: { yen: quantity(WAF) }, source: { kind: 'assumption' } });
    expect(refers).toEqual(draft.options[0]?.credits?.[2]);
    expect(changes).toContainEqual({ kind: 'unknown', pointer: `${at}/credits/open/amount/yen`, from: WAF });
  });

  it('and back: what was replaced is the draft’s again, what was given up is not', () => {
    const { scenario } = switched();
    const back = switchEdition(scenario, 'draft-2022-10');
    expect(back.scenario.common?.['calls']).toEqual(draft.common?.['calls']);
    expect(back.scenario.common?.['waf']?.source).toEqual({ kind: 'assumption' });
    expect(back.changes).toContainEqual({ kind: 'replaced', pointer: '/common/calls/value', from: FINAL, to: CALLS });
  });
});

describe('what a number, a line and a rate that comes back say of themselves', () => {
  const [first, ...others] = read('6-apparel-chain.json').options;
  const [model] = first?.lines ?? [];
  if (!first || !model) throw new Error('no line');
  const CALLS = 'draft.incident.call-centre.per-record';
  const FINAL = 'final.incident.call-centre.per-record';
  const WAF = 'draft.security.waf.monthly';
  const SHARE = 'draft.incident.reissue.share';
  const valueOf = (id: Parameters<typeof figure>[0]): Quantity => {
    const { low, value, high } = figure(id);
    return low === undefined || high === undefined ? value : { low, base: value, high };
  };
  const line = (id: string, of: Parameters<typeof figure>[0], source: object) => ({
    ...model,
    id,
    amount: { kind: 'fixed', yen: valueOf(of) },
    source,
  });
  const own = { kind: 'stated' };
  const at = `/options/${first.id}`;
  const draft = {
    ...read('6-apparel-chain.json'),
    options: [
      {
        ...first,
        lines: [
          line('by-line', CALLS, { kind: 'figure', figure: CALLS }),
          line('by-number', CALLS, own),
          line('open', WAF, own),
        ],
        credits: [
          {
            id: 'share',
            name: 'S',
            timing: { kind: 'yearly' },
            amount: { kind: 'share', rate: valueOf(SHARE), of: 'all' },
            source: { kind: 'figure', figure: SHARE },
          },
        ],
      },
      ...others,
    ],
    requirements: {},
    sources: {
      [`${at}/lines/by-number/amount/yen`]: { kind: 'figure', figure: CALLS },
      [`${at}/lines/open/amount/yen`]: { kind: 'figure', figure: WAF },
      '/rates/discount': { kind: 'quotation' },
      '/rates/inflation': { kind: 'figure', figure: 'market.domain.yearly' },
    },
  } as unknown as Scenario;
  const switched = () => switchEdition(draft, 'final-2023-03');

  it('a line that is still its figure takes the other one’s, at its own place and nowhere else', () => {
    const { scenario, changes } = switched();
    const [byLine, byNumber, open] = scenario.options[0]?.lines ?? [];
    expect(byLine).toMatchObject({ amount: { yen: valueOf(FINAL) }, source: { kind: 'figure', figure: FINAL } });
    expect(changes).toContainEqual({ kind: 'replaced', pointer: `${at}/lines/by-line/amount`, from: CALLS, to: FINAL });
    expect(byNumber).toMatchObject({ amount: { yen: valueOf(FINAL) }, source: own });
    expect(open).toMatchObject({ amount: { yen: valueOf(WAF) }, source: own });
    expect(scenario.options.slice(1).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  it('what is said of a number is said anew, or becomes an assumption; all else stays', () => {
    const { scenario, changes } = switched();
    expect(scenario.sources).toEqual({
      [`${at}/lines/by-number/amount/yen`]: { kind: 'figure', figure: FINAL },
      [`${at}/lines/open/amount/yen`]: { kind: 'assumption' },
      '/rates/discount': { kind: 'quotation' },
      '/rates/inflation': { kind: 'figure', figure: 'market.domain.yearly' },
    });
    expect(changes).toContainEqual({ kind: 'unknown', pointer: `${at}/lines/open/amount/yen`, from: WAF });
  });

  it('a share that comes back is the market’s where the edition says nothing of its own', () => {
    const { scenario, changes } = switched();
    expect(scenario.options[0]?.credits?.[0]).toMatchObject({
      amount: { kind: 'share', rate: valueOf('market.ppc.reissue.share') },
      source: { kind: 'figure', figure: 'market.ppc.reissue.share' },
    });
    expect(changes).toContainEqual({
      kind: 'replaced',
      pointer: `${at}/credits/share/amount/rate`,
      from: SHARE,
      to: 'market.ppc.reissue.share',
    });
  });

  it('a scenario without sources has none afterwards', () => {
    const { sources: _, ...bare } = draft;
    expect(switchEdition(bare, 'final-2023-03').scenario).not.toHaveProperty('sources');
  });
});
