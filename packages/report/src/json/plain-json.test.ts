import { Decimal } from '@ec-tco/core';
import { describe, expect, it } from 'vitest';
import { plainJson } from './plain-json.ts';

describe('plainJson', () => {
  it('keeps every digit', () => {
    expect(
      plainJson({
        yen: new Decimal(1_200_000),
        most: new Decimal(Number.MAX_SAFE_INTEGER),
        beyond: new Decimal('9007199254740993'),
        huge: new Decimal('1e50'),
        share: new Decimal('0.1234567890123456789'),
        tiny: new Decimal('1e-30'),
        zero: new Decimal(-0),
      }),
    ).toStrictEqual({
      yen: 1_200_000,
      most: Number.MAX_SAFE_INTEGER,
      beyond: '9007199254740993',
      huge: `1${'0'.repeat(50)}`,
      share: '0.1234567890123456789',
      tiny: '0.000000000000000000000000000001',
      zero: 0,
    });
  });

  it('says null for what is absent, leaves functions out, keeps the order', () => {
    const json = plainJson({ b: undefined, a: [null, Number.NaN], f: () => 1, c: 'x' });
    expect(JSON.stringify(json)).toBe('{"b":null,"a":[null,null],"c":"x"}');
  });
});
