import { readdir, readFile } from 'node:fs/promises';
import { type Language, parseScenarioJson } from '@ec-tco/core';
import { displayWidth } from '@ec-tco/report';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { fileFailure } from '../io/input.ts';
import { nearest } from '../nearest.ts';

/** The build puts the scenarios of docs/examples beside the program, the English ones in a folder of their own. */
const FOLDERS: Readonly<Record<Language, URL>> = {
  ja: new URL('../examples/', import.meta.url),
  en: new URL('../examples/en/', import.meta.url),
};
const ENDING = '.json';

export const example = defineCommand({
  name: 'example',
  summary: { ja: 'そのまま使えるシナリオの一覧、または1つを出す', en: 'list complete scenarios, or print one' },
  usage: [
    {
      name: 'NAME',
      summary: { ja: '一覧にある名前。なければ一覧', en: 'a name of the list; without it the list' },
      optional: true,
    },
  ],
  options: {},
  run: async ({ operands: [name] }, context) => {
    const names = await examples(context);
    if (name === undefined) {
      const titles = await Promise.all(names.map(async (one) => titleOf(await textOf(one, context))));
      const width = Math.max(0, ...names.map(displayWidth));
      await context.out.write(names.map((one, i) => `${one.padEnd(width)}  ${titles[i] ?? ''}\n`).join(''));
      return EXIT.ok;
    }
    const found = names.find((one) => one === name || one.replace(/^\d+-/, '') === name);
    if (found === undefined) {
      const near = nearest(name, names);
      const all = names.join(', ');
      throw usageFailure(
        context.say({
          ja: `例がありません: ${JSON.stringify(name.slice(0, 60))}${near ? `（${near} のことですか）` : ''}。使えるもの: ${all}`,
          en: `No example ${JSON.stringify(name.slice(0, 60))}${near ? ` (did you mean ${near}?)` : ''}. Allowed: ${all}`,
        }),
      );
    }
    await context.out.write(await textOf(found, context));
    return EXIT.ok;
  },
});

async function examples(context: Context): Promise<readonly string[]> {
  try {
    const files = await readdir(FOLDERS[context.language]);
    return files
      .filter((file) => file.endsWith(ENDING))
      .map((file) => file.slice(0, -ENDING.length))
      .sort();
  } catch (error) {
    throw fileFailure('examples/', error, context);
  }
}

async function textOf(name: string, context: Context): Promise<string> {
  try {
    return await readFile(new URL(`${name}${ENDING}`, FOLDERS[context.language]), 'utf8');
  } catch (error) {
    throw fileFailure(`examples/${name}${ENDING}`, error, context);
  }
}

function titleOf(json: string): string {
  const parsed = parseScenarioJson(json);
  return parsed.ok ? parsed.scenario.title : '';
}
