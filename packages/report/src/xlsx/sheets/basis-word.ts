import type { Source } from '@ec-tco/core';
import { findFigure } from '@ec-tco/core/guideline';
import type { SheetContext } from './context.ts';

interface Basis {
  readonly kind: Source['kind'];
  readonly figure?: string | undefined;
}

/** The word for what a number rests on. A figure that nobody published is called what it is. */
export function basisWord({ sources }: SheetContext['say']['inputs'], { kind, figure }: Basis): string {
  const isOwn = kind === 'figure' && findFigure(figure ?? '')?.status === 'judgement';
  return sources[isOwn ? 'judgement' : kind];
}
