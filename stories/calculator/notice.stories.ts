import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/notice/notice.ts';
import { SCENARIOS } from '../../packages/widget/src/results/fixtures.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-notice',
  ...sectionPart('ec-tco-notice', {
    notice: { text: 'A', repairs: [{ pointer: '/horizonYears', action: 'default' }] },
    scenario: SCENARIOS.persona3(),
  }),
};
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
