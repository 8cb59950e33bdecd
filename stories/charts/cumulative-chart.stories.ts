import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/charts/cumulative-chart/cumulative-chart.ts';
import type { EcTcoCumulativeChart } from '../../packages/widget/src/charts/index.ts';
import { crossovers, cumulativeSeries, manySeries } from '../../packages/widget/src/charts/testing/data.ts';
import { sane, themed } from './play.ts';

type Args = Partial<Pick<EcTcoCumulativeChart, 'language' | 'heading' | 'series' | 'crossovers' | 'tableOpen'>>;

const meta: Meta<Args> = {
  title: 'Charts/Cumulative cost',
  component: 'ec-tco-cumulative-chart',
  play: sane,
  decorators: [themed('light')],
  render: (args) => html`<ec-tco-cumulative-chart
    data-chart
    lang=${args.language ?? 'ja'}
    .language=${args.language ?? 'ja'}
    .yenStyle=${'man'}
    .heading=${args.heading ?? ''}
    .series=${args.series ?? []}
    .crossovers=${args.crossovers ?? []}
    .tableOpen=${args.tableOpen ?? false}
  ></ec-tco-cumulative-chart>`,
};
export default meta;
type Story = StoryObj<Args>;

const ja = { language: 'ja' as const, heading: '累計費用は、はじめSaaS型が低く、年とともに差が縮まります' };
const en = { language: 'en' as const, heading: 'The SaaS platform starts low; the gap narrows over the years' };
const [five, cinq] = [cumulativeSeries('ja'), cumulativeSeries('en')];

export const Japanese: Story = { args: { ...ja, series: five, crossovers: crossovers(five) } };
export const English: Story = { args: { ...en, series: cinq, crossovers: crossovers(cinq) } };
export const Dark: Story = {
  ...Japanese,
  decorators: [themed('dark')],
};
export const TableOpen: Story = { args: { ...ja, series: five, crossovers: crossovers(five), tableOpen: true } };
export const TwoLines: Story = { args: { ...ja, series: five.slice(0, 2), crossovers: crossovers(five.slice(0, 2)) } };
export const RuledOut: Story = {
  args: { ...ja, series: five.map((line, i) => (i === 0 ? { ...line, status: 'ruled-out' as const } : line)) },
};
export const Single: Story = { args: { ...en, series: cinq.slice(3, 4) } };
export const Empty: Story = { args: ja };
export const EmptyEnglish: Story = { args: en };
export const Many: Story = { args: { ...ja, series: manySeries('ja'), crossovers: crossovers(manySeries('ja')) } };
export const ManyEnglish: Story = {
  args: { ...en, series: manySeries('en'), crossovers: crossovers(manySeries('en')) },
};
export const OneMonth: Story = { args: { ...ja, series: [{ id: 'a', name: '開始時だけ', values: [1_200_000] }] } };
export const Negative: Story = {
  args: { ...ja, series: [{ id: 'a', name: '補助金が先に入る場合', values: [-3e6, -2e6, -1e6, 0, 1e6, 2e6, 3e6] }] },
};
export const Huge: Story = {
  args: { ...en, series: cinq.map((line) => ({ ...line, values: line.values.map((value) => value * 1e6) })) },
};
export const Zero: Story = { args: { ...ja, series: [{ id: 'a', name: '無料', values: [0, 0, 0, 0] }] } };
