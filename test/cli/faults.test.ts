import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runInside } from './in-process.ts';
import { examplePath, PROGRAM, requireBuild, runProcess, start } from './run.ts';
import { smallLine, smallScenario } from './small-scenario.ts';

beforeAll(requireBuild);

const TEA = examplePath('2-tea-farm.json');
const root = mkdtempSync(join(tmpdir(), 'ec-tco-faults-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const freshFolder = (): string => {
  const folder = join(root, String((folders += 1)));
  mkdirSync(folder);
  return folder;
};
const EN = ['--lang', 'en'];

describe('a disk that is full', () => {
  const COMMANDS: readonly (readonly string[])[] = [
    ...['compare', 'analyse', 'risk', 'explain', 'check', 'validate'].map((name) => [name, TEA]),
    ...[
      ['diff', TEA, TEA],
      ['contract', TEA, '--option', 'saas'],
      ['document', 'plan', TEA],
      ['export', TEA, '--plain'],
    ],
    ...[['figures'], ['schema'], ['batch', '-'], ['--help'], ['--version'], ['help', 'compare'], ['compare', '--help']],
  ];
  test.each(COMMANDS)('%s %s: said in words, with the documented code', async (...args) => {
    const { code, err } = await runInside([...args, ...EN], {
      input: smallLine(1),
      isTerminal: false,
      broken: 'ENOSPC',
    });
    expect([code, err]).toEqual([3, 'ec-tco: standard output: no space left on the disk\n']);
  });

  test.each(['EIO', 'EFBIG', 'EDQUOT'])('%s, in Japanese too', async (broken) => {
    const { code, err } = await runInside(['schema', '--lang', 'ja'], { isTerminal: false, broken });
    expect([code, err]).toEqual([3, expect.stringMatching(/^ec-tco: 標準出力: [^A-Z]+\n$/)]);
  });

  it.runIf(existsSync('/dev/full'))('is told of the program as it is published', async () => {
    const full = openSync('/dev/full', 'w');
    const to = (args: readonly string[], stdio: (number | 'pipe')[]) =>
      spawnSync(process.execPath, [PROGRAM, ...args, ...EN], { stdio, input: smallLine(1), encoding: 'utf8' });
    const compare = to(['compare', TEA], ['pipe', full, 'pipe']);
    expect([compare.status, compare.stderr]).toEqual([3, 'ec-tco: standard output: no space left on the disk\n']);
    const batch = to(['batch', '-'], ['pipe', full, 'pipe']);
    expect([batch.status, batch.stderr]).toEqual([3, 'ec-tco: standard output: no space left on the disk\n']);
    // What cannot be told anywhere is told by the code.
    expect(to(['compare', 'no-such-file'], ['pipe', 'pipe', full]).status).toBe(3);
    closeSync(full);
    const file = await runProcess(['compare', TEA, '--output', '/dev/full', ...EN]);
    expect([file.code, file.err]).toEqual([3, 'ec-tco: /dev/full: no space left on the disk\n']);
  });

  it.runIf(process.platform === 'linux')('leaves what was there when the new file does not fit', () => {
    const folder = freshFolder();
    const file = join(folder, 'result.json');
    writeFileSync(file, 'before');
    // Files may have 4 blocks of 1,024 bytes; whoever writes more gets EFBIG.
    const limited = spawnSync(
      '/bin/bash',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 4; exec "$@"',
        '-',
        process.execPath,
        PROGRAM,
        'compare',
        TEA,
        '--format',
        'json',
        '--output',
        file,
        ...EN,
      ],
      { encoding: 'utf8' },
    );
    expect([limited.status, limited.stderr]).toEqual([3, `ec-tco: ${file}: the file gets too large\n`]);
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['before', ['result.json']]);
  });
});

it.runIf(process.platform !== 'win32')('a folder as standard input is no empty file', () => {
  const folder = openSync(freshFolder(), 'r');
  for (const command of ['compare', 'batch']) {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, command, '-', ...EN], {
      stdio: [folder, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([3, 'ec-tco: standard input: is a folder, not a file\n']);
  }
  closeSync(folder);
});

describe('interrupted', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s: no part is left, what was there stays', async (signal) => {
    const folder = freshFolder();
    const file = join(folder, 'results.jsonl');
    writeFileSync(file, 'before');
    const child = start(['batch', '-', '--output', file]);
    child.stdin.on('error', () => {});
    child.stdin.write(smallLine(1));
    // Without a pause: the very moment at which the part appears is the one to be caught.
    for (const end = Date.now() + 20_000; readdirSync(folder).length < 2 && Date.now() < end; );
    child.kill(signal);
    // The shell is told by which signal it ended.
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['results.jsonl'], 'before']);
  });
});

