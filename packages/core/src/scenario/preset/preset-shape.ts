import { LINE_CATEGORIES, OPTION_KINDS, SECURITY_TASKS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { Amount } from '../schema.ts';
import { kinds, number, object, oneOf, type Shape } from '../shape.ts';

/** Version of the preset format. */
export const PRESET_VERSION = 1;

const text = (max: number): Shape => ({ type: 'text', min: 1, max, format: 'published' });
const both = (max: number): Shape => object({ ja: text(max), en: text(max) });
const id: Shape = { type: 'text', format: 'id' };
const figureId: Shape = { type: 'text', format: 'preset-figure' };
const date: Shape = { type: 'text', format: 'date' };
const list = (of: Shape, max: number): Shape => ({ type: 'list', of, max });
/** A figure of the preset's own, or one of the product's. */
const from = object({ figure: { type: 'text', min: 1, max: 120 } });

const figure = object({
  id: figureId,
  label: both(LIMITS.text),
  value: number(-1e12, 1e12),
  'low?': number(-1e12, 1e12),
  'high?': number(-1e12, 1e12),
  unit: oneOf('yen', 'yen/month', 'yen/year', 'yen/hour', 'yen/order', 'rate', 'rate/year', 'hours', 'months', 'count'),
  statistic: oneOf('mean', 'median', 'mode', 'share', 'count', 'quote', 'range', 'judgement', 'case'),
  /** How many were asked or counted; left out where it is not known or has no meaning. */
  'n?': number(1, 1e9, true),
  source: object({ title: text(LIMITS.text), 'publisher?': text(LIMITS.text), 'date?': date, 'url?': text(500) }),
  locator: both(LIMITS.text),
  status: oneOf('primary', 'secondary', 'judgement'),
  'validUntil?': date,
  'note?': both(LIMITS.note),
});

const AMOUNTS: Readonly<Record<Amount['kind'], Readonly<Record<string, Shape>>>> = {
  fixed: { from },
  hours: { from },
  'sales-rate': { from },
  'per-order': { from },
  share: { from, ofLines: { type: 'list', of: id, min: 1, max: LIMITS.linesPerOption } },
  unquoted: {},
};

const archetype = object({
  id,
  kind: oneOf(...OPTION_KINDS),
  name: both(LIMITS.text),
  about: both(LIMITS.note),
  customPages: { type: 'boolean' },
  probability: from,
  lines: list(
    object({
      id,
      name: both(LIMITS.text),
      category: oneOf(...LINE_CATEGORIES),
      timing: oneOf('before-opening', 'monthly', 'yearly'),
      amount: kinds(AMOUNTS),
      escalation: oneOf('none', 'inflation'),
      'tasks?': list(oneOf(...SECURITY_TASKS), SECURITY_TASKS.length),
    }),
    LIMITS.linesPerOption,
  ),
  'securityTasks?': object(
    Object.fromEntries(SECURITY_TASKS.map((task) => [task, oneOf('in-house', 'outsourced', 'included', 'missing')])),
  ),
});

/** What a preset is, as plain data; the scenarios of its shops are read apart, as scenarios. */
export const PRESET_SHAPE: Shape = object({
  format: oneOf('ec-tco/preset'),
  formatVersion: oneOf(PRESET_VERSION),
  id,
  version: text(40),
  publisher: both(LIMITS.text),
  licence: text(LIMITS.text),
  'url?': text(500),
  name: both(LIMITS.text),
  'about?': both(LIMITS.note),
  'figures?': list(figure, 500),
  'archetypes?': list(archetype, 50),
  'shops?': list(object({ id, title: both(LIMITS.text) }), 50),
});
