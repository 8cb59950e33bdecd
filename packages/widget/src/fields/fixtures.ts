import { html, render, type TemplateResult } from 'lit';
import '../theme/theme.ts';

/** Puts an element into an empty page, themed, and waits until it is drawn. For tests. */
export async function mount<T extends HTMLElement>(template: TemplateResult, selector: string): Promise<T> {
  document.body.replaceChildren();
  document.documentElement.lang = 'ja';
  const host = document.createElement('main');
  document.body.append(host);
  render(html`<ec-tco-theme theme="light">${template}</ec-tco-theme>`, host);
  const element = host.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  await settled(element);
  return element;
}

/** Waits until an element has drawn its last change, and what that change set off. */
export async function settled(element: Element): Promise<void> {
  for (let i = 0; i < 3; i += 1) await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
}

/** An element inside of another one's shadow root. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
