import { resolveObjectURL } from 'node:buffer';
import { expect, test, vi } from 'vitest';
import { isWorkbook, MOST_FILE_BYTES, openFile, saveFile } from './files.ts';
import { SCENARIO } from './fixtures.ts';

const open = (text: string) => openFile(new Blob([text]), { ...SCENARIO, title: '既定' });

test('opens what was saved, with a byte order mark too', async () => {
  const json = JSON.stringify(SCENARIO);
  expect(await open(json)).toMatchObject({ status: 'whole', scenario: SCENARIO, problems: [] });
  expect((await open(`\uFEFF${json}`)).status).toBe('whole');
  expect(await open(JSON.stringify({ ...SCENARIO, showTax: 'ja' }))).toMatchObject({
    status: 'salvaged',
    scenario: { showTax: false, title: SCENARIO.title },
  });
});

test.each([
  ['', 'not-json'],
  ['品目,金額', 'not-json'],
  ['[]', 'not-a-scenario'],
  ['{"a":1}', 'not-a-scenario'],
  ['null', 'not-a-scenario'],
  // A sample would take the place of the reader's own work.
  ['{"options":5}', 'not-a-scenario'],
  ['{"business":{}}', 'not-a-scenario'],
  ['{"version":"1.0.0","options":[{"name":"x"}],"business":{"name":"x"}}', 'not-a-scenario'],
  ['{"version":3,"name":"x"}', 'not-a-scenario'],
  [JSON.stringify({ ...SCENARIO, version: 99 }), 'newer-version'],
  ['{"options":[],"business":{"a":1,"a":2}}', 'duplicate-key', ['/business/a']],
])('%s: %s', async (text, code, places?: string[]) =>
  expect(await open(text)).toEqual({ status: 'failed', code, ...(places && { places }) }),
);

test.each([
  ['little', [0xff, 0xfe], 0],
  ['big', [0xfe, 0xff], 1],
])('UTF-16 with its mark, %s end first', async (_, mark, swap) => {
  const bytes = Buffer.from(JSON.stringify(SCENARIO), 'utf16le');
  const file = new Blob([new Uint8Array(mark), new Uint8Array(swap ? bytes.swap16() : bytes)]);
  expect(await openFile(file, { ...SCENARIO, title: '既定' })).toMatchObject({ status: 'whole', scenario: SCENARIO });
});

test('too large, and not readable', async () => {
  expect(await openFile(new Blob([new Uint8Array(MOST_FILE_BYTES + 1)]), SCENARIO)).toMatchObject({
    code: 'too-large',
  });
  const gone = {
    size: 1,
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  } as unknown as Blob;
  expect(await openFile(gone, SCENARIO)).toEqual({ status: 'failed', code: 'not-readable' });
});

test('a workbook is known by its first signs', async () => {
  expect(await isWorkbook(new Blob(['PK\u0003\u0004…']))).toBe(true);
  expect(await isWorkbook(new Blob(['{"version":2}']))).toBe(false);
  expect(await isWorkbook(new Blob([]))).toBe(false);
});

test('so much may be in a file, and half of a mark is none', async () => {
  const json = JSON.stringify(SCENARIO);
  const full = new Blob([json, ' '.repeat(MOST_FILE_BYTES - new Blob([json]).size)]);
  expect([full.size, (await openFile(full, SCENARIO)).status]).toEqual([MOST_FILE_BYTES, 'whole']);
  expect(await openFile(new Blob([new Uint8Array(MOST_FILE_BYTES + 1)]), SCENARIO)).toEqual({
    status: 'failed',
    code: 'too-large',
  });
  for (const mark of [
    [0xff, 0x20],
    [0x20, 0xfe],
    [0xfe, 0x20],
    [0x20, 0xff],
  ]) {
    const file = new Blob([new Uint8Array(mark), JSON.stringify(SCENARIO)]);
    expect(await openFile(file, SCENARIO)).toEqual({ status: 'failed', code: 'not-json' });
  }
});

test('what shares either half with a scenario is one that is damaged', async () => {
  for (const half of [{ options: SCENARIO.options }, { business: SCENARIO.business }]) {
    expect((await open(JSON.stringify(half))).status).toBe('salvaged');
  }
  expect(await open('7')).toEqual({ status: 'failed', code: 'not-a-scenario' });
});

test('a workbook begins with its signs', async () => {
  expect(await isWorkbook(new Blob(['xPK\u0003\u0004']))).toBe(false);
  // No more of a large file is read for it.
  const large = {
    slice: (from: number, to: number) => new Blob(['PK\u0003\u0004…']).slice(from, to),
  } as unknown as Blob;
  expect(await isWorkbook(large)).toBe(true);
  const gone = { slice: () => ({ text: () => Promise.reject(new Error('gone')) }) } as unknown as Blob;
  expect(await isWorkbook(gone)).toBe(false);
});

test('a file is handed over by a click on a link that is there for it alone', async () => {
  const steps: string[] = [];
  const link = {
    ...{ href: '', download: '', hidden: false },
    click: () => steps.push('click'),
    remove: () => steps.push('remove'),
  };
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    createElement: (name: string) => (name === 'a' ? link : undefined),
    body: { append: (one: unknown) => steps.push(one === link ? 'append' : '?') },
  });
  try {
    saveFile('和菓子.json', '{}', 'application/json');
    expect(steps).toEqual(['append', 'click', 'remove']);
    expect(link).toMatchObject({ download: '和菓子.json', hidden: true });
    // It stays for a minute: some browsers read it only after the click.
    vi.advanceTimersByTime(59_999);
    const blob = resolveObjectURL(link.href);
    expect([blob?.type, await blob?.text()]).toEqual(['application/json', '{}']);
    vi.advanceTimersByTime(1);
    expect(resolveObjectURL(link.href)).toBeUndefined();
  } finally {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }
});
