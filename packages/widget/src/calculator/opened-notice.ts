import type { Language } from '@ec-tco/core';
import { describeUpgrade, WRITING } from '@ec-tco/core/format';
import type { FileOpened } from '../state/files.ts';
import type { Opened } from '../state/share-link.ts';
import { messages } from './messages/messages.ts';
import type { Notice } from './notice/notice.component.ts';
import { withoutPlace } from './problems/problem-names.ts';

const MOST_PLACES = 5;

/** What is to be told of a file or a link that was opened; nothing where it arrived whole and as it was. */
export function openedNotice(opened: FileOpened | Opened, language: Language): Notice | undefined {
  const texts = messages(language).opened;
  if (opened.status === 'failed') {
    const places = 'places' in opened ? [opened.places.slice(0, MOST_PLACES).join('  ')] : [];
    const problem = 'problem' in opened ? opened.problem : undefined;
    const why = problem ? texts.tooLarge(withoutPlace(problem, language)) : texts.failed[opened.code];
    return notice([why, ...places], [], language);
  }
  const notes = ('notes' in opened ? opened.notes : undefined) ?? [];
  const changes = notes.slice(0, MOST_PLACES).map((note) => describeUpgrade(note, language));
  if (opened.status !== 'salvaged') return changes.length > 0 ? notice(changes, [], language) : undefined;
  const { repairs } = opened;
  const damage = 'damage' in opened ? opened.damage : undefined;
  return notice(
    [damage ? texts[damage] : '', repairs.length > 0 ? texts.salvaged(repairs.length) : '', ...changes],
    repairs,
    language,
  );
}

/** Sentences with what was put right. */
export function notice(sentences: readonly string[], repairs: Notice['repairs'], language: Language): Notice {
  return { text: sentences.filter(Boolean).join(WRITING[language].between), repairs };
}
