import type { Language } from '@ec-tco/core';
import { type Parts, partText } from '@ec-tco/core/format';
import type { Cell } from '../../charts/index.ts';

/** A text as the title of a chart. */
export const cells = (parts: Parts, language: Language): readonly Cell[] =>
  parts.map((part): Cell => {
    const text = partText(part, language);
    return part.kind === 'number' && part.path !== undefined ? { text, path: part.path } : text;
  });
