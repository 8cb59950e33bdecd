import type { Quartiles } from './statistics.ts';

export interface Entry {
  readonly name: string;
  readonly ours?: boolean;
  /** What it has when it is done. */
  readonly gives: readonly string[];
}

/** A row of ours against a peer: how many times as long it takes, and what of it the peer does not give. */
interface Against {
  readonly row: string;
  readonly ratio: Quartiles;
  readonly lacks: readonly string[];
}

export interface Ahead {
  readonly peer: string;
  /** Our row that gives everything. */
  readonly headline: Against;
  /** The fastest of our rows that give all that the peer gives. */
  readonly like: Against;
}

const lacking = (peer: Entry, ours: Entry) => ours.gives.filter((thing) => !peer.gives.includes(thing));

/**
 * Every peer that is faster than our headline row or than its like among ours.
 * @param ratioOf how many times as long `left` takes as `right`
 */
export function whoIsAhead(
  entries: readonly Entry[],
  headlineName: string,
  ratioOf: (left: string, right: string) => Quartiles,
): Ahead[] {
  const ours = entries.filter((entry) => entry.ours);
  const headline = ours.find(({ name }) => name === headlineName);
  if (!headline) throw new Error(`no row ${headlineName}`);
  return entries
    .filter((entry) => !entry.ours)
    .flatMap((peer) => {
      const like = ours
        .filter((row) => lacking(row, peer).length === 0)
        .reduce((best, row) => (ratioOf(row.name, best.name).median < 1 ? row : best), headline);
      const against = (row: Entry) => ({
        row: row.name,
        ratio: ratioOf(row.name, peer.name),
        lacks: lacking(peer, row),
      });
      const found = { peer: peer.name, headline: against(headline), like: against(like) };
      return found.headline.ratio.median > 1 || found.like.ratio.median > 1 ? [found] : [];
    });
}

/** Peers ahead of a row of ours that gives no more than they do. */
export const aheadWithNoLess = (found: readonly Ahead[]): string[] =>
  found
    .filter(({ headline, like }) => [headline, like].some(({ ratio, lacks }) => ratio.median > 1 && lacks.length === 0))
    .map(({ peer }) => peer);
