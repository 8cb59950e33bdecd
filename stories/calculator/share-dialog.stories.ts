import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/share-dialog/share-dialog.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-share-dialog', ...sectionPart('ec-tco-share-dialog') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
