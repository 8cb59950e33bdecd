import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/credits/credits.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-credits', ...sectionPart('ec-tco-credits', { option: 0 }, 1) };
export default meta;
type Story = StoryObj<SectionArgs>;

export const None: Story = {};
export const Subsidy: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, '/options/saas-low-fee/credits', [
        {
          id: 'subsidy',
          name: '補助金',
          amount: { kind: 'share', rate: 0.5, of: { lines: ['build'] }, most: 500_000 },
          timing: { kind: 'once', month: 12 },
          chance: 0.6,
          source: { kind: 'assumption' },
        },
        {
          id: 'free',
          name: '値引き',
          amount: { kind: 'fixed', yen: 3000 },
          timing: { kind: 'monthly', to: 3 },
          source: { kind: 'quotation', note: 'x' },
        },
      ]),
  },
};
