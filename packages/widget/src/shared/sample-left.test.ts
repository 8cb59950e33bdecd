import { parseScenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { createStart } from '../calculator/starts.ts';
import { samplesLeft } from './sample-left.ts';

test('as long as numbers of the shop are the sample’s: answers, and being kept and read again, change nothing', () => {
  const start = createStart('tea-farm', 'ja', 1_200_000);
  expect(samplesLeft(createStart('tea-farm', 'ja'))).toBe(9);
  expect(samplesLeft(start)).toBe(8);
  const requirements = { 'build-1': { status: 'in-house' as const } };
  const read = parseScenario(JSON.parse(JSON.stringify({ ...start, requirements })));
  expect(read.ok && samplesLeft(read.scenario)).toBe(8);
  const own = parseScenario({ ...start, sources: {} });
  expect(own.ok && samplesLeft(own.scenario)).toBe(0);
});
