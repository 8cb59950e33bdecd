// The main job in the engines besides Chromium, where they are installed: `npm run test:engines` installs them.
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoServer, isBuilt } from '../../scripts/demo-server.ts';
import { useJapaneseFont } from '../support/browser.ts';
import { ENGINES } from './find.ts';
import { mainJob } from './main-job.ts';

const server = demoServer();
let address: string;
beforeAll(async () => {
  if (!isBuilt()) throw new Error('The engines need the built widget: run `npm run build` first.');
  useJapaneseFont();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe.each(ENGINES)('$name', (engine) => {
  const { name, packages } = engine;
  const found = engine.find();
  if ('missing' in found) console.warn(`${name} is not tried: ${found.missing}; Debian has ${packages.join(' ')}`);

  it.skipIf('missing' in found)(
    'answer, change, explanation, link and paper',
    async () => {
      if ('missing' in found) return;
      const driver = await found.open();
      try {
        const seen = await mainJob(driver, address);
        console.log(`${driver.name}: ${seen.answers[0]} → ${seen.answers[1]}`);
        expect(seen.answers[1]).not.toBe(seen.answers[0]);
        expect(seen.sales).toBe(90_000_000);
        expect(seen.explained).toMatch(/\d/);
        expect(seen.link).toMatch(/#ec-tco=/);
        expect(seen.reopened).toBe(90_000_000);
        expect(seen.sheet).toBeGreaterThan(500);
        expect(seen.underline).toBe('dotted');
        expect(seen.parted).toEqual([]);
        expect(seen.complaints).toEqual([]);
      } finally {
        await driver.close();
      }
    },
    120_000,
  );
});
