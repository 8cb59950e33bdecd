import {
  ARCHETYPES,
  type ArchetypeId,
  createOption,
  type Insurance,
  type Language,
  type Line,
  type Option,
  type Scenario,
  type Source,
} from '@ec-tco/core';
import { insuranceOffer, isSelfBuilt } from '@ec-tco/core/guideline';
import { inputSource, isReference, keepOption, type Linked, moveOption, type Preset } from '@ec-tco/core/scenario';
import { messages } from './messages/messages.ts';
import { freshId, optionSources } from './starts.ts';

/** A ready-made option: one of the product's by its id, or one that the page brings. */
export type ReadyMade = ArchetypeId | Preset['archetypes'][number];

export interface Added {
  readonly option: Option;
  /** Where its numbers come from that are no cost line, by address. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** How an added option is called; the ready-made one's own name where left out, with a number where taken. */
export interface AddedSettings {
  readonly id: string;
  readonly name?: string;
  readonly language: Language;
}

/**
 * A ready-made option as the others of a scenario are: of a running site with what the move costs, or, where no other
 * keeps it, as the one that does; and with their insurance. What one side alone carried would decide instead of its form.
 */
export function addedOption(data: Scenario, archetype: ReadyMade, { id, name, language }: AddedSettings): Added {
  const { journey, dataSet, options } = data;
  const made = typeof archetype === 'string' ? ARCHETYPES[archetype] : archetype;
  const settings = { id, language, dataSet };
  const free = (wanted: string) => name ?? freeName(wanted, options);
  if (journey === 'new') {
    const option = createOption(archetype, { ...settings, name: free(made.name[language]) });
    const sources = {
      ...optionSources(option, `/options/${id}`, typeof archetype === 'string' ? archetype : undefined),
      ...(typeof archetype !== 'string' && { [`/options/${id}/annualProbability`]: probabilitySource(archetype) }),
    };
    // One that is insured alone is so for a reason of its own.
    const insured = options.length > 0 && options.every(({ insurance }) => insurance);
    return insuredAs(data, { option, sources }, insured, language);
  }
  const selfBuilt = isSelfBuilt(made.kind);
  const hasSite = options.some(({ kind, existing }) => isSelfBuilt(kind) && existing !== false);
  // Who sells in a mall or on a service has no site to keep: one of one's own is yet to be built.
  const hosted = !hasSite && options.some(({ kind, existing }) => !isSelfBuilt(kind) && existing === true);
  const keeps = selfBuilt && !hasSite && !hosted;
  const { option, sources } = keeps
    ? keepOption(archetype, settings)
    : moveOption(archetype, { ...settings, name: made.name[language], from: hosted ? 'hosted' : 'own-site' });
  const own: Option = { ...option, name: free(option.name) };
  const insured = options.length === 0 || options.some(({ insurance }) => insurance);
  return insuredAs(data, sameSite(data, { option: own, sources }), insured, language);
}

const freeName = (own: string, options: readonly Option[]): string => {
  const names = options.map((option) => option.name);
  return names.includes(own) ? `${own} ${names.filter((other) => other.startsWith(own)).length + 1}` : own;
};

/** Where the probability of a preset's option comes from. */
function probabilitySource({ probability }: Preset['archetypes'][number]): Source {
  if (typeof probability === 'string') return { kind: 'figure', figure: probability };
  if ('source' in probability) return probability.source;
  return 'figure' in probability ? { kind: 'figure', figure: probability.figure } : { kind: 'assumption' };
}

/** Until the change is done it is the same site, whichever option it is left for. */
function sameSite(data: Scenario, { option, sources }: Added): Added {
  const other = data.options.find(({ transition }) => transition);
  if (!other?.transition || !option.transition) return { option, sources };
  const at = (id: string) => `/options/${id}/transition/annualProbability`;
  const { annualProbability } = other.transition;
  return {
    option: { ...option, transition: { ...option.transition, annualProbability } },
    sources: {
      ...without(sources, at(option.id)),
      ...(isSourced(data, at(other.id), annualProbability) && {
        [at(option.id)]: inputSource(data, at(other.id)),
      }),
    },
  };
}

/** With the insurance of the first option that has one, or with none. */
function insuredAs(data: Scenario, { option, sources }: Added, insured: boolean, language: Language): Added {
  const { insurance: _, lines, ...rest } = option;
  const at = `/options/${option.id}/insurance`;
  const bare = { option: { ...rest, lines: lines.filter(({ category }) => category !== 'incident') }, sources };
  const others = { ...bare, sources: without(sources, at) };
  if (!insured) return others;
  const offer = offerOf(data, language) ?? insuranceOffer('smaller', { id: 'insurance', language });
  const id = freshId(
    offer.line?.id ?? '',
    bare.option.lines.map((line) => line.id),
  );
  return {
    option: {
      ...bare.option,
      lines: [...bare.option.lines, ...(offer.line ? [{ ...offer.line, id }] : [])],
      insurance: offer.insurance,
    },
    sources: {
      ...others.sources,
      ...Object.fromEntries(Object.entries(offer.sources).map(([key, source]) => [`${at}/${key}`, source])),
    },
  };
}

interface Offer {
  readonly line: Line | undefined;
  readonly insurance: Insurance;
  readonly sources: Partial<Record<keyof Insurance, Source>>;
}

/** Terms and premium of the first insured option, as an assumption where they were quoted or stated for that one. */
function offerOf(data: Scenario, language: Language): Offer | undefined {
  const from = data.options.find(({ insurance }) => insurance);
  if (!from?.insurance) return undefined;
  const { id, insurance, lines, name } = from;
  const alike = (source: Source): Source =>
    source.kind === 'quotation' || source.kind === 'stated'
      ? { kind: 'assumption', note: messages(language).options.insuredAs(name) }
      : source;
  const line = lines.find(({ category, amount }) => category === 'incident' && amount.kind !== 'share');
  const keys = ['coveredShare', 'deductible', 'limit'] as const;
  return {
    line: line && { ...line, source: alike(line.source) },
    insurance,
    sources: Object.fromEntries(
      keys
        .filter((key) => isSourced(data, `/options/${id}/insurance/${key}`, insurance[key]))
        .map((key) => [key, alike(inputSource(data, `/options/${id}/insurance/${key}`))]),
    ),
  };
}

/** Whether a number says itself where it comes from, and not only the common one it refers to. */
const isSourced = ({ sources = {} }: Scenario, at: string, stated: Linked): boolean =>
  !isReference(stated) || Object.hasOwn(sources, at);

const without = (sources: Added['sources'], at: string): Added['sources'] =>
  Object.fromEntries(Object.entries(sources).filter(([key]) => key !== at && !key.startsWith(`${at}/`)));
