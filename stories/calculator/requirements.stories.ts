import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/requirements/requirements.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-requirements',
  ...sectionPart('ec-tco-requirements'),
};
export default meta;
type Story = StoryObj<SectionArgs>;

export const Unanswered: Story = { args: { edit: (draft) => setValue(draft, '/requirements', {}) } };
export const Operating: Story = { args: { state: 'persona3' } };
export const Cannot: Story = { args: { state: 'allRuledOut' } };
export const LongNames: Story = { args: { state: 'longNames' } };
