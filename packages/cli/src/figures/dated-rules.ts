import { type DatedRuleText, datedRuleText } from '@ec-tco/core/format';
import { DATED_RULES, type DatedRule, ruleState } from '@ec-tco/core/guideline';
import { bulleted, plain } from '@ec-tco/report';
import type { Context } from '../context.ts';

const HEAD = {
  ja: (day: string) => `ガイドラインの版とは別の、今の決まりと制度（${day} 時点。どの版の計算にも入れていない）`,
  en: (day: string) => `Rules and offers beside the guideline, on ${day} (part of no edition, counted in no result)`,
} as const;

/** Rules beside the guideline for reading, as they stand on a day. */
export function datedRulesText(day: string, { language, style, out }: Context): string {
  const lines = (text: DatedRuleText): readonly string[] => [
    style.strong(`■ ${plain(text.title)} — ${plain(text.when)}`),
    ...[text.asks, ...text.details, text.source].flatMap((item) =>
      bulleted(plain(item), (out.columns ?? 100) - 2).map((line) => `  ${line}`),
    ),
  ];
  const rules = DATED_RULES.map((rule) => lines(datedRuleText(rule, day, language)).join('\n'));
  return `${[style.strong(HEAD[language](day)), ...rules].join('\n')}\n`;
}

/** The same for other programs: each rule with its state. */
export const datedRulesJson = (day: string): readonly (DatedRule & { readonly state: string })[] =>
  DATED_RULES.map((rule) => ({ ...rule, state: ruleState(rule, day) }));