describe('links and names', () => {
  const write = (file: string) => runProcess(['validate', TEA, '--output', file, ...EN]);
  const TEXT = `${TEA}: valid (format 2, 3 options)\n`;

  it('writes what a symbolic link points at, and leaves the link', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'real'));
    const target = join(folder, 'real', 'out.txt');
    writeFileSync(target, 'before');
    symlinkSync(target, join(folder, 'absolute'));
    symlinkSync('real/new.txt', join(folder, 'dangling'));
    symlinkSync('dangling', join(folder, 'twice'));
    for (const [link, to] of [
      ['absolute', target],
      ['twice', join(folder, 'real', 'new.txt')],
    ] as const) {
      expect(await write(join(folder, link))).toEqual({ code: 0, out: '', err: '' });
      expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true);
      expect([readFileSync(to, 'utf8'), lstatSync(to).isFile()]).toEqual([TEXT, true]);
    }
    expect(readlinkSync(join(folder, 'twice'))).toBe('dangling');
    expect(readdirSync(join(folder, 'real')).sort()).toEqual(['new.txt', 'out.txt']);
    expect(readdirSync(folder).sort()).toEqual(['absolute', 'dangling', 'real', 'twice']);
    symlinkSync('round', join(folder, 'round'));
    const round = await write(join(folder, 'round'));
    expect([round.code, round.err]).toEqual([3, expect.stringContaining('the links lead in a circle')]);
  });

  it('shows what it wrote under every name of the file, and keeps the file’s rights', async () => {
    const folder = freshFolder();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    writeFileSync(one, 'before, and longer than what comes after it, so that the rest would show'.repeat(9));
    linkSync(one, two);
    expect((await write(one)).code).toBe(0);
    expect([readFileSync(two, 'utf8'), statSync(one).nlink, readdirSync(folder)]).toEqual([TEXT, 2, ['one', 'two']]);
    const own = join(folder, 'own');
    writeFileSync(own, '');
    chmodSync(own, 0o666);
    expect((await write(own)).code).toBe(0);
    expect(statSync(own).mode & 0o777).toBe(0o666);
  });

  it('takes a name as long as names can be', async () => {
    const file = join(freshFolder(), `${'あ'.repeat(83)}.j`);
    expect([(await write(file)).code, readFileSync(file, 'utf8')]).toEqual([0, TEXT]);
    const longer = await write(`${file}son-and-more`);
    expect([longer.code, longer.err]).toEqual([3, expect.stringContaining('the name is too long')]);
  });

  it('takes - for the standard output, and reads the standard input once', async () => {
    const { code, out } = await runProcess(['validate', TEA, '--output', '-', ...EN]);
    expect([code, out]).toEqual([0, TEXT]);
    const twice = await runProcess(['diff', '-', '-', ...EN], { input: JSON.stringify(smallScenario(1)) });
    expect([twice.code, twice.err]).toEqual([3, expect.stringMatching(/standard input: has been read already/)]);
  });

  it.runIf(process.platform !== 'win32')('ends quietly when the reader of a pipe goes away', async () => {
    const pipe = join(freshFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const child = start(['compare', TEA, '--detail', '--format', 'json', '--output', pipe]);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    const closed = once(child, 'close');
    closeSync(openSync(pipe, 'r'));
    const [code] = (await closed) as [number];
    expect([code, err]).toEqual([0, '']);
  });

  // The rights of files mean nothing to root.
  it.runIf(process.getuid?.() !== 0)('does not replace a file that is protected', async () => {
    const file = join(freshFolder(), 'own');
    writeFileSync(file, 'before', { mode: 0o444 });
    const { code, err } = await write(file);
    expect([code, err]).toEqual([3, `ec-tco: ${file}: permission denied\n`]);
    expect(readFileSync(file, 'utf8')).toBe('before');
  });
});
