import { existsSync, globSync } from 'node:fs';
import type { Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** An engine besides Chromium, where it is installed. */
export interface Engine {
  readonly name: string;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** How to open it, or what is missing. */
  find(): { readonly open: () => Promise<Driver> } | { readonly missing: string };
}

const first = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path));

export const ENGINES: readonly Engine[] = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find() {
      const path = first([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']);
      return path === undefined ? { missing: 'no Firefox (or FIREFOX_PATH)' } : { open: () => openFirefox(path) };
    },
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find() {
      const driver = first([process.env['WEBKIT_DRIVER_PATH'], '/usr/bin/WebKitWebDriver']);
      const browser = first(
        globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser').concat(globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')),
      );
      const screen = first(['/usr/bin/Xvfb']);
      if (driver === undefined || browser === undefined) return { missing: 'no WebKitWebDriver with MiniBrowser' };
      return screen === undefined ? { missing: 'no Xvfb' } : { open: () => openWebKit(driver, browser, screen) };
    },
  },
];
