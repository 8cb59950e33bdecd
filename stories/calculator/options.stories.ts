import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/options/options.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-options', ...sectionPart('ec-tco-options') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const Pending: Story = { args: { pending: true } };
export const RuledOut: Story = { args: { state: 'ruledOut' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const LongNames: Story = { args: { state: 'longNames' } };
