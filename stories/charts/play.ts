import { expect } from 'storybook/test';

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
