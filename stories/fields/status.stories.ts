import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { EcTcoStatus } from '../../packages/widget/src/fields/status/status.ts';
import '../../packages/widget/src/fields/status/status.ts';
import { themed } from './themed.ts';

interface Args {
  message: string;
  action: string;
  quiet: boolean;
  language: 'ja' | 'en';
}

const meta: Meta<Args> = {
  title: 'Fields/Status',
  component: 'ec-tco-status',
  decorators: [themed()],
  args: { message: 'リンクをコピーしました。', action: '', quiet: false, language: 'ja' },
  render: ({ action, quiet, language }) => html`<ec-tco-status ?quiet=${quiet} .language=${language}>
    ${action ? html`<button slot="action" type="button">${action}</button>` : nothing}
  </ec-tco-status>`,
  play: async ({ canvasElement, args }) => {
    void canvasElement.querySelector<EcTcoStatus>('ec-tco-status')?.say(args.message);
    await new Promise((resolve) => setTimeout(resolve, 250));
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Note: Story = {};
export const WithAction: Story = { args: { message: '最初の状態に戻しました。', action: '元に戻す' } };
export const OnlyHeard: Story = { args: { quiet: true } };
export const LongMessage: Story = {
  args: {
    message:
      'リンクの一部が壊れていました。読めた 42 項目はそのまま使い、読めなかった 3 項目は標準の値に置き換えました。',
    action: '詳しく見る',
  },
};
export const English: Story = { args: { message: 'Link copied.', language: 'en' } };
export const Dark: Story = { decorators: [themed('dark')] };
