import type { Language } from '@ec-tco/core';
import { glossarySpans, type Parts } from '@ec-tco/core/format';
import { written } from './written.ts';

/** A text whose terms can be pressed for what they mean. */
export const explained = (text: string | Parts, language: Language): readonly unknown[] =>
  written(glossarySpans(typeof text === 'string' ? [{ kind: 'text', text }] : text, language), language);
