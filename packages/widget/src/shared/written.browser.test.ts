import { numberPart, say } from '@ec-tco/core/format';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { written } from './written.ts';

test('marks around what can be pressed stay on its line', () => {
  const error = numberPart(1.2, 'digits', 'how/error');
  render(html`<p>${written(say`確率は高い（誤差は±${error}）。`, 'ja')}</p>`, document.body);
  expect(document.querySelector('.together')?.textContent).toBe('±1.2）。');
});
