import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireBuild, runProcess, start } from './run.ts';
import { smallLine, smallScenario } from './small-scenario.ts';

beforeAll(requireBuild);

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; title: string });

describe('batch', () => {
  it('gives one result a line, in order, the same as compare', async () => {
    const input = [300_000, 400_000].map(smallLine).join('');
    const { code, out, err } = await runProcess(['batch', '-'], { input });
    expect([code, err]).toEqual([0, '']);
    const results = linesOf(out);
    expect(results.map(({ line }) => line)).toEqual([1, 2]);
    const alone = await runProcess(['compare', '-', '--format', 'json'], {
      input: JSON.stringify(smallScenario(400_000)),
    });
    // What needs the analysis is told of one scenario at a time.
    const { badCases: _, choice: __, ends: ___, ...rest } = JSON.parse(alone.out) as Readonly<Record<string, unknown>>;
    expect({ line: 2, ...rest }).toEqual(results[1]);
  });

  it('tells bad lines with number, path, found, allowed, and goes on', async () => {
    const bad = JSON.stringify({ ...(smallScenario(1) as object), horizonYears: 'five' });
    const input = `${smallLine(1)}${bad}\n\nnot json\n${smallLine(2).trimEnd()}`;
    const { code, out, err } = await runProcess(['batch', '-', '--lang', 'en'], { input });
    expect(code).toBe(1);
    expect(linesOf(out).map(({ line }) => line)).toEqual([1, 5]);
    expect(err.split('\n')).toEqual([
      'line 2: /horizonYears: wrong type. Found: "five". Allowed: a finite number',
      expect.stringMatching(/^line 4: \(whole\): not JSON\. Found: "not json".*near line 1, column 1\)$/),
      expect.stringMatching(/^4 scenarios \(2 not valid/),
      '',
    ]);
    expect((await runProcess(['batch', '-'], { input: 'x\n' })).err).toMatch(/^1行目: /);
  });

  it('skips a line that is too long, and one that is not UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.alloc(9 * 1024 * 1024, 0x20),
      Buffer.from('\n'),
      Buffer.from([0x93, 0xfa, 0x0a]),
      // The mark of UTF-16 is one at the start of the whole alone.
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(smallLine(7)),
    ]);
    const { code, out, err } = await runProcess(['batch', '-', '--lang', 'en'], { input });
    expect([code, linesOf(out).map(({ line }) => line)]).toEqual([1, [4]]);
    expect(err).toMatch(/^line 1: too long: 8 MB a line at most\nline 2: is not UTF-8.*\nline 3: is not UTF-8/);
  });

  it.each(['utf16le', 'utf16be'] as const)('reads %s by its mark, with the right line numbers', async (order) => {
    const twice = '{"version":2,"title":"a","title":"b"}';
    const text = Buffer.from(`\uFEFF${smallLine(1)}\n${twice}\n和\n${smallLine(7)}`, 'utf16le');
    const { code, out, err } = await runProcess(['batch', '-', '--lang', 'en'], {
      input: order === 'utf16le' ? text : text.swap16(),
    });
    expect([code, linesOf(out).map(({ line }) => line)]).toEqual([1, [1, 5]]);
    expect(err).toMatch(/^line 3: \/title: this key stands twice.*\nline 4: \(whole\): not JSON/);
    const cut = await runProcess(['batch', '-', '--lang', 'en'], { input: text.subarray(0, -1) });
    if (order === 'utf16le') expect([cut.code, cut.err]).toEqual([1, expect.stringContaining('broken UTF-16')]);
  });

  it('computes several at once with the same output in the same order, errors included', async () => {
    const bad = JSON.stringify({ ...(smallScenario(1) as object), horizonYears: 'five' });
    const lines = Array.from({ length: 60 }, (_, i) => (i % 7 === 3 ? `${bad}\n` : smallLine(100_000 + i)));
    const input = `${lines.join('')}\n{"version":\n`;
    const one = await runProcess(['batch', '-', '--lang', 'en'], { input });
    const three = await runProcess(['batch', '-', '--lang', 'en', '--jobs', '3'], { input });
    const counted = (text: string) => text.replace(/, \d+ a second/, '');
    expect([three.code, three.out, counted(three.err)]).toEqual([one.code, one.out, counted(one.err)]);
    expect(one.out.split('\n')).toHaveLength(60 - 9 + 1);
  }, 60_000);

  it('with several at once, answers a line before the next is there, and ends with the input', async () => {
    const child = start(['batch', '-', '--jobs', '2']);
    child.stdin.write(smallLine(1));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ line: 1 });
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
  }, 60_000);

  it.each(['0', '65', '2.5', '-1', 'many', '１'])('refuses %s jobs', async (jobs) => {
    const { code, out, err } = await runProcess(['batch', '-', `--jobs=${jobs}`, '--lang', 'en'], {
      input: smallLine(1),
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Allowed: 1 to 64');
  });

  it('gives totals only when asked', async () => {
    const { out } = await runProcess(['batch', '-', '--no-cells'], { input: smallLine(300_000) });
    expect(JSON.parse(out)).toMatchObject({
      line: 1,
      options: [{ id: 'saas', total: 540_000, rows: { platform: 540_000 } }],
    });
    expect(out).not.toContain('cells');
  });

  it('answers each line before the next is there', async () => {
    const child = start(['batch', '-']);
    child.stdin.write(smallLine(1));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ line: 1 });
    child.stdin.end(smallLine(2));
    const [second] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(second.toString())).toMatchObject({ line: 2 });
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    for (const args of [['batch', '-'], ['figures'], ['explain', '-'], ['schema']]) {
      const child = start(args);
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.stdin.on('error', () => {});
      child.stdout.destroy();
      child.stdin.write(smallLine(1).repeat(args[0] === 'batch' ? 200 : 1));
      // The input stays open for a batch: the program must not wait for more of it.
      if (args[0] !== 'batch') child.stdin.end();
      expect([args, await once(child, 'close'), err]).toEqual([args, [0, null], '']);
    }
  });
});

