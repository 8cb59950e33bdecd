import type { Language } from '@ec-tco/core';
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { enclosed } from '../document/enclosed.ts';
import type { Plan, PlanItem } from '../documents/plan.ts';
import { planYen } from '../documents/plan-document.ts';
import { documentTexts } from '../documents/texts/texts.ts';
import { folded } from './folded.ts';

/**
 * What is open and has a date in a plan as a calendar file: a day each, with a reminder a week before. Undefined where
 * nothing has one, as a calendar needs an entry (RFC 5545). Written by ts-ics, round what
 * it does not do: lines are folded anew by octets, and no categories are given, whose commas it does not escape. The
 * same plan and day give the same text.
 * @param today ISO date; stands as the day on which the entries were made.
 */
export function toIcs(
  plan: Plan,
  { language, today }: { readonly language: Language; readonly today: string },
): string | undefined {
  const say = documentTexts(language).plan;
  const events = plan.items.flatMap((item) =>
    item.due === null || item.state === 'done' ? [] : [eventOf(plan, item, item.due)],
  );
  if (events.length === 0) return undefined;
  return folded(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//ec-tco//plan//EN',
      method: 'PUBLISH',
      name: plain(say.calendar(plan.option.name)),
      events,
    }),
  );

  function eventOf({ option }: Plan, item: PlanItem, due: string): IcsEvent {
    const day = new Date(`${due}T00:00:00Z`);
    const next = new Date(day.getTime() + 86_400_000);
    const facts = [
      option.name,
      ...(item.responsible === null ? [] : [`${say.columns[2]}: ${item.responsible}`]),
      ...(item.yen === null ? [] : [`${say.columns[3]}: ${planYen(item, language)}`]),
      ...(item.interim === null ? [] : [`${say.interim}: ${item.interim}`]),
      ...(item.note?.split(/\r?\n/) ?? []),
    ];
    return {
      uid: `${item.id}.${option.id}@ec-tco`,
      stamp: { date: new Date(`${today}T00:00:00Z`), type: 'DATE-TIME' },
      start: { date: day, type: 'DATE' },
      end: { date: next, type: 'DATE' },
      summary: plain(item.what),
      description: facts.map(plain).join('\n'),
      alarms: [
        {
          action: 'DISPLAY',
          description: plain(item.what),
          trigger: { type: 'relative', value: { before: true, weeks: 1 } },
        },
      ],
    };
  }
}

const plain = (text: string): string => enclosed(text);
