import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/question/question.ts';
import { computed } from '../../packages/widget/src/results/fixtures.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-question',
  ...sectionPart('ec-tco-question', { computation: computed('persona3') }),
};
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = { args: { state: 'persona3' } };
