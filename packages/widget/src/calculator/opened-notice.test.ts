import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../state/files.ts';
import { openedNotice } from './opened-notice.ts';
import { createStart } from './starts.ts';

test('what an older file’s equal numbers became is told, though nothing of it was lost', async () => {
  const text = readFileSync(new URL('../../../../test/findings/inputs/shared-input.json', import.meta.url), 'utf8');
  const opened = await openFile(new Blob([text]), createStart('tea-farm', 'ja'));
  expect(opened.status).toBe('whole');
  expect(openedNotice(opened, 'en')).toEqual({
    text: '“site-work” had the same value in 2 places and is one common value now. No total changes.',
    repairs: [],
  });
  expect(openedNotice(opened, 'ja')?.text).toContain('共通');
});

test('what arrives as it was needs no word', async () => {
  const now = JSON.stringify(createStart('tea-farm', 'ja'));
  expect(openedNotice(await openFile(new Blob([now]), createStart('tea-farm', 'ja')), 'en')).toBeUndefined();
});

test('what is too large says how much there is, and how much may be', () => {
  const problem = {
    code: 'too-large',
    path: '/options',
    found: '600',
    allowed: { kind: 'all-lines', max: 200 },
  } as const;
  const opened = { status: 'failed', code: 'too-large', problem } as const;
  expect(openedNotice(opened, 'ja')?.text).toBe(
    'データが大きすぎます。入力: 600。使えるもの: 費用と補助金・値引きの行は、すべての選択肢を合わせて 200 行まで。いまの入力は変えていません。',
  );
  expect(openedNotice(opened, 'en')?.text).toBe(
    'The data are too large. Found: 600. Allowed: at most 200 lines and credits, counted over all options. Your input is as it was.',
  );
  expect(openedNotice({ status: 'failed', code: 'too-large' }, 'ja')?.text).toBe('データが大きすぎて開けません。');
});
