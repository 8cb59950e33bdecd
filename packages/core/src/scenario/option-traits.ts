import type { OptionKind } from './ids.ts';

/** What a form of running a shop means for the rules and the model; its name is in `texts/`. */
export interface OptionTraits {
  /** Own build, own security work: the guideline's checklists and its minimum are for it; else its platform is judged. */
  readonly selfBuilt: boolean;
  /** Whether a contractor may do what the owner does not, and is then to be watched. */
  readonly byContractor: boolean;
  /** Whether a hosted service takes over requirements that nobody else can meet. */
  readonly hosted: boolean;
  /** Whether customers come to the place before they come to the shop, so that it may sell more or less there. */
  readonly marketplace: boolean;
  readonly customisability: 'high' | 'low';
}

/** One record of traits per form: a new form is its traits, its name, and an archetype. */
export const OPTION_TRAITS: Readonly<Record<OptionKind, OptionTraits>> = {
  'self-built-in-house': {
    selfBuilt: true,
    byContractor: false,
    hosted: false,
    marketplace: false,
    customisability: 'high',
  },
  'self-built-outsourced': {
    selfBuilt: true,
    byContractor: true,
    hosted: false,
    marketplace: false,
    customisability: 'high',
  },
  'self-built-managed': {
    selfBuilt: true,
    byContractor: true,
    hosted: true,
    marketplace: false,
    customisability: 'high',
  },
  saas: { selfBuilt: false, byContractor: false, hosted: false, marketplace: false, customisability: 'low' },
  mall: { selfBuilt: false, byContractor: false, hosted: false, marketplace: true, customisability: 'low' },
};

/** Whether a form is self-built: with its own build and security work, under the guideline's checks. */
export const isSelfBuilt = (kind: OptionKind): boolean => OPTION_TRAITS[kind].selfBuilt;
