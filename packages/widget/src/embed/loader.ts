// The same for the folder in parts: a plain script that asks for the element beside it.

import { lacking } from '../theme/supported.ts';
import { VERSION } from '../theme/version.ts';
import { mount, mountAlways } from './mount.ts';

const own = document.currentScript;
const base = own instanceof HTMLScriptElement && own.src !== '' ? own.src : document.baseURI;

Object.assign(window, { EcTco: { version: VERSION, mount } });
mountAlways();
if (lacking().length === 0) {
  const entry = new URL('ec-tco-calculator.js', base).href;
  // oxlint-disable-next-line ec-tco/import-direction -- beside this file, wherever that is
  import(/* @vite-ignore */ entry).catch((error: unknown) => console.error(`ec-tco: ${entry} was not loaded.`, error));
}
