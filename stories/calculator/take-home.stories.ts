import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/take-home/take-home.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-take-home', ...sectionPart('ec-tco-take-home') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const Operating: Story = { args: { state: 'persona3' } };
