import { readdirSync, readFileSync } from 'node:fs';
import { parseScenarioJson, type Scenario } from '@ec-tco/core';

const FOLDER = new URL('../../docs/examples/', import.meta.url);

/** The sample shops by name. */
export function samples(): ReadonlyMap<string, Scenario> {
  return new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const parsed = parseScenarioJson(readFileSync(new URL(file, FOLDER), 'utf8'));
        if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
        return [file.replace(/\.json$/, ''), parsed.scenario];
      }),
  );
}
