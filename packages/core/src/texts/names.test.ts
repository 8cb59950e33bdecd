import { describe, expect, it } from 'vitest';
import { SECURITY_TASK_TABLE } from '../reference/guideline/security-tasks.ts';
import { EXPECTED_LOSS_LINE, SECURITY_TASKS, TOP_UP_LINE } from '../scenario/ids.ts';
import * as names from './names.ts';

describe('names', () => {
  it('has every text in both languages, none of them empty', () => {
    for (const [catalogue, entries] of Object.entries(names)) {
      for (const [key, text] of Object.entries(entries)) {
        expect(text.ja.trim(), `${catalogue} ${key}`).not.toBe('');
        expect(text.en.trim(), `${catalogue} ${key}`).not.toBe('');
        expect(text.en, `${catalogue} ${key}`).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      }
    }
  });

  it('calls the security tasks what the reference table calls them', () => {
    for (const task of SECURITY_TASKS) expect(names.SECURITY_TASK_NAMES[task]).toEqual(SECURITY_TASK_TABLE[task].title);
  });

  it('names the lines that the model adds', () => {
    expect(Object.keys(names.ADDED_LINE_NAMES)).toEqual([TOP_UP_LINE, EXPECTED_LOSS_LINE]);
  });
});
