import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/period/period.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-period', ...sectionPart('ec-tco-period') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const LongNames: Story = { args: { state: 'longNames' } };
export const WrongInput: Story = { args: { wrong: '/horizonYears' } };
