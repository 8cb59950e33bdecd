// @ts-check
// npm run pictures -- FOLDER [part of a name]: every paper in both languages as pictures, one sheet of pages each.
// Needs `npm run build`, LibreOffice and pdftoppm (poppler-utils).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../support/browser.ts';

const [folder = 'pictures', only = ''] = process.argv.slice(2);
const out = resolve(folder);
const scratch = mkdtempSync(join(tmpdir(), 'ec-tco-pictures-'));
const program = new URL('../../packages/cli/dist/ec-tco.js', import.meta.url).pathname;
const example = (/** @type {string} */ name) => new URL(`../../docs/examples/${name}.json`, import.meta.url).pathname;

/** A shop that runs, and one that is to be built: each paper is looked at for the shop that has most to say. */
const RUNNING = example('3-cosmetics-operating');
const NEW = example('2-tea-farm');
/** @type {Readonly<Record<string, readonly string[]>>} */
const ORDERS = {
  request: ['document', 'request', RUNNING, '--option', 'keep'],
  'request-platform': ['document', 'request', RUNNING, '--option', 'move-saas'],
  questions: ['document', 'questions', RUNNING],
  acceptance: ['document', 'acceptance', RUNNING, '--option', 'keep'],
  periodic: ['document', 'periodic', RUNNING, '--option', 'keep'],
  'self-check': ['document', 'self-check', RUNNING],
  'self-check-new': ['document', 'self-check', NEW],
  'self-check-blank': ['document', 'self-check', RUNNING, '--blank'],
  plan: ['document', 'plan', RUNNING, '--option', 'keep'],
  approval: ['document', 'approval', RUNNING, '--before', 'BEFORE'],
  'approval-new': ['document', 'approval', NEW],
  workbook: ['export', RUNNING],
};
const FORMATS = { document: ['html', 'docx'], 'self-check': ['xlsx'], plan: ['xlsx'], export: ['xlsx'] };

/** @param {string} name @param {readonly string[]} args */
const run = (name, args) => {
  const { status, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ${stderr}`);
};

// The last proposal, for before and after.
const before = join(scratch, 'before.json');
const scenario = JSON.parse(readFileSync(RUNNING, 'utf8'));
writeFileSync(before, JSON.stringify({ ...scenario, rates: { ...scenario.rates, inflation: 0.05 } }));

useJapaneseFont();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
mkdirSync(out, { recursive: true });
try {
  for (const [name, order] of Object.entries(ORDERS)) {
    const [command = '', kind = ''] = order;
    const formats = command === 'export' ? FORMATS.export : [...FORMATS.document, ...(kind in FORMATS ? ['xlsx'] : [])];
    for (const language of ['ja', 'en']) {
      for (const format of formats) {
        const title = `${name}-${format}-${language}`;
        if (!title.includes(only)) continue;
        const file = join(scratch, `${title}.${format}`);
        const args = order.map((one) => (one === 'BEFORE' ? before : one));
        run(process.execPath, [
          ...[program, ...args, '--lang', language, '--output', file],
          ...(command === 'document' ? ['--format', format] : []),
        ]);
        await picture(title, file, format);
        console.log(`${title}.png`);
      }
    }
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

/** @param {string} title @param {string} file @param {string} format */
async function picture(title, file, format) {
  const pdf = join(scratch, `${title}.pdf`);
  if (format === 'html') {
    const page = await browser.newPage();
    await page.goto(`file://${file}`);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.close();
  } else {
    run('soffice', [
      ...[`-env:UserInstallation=file://${join(scratch, 'profile')}`, '--headless', '--convert-to', 'pdf'],
      ...['--outdir', scratch, file],
    ]);
  }
  const pages = join(scratch, `${title}-pages`);
  mkdirSync(pages);
  run('pdftoppm', ['-r', '70', '-png', pdf, join(pages, 'p')]);
  const images = readdirSync(pages)
    .sort()
    .map((one) => `<img src="data:image/png;base64,${readFileSync(join(pages, one)).toString('base64')}">`);
  const sheet = await browser.newPage({ viewport: { width: 1800, height: 400 } });
  await sheet.setContent(
    `<style>body{margin:8px;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start}</style>${images.join('')}`,
  );
  await sheet.screenshot({ path: join(out, `${title}.png`), fullPage: true });
  await sheet.close();
}
