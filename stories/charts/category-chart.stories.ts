import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/charts/category-chart/category-chart.ts';
import type { EcTcoCategoryChart } from '../../packages/widget/src/charts/index.ts';
import {
  categories,
  categoryOptions,
  longNames,
  manyOptions,
  markedOptions,
  values,
} from '../../packages/widget/src/charts/testing/data.ts';
import { sane, themed } from './play.ts';

type Args = Partial<Pick<EcTcoCategoryChart, 'language' | 'heading' | 'note' | 'categories' | 'options' | 'tableOpen'>>;

const meta: Meta<Args> = {
  title: 'Charts/Cost by category',
  component: 'ec-tco-category-chart',
  play: sane,
  decorators: [themed('light')],
  render: (args) => html`<ec-tco-category-chart
    data-chart
    lang=${args.language ?? 'ja'}
    .language=${args.language ?? 'ja'}
    .yenStyle=${'man'}
    .heading=${args.heading ?? ''}
    .note=${args.note ?? ''}
    .categories=${args.categories ?? []}
    .options=${args.options ?? []}
    .tableOpen=${args.tableOpen ?? false}
  ></ec-tco-category-chart>`,
};
export default meta;
type Story = StoryObj<Args>;

const ja = {
  language: 'ja' as const,
  heading: '5年間の費用は、SaaS型ECプラットフォームが1,080万円で最も安くなります',
  note: '税抜。事故の費用は期待値です。',
  categories: categories('ja'),
};
const en = {
  language: 'en' as const,
  heading: 'Over five years the SaaS platform costs least, ¥10.8M',
  note: 'Tax-exclusive. Incidents at their expected cost.',
  categories: categories('en'),
};

export const Japanese: Story = { args: { ...ja, options: categoryOptions('ja') } };
export const English: Story = { args: { ...en, options: categoryOptions('en') } };
export const RuledOutAndUnpriced: Story = { args: { ...ja, options: markedOptions('ja') } };
export const RuledOutAndUnpricedEnglish: Story = { args: { ...en, options: markedOptions('en') } };
export const Dark: Story = {
  ...Japanese,
  decorators: [themed('dark')],
};
export const TableOpen: Story = { args: { ...ja, options: markedOptions('ja'), tableOpen: true } };
export const Empty: Story = { args: { ...ja, options: [] } };
export const EmptyEnglish: Story = { args: { ...en, options: [] } };
export const Single: Story = { args: { ...ja, options: categoryOptions('ja').slice(0, 1) } };
export const Many: Story = { args: { ...ja, options: manyOptions('ja') } };
export const ManyEnglish: Story = { args: { ...en, options: manyOptions('en') } };
export const LongNames: Story = { args: { ...ja, options: longNames('ja') } };
export const LongNamesEnglish: Story = { args: { ...en, options: longNames('en') } };
export const Negative: Story = {
  args: {
    ...ja,
    options: [
      { id: 'a', name: '補助金が費用を上回る場合', values: values([-4_000_000, 300_000, 900_000, 400_000]) },
      { id: 'b', name: '補助金を受ける場合', values: values([-1_000_000, 900_000, 2_400_000, 1_200_000]) },
    ],
  },
};
export const Zero: Story = { args: { ...ja, options: [{ id: 'a', name: '無料', values: {} }] } };
export const Huge: Story = {
  args: {
    ...ja,
    options: categoryOptions('ja').map((option) => ({
      ...option,
      values: Object.fromEntries(Object.entries(option.values).map(([id, value]) => [id, value * 1_000_000])),
    })),
  },
};
export const HugeEnglish: Story = {
  args: {
    ...en,
    options: [
      { id: 'a', name: 'Huge', values: values([1e13, 5e12, 1e12]) },
      { id: 'b', name: 'Small', values: values([1e6]) },
    ],
  },
};
