import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/line/line.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-line', ...sectionPart('ec-tco-line', { option: 0, line: 1 }, 2) };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const Quotation: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, '/options/saas-low-fee/lines/build/source', {
        kind: 'quotation',
        note: '見積番号 12',
        date: '2026-04-01',
      }),
  },
};
export const Hours: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, '/options/saas-low-fee/lines/build/amount', {
        kind: 'hours',
        hours: { low: 2, base: 4, high: 8 },
      }),
  },
};
export const ShareOfSales: Story = {
  args: {
    edit: (draft) => setValue(draft, '/options/saas-low-fee/lines/build/amount', { kind: 'sales-rate', rate: 0.036 }),
  },
};
export const Unpriced: Story = {
  args: { edit: (draft) => setValue(draft, '/options/saas-low-fee/lines/build/amount', { kind: 'unquoted' }) },
};
export const ShareOfOtherCost: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, '/options/saas-low-fee/lines/build/amount', {
        kind: 'share',
        rate: 0.1,
        of: { category: 'platform' },
        basis: 'total',
      }),
  },
};
export const HugeNumbers: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames' } };
export const WrongInput: Story = {
  args: {
    edit: (draft) => setValue(draft, '/options/saas-low-fee/lines/build/amount', { kind: 'fixed', yen: 1 }),
    wrong: '/options/saas-low-fee/lines/build/amount/yen',
  },
};
