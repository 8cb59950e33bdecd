import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/incident/incident.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-incident-result', ...resultPart('ec-tco-incident-result') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const NothingLeft: Story = { args: { state: 'allRuledOut' } };
export const Tie: Story = { args: { state: 'tie' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
