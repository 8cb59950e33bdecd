import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/shell/desk.ts';
import { both, sane } from '../parts.ts';

interface Args {
  readonly persona: string;
}

// The element around it gives it its theme, as the one that loads in parts does.
const meta: Meta<Args> = {
  component: 'ec-tco-desk',
  parameters: { layout: 'fullscreen' },
  args: { persona: '' },
  play: sane,
  render: ({ persona }) => both((language) => html`<ec-tco-desk lang=${language} .persona=${persona}></ec-tco-desk>`),
};
export default meta;
type Story = StoryObj<Args>;

export const EmptyStart: Story = {};
export const Small: Story = { args: { persona: 'handmade-accessories' } };
