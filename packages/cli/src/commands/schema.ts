import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';

export const schema = defineCommand({
  name: 'schema',
  summary: { ja: 'シナリオの JSON Schema を出す', en: 'print the JSON Schema of a scenario' },
  usage: [],
  options: {},
  run: async (_, { out }) => {
    const { scenarioJsonSchema } = await import('@ec-tco/core/json-schema');
    await out.write(jsonText(scenarioJsonSchema()));
    return EXIT.ok;
  },
});
