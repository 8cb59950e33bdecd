import type { Shared } from './share-equal.ts';

/** Data of the next version, and which places of it stood elsewhere before. */
export interface Upgraded {
  readonly data: Record<string, unknown>;
  /** JSON Pointers in the data before, by those after; what lies inside moved along. */
  readonly moved: ReadonlyMap<string, string>;
  /** What the reader is to be told. */
  readonly notes?: readonly UpgradeNote[];
}

/** Something that an upgrade changed, though no total. */
export interface UpgradeNote extends Shared {
  /** Equal numbers of several options are one common quantity now. */
  readonly kind: 'became-common';
}

/** Turns data of one version into data of the next. */
export type Upgrade = (data: Readonly<Record<string, unknown>>) => Upgraded;
