// Makes the pictures under docs/images anew: the demo page at 1280 and 360 px, and the first printed page.
// usage: npm run build && node scripts/setup.mjs test/page/screenshots.mjs [folder]
// The printed page needs pdftoppm (Debian: apt-get install poppler-utils) and is left out without it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, openDemo, printed } from './demo-page.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../docs/images/', import.meta.url));
const PERSONA = 'cosmetics-operating';
const PICTURES = [
  { name: 'calculator-1280-ja', language: 'ja', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'calculator-360-ja', language: 'ja', width: 360, height: 800, colorScheme: 'light' },
  { name: 'calculator-1280-dark-en', language: 'en', width: 1280, height: 900, colorScheme: 'dark' },
];

mkdirSync(folder, { recursive: true });
const demo = await openDemo();
try {
  for (const { name, language, width, height, colorScheme } of PICTURES) {
    const page = await demo.open({ viewport: { width, height }, colorScheme });
    await load(page, PERSONA, language);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.context().close();
  }
  const page = await demo.open();
  await load(page, PERSONA, 'ja');
  const pdf = join(folder, 'print.pdf');
  writeFileSync(pdf, await printed(page));
  const { error } = spawnSync('pdftoppm', ['-png', '-r', '80', '-f', '1', '-singlefile', pdf, join(folder, 'print-1')]);
  if (error) console.error(`print-1.png is left as it was: ${error.message}`);
  rmSync(pdf);
} finally {
  await demo.close();
}
