import { readFileSync } from 'node:fs';
import { BUILD_REQUIREMENTS, OPERATION_REQUIREMENTS } from '@ec-tco/core/guideline';
import { type Layers, layeredScenario } from '../bounded/adversarial.ts';

const EXAMPLE = new URL('../../docs/examples/6-apparel-chain.json', import.meta.url);
const source = { kind: 'assumption' } as const;

interface Line {
  id: string;
  name: string;
  amount: Record<string, unknown>;
}

interface Option {
  id: string;
  name: string;
  lines: Line[];
  credits?: unknown[];
  requirements?: Record<string, { lines?: unknown }>;
}

interface Shop {
  title: string;
  horizonYears: number;
  options: Option[];
  common?: Record<string, unknown>;
}

/** An option with so many lines at most, and answers that name no others. */
function cut({ lines, requirements = {}, ...option }: Option, most: number): Option {
  const kept = lines.slice(0, most);
  const answers = Object.entries(requirements).map(([id, answer]) => {
    const named = (answer.lines as string[] | undefined)?.filter((line) => kept.some((one) => one.id === line));
    return [id, { ...answer, lines: named?.length ? named : undefined }] as const;
  });
  return { ...option, lines: kept, requirements: Object.fromEntries(answers) };
}

/** The largest sample shop over 15 years, with so many options of so many lines each: its own, again and again. */
function shop(options: number, lines: number): Shop {
  const sample = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Shop;
  const all = Array.from({ length: options }, (_, o): Option => {
    const option = structuredClone(sample.options[o % sample.options.length] as Option);
    const { length } = option.lines;
    // A share of lines that are not there would be refused: only what has a price of its own comes again.
    const priced = option.lines.filter(({ amount }) => amount['kind'] !== 'share');
    for (let i = length; i < lines; i += 1) {
      const line = structuredClone(priced[i % priced.length] as Line);
      option.lines.push({ ...line, id: `${line.id}-${i}` });
    }
    if (o < sample.options.length) return option;
    const own = option.lines.filter(({ amount }) => amount['kind'] !== 'share');
    return cut({ ...option, id: `${option.id}-${o}`, lines: own }, lines);
  });
  return { ...sample, horizonYears: 15, options: all };
}

/** Names as long as they may be. */
function named(shop: Shop): Shop {
  const long = (name: string) => name.repeat(200).slice(0, 200);
  const lines = (option: Option) => option.lines.map((line) => ({ ...line, name: long(line.name) }));
  const options = shop.options.map((option, o) => ({
    ...option,
    name: `${o} ${long(option.name)}`.slice(0, 200),
    lines: lines(option),
  }));
  return { ...shop, title: long(shop.title), options };
}

/** Credits, each a share of a category, in place of most lines. */
function credited(): Shop {
  const { options, ...rest } = shop(20, 8);
  const amount = { kind: 'share', rate: 0.001, of: { category: 'operation.other' }, most: 100_000 };
  return {
    ...rest,
    options: options.map((option) => ({
      ...option,
      lines: option.lines.filter(({ amount: { kind } }) => kind !== 'share').slice(0, 3),
      credits: Array.from({ length: 7 }, (_, i) => ({
        ...{ id: `credit-${i}`, name: `credit ${i}`, amount, source },
        ...{ timing: { kind: 'yearly' }, chance: 0.5 },
      })),
    })),
  };
}

/** Fees that change with the sales, step by step. */
function stepped(): Shop {
  const { options, ...rest } = shop(12, 10);
  const line = {
    ...{ id: 'fee', name: 'fee', category: 'operation.other', amount: { kind: 'sales-rate', rate: 0.03 } },
    ...{ timing: { kind: 'monthly' }, escalation: { kind: 'none' }, source },
    tiers: {
      ...{ by: 'sales', mode: 'marginal' },
      above: Array.from({ length: 12 }, (_, k) => ({ from: 100_000 * (k + 1), price: 0.03 - 0.001 * k })),
    },
  };
  return {
    ...rest,
    options: options.map((option) => ({
      ...option,
      lines: [...option.lines.filter(({ amount: { kind } }) => kind !== 'share'), line],
    })),
  };
}

/** As many quantities in common as there may be, and lines that refer to them. */
function shared(): Shop {
  const own = shop(10, 20);
  const few = Object.keys(own.common ?? {}).length;
  const added = Object.fromEntries(
    Array.from({ length: 250 - few }, (_, i) => [
      `c${i}`,
      { name: `common ${i}`, kind: 'yen', value: 1000 + i, source },
    ]),
  );
  let next = 0;
  for (const { lines } of own.options) {
    for (const { amount } of lines) {
      if (amount['kind'] !== 'fixed') continue;
      amount['yen'] = { common: `c${next}` };
      next += 1;
    }
  }
  return { ...own, common: { ...own.common, ...added } };
}

const unanswered = ({ options, ...rest }: Shop): unknown => ({
  ...{ ...rest, requirements: {}, sources: {} },
  options: options.map(({ requirements: _, ...option }) => option),
});

/** A plan in stages for each option, with an answer to each requirement that is asked. */
function staged(): Shop {
  const { options, ...rest } = shop(20, 8);
  const answers = Object.fromEntries(
    [...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS].map((id) => [id, { status: 'to-do', due: '2027-03-31' }]),
  );
  const stages = Array.from({ length: 3 }, (_, i) => ({
    ...{ id: `stage-${i}`, name: `stage ${i}`, year: i + 2, annualProbability: 0.01 / (i + 1), requirements: answers },
  }));
  return { ...rest, options: options.map((option) => ({ ...option, stages })) };
}

const layers: Layers = { layers: 6, lines: 10, basis: 'same-year', ownRates: true };

/** Scenarios as large as the limits let them be, each in another direction. */
export const LARGEST: Readonly<Record<string, () => unknown>> = {
  '20 options': () => shop(20, 8),
  '40 lines an option': () => shop(5, 40),
  '12 price lists of 12 steps': () => unanswered(stepped()),
  'names of 200 letters': () => named(shop(20, 8)),
  '140 credits': () => unanswered(credited()),
  'stages of 20 options': () => staged(),
  '250 quantities in common': () => shared(),
  'shares of shares': () => layeredScenario({ ...layers, options: 2 }),
};
