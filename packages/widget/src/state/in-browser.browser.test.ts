import { expect, test, vi } from 'vitest';
import { saveFile } from './files.ts';
import { SCENARIO } from './fixtures.ts';
import { linkAddress, openLink, packLink } from './share-link.ts';
import { createAutosave } from './storage.ts';

test('links: whole, and cut short at every tenth', async () => {
  const link = await packLink(SCENARIO);
  if (!link.ok) throw new Error(link.code);
  const { hash } = new URL(linkAddress(location.href, link.fragment));
  expect(await openLink(hash, SCENARIO)).toEqual({ status: 'whole', scenario: SCENARIO });
  const titles = new Set<string>();
  for (let tenth = 1; tenth < 10; tenth += 1) {
    const opened = await openLink(hash.slice(0, (hash.length * tenth) / 10), { ...SCENARIO, title: '既定' });
    expect(opened.status).toMatch(tenth < 4 ? /failed|salvaged/ : /salvaged/);
    if (opened.status === 'salvaged') titles.add(opened.scenario.title);
  }
  expect(titles).toContain(SCENARIO.title);
});

test('autosave in the real storage', () => {
  const autosave = createAutosave('test');
  expect([autosave.state(), autosave.save(SCENARIO), autosave.state()]).toEqual(['ready', 'saved', 'on']);
  expect(autosave.restore(SCENARIO).status).toBe('whole');
  expect([autosave.clear(), autosave.state()]).toEqual(['cleared', 'ready']);
});

test('a file is handed over through a link that does not stay', () => {
  const clicked: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href.slice(0, 5)} ${this.isConnected}`);
  });
  saveFile('和菓子.json', '{}', 'application/json');
  click.mockRestore();
  expect(clicked).toEqual(['和菓子.json blob: true']);
  expect(document.querySelector('a[download]')).toBeNull();
});