/** Most memory a process has held, in MB; Linux only. */
const peakOf = (pid: number | undefined): number | undefined => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
};

/**
 * Left to itself the collector takes memory for as long as there is some (240 MB, then no more), which says nothing about
 * what is kept. In a heap this small, a kilobyte kept of each of 10^5 lines ends the process.
 */
const SMALL_HEAP = ['--max-old-space-size=48', '--max-semi-space-size=4'];

/** Sends so many lines as fast as they are taken; the peak is read before the input ends. */
async function batchOf(count: number): Promise<{ readonly results: number; readonly peak: number | undefined }> {
  const child = start(['batch', '-', '--no-cells'], {}, SMALL_HEAP);
  let results = 0;
  let wake = () => {};
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) results += 1;
    if (results === count) wake();
  });
  const all = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const closed = once(child, 'close');
  const step = 100;
  for (let sent = 0; sent < count; sent += step) {
    const lines = Array.from({ length: Math.min(step, count - sent) }, (_, i) => smallLine(100_000 + sent + i)).join(
      '',
    );
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  }
  await all;
  const peak = peakOf(child.pid);
  child.stdin.end();
  expect(await closed).toEqual([0, null]);
  return { results, peak };
}

describe('memory', () => {
  // LONG=1 measures 10^5 lines, the usual run 5,000.
  const many = process.env.LONG ? 100_000 : 5000;

  it(
    `does not grow from 1,000 to ${many} lines`,
    async () => {
      const few = await batchOf(1000);
      const more = await batchOf(many);
      expect([few.results, more.results]).toEqual([1000, many]);
      if (few.peak === undefined || more.peak === undefined) return;
      console.log(`peak memory: ${few.peak.toFixed(0)} MB at 1,000 lines, ${more.peak.toFixed(0)} MB at ${many}`);
      expect(more.peak - few.peak).toBeLessThan(30);
    },
    process.env.LONG ? 3_600_000 : 120_000,
  );
});
