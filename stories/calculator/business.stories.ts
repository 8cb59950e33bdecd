import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/business/business.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-business', ...sectionPart('ec-tco-business') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const Operating: Story = { args: { state: 'persona3' } };
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const NoSales: Story = { args: { state: 'noSales' } };
export const WrongInput: Story = { args: { wrong: '/business/averageOrderValue' } };
