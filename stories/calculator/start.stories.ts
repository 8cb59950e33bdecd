import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/start/start.ts';
import { html } from 'lit';
import { both, sane } from '../parts.ts';

interface Args {
  /** Pressed at once. */
  readonly pressed: boolean;
  readonly typed: string;
}

const meta: Meta<Args> = {
  component: 'ec-tco-start',
  args: { pressed: false, typed: '' },
  render: () => both((language) => html`<ec-tco-start .language=${language}></ec-tco-start>`),
  play: async (context) => {
    await sane(context);
    for (const start of context.canvasElement.querySelectorAll('ec-tco-start')) {
      const root = start.shadowRoot;
      const box = root?.querySelector('ec-tco-number-field')?.shadowRoot?.querySelector('input');
      if (context.args.typed !== '' && box) {
        box.value = context.args.typed;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }
      if (context.args.pressed) root?.querySelector<HTMLElement>('button.primary')?.click();
    }
    await sane(context);
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Empty: Story = {};
export const NothingTyped: Story = { args: { pressed: true } };
export const WrongInput: Story = { args: { typed: '12O万' } };
export const HugeNumber: Story = { args: { typed: '999億' } };
