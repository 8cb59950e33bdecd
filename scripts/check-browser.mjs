// Opens a page in the Chromium that the tests will use, or says what is missing.
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath, useJapaneseFont } from '../test/support/browser.ts';

let path = 'none found';
try {
  useJapaneseFont();
  path = await chromiumPath();
  const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGS });
  const page = await browser.newPage();
  await page.setContent('<p>日本語</p>');
  console.log(`Chromium ${browser.version()}`);
  await browser.close();
} catch (error) {
  console.error(
    `The browser tests cannot run: no Chromium starts here (${path}).\n` +
      'On Linux x64 the package @sparticuz/chromium brings one, which needs the optional packages of npm ci.\n' +
      'Elsewhere install one (Debian: apt-get install chromium) or point CHROMIUM_PATH at it.\n\n' +
      (error instanceof Error ? error.message : String(error)),
  );
  process.exit(1);
}
