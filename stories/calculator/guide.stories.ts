import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/guide/guide.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-guide', ...sectionPart('ec-tco-guide') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const Operating: Story = { args: { state: 'persona3' } };
