import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/ranking/ranking.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-ranking', ...resultPart('ec-tco-ranking') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const RuledOut: Story = { args: { state: 'ruledOut' } };
export const NothingLeft: Story = { args: { state: 'allRuledOut' } };
export const Tie: Story = { args: { state: 'tie' } };
export const Unpriced: Story = { args: { state: 'unpriced' } };
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
