import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { layeredScenario } from '../bounded/adversarial.ts';
import { runInside } from './in-process.ts';

afterEach(() => vi.restoreAllMocks());

const SOURCES = new URL('../../packages/cli/src/', import.meta.url);

// Whoever waits sees that it goes on, and an interruption is heard, only where the work is taken in steps.
test('no command analyses or chooses in one go', () => {
  const whole = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) =>
      /(?<![.\w])(?:analyse|analysisOf|analysePair|choose|breakEvens|tornado)\(/.test(
        readFileSync(new URL(file, SOURCES), 'utf8'),
      ),
    );
  expect(whole).toEqual([]);
});

// LONG=1: takes some seconds of work.
test.runIf(process.env.LONG === '1')(
  'what takes over a second says so on a terminal, and nowhere else',
  { timeout: 300_000 },
  async () => {
    // No scenario within the limits takes a second on every machine: the clock goes five times as fast.
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => 5 * now());
    const input = JSON.stringify(
      layeredScenario({ layers: 1, lines: 10, basis: 'same-year', ownRates: true, options: 20 }),
    );
    for (const command of ['compare', 'analyse']) {
      const { code, err } = await runInside([command, '-'], { input });
      expect([code, err]).toEqual([0, expect.stringMatching(/computing \(\d+ s, \d+ steps\).*\r\u001B\[K$/s)]);
      const silent = await runInside([command, '-'], { input, isTerminal: false });
      expect([silent.code, silent.err]).toEqual([0, '']);
    }
  },
);
