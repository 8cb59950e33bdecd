import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/stages/stages.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-stages', ...sectionPart('ec-tco-stages', { option: 0 }, 1) };
export default meta;
type Story = StoryObj<SectionArgs>;

export const None: Story = {};
const AT = '/options/saas-low-fee/stages';
export const Two: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, AT, [
        {
          id: 'mend',
          name: '診断して直す',
          year: 2,
          annualProbability: 0.01,
          requirements: { 'build-1': { status: 'done' }, 'operation-1': { status: 'outsourced' } },
        },
        { id: 'move', name: '移る', year: 14 },
      ]),
  },
};
export const WrongInput: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, AT, [
        { id: 'a', name: 'a', year: 3 },
        { id: 'b', name: 'b', year: 2 },
      ]),
  },
};
