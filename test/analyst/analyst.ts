import { plainText } from '../../packages/core/src/format.ts';
import {
  analyse,
  decidingMeasure,
  evaluate,
  parseScenario,
  prepare,
  type Verdict,
  verdictOf,
} from '../../packages/core/src/index.ts';
import { SHOPS, type Shop } from './shops.ts';

/** What an analyst does with a verdict: signs it, signs it with a reserve about how sure it is, or does not. */
export type Signature = 'signed' | 'with reserve' | 'not';

/** A verdict as it is read, in one language: the headline, then each sentence by what it is about. */
export type Read = readonly (readonly [kind: string, text: string])[];

export interface Judged {
  readonly shop: Shop;
  readonly verdict: Verdict;
  readonly headline: string;
  readonly read: Readonly<Record<'ja' | 'en', Read>>;
  readonly signature: Signature;
}

const NAMES: ReadonlySet<Verdict['strength']> = new Set(['clear', 'likely']);

function signatureOf({ names, sure }: Shop, { strength, facts }: Verdict): Signature {
  const right = names === null ? !NAMES.has(strength) : facts.best === names;
  if (!right) return 'not';
  return sure.includes(strength) ? 'signed' : 'with reserve';
}

/** The verdict on every shop beside what an analyst expects. */
export const judgeAll = (): readonly Judged[] =>
  SHOPS.map((shop) => {
    const parsed = parseScenario(JSON.parse(JSON.stringify(shop.data)));
    if (!parsed.ok) throw new Error(`${shop.name}: ${JSON.stringify(parsed.problems)}`);
    const { scenario } = parsed;
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const analysis = analyse(prepared, result, { measure: decidingMeasure(scenario), points: 512, replicates: 8 });
    const verdict = verdictOf(prepared, result, analysis, 'en');
    const readIn = (language: 'ja' | 'en'): Read => {
      const { headline, sentences } = verdictOf(prepared, result, analysis, language);
      return [
        ['headline', plainText(headline, language)],
        ...sentences.map(({ kind, parts }) => [kind, plainText(parts, language)] as const),
      ];
    };
    return {
      shop,
      verdict,
      headline: plainText(verdict.headline, 'en'),
      read: { ja: readIn('ja'), en: readIn('en') },
      signature: signatureOf(shop, verdict),
    };
  });
