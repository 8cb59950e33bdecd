import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/problems/problems.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-problems', ...sectionPart('ec-tco-problems') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = { args: { wrong: '/business/averageOrderValue' } };
