import type { OptionResult, Result } from '@ec-tco/core';
import { expect } from 'vitest';
import type { GivenLoss, OracleOption, OracleSeries } from './oracle.ts';

type Decimal = OptionResult['sales'];

/** Everything the oracle computes too, as text of whole yen, in one shape for both sides. */
export function shownByCore(option: OptionResult): Record<string, string | string[]> {
  const shown: Record<string, string | string[]> = {};
  const put = (name: string, series: { readonly cells: readonly Decimal[]; readonly total: Decimal }) => {
    shown[name] = [...series.cells, series.total].map((yen) => yen.toFixed());
  };
  for (const line of option.lines) put(`line ${line.category} ${line.id}`, line);
  for (const row of option.rows) put(`row ${row.row}`, row);
  for (const name of SERIES) put(name, option[name]);
  for (const name of AMOUNTS) shown[name] = option[name].toFixed();
  shown['severity'] = option.incident.severity.toFixed();
  shown['retained'] = option.incident.retained.toFixed();
  return shown;
}

export function shownByOracle(option: OracleOption): Record<string, string | string[]> {
  const shown: Record<string, string | string[]> = {};
  const put = (name: string, series: OracleSeries) => {
    shown[name] = [...series.cells, series.total].map(String);
  };
  for (const [id, line] of option.lines) put(`line ${line.category} ${id}`, line);
  for (const [row, series] of option.rows) put(`row ${row}`, series);
  for (const name of SERIES) put(name, option[name]);
  for (const name of AMOUNTS) shown[name] = String(option[name]);
  shown['severity'] = String(option.severity);
  shown['retained'] = String(option.retained);
  return shown;
}

const SERIES = ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident'] as const;
const AMOUNTS = ['averageMonthly', 'sales', 'contribution', 'netContribution', 'netContributionWithIncident'] as const;

/** Cost of one incident as core has it, to compare the rest exactly. */
export const lossOfCore = (result: Result, id: string): GivenLoss => {
  const option = result.options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`no option ${id}`);
  const { severity, retained } = option.incident;
  return { severity: BigInt(severity.toFixed(0)), retained: BigInt(retained.toFixed(0)) };
};

/** Two amounts of whole yen that came out of float64 integrals: within a yen, or 16 digits where there are more. */
export function expectNear(core: bigint, oracle: bigint, what: string): void {
  const difference = core > oracle ? core - oracle : oracle - core;
  const bound = 1n + (oracle < 0n ? -oracle : oracle) / 1_000_000_000_000n;
  if (difference > bound) expect.fail(`${what}: core ${core}, oracle ${oracle}`);
}

/** Order, ranks and differences follow from the oracle's amounts, among the options core ranks. */
export function expectRankings(result: Result, options: readonly OracleOption[]): void {
  const amounts = {
    total: (o: OracleOption) => o.total.total,
    totalWithIncident: (o: OracleOption) => o.totalWithIncident.total,
    presentValue: (o: OracleOption) => o.presentValue.total,
    presentValueWithIncident: (o: OracleOption) => o.presentValueWithIncident.total,
    net: (o: OracleOption) => -o.netContributionWithIncident,
  };
  const allowed = result.options.filter((o) => o.eligibility.status !== 'ruled-out').map((o) => o.id);
  const byId = new Map(options.map((option) => [option.id, option]));
  const base = byId.get(result.baseline) as OracleOption;
  for (const [key, amount] of Object.entries(amounts)) {
    const sign = key === 'net' ? -1n : 1n;
    const expected = allowed
      .map((id) => ({ id, value: amount(byId.get(id) as OracleOption) }))
      .map((one, _, all) => ({ ...one, rank: 1 + all.filter((other) => other.value < one.value).length }))
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
      .map(({ id, value, rank }) => [id, rank, String(sign * value), String(sign * (value - amount(base)))]);
    const ranked = result.rankings[key as keyof typeof amounts];
    expect(
      ranked.map((r) => [r.option, r.rank, r.amount.toFixed(), r.difference.toFixed()]),
      key,
    ).toEqual(expected);
  }
}
