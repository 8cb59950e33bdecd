import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { EcTcoDialog } from '../../packages/widget/src/fields/dialog/dialog.ts';
import '../../packages/widget/src/fields/dialog/dialog.ts';
import { themed } from './themed.ts';

interface Args {
  heading: string;
  text: string;
  kind: 'explain' | 'confirm' | 'danger';
  confirmLabel: string;
  cancelLabel: string;
  language: 'ja' | 'en';
}

const meta: Meta<Args> = {
  title: 'Fields/Dialog',
  component: 'ec-tco-dialog',
  decorators: [themed()],
  // Each is open at once, as it is met.
  parameters: { docs: { story: { inline: false, height: '420px' } } },
  args: {
    heading: '入力を最初の状態に戻しますか',
    text: '入力した数字と見積りはすべて消えます。「元に戻す」で取り消せます。',
    kind: 'danger',
    confirmLabel: '最初に戻す',
    cancelLabel: '',
    language: 'ja',
  },
  render: ({ heading, text, kind, confirmLabel, cancelLabel, language }) => html`<ec-tco-dialog
    heading=${heading}
    .kind=${kind}
    .language=${language}
    confirm-label=${confirmLabel}
    cancel-label=${cancelLabel}
    ><p>${text}</p></ec-tco-dialog
  >`,
  play: ({ canvasElement }) => {
    void canvasElement.querySelector<EcTcoDialog>('ec-tco-dialog')?.show();
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Danger: Story = {};
export const Confirm: Story = {
  args: {
    kind: 'confirm',
    heading: 'リンクの内容を開きますか',
    text: '今の入力は置き換わります。',
    confirmLabel: '開く',
  },
};
export const Explain: Story = {
  args: {
    kind: 'explain',
    heading: '5 年間の費用の合計',
    text: '費用の合計 ＝ 開業前の費用 ＋ 毎年の費用の合計。'.repeat(3),
  },
};
export const LongText: Story = {
  args: {
    kind: 'explain',
    heading: '漏えい時の損害額の求め方',
    text: '調査、通知、補償、休業による売上の減少を足します。'.repeat(60),
  },
};
export const English: Story = {
  args: {
    heading: 'Reset everything?',
    text: 'All numbers and quotations you entered will be cleared. You can still undo it.',
    confirmLabel: 'Reset',
    language: 'en',
  },
};
export const Dark: Story = { decorators: [themed('dark')] };
