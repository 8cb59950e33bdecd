import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/charts/tornado-chart/tornado-chart.ts';
import type { EcTcoTornadoChart } from '../../packages/widget/src/charts/index.ts';
import { optionNames, tornadoBars } from '../../packages/widget/src/charts/testing/data.ts';
import { sane, themed } from './play.ts';

type Args = Partial<Pick<EcTcoTornadoChart, 'language' | 'heading' | 'bars' | 'base' | 'better' | 'tableOpen'>>;

const meta: Meta<Args> = {
  title: 'Charts/Tornado',
  component: 'ec-tco-tornado-chart',
  play: sane,
  decorators: [themed('light')],
  render: (args) => html`<ec-tco-tornado-chart
    data-chart
    lang=${args.language ?? 'ja'}
    .language=${args.language ?? 'ja'}
    .yenStyle=${'man'}
    .heading=${args.heading ?? ''}
    .bars=${args.bars ?? []}
    .base=${args.base ?? 0}
    .better=${args.better}
    .tableOpen=${args.tableOpen ?? false}
  ></ec-tco-tornado-chart>`,
};
export default meta;
type Story = StoryObj<Args>;

const ja = {
  language: 'ja' as const,
  heading: '月間売上と決済手数料率しだいで、結論が変わります',
  base: 3_400_000,
  better: { below: optionNames('ja')[2] ?? '', above: optionNames('ja')[3] ?? '' },
};
const en = {
  language: 'en' as const,
  heading: 'Sales and the payment fee decide which option is cheaper',
  base: 3_400_000,
  better: { below: optionNames('en')[2] ?? '', above: optionNames('en')[3] ?? '' },
};

export const Japanese: Story = { args: { ...ja, bars: tornadoBars('ja') } };
export const English: Story = { args: { ...en, bars: tornadoBars('en') } };
export const Dark: Story = {
  ...Japanese,
  decorators: [themed('dark')],
};
export const TableOpen: Story = { args: { ...ja, bars: tornadoBars('ja'), tableOpen: true } };
export const Single: Story = { args: { ...ja, bars: tornadoBars('ja').slice(0, 1) } };
export const Empty: Story = { args: ja };
export const EmptyEnglish: Story = { args: en };
export const NoFlip: Story = {
  args: {
    ...ja,
    base: 90_000_000,
    bars: tornadoBars('ja').map((bar) => ({
      ...bar,
      low: { ...bar.low, value: bar.low.value + 86_600_000 },
      high: { ...bar.high, value: bar.high.value + 86_600_000 },
    })),
  },
};
export const BothEndsOnOneSide: Story = {
  args: {
    ...ja,
    bars: [
      { id: 'a', name: '両端とも高くなる項目', low: { input: '1', value: 5e6 }, high: { input: '9', value: 8e6 } },
    ],
  },
};
export const Many: Story = {
  args: {
    ...ja,
    bars: [...tornadoBars('ja'), ...tornadoBars('ja')].map((bar, i) => ({
      ...bar,
      id: `${i}`,
      name: `${bar.name}（項目${i + 1}）`,
    })),
  },
};
export const Zero: Story = {
  args: {
    ...en,
    base: 0,
    bars: [{ id: 'a', name: 'No effect', low: { input: '0', value: 0 }, high: { input: '1', value: 0 } }],
  },
};
export const Huge: Story = {
  args: {
    ...en,
    base: 1e12,
    bars: [{ id: 'a', name: 'Huge', low: { input: '0', value: -1e13 }, high: { input: '1', value: 1e13 } }],
  },
};
