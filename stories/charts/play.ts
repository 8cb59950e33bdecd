import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../packages/widget/src/theme/theme.ts';

/** Puts a chart on a surface with the theme it inherits. */
export const themed =
  (theme: 'light' | 'dark') =>
  (story: () => unknown): TemplateResult =>
    html`<ec-tco-theme theme=${theme}>${story()}</ec-tco-theme>`;

/** What no chart may ever show. */
export async function sane({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const chart = canvasElement.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('[data-chart]');
  await expect(chart).toBeTruthy();
  await chart?.updateComplete;
  const root = chart?.shadowRoot;
  await expect(root?.querySelector('figure')).toBeTruthy();
  const markup = [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => [
    ...[...element.attributes].map((attribute) => attribute.value),
    element.textContent,
  ]);
  await expect(markup.join('\n')).not.toMatch(/NaN|Infinity|undefined|∞/);
  await expect(root?.querySelector('[style]')).toBeNull();
}
