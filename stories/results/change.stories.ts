import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/results/change/change.ts';
import { computed } from '../../packages/widget/src/results/fixtures.ts';
import { compute } from '../../packages/widget/src/shared/computation.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const earlier = computed('persona3');
const { scenario } = earlier;
const computation = compute({ ...scenario, business: { ...scenario.business, monthlySales: 6_000_000 } });

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-change',
  ...sectionPart('ec-tco-change', { earlier, computation, field: '/business/monthlySales' }),
};
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
