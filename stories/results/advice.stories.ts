import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/advice/advice.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-advice', ...resultPart('ec-tco-advice') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const RuledOut: Story = { args: { state: 'ruledOut' } };
export const NothingLeft: Story = { args: { state: 'allRuledOut' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const LongNames: Story = { args: { state: 'longNames' } };
