import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { computed, type StateName } from '../../packages/widget/src/results/fixtures.ts';
import '../../packages/widget/src/results/print-sheet/print-sheet.ts';
import { themed } from '../fields/themed.ts';

interface Args {
  state: StateName;
  language: 'ja' | 'en';
}

const meta: Meta<Args> = {
  title: 'Results/Print sheet',
  component: 'ec-tco-print-sheet',
  decorators: [themed('light')],
  args: { state: 'persona3', language: 'ja' },
  render: ({ state, language }) =>
    html`<ec-tco-print-sheet lang=${language} preview .computation=${computed(state)} .language=${language}></ec-tco-print-sheet>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Japanese: Story = {};
export const English: Story = { args: { language: 'en' } };
export const Largest: Story = { args: { state: 'persona6' } };
export const AllRuledOut: Story = { args: { state: 'allRuledOut' } };
export const Unpriced: Story = { args: { state: 'unpriced' } };
