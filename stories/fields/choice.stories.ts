import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ChoiceOption } from '../../packages/widget/src/fields/choice/choice.component.ts';
import '../../packages/widget/src/fields/choice/choice.ts';
import '../../packages/widget/src/fields/select/select.ts';
import { themed } from './themed.ts';

interface Args {
  label: string;
  help: string;
  error: string;
  language: 'ja' | 'en';
  value: string;
  disabled: boolean;
  options: readonly ChoiceOption[];
  as: 'choice' | 'select';
}

const KINDS: ChoiceOption[] = [
  { value: 'own', label: '自社で構築し、自社で運用する', help: '担当者がいて、脆弱性の情報を毎週見られる場合' },
  { value: 'managed', label: '構築も運用も委託する' },
  { value: 'saas', label: 'クラウド型のサービスを使う', help: 'BASE、カラーミーショップ など' },
  { value: 'mall', label: 'モールに出店する', disabled: true },
];
const KINDS_EN: ChoiceOption[] = [
  { value: 'own', label: 'Build and run it ourselves', help: 'With someone who reads vulnerability news each week' },
  { value: 'managed', label: 'Have it built and run' },
  { value: 'saas', label: 'Use a cloud service' },
  { value: 'mall', label: 'Open in a mall', disabled: true },
];

const meta: Meta<Args> = {
  title: 'Fields/Choice and select',
  component: 'ec-tco-choice',
  subcomponents: { select: 'ec-tco-select' },
  decorators: [themed()],
  args: {
    label: 'お店の作り方',
    help: '',
    error: '',
    language: 'ja',
    value: 'saas',
    disabled: false,
    options: KINDS,
    as: 'choice',
  },
  render: ({ label, help, error, language, value, disabled, options, as }) =>
    as === 'choice'
      ? html`<ec-tco-choice
          name="/kind"
          label=${label}
          help=${help}
          error=${error}
          .language=${language}
          value=${value}
          ?disabled=${disabled}
          .options=${options}
        ></ec-tco-choice>`
      : html`<ec-tco-select
          name="/kind"
          label=${label}
          help=${help}
          error=${error}
          .language=${language}
          value=${value}
          ?disabled=${disabled}
          .options=${options}
        ></ec-tco-select>`,
};
export default meta;
type Story = StoryObj<Args>;

const english = { label: 'How the shop is run', language: 'en', options: KINDS_EN } as const;

export const Choice: Story = { args: { help: '後から変えられます。' } };
export const ChoiceOpen: Story = { args: { value: '' } };
export const ChoiceWrong: Story = { args: { value: '', error: '一つ選んでください。' } };
export const ChoiceDisabled: Story = { args: { disabled: true } };
export const ChoiceEnglish: Story = { args: english };
export const ChoiceDark: Story = { decorators: [themed('dark')] };
export const Select: Story = { args: { as: 'select', help: '後から変えられます。' } };
export const SelectOpen: Story = { args: { as: 'select', value: '' } };
export const SelectWrong: Story = { args: { as: 'select', value: '', error: '一つ選んでください。' } };
export const SelectDisabled: Story = { args: { as: 'select', disabled: true } };
export const SelectEnglish: Story = { args: { ...english, as: 'select', value: '' } };
export const SelectDark: Story = { args: { as: 'select' }, decorators: [themed('dark')] };
