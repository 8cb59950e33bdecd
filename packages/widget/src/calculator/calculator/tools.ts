import type { Language, Scenario } from '@ec-tco/core';
import { isWhole } from '../../state/draft.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import type { Tools } from '../toolbar/toolbar.component.ts';
import type { ArrivalController } from './arrival-controller.ts';
import type { WorkController } from './work-controller.ts';

interface Desk {
  readonly work: WorkController;
  readonly arrivals: ArrivalController;
  readonly step: (which: 'undo' | 'redo') => void;
  readonly reset: () => void;
  readonly share: (scenario: Scenario, whole: boolean) => void;
  readonly print: () => void;
  /** A copy is kept to compare with. */
  readonly kept: () => void;
  readonly look: (choice: { readonly lang: Language } | { readonly scale: YenScale }) => void;
}

/** What each tool of the toolbar does. */
export const toolsOf = ({ work, arrivals, step, reset, share, print, kept, look }: Desk): Tools => ({
  undo: () => step('undo'),
  redo: () => step('redo'),
  reset: () => {
    if (!arrivals.decideFirst()) reset();
  },
  open: ({ file }) => void arrivals.openFile(file),
  save: () => arrivals.saveFile(),
  share: () => {
    const { draft } = work;
    if (draft) share(draft.scenario, isWhole(draft));
  },
  print,
  keep: () => {
    work.keepBefore();
    kept();
  },
  language: ({ language }) => look({ lang: language }),
  scale: ({ scale }) => look({ scale }),
  autosave: ({ on }) => arrivals.setKept(on),
});
