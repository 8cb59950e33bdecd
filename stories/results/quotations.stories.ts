import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/quotations/quotations.ts';
import { type ResultArgs, resultPart } from '../parts.ts';

const meta: Meta<ResultArgs> = { component: 'ec-tco-quotations', ...resultPart('ec-tco-quotations') };
export default meta;
type Story = StoryObj<ResultArgs>;

export const Plain: Story = {};
export const LongNames: Story = { args: { state: 'longNames' } };
