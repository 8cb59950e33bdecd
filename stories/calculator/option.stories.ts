import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/option/option.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-option',
  ...sectionPart('ec-tco-option', { index: 0, count: 3 }, 2),
};
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const Pending: Story = { args: { pending: true } };
export const SelfBuilt: Story = { args: { state: 'persona3' } };
export const Unpriced: Story = { args: { state: 'unpriced' } };
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
export const WrongInput: Story = { args: { wrong: '/options/saas-low-fee/annualProbability' } };
