import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/verdict/verdict.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-verdict', ...resultPart('ec-tco-verdict') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const Pending: Story = { args: { state: 'persona6', pending: true } };
export const RuledOut: Story = { args: { state: 'ruledOut' } };
export const NothingLeft: Story = { args: { state: 'allRuledOut' } };
export const Tie: Story = { args: { state: 'tie' } };
export const Unpriced: Story = { args: { state: 'unpriced' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
