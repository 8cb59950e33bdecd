import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { EcTcoNumberField } from '../../packages/widget/src/fields/number-field/number-field.ts';
import '../../packages/widget/src/fields/number-field/number-field.ts';
import { themed } from './themed.ts';

type Args = Partial<
  Pick<
    EcTcoNumberField,
    | 'label'
    | 'help'
    | 'error'
    | 'language'
    | 'unit'
    | 'scale'
    | 'min'
    | 'max'
    | 'integer'
    | 'disabled'
    | 'rangeable'
    | 'value'
    | 'texts'
  >
> & { source?: string };

const meta: Meta<Args> = {
  title: 'Fields/Number field',
  component: 'ec-tco-number-field',
  decorators: [themed()],
  args: { label: '毎月の売上', unit: 'yen/month', min: 0, max: 1e12, value: 1_200_000 },
  render: (args) => html`<ec-tco-number-field
    name="/business/monthlySales"
    label=${args.label ?? ''}
    help=${args.help ?? ''}
    error=${args.error ?? ''}
    .language=${args.language ?? 'ja'}
    .unit=${args.unit ?? 'yen'}
    .scale=${args.scale ?? 'yen'}
    .min=${args.min}
    .max=${args.max}
    ?integer=${args.integer ?? false}
    ?disabled=${args.disabled ?? false}
    ?rangeable=${args.rangeable ?? false}
    .value=${args.value}
    .texts=${args.texts ?? {}}
    >${args.source ? html`<span slot="source">${args.source}</span>` : nothing}</ec-tco-number-field
  >`,
};
export default meta;
type Story = StoryObj<Args>;

const english = { label: 'Monthly sales', language: 'en' } as const;

export const Plain: Story = {};
export const Empty: Story = { args: { value: undefined } };
export const InManYen: Story = { args: { scale: 'man' } };
export const WithHelp: Story = { args: { help: '税抜きで、この 12 か月の平均を入れてください。' } };
export const WithSource: Story = { args: { source: '見積書' } };
export const Percent: Story = { args: { label: 'カード決済の割合', unit: 'rate', max: 1, value: 0.7 } };
export const SmallPercent: Story = { args: { label: '決済手数料', unit: 'rate', max: 1, value: 0.00036 } };
export const Months: Story = { args: { label: '閉じている期間', unit: 'months', max: 180, value: 7.2 } };
export const People: Story = { args: { label: '従業員', unit: 'people', integer: true, value: 8 } };
export const RangeClosed: Story = {
  args: { rangeable: true, value: { low: 800_000, base: 1_200_000, high: 1_500_000 } },
};
export const RangeToAdd: Story = { args: { rangeable: true } };
export const RangeOpenWithWrongEnd: Story = {
  args: {
    rangeable: true,
    value: { low: 800_000, base: 1_200_000, high: 1_500_000 },
    texts: { high: '150万元' },
    help: '税抜きの平均',
  },
};
export const WrongInput: Story = { args: { texts: { base: '１２０万x' }, help: '税抜きの平均' } };
export const WrongUnit: Story = { args: { texts: { base: '1,440万円/年' } } };
export const ErrorFromOutside: Story = { args: { error: '顧客単価より小さい売上です。どちらかを直してください。' } };
export const Disabled: Story = { args: { disabled: true, rangeable: true } };
export const HugeNumber: Story = { args: { value: 999_999_999_999 } };
export const LongLabel: Story = {
  args: {
    label: '自社サイトの運用に携わる担当者の給与・賞与・社会保険料を含む一時間あたりの人件費',
    unit: 'yen/hour',
    value: 2500,
    source: '調査値（2024 年）',
    help: '就業規則の年間所定労働時間で、年間の総額を割ります。',
  },
};
export const English: Story = {
  args: { ...english, help: 'Without tax, mean of the last 12 months.', rangeable: true },
};
export const EnglishInManYen: Story = { args: { ...english, scale: 'man' } };
export const EnglishWrongInput: Story = { args: { ...english, texts: { base: '1.200' } } };
export const Dark: Story = { ...RangeOpenWithWrongEnd, decorators: [themed('dark')] };
