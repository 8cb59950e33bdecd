import { html } from 'lit';
import { expect, test } from 'vitest';
import { mount } from '../../fields/fixtures.ts';
import { createStart } from '../starts.ts';
import type { EcTcoShareDialog } from './share-dialog.component.ts';
import './share-dialog.ts';

test.each([
  ['', location.href.replace(/#.*/, '')],
  ['/tools/?a=1', `${location.origin}/tools/?a=1`],
  ['//www.example.org/x', `${location.protocol}//www.example.org/x`],
  ['https://www.example.org', 'https://www.example.org/'],
])('a link for the page %j leads to %s', async (page, address) => {
  const dialog = await mount<EcTcoShareDialog>(
    html`<ec-tco-share-dialog .page=${page}></ec-tco-share-dialog>`,
    'ec-tco-share-dialog',
  );
  const made = new Promise<string>((done) => {
    dialog.addEventListener('ec-tco-link', (event) => done((event as CustomEvent<{ address: string }>).detail.address));
  });
  void dialog.show(createStart('tea-farm', 'ja'), true);
  expect((await made).split('#ec-tco=')[0]).toBe(address);
});
