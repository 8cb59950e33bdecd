import type { FigureId } from '../../reference/figures/registry.ts';
import type { Archetype } from './archetype.ts';
import { MALLS } from './malls.ts';
import { SAAS } from './saas.ts';
import { SELF_BUILT } from './self-built.ts';

const all = { ...SELF_BUILT, ...SAAS, ...MALLS } as const;

/** Ids of the nine ready-made options. */
export type ArchetypeId = keyof typeof all;

/** Not an intersection: that of two unions of all figures is more than the compiler writes out. */
interface ReadyMade extends Archetype {
  readonly probability: FigureId;
}

/** The nine ready-made options, vendor-neutral. */
export const ARCHETYPES: Readonly<Record<ArchetypeId, ReadyMade>> = all;

/** Ids of the ready-made options in the order in which they are offered. */
export const ARCHETYPE_IDS: readonly ArchetypeId[] = [
  'self-built-in-house',
  'self-built-outsourced',
  'self-built-managed',
  'saas-no-fixed-fee',
  'saas-low-fee',
  'saas-upper',
  'mall-tenant',
  'mall-no-fixed-fee',
  'marketplace',
];
