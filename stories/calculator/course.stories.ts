import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/course/course.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-course', ...sectionPart('ec-tco-course', { at: '/business' }, 1) };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const YearByYear: Story = {
  args: { edit: (draft) => setValue(draft, '/business/salesByYear', [6e6, 12e6, { low: 2e7, base: 3e7, high: 4e7 }]) },
};
export const StartAndSeason: Story = {
  args: {
    edit: (draft) =>
      setValue(
        setValue(draft, '/business/ramp', { months: 6, start: 0.2 }),
        '/business/season',
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3],
      ),
  },
};
export const WrongInput: Story = {
  args: { edit: (draft) => setValue(draft, '/business/season', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) },
};
