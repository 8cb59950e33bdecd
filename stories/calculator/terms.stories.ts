import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/line/line.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-terms',
  ...sectionPart('ec-tco-terms', { option: 0, line: 1 }, 1),
};
export default meta;
type Story = StoryObj<SectionArgs>;

const AT = '/options/saas-low-fee/lines/build';

export const Plain: Story = {};
export const ShareOfSales: Story = {
  args: {
    edit: (draft) =>
      setValue(setValue(draft, `${AT}/timing`, { kind: 'monthly' }), AT, {
        id: 'build',
        name: '手数料',
        category: 'platform',
        timing: { kind: 'monthly' },
        escalation: { kind: 'none' },
        source: { kind: 'assumption' },
        amount: { kind: 'sales-rate', rate: 0.05 },
        base: 'customer-pays',
        part: { of: 'orders', share: 0.7, orderValue: 8000 },
        tiers: {
          by: 'sales',
          mode: 'marginal',
          above: [
            { from: 1_000_000, price: 0.04 },
            { from: 3_000_000, price: 0.03 },
          ],
        },
        limits: { least: 2300, most: 40_000 },
      }),
  },
};
export const Foreign: Story = {
  args: {
    edit: (draft) =>
      setValue(draft, AT, {
        id: 'build',
        name: 'プラン',
        category: 'platform',
        timing: { kind: 'monthly', advance: 12 },
        escalation: { kind: 'none' },
        source: { kind: 'assumption' },
        amount: { kind: 'fixed', yen: 29 },
        items: 3,
        currency: { code: 'USD', rate: 150 },
        contract: { months: 24, renews: true, leaving: { kind: 'fixed', yen: 100 } },
      }),
  },
};
export const WrongInput: Story = { args: { wrong: `${AT}/limits/least` } };
