import type { SourceNote } from '@ec-tco/core';
import { findFigure } from '@ec-tco/core/guideline';

/** What a number rests on. A figure that is only this product's judgement is an assumption, not a published number. */
export const basisKind = (source: SourceNote['source']): SourceNote['source']['kind'] =>
  source.kind === 'figure' && findFigure(source.figure)?.status === 'judgement' ? 'assumption' : source.kind;
