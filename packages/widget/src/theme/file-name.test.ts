import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['和菓子の通販', '和菓子の通販.json'],
  ['a/b\\c:d*e?"<f>|\u0000g', 'a b c d e f g.json'],
  ['..', 'ec-tco.json'],
  ['', 'ec-tco.json'],
  ['-rf', 'rf.json'],
  ['.profile', 'profile.json'],
  ['plan 2027. ', 'plan 2027.json'],
  ['CON', '_CON.json'],
  ['con.txt', '_con.txt.json'],
  ['Nul ', '_Nul.json'],
  ['com1', '_com1.json'],
  ['LPT³', '_LPT³.json'],
  ['AUX .x', '_AUX .x.json'],
  ['CONIN$', '_CONIN$.json'],
  ['console', 'console.json'],
  ['com10', 'com10.json'],
  ['がぎぐ'.normalize('NFD'), 'がぎぐ.json'],
  ['photo\u202Egpj.exe', 'photo gpj.exe.json'],
])('%j becomes %s', (title, name) => expect(fileName(title, 'json')).toBe(name));

test('a name of its own where nothing is left', () => expect(fileName('///', 'svg', 'chart')).toBe('chart.svg'));
