import { describe, expect, it } from 'vitest';
import type { Output } from './output.ts';
import { progressOn } from './progress.ts';
import { styleOf } from './style.ts';

function terminal(isTerminal: boolean) {
  const written: string[] = [];
  const output: Output = {
    isTerminal,
    columns: undefined,
    write: (text) => {
      written.push(String(text));
      return Promise.resolve();
    },
    end: () => Promise.resolve(),
  };
  return { output, written };
}

describe('progress', () => {
  it('shows itself a few times a second, and goes without a trace', async () => {
    const { output, written } = terminal(true);
    let time = 0;
    const progress = progressOn(output, () => time);
    for (; time <= 1000; time += 10) await progress.show(() => `${time} ms`);
    await progress.clear();
    await progress.clear();
    expect(written).toEqual([200, 400, 600, 800, 1000].map((at) => `\r\u001B[K${at} ms`).concat('\r\u001B[K'));
  });

  it('is silent where no person looks', async () => {
    const { output, written } = terminal(false);
    let time = 0;
    const progress = progressOn(output, () => (time += 1000));
    await progress.show(() => 'x');
    await progress.clear();
    expect(written).toEqual([]);
  });
});

describe('style', () => {
  it('colours on a terminal, unless asked not to', () => {
    expect(styleOf(true, {}).strong('x')).toBe('\u001B[1mx\u001B[22m');
    for (const [isTerminal, env] of [
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
    ] as const) {
      expect(styleOf(isTerminal, env).strong('x') + styleOf(isTerminal, env).bad('y')).toBe('xy');
    }
  });
});
