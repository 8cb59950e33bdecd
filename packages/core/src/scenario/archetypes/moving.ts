import type { Text } from '../../texts/language.ts';
import { isSelfBuilt } from '../option-traits.ts';
import type { Quantity } from '../quantity.ts';
import type { Amount, Insurance, Line, Option, Source } from '../schema.ts';
import type { Archetype } from './archetype.ts';
import type { ArchetypeId } from './archetypes.ts';
import { type CreateOption, createOptionWithSource } from './create-option.ts';
import { insuranceOffer } from './insurance-offer.ts';
import { PLACEHOLDER } from './placeholders.ts';

/** An option of a site that runs: to keep it, or to move from it; with where its own numbers come from. */
export interface SiteOption {
  readonly option: Option;
  /** Sources of what is no cost line, by address, for the scenario's `sources`. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** Of the lines of a move. */
export interface MovingSettings {
  /** Of the lines' names and notes. */
  readonly language: keyof Text;
  /** For how many months both sites run; 4 where left out. */
  readonly months?: number;
}

/** What an option of a running site needs besides its archetype. */
export interface CreateSiteOption extends CreateOption {
  /** Until the fix or the move is done; 6 for a fix, 4 for a move where left out. */
  readonly months?: number;
  /** What one moves from: a site of one's own, or a shop in a mall or on somebody's service; the former where left out. */
  readonly from?: 'own-site' | 'hosted';
}

const range = (low: number, base: number, high: number): Exclude<Quantity, number> => ({ low, base, high });

// No source states what a move or a fix costs: all of these are assumptions, and say so.
const MOVE_MONTHS = 4;
const FIX_MONTHS = 6;
/** Until then the site is as likely to be hit as one with holes that are known. */
const BEFORE = range(0.002, 0.01, 0.05);
const MAINTENANCE = range(50_000, 80_000, 120_000);

interface Ready {
  readonly id: string;
  readonly name: Text;
  readonly category: Line['category'];
  readonly timing: Line['timing'];
  readonly amount: Amount;
}

const ready = (
  { id, name, category, timing, amount }: Ready,
  language: keyof Text,
  escalation: Line['escalation'] = { kind: 'none' },
): Line => ({
  id,
  name: name[language],
  category,
  timing,
  amount,
  escalation,
  source: { kind: 'assumption', note: PLACEHOLDER[language] },
});

/**
 * The lines of a move, for any option that one moves to: data, addresses and search ranking, both sites for some months,
 * learning the new one. Every number is an assumption until there is a quotation.
 */
export function movingLines({ language, months = MOVE_MONTHS }: MovingSettings): readonly Line[] {
  const both = { kind: 'monthly', from: 1, to: months } as const;
  const once = { kind: 'before-opening' } as const;
  const lines: readonly Ready[] = [
    {
      id: 'moving-data',
      name: { ja: '移行作業（商品・会員・注文データ）', en: 'Moving products, members and orders' },
      category: 'build.other',
      timing: once,
      amount: { kind: 'fixed', yen: range(500_000, 1_000_000, 2_000_000) },
    },
    {
      id: 'moving-addresses',
      name: { ja: '旧ページから新ページへの転送の設定', en: 'Redirecting the old addresses to the new ones' },
      category: 'build.other',
      timing: once,
      amount: { kind: 'hours', hours: range(8, 24, 60) },
    },
    {
      id: 'moving-ranking',
      name: { ja: '検索順位が戻るまでの広告', en: 'Advertising until the search ranking is back' },
      category: 'operation.other',
      timing: { kind: 'monthly', from: 1, to: Math.max(months, 3) },
      amount: { kind: 'sales-rate', rate: range(0, 0.02, 0.05) },
    },
    {
      id: 'moving-both',
      name: { ja: '移行が済むまでの今のサイトの費用', en: 'Present site until the move is done' },
      category: 'operation.other',
      timing: both,
      amount: { kind: 'fixed', yen: range(30_000, 60_000, 120_000) },
    },
    {
      id: 'moving-learning',
      name: { ja: '新しい管理画面に慣れる作業', en: 'Learning how the new site is run' },
      category: 'build.other',
      timing: once,
      amount: { kind: 'hours', hours: range(10, 30, 80) },
    },
  ];
  return lines.map((line) => ready(line, language));
}

/**
 * To move from a running site: the archetype's lines, those of the move, a WAF for the site that still runs until it is
 * done, and an insurance for all years. A site of one's own that one moves to is yet to be built. Whoever leaves a mall or
 * a service has no address to redirect and no site to protect until then.
 * @throws EcTcoError `unknown-id`
 */
export function moveOption(archetype: ArchetypeId | Archetype, settings: CreateSiteOption): SiteOption {
  const { id, language, dataSet, months = MOVE_MONTHS, from = 'own-site' } = settings;
  const hosted = from === 'hosted';
  const created = createOptionWithSource(archetype, { ...settings, placeholders: true });
  const { kind } = created.option;
  const { line: premium, insurance, sources } = insuranceOffer('smaller', { id: 'insurance', language });
  const until = { kind: 'monthly', from: 1, to: months } as const;
  const [waf] = createOptionWithSource('self-built-in-house', { id, language, dataSet }).option.lines.filter(
    (line) => line.id === 'waf',
  );
  return withSources(
    {
      ...created.option,
      ...(isSelfBuilt(kind) && { existing: false }),
      name: settings.name ?? (kind === 'mall' ? TO_MALL : kind === 'saas' ? TO_SAAS : TO_NEW)[language],
      lines: [
        ...created.option.lines,
        ...movingLines({ language, months }).filter((line) => !(hosted && line.id === 'moving-addresses')),
        ...(waf && !hosted ? [{ ...waf, id: 'interim-waf', name: INTERIM_WAF[language], timing: until }] : []),
        premium,
      ],
      insurance,
      ...(!hosted && { transition: { months, annualProbability: { ...BEFORE } } }),
    },
    created.probability,
    sources,
    language,
  );
}

/**
 * To keep a running site: what was paid for it is out, what was a share of that has a price of its own. One of one's own
 * is fixed, with an insurance for all years; in a mall or on somebody's service everything stays as it is.
 * @throws EcTcoError `unknown-id`
 */
export function keepOption(archetype: ArchetypeId | Archetype, settings: CreateSiteOption): SiteOption {
  const { language, months = FIX_MONTHS } = settings;
  const created = createOptionWithSource(archetype, { ...settings, placeholders: true });
  const { kind, lines } = created.option;
  const kept = lines.filter(({ timing }) => timing.kind !== 'before-opening');
  const ids = new Set(kept.map(({ id }) => id));
  const priced = kept.map((line): Line => {
    const { amount, category, tasks } = line;
    const loose = amount.kind === 'share' && 'lines' in amount.of && amount.of.lines.some((id) => !ids.has(id));
    if (!loose) return line;
    const price = { kind: 'fixed', yen: { ...MAINTENANCE } } as const;
    const own = { id: line.id, name: CONTRACT, category, timing: { kind: 'monthly' }, amount: price } as const;
    return { ...ready(own, language, { kind: 'inflation' }), ...(tasks && { tasks }) };
  });
  if (!isSelfBuilt(kind)) {
    const name = settings.name ?? (kind === 'mall' ? STAY_IN_MALL : STAY_ON_SAAS)[language];
    return {
      option: { ...created.option, existing: true, name, lines: priced },
      sources: { [`/options/${created.option.id}/annualProbability`]: created.probability },
    };
  }
  const { line: premium, insurance, sources } = insuranceOffer('smaller', { id: 'insurance', language });
  const fix = ready(
    {
      id: 'fix',
      name: { ja: '診断で見つかる穴の修正', en: 'Fixing the holes that tests find' },
      category: 'build.security',
      timing: { kind: 'once', month: months },
      amount: { kind: 'fixed', yen: range(1_000_000, 2_000_000, 4_000_000) },
    },
    language,
  );
  return withSources(
    {
      ...created.option,
      existing: true,
      name: settings.name ?? (kind === 'self-built-in-house' ? KEEP_IN_HOUSE : KEEP)[language],
      lines: [...priced, fix, premium],
      insurance,
      transition: { months, annualProbability: { ...BEFORE } },
    },
    created.probability,
    sources,
    language,
  );
}

const TO_SAAS: Text = { ja: 'SaaSへ移る', en: 'Move to SaaS' };
const TO_MALL: Text = { ja: 'モールへ移る', en: 'Move to a mall' };
const TO_NEW: Text = { ja: '作り直して移る', en: 'Move to a new site' };
const KEEP: Text = { ja: '今のサイトを直して続ける', en: 'Keep and fix the present site' };
const KEEP_IN_HOUSE: Text = { ja: '今のサイトを社内で続ける', en: 'Keep running the present site in-house' };
const STAY_IN_MALL: Text = { ja: '今のモールを続ける', en: 'Stay in the present mall' };
const STAY_ON_SAAS: Text = { ja: '今のSaaSを続ける', en: 'Stay on the present SaaS' };
const CONTRACT: Text = { ja: '保守契約', en: 'Maintenance contract' };
const INTERIM_WAF: Text = { ja: '移行が済むまでのWAF', en: 'WAF until the move is done' };

function withSources(
  option: Option,
  probability: Source,
  terms: Readonly<Record<keyof Insurance, Source>>,
  language: keyof Text,
): SiteOption {
  const at = `/options/${option.id}`;
  const assumed: Source = { kind: 'assumption', note: PLACEHOLDER[language] };
  const entries: (readonly [string, Source])[] = [
    [`${at}/annualProbability`, probability],
    ...Object.entries(terms).map(([key, source]) => [`${at}/insurance/${key}`, source] as const),
    ...Object.keys(option.transition ?? {}).map((key) => [`${at}/transition/${key}`, assumed] as const),
  ];
  return { option, sources: Object.fromEntries(entries) };
}
