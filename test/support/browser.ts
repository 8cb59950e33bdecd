import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpacked } from './unpacked.ts';

/** Flags that keep Chromium quiet on a closed network and let it run as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** $CHROMIUM_PATH, else a system Chromium (unless CHROMIUM=npm), else the one shipped inside the npm package. */
export async function chromiumPath(): Promise<string> {
  const { CHROMIUM_PATH, CHROMIUM } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const system = CHROMIUM === 'npm' ? undefined : SYSTEM.find((p) => existsSync(p));
  return system ?? npmChromium();
}

/** Points fontconfig at the Japanese font from npm, so that pages look the same on every machine. */
export function useJapaneseFont(): void {
  if (process.platform !== 'linux') return;
  const font = fileURLToPath(new URL('.', import.meta.resolve('@expo-google-fonts/noto-sans-jp/package.json')));
  const file = `${CACHE}fonts.conf`;
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) => `  <alias><family>${family}</family><prefer><family>Noto Sans JP</family></prefer></alias>\n`,
  );
  const conf =
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n' +
    `  <dir>${font}400Regular</dir>\n  <dir>${font}700Bold</dir>\n` +
    `  <cachedir>${CACHE}fontconfig</cachedir>\n${aliases.join('')}</fontconfig>\n`;
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== conf) writeFileSync(file, conf);
  process.env['FONTCONFIG_FILE'] = file;
}

/** Unpacks @sparticuz/chromium under node_modules/.cache (its default, one fixed folder, goes stale on upgrade). */
async function npmChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `no Chromium for ${process.platform}-${process.arch} on npm; install Chromium or set CHROMIUM_PATH`,
    );
  }
  const pkg = new URL('../package.json', import.meta.resolve('@sparticuz/chromium')); // its exports hide package.json
  const { version } = JSON.parse(readFileSync(pkg, 'utf8')) as { version: string };
  if (!hasNss()) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'; // also unpack its own libnss3 & co, sets LD_LIBRARY_PATH
  const dir = `${CACHE}chromium-${version}`;
  unpacked(dir, (into) => {
    const unpack = `import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())`;
    execFileSync(process.execPath, ['-e', unpack], { cwd: CACHE, env: { ...process.env, TMPDIR: into } });
    const libraries = [`${into}/al2023/lib`, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    execFileSync(`${into}/chromium`, ['--no-sandbox', '--version'], {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
      stdio: 'pipe',
      timeout: 60_000,
    });
  });
  const tmp = process.env['TMPDIR'];
  process.env['TMPDIR'] = dir;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (tmp === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = tmp;
  }
}

function hasNss(): boolean {
  try {
    return execFileSync('ldconfig', ['-p'], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${process.env['PATH']}:/sbin:/usr/sbin` },
    }).includes('libnss3.so');
  } catch {
    return false;
  }
}
