import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/fields/disclosure/disclosure.ts';
import { themed } from './themed.ts';

interface Args {
  summary: string;
  extra: string;
  open: boolean;
}

const meta: Meta<Args> = {
  title: 'Fields/Disclosure',
  component: 'ec-tco-disclosure',
  decorators: [themed()],
  args: { summary: '費用の内訳（12 件）', extra: '', open: false },
  render: ({ summary, extra, open }) => html`<ec-tco-disclosure summary=${summary} ?open=${open}>
    <span slot="extra">${extra}</span>
    <p>サーバー、決済手数料、脆弱性診断など。</p>
  </ec-tco-disclosure>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Closed: Story = {};
export const Open: Story = { args: { open: true } };
export const WithTotal: Story = { args: { extra: '5 年で 1,234万円', open: true } };
export const LongSummary: Story = {
  args: { summary: '自社で構築し運用を委託する場合の、開業前と開業後にかかる費用の内訳と根拠', extra: '12億3,456万円' },
};
export const English: Story = { args: { summary: 'Cost lines (12)', extra: '12.3 million yen', open: true } };
export const Dark: Story = { args: { open: true, extra: '1,234万円' }, decorators: [themed('dark')] };
