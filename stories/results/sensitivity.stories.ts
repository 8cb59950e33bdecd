import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/sensitivity/sensitivity.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-sensitivity', ...resultPart('ec-tco-sensitivity') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const Pending: Story = { args: { state: 'persona6', pending: true } };
export const Tie: Story = { args: { state: 'tie' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
