import type { Scenario } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { createStart } from '../../calculator/starts.ts';
import { compute } from '../../shared/computation.ts';
import { coversOf } from './covers.ts';

const start = createStart('apparel-chain', 'ja');
/** The same shop with some lines of an option quoted. */
const quoted = (lines: Readonly<Record<string, readonly string[]>>, requirements: Scenario['requirements'] = {}) =>
  coversOf(
    compute({
      ...start,
      requirements,
      options: start.options.map((option) => ({
        ...option,
        lines: option.lines.map((line) =>
          lines[option.id]?.includes(line.id) ? { ...line, source: { kind: 'quotation' as const } } : line,
        ),
      })),
    }),
  );
const kinds = ({ rows }: ReturnType<typeof coversOf>, id: string) =>
  rows.find((row) => row.id === id)?.covers.map(({ kind }) => kind);

describe('quotations side by side', () => {
  test('none without a quotation; services are not built by anybody', () => {
    expect(quoted({}).options).toEqual([]);
    expect(quoted({ 'saas-upper': ['fee'] }).options).toEqual([]);
  });

  test('what one has quoted and the other has not', () => {
    const covers = quoted({ 'self-built-in-house': ['waf', 'diagnosis'], 'self-built-outsourced': ['waf'] });
    expect(covers.options.map(({ id }) => id)).toEqual(['self-built-in-house', 'self-built-outsourced']);
    expect(kinds(covers, 'operation-5')).toEqual(['quoted', 'quoted']);
    expect(kinds(covers, 'operation-3')).toEqual(['quoted', 'assumed']);
    expect(kinds(covers, 'build-7')).toEqual(['missing', 'missing']);
    const [waf] = covers.rows.find(({ id }) => id === 'operation-5')?.covers[0]?.lines ?? [];
    expect(waf?.total.toNumber()).toBeGreaterThan(0);
    expect(covers.rows.filter(({ mandatory }) => mandatory).length).toBeGreaterThan(10);
  });

  test('what the owner does is not missing; a line linked by hand counts', () => {
    const covers = quoted(
      { 'self-built-outsourced': ['waf', 'build'] },
      {
        'build-7': { status: 'in-house' },
        'build-8': { status: 'outsourced', lines: [{ option: 'self-built-outsourced', line: 'build' }] },
      },
    );
    expect(kinds(covers, 'build-7')).toEqual(['own']);
    expect(kinds(covers, 'build-8')).toEqual(['quoted']);
  });
});
