import { type Preset, parsePreset } from '@ec-tco/core/scenario';
import { plain } from '@ec-tco/report';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Failure, usageFailure } from '../failure.ts';
import { decodeText } from '../io/decode.ts';
import { inputName, readInput } from '../io/input.ts';
import { jsonText } from '../json-text.ts';
import { nearest } from '../nearest.ts';
import { problemLine } from '../read-scenario.ts';
import { refuseMisfit } from '../refuse-misfit.ts';

const ACTIONS = ['check', 'schema'] as const;

export const preset = defineCommand({
  name: 'preset',
  summary: {
    ja: '団体などのプリセット（参照値・ひな形・見本の店）を調べる。その JSON Schema を出す',
    en: 'check a preset (somebody’s figures, archetypes, sample shops), or print its JSON Schema',
  },
  usage: [
    { name: 'check|schema', summary: { ja: '調べるか、形式を出すか', en: 'check a file, or print the schema' } },
    {
      name: 'FILE|-',
      file: true,
      optional: true,
      summary: {
        ja: 'プリセットのJSONファイル（check）。- は標準入力',
        en: 'preset, a JSON file (check); - reads standard input',
      },
    },
  ],
  options: {},
  about: {
    ja: 'プリセットの参照値は、いつも発行者の名前とともに示され、ガイドラインの参照値にはなりません。id は発行者のもの\n（プリセットの id、点、名前）に限り、ガイドラインやこの製品の名前は使えません。',
    en: 'Figures of a preset are always shown with their publisher and never pass as the guideline’s. Their ids are the\npublisher’s own (id of the preset, a dot, a name); names of the guideline and of this product cannot be used.',
  },
  run: async ({ operands: [action = '', file] }, context) => {
    if (action === 'schema') {
      refuseMisfit(file !== undefined, 'FILE', 'preset check', context);
      const { presetJsonSchema } = await import('@ec-tco/core/json-schema');
      await context.out.write(jsonText(presetJsonSchema()));
      return EXIT.ok;
    }
    if (action !== 'check') throw wrongAction(action, context);
    const found = await readPreset(file ?? '-', context);
    await context.out.write(`${described(found, context)}\n`);
    return EXIT.ok;
  },
});

function wrongAction(action: string, { say }: Context): Failure {
  const asked = JSON.stringify(action.slice(0, 60));
  const near = nearest(action, ACTIONS);
  const all = ACTIONS.join(', ');
  return usageFailure(
    say({
      ja: `知らない動作です: ${asked}${near ? `（${near} のことですか）` : ''}。使えるもの: ${all}`,
      en: `Unknown action: ${asked}${near ? ` (did you mean ${near}?)` : ''}. Allowed: ${all}`,
    }),
  );
}

/** The preset of a file; ends the command with every problem found when it is not valid. */
async function readPreset(file: string, context: Context): Promise<Preset> {
  const { say } = context;
  const name = inputName(file, context);
  const decoded = decodeText(await readInput(file, context));
  if (!decoded.ok) throw new Failure(EXIT.invalid, `${name}: ${say(decoded.why)}`);
  const parsed = parsePreset(decoded.text);
  if (parsed.ok) return parsed.preset;
  const { problems, more } = parsed;
  const count = problems.length + more;
  const head = say({
    ja: `${name}: プリセットに誤りが${count}件あります`,
    en: `${name}: the preset has ${count} ${count === 1 ? 'problem' : 'problems'}`,
  });
  const lines = problems.map((problem) => `  ${problemLine(problem, decoded.text, context)}`);
  const rest = more > 0 ? [`  ${say({ ja: `ほか${more}件`, en: `and ${more} more` })}`] : [];
  throw new Failure(EXIT.invalid, [head, ...lines, ...rest].join('\n'));
}

function described(
  { id, version, name, publisher, licence, figures, archetypes, shops }: Preset,
  context: Context,
): string {
  const { language, say } = context;
  return plain(
    say({
      ja: `${name[language]}（${id} ${version}、発行: ${publisher[language]}、ライセンス: ${licence}）: 参照値 ${figures.length}、ひな形 ${archetypes.length}、見本の店 ${shops.length}。誤りはありません`,
      en: `${name[language]} (${id} ${version}, from ${publisher[language]}, licence ${licence}): ${figures.length} figures, ${archetypes.length} archetypes, ${shops.length} sample shops. No problems`,
    }),
  );
}
