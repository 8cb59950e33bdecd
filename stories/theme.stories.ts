import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/widget/src/theme/theme.ts';

interface Args {
  readonly theme: 'light' | 'dark' | 'auto';
}

const meta: Meta<Args> = {
  component: 'ec-tco-theme',
  args: { theme: 'auto' },
  render: ({ theme }) => html`<ec-tco-theme theme=${theme}><p>自社構築か、サービスか</p></ec-tco-theme>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Auto: Story = {};
export const Light: Story = { args: { theme: 'light' } };
export const Dark: Story = { args: { theme: 'dark' } };
