import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/quotation/quotation.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-quotation', ...sectionPart('ec-tco-quotation') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const LongNames: Story = { args: { state: 'longNames' } };
