import type { LineResult, Option, OptionResult } from '@ec-tco/core';
import {
  defaultLines,
  isSelfBuilt,
  linkedLines,
  REQUIREMENTS,
  type RequirementId,
  requirementShares,
} from '@ec-tco/core/guideline';
import type { Computation } from '../../shared/computation.ts';

/** Who sees to a requirement in an option, and what was quoted for it. */
export interface Cover {
  /**
   * `quoted`: a line of the quotation pays for it; `own`: the owner does it or has done it; `assumed`: an amount stands in
   * the option that nobody has quoted; `missing`: no quotation and no amount.
   */
  readonly kind: 'quoted' | 'own' | 'assumed' | 'missing';
  readonly lines: readonly LineResult[];
}

/** Requirements down, quotations across. */
export interface Covers {
  readonly options: readonly OptionResult[];
  readonly rows: readonly {
    readonly id: RequirementId;
    readonly mandatory: boolean;
    readonly covers: readonly Cover[];
  }[];
}

const isQuoted = ({ source }: Option['lines'][number]): boolean => source.kind === 'quotation';

/** What contractors have quoted for each requirement, one beside the other: options that are built and have a quotation. */
export function coversOf({ scenario, result }: Pick<Computation, 'scenario' | 'result'>): Covers {
  const quoted = scenario.options.filter(({ kind, lines }) => isSelfBuilt(kind) && lines.some(isQuoted));
  const found = quoted.flatMap((option) => {
    const of = result.options.find(({ id }) => id === option.id);
    return of ? [{ option, of, shares: requirementShares(scenario, option) }] : [];
  });
  return {
    options: found.map(({ of }) => of),
    rows: REQUIREMENTS.map((id) => ({
      id,
      mandatory: found[0]?.shares.find((share) => share.id === id)?.class === 'mandatory',
      covers: found.map(({ option, of, shares }): Cover => {
        const paying = new Set([...linkedLines(scenario, option, id), ...defaultLines(option, id)]);
        const those = (lines: Iterable<Option['lines'][number]>) =>
          [...lines].flatMap((line) => of.lines.filter((one) => one.id === line.id));
        const priced = [...paying].filter(isQuoted);
        if (priced.length > 0) return { kind: 'quoted', lines: those(priced) };
        const share = shares.find((one) => one.id === id)?.share;
        if (share === 'in-house' || share === 'done') return { kind: 'own', lines: [] };
        return { kind: paying.size > 0 ? 'assumed' : 'missing', lines: those(paying) };
      }),
    })),
  };
}
