import { describe, expect, it } from 'vitest';
import { lognormalFromMeanAndExceedance } from '../probability/lognormal-from-mean-and-exceedance.ts';
import { backtest, curveFits, recordBands, referenceCase, unitCosts } from './backtest.ts';

const percent = (share: number): number => Math.round(share * 1000) / 10;

// methodology: 16/own-shop
describe('the parametric own-shop model against incidents that have happened', () => {
  // methodology: 6/a-and-s, 16/for-firm-b
  it('is off by as much as the docs say', () => {
    // Not a pass mark: a pin. A default that changes shows here and in docs/methodology.
    expect(backtest().map((row) => [row.case, row.variant, row.records, row.model, percent(row.deviation)])).toEqual([
      ['A', 'defaults', 3000, 13_750_250, 129.2],
      ['A', 'policy', 3000, 11_144_000, 85.7],
      ['A', 'bill', 3000, 10_460_000, 74.3],
      ['B', 'defaults', 10_000, 38_962_500, -60.2],
      ['B', 'policy', 10_000, 93_275_000, -4.8],
      ['B', 'bill', 10_000, 93_200_000, -4.9],
      ['curve', 'defaults', 3424, 15_278_268, -36.3],
      ['survey', 'defaults', 4100, 17_712_175, -26.2],
    ]);
  });

  // methodology: 16/for-firm-a, 16/beside
  it('has these ends, all ranges together', () => {
    expect(backtest().map((row) => [row.case, row.variant, row.atLow, row.atHigh])).toEqual([
      ['A', 'defaults', 8_307_500, 20_835_000],
      ['A', 'policy', 7_820_000, 16_110_000],
      ['A', 'bill', 9_020_000, 11_900_000],
      ['B', 'defaults', 23_725_000, 56_150_000],
      ['B', 'policy', 85_100_000, 103_400_000],
      ['B', 'bill', 88_400_000, 98_000_000],
      ['curve', 'defaults', 9_241_896, 22_975_307],
      ['survey', 'defaults', 10_730_250, 26_384_500],
    ]);
  });

  // methodology: 6/own-shop, 6/call-centre
  it('follows from the unit costs by hand', () => {
    const cost = unitCosts();
    const fixed = cost.forensics + cost.callCentre + cost.legal + cost.other;
    const perRecord =
      cost.callCentrePerHeld +
      cost.legalPerHeld +
      cost.notificationPerRecord +
      cost.apologyShare * cost.apologyPerRecord +
      cost.reissueShare * cost.reissueFee +
      cost.fraudPerCard;
    for (const row of backtest().filter(({ variant }) => variant === 'defaults')) {
      // The mean over the law of records is shown with whole records.
      const slack = row.case === 'curve' ? perRecord : 1;
      expect(Math.abs(row.model - (fixed + perRecord * row.records))).toBeLessThanOrEqual(slack);
    }
  });
});

describe('the loss curve', () => {
  it('has half above ten million, and a worst 1 % a fifth lower, with 50 % in place of 40 %: its note', () => {
    for (const { dataSet, mean, p99 } of curveFits()) {
      const fit = lognormalFromMeanAndExceedance(mean, 10_000_000, 0.5);
      if (!fit.ok) throw new Error(fit.reason);
      expect(Math.exp(fit.mu), dataSet).toBeCloseTo(10_000_000, -1);
      expect(Math.exp(fit.mu + 2.3263478740408408 * fit.sigma) / p99, dataSet).toBeCloseTo(0.8, 1);
    }
  });

  // methodology: 9/for-m
  it('has the μ and σ that the two survey facts give', () => {
    for (const fit of curveFits()) {
      expect(fit.mu, fit.dataSet).toBeCloseTo(fit.registered.mu, 5);
      expect(fit.sigma, fit.dataSet).toBeCloseTo(fit.registered.sigma, 5);
    }
    expect(curveFits().map(({ median, p99 }) => [Math.round(median), Math.round(p99)])).toEqual([
      [6_635_689, 286_687_720],
      [6_666_365, 276_070_050],
    ]);
  });
});

describe('records per leak', () => {
  // methodology: 16/records-per
  it('by the law against the four published bands', () => {
    expect(recordBands().map((band) => [percent(band.published), percent(band.model)])).toEqual([
      [36.1, 32.9],
      [13.9, 17.1],
      [43.1, 42.9],
      [6.9, 7.1],
    ]);
  });
});

describe('the reference case: 5 % a year, five years', () => {
  it('is as published, within 1e-5', () => {
    const loss = referenceCase();
    const close = (found: number, expected: number) => expect(Math.abs(found / expected - 1)).toBeLessThan(1e-5);
    close(loss.mean, 6_150_000);
    close(loss.p90, 9_631_784);
    close(loss.p95, 26_304_621);
    close(loss.p99, 115_635_622);
    expect(loss.median).toBe(0);
    expect(loss.pAny).toBeCloseTo(1 - 0.95 ** 5, 12);
    expect(loss.error).toBeLessThan(1e-5);
  });
});
