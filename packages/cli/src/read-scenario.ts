import { type Problem, parseScenarioJson, type Scenario } from '@ec-tco/core';
import { describeProblem, describeUpgrade } from '@ec-tco/core/format';
import { plain } from '@ec-tco/report';
import { datesToCome } from '@ec-tco/report/documents';
import type { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { decodeText } from './io/decode.ts';
import { inputName, readInput } from './io/input.ts';
import { jsonErrorPlace } from './json-error-place.ts';

/** The scenario of a file; ends the command with every problem found when it is not valid. */
export async function readScenario(file: string, context: Context): Promise<Scenario> {
  const decoded = decodeText(await readInput(file, context));
  const name = inputName(file, context);
  if (!decoded.ok) throw new Failure(EXIT.invalid, `${name}: ${context.say(decoded.why)}`);
  const parsed = parseScenarioJson(decoded.text);
  if (parsed.ok) {
    for (const note of parsed.upgraded?.notes ?? []) {
      await context.err.write(`${plain(describeUpgrade(note, context.language))}\n`);
    }
    await tellDatesToCome(parsed.scenario, context);
    return parsed.scenario;
  }
  const { problems, more } = parsed;
  const count = problems.length + more;
  const head = context.say({
    ja: `${name}: シナリオに誤りが${count}件あります`,
    en: `${name}: the scenario has ${count} ${count === 1 ? 'problem' : 'problems'}`,
  });
  const lines = problems.map((problem) => `  ${problemLine(problem, decoded.text, context)}`);
  const rest = more > 0 ? [`  ${context.say({ ja: `ほか${more}件`, en: `and ${more} more` })}`] : [];
  throw new Failure(EXIT.invalid, [head, ...lines, ...rest].join('\n'));
}

/** Tells on standard error what is said to be done, or quoted, on a day still to come. */
export async function tellDatesToCome(scenario: Scenario, { err, language, today }: Context): Promise<void> {
  for (const text of datesToCome(scenario, { language, today })) await err.write(`${plain(text)}\n`);
}

/** A problem in one line: path, what is wrong, found, allowed. What was found is the user's: no control characters. */
export function problemLine(
  problem: Problem,
  json: string,
  { language, say }: Pick<Context, 'language' | 'say'>,
): string {
  const text = plain(describeProblem(problem, language));
  if (problem.code !== 'not-json') return text;
  const place = jsonErrorPlace(json);
  if (!place) return text;
  const { line, column } = place;
  return text + say({ ja: `（${line}行 ${column}文字目のあたり）`, en: ` (near line ${line}, column ${column})` });
}
