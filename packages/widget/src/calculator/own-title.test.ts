import { LANGUAGES } from '@ec-tco/core';
import { documentMarkdown, documentTraits } from '@ec-tco/report/documents';
import { expect, test } from 'vitest';
import { JA } from '../results/messages/ja.ts';
import { compute } from '../shared/computation.ts';
import { messages } from './messages/messages.ts';
import { ownTitle } from './own-title.ts';
import { createStart, START_IDS } from './starts.ts';
import { titledForOthers } from './take-home/titled-for-others.ts';

test('a sample’s title is nobody’s, in each language; what an owner has written is hers', () => {
  for (const id of START_IDS)
    for (const language of LANGUAGES) expect(ownTitle(createStart(id, language, 500_000).title)).toBeUndefined();
  expect(ownTitle('さくら屋')).toBe('さくら屋');
  expect(JA.print.subjectText(undefined, { name: 'SaaS', asked: 'clear' })).toBe(
    'ECサイトの運営形態を「SaaS」とすることについて',
  );
  expect(JA.print.subjectText('さくら屋', undefined)).toBe('さくら屋：ECサイトの運営形態の検討について');
});

test.each(LANGUAGES)('letters to others leave the name of the shop to be filled in (%s)', (language) => {
  const start = createStart('tea-farm', language, 500_000);
  const blank = messages(language).takeHome.shopName;
  for (const kind of ['request', 'questions', 'self-check', 'periodic', 'acceptance', 'plan', 'approval'] as const) {
    const text = (scenario: typeof start) => {
      const { prepared, result } = compute(scenario);
      const option = scenario.options[0]?.id;
      return documentMarkdown(documentTraits(kind).make({ prepared, result, option, language, today: '2026-11-28' }));
    };
    const letter = text(titledForOthers(start, language));
    expect(letter).not.toContain(start.title);
    if (text(start).includes(start.title)) expect(letter).toContain(blank);
    expect(text(titledForOthers({ ...start, title: 'さくら屋' }, language))).not.toContain(blank);
  }
});
