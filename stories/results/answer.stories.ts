import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/answer/answer.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-answer', ...resultPart('ec-tco-answer') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const Pending: Story = { args: { pending: true } };
export const Largest: Story = { args: { state: 'persona6' } };
export const AllRuledOut: Story = { args: { state: 'allRuledOut' } };
export const Tie: Story = { args: { state: 'tie' } };
export const Unpriced: Story = { args: { state: 'unpriced' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const NoSales: Story = { args: { state: 'noSales' } };
export const Huge: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
