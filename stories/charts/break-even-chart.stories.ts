import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/charts/break-even-chart/break-even-chart.ts';
import type { EcTcoBreakEvenChart } from '../../packages/widget/src/charts/index.ts';
import { differencePoints, oneRoot, optionNames, twoRoots } from '../../packages/widget/src/charts/testing/data.ts';
import { sane, themed } from './play.ts';

type Args = Partial<
  Pick<
    EcTcoBreakEvenChart,
    'language' | 'heading' | 'points' | 'roots' | 'optionA' | 'optionB' | 'inputName' | 'current' | 'tableOpen'
  >
>;

const meta: Meta<Args> = {
  title: 'Charts/Break-even',
  component: 'ec-tco-break-even-chart',
  play: sane,
  decorators: [themed('light')],
  render: (args) => html`<ec-tco-break-even-chart
    data-chart
    lang=${args.language ?? 'ja'}
    .language=${args.language ?? 'ja'}
    .yenStyle=${'man'}
    .heading=${args.heading ?? ''}
    .points=${args.points ?? []}
    .roots=${args.roots ?? []}
    .optionA=${args.optionA ?? 'A'}
    .optionB=${args.optionB ?? 'B'}
    .inputName=${args.inputName ?? ''}
    .current=${args.current}
    .tableOpen=${args.tableOpen ?? false}
  ></ec-tco-break-even-chart>`,
};
export default meta;
type Story = StoryObj<Args>;

const ja = {
  language: 'ja' as const,
  heading: '月間売上が300万円を超えると、自社構築の方が安くなります',
  inputName: '月間売上',
  optionA: optionNames('ja')[2] ?? '',
  optionB: optionNames('ja')[3] ?? '',
  current: 2_000_000,
};
const en = {
  language: 'en' as const,
  heading: 'Above ¥3M of sales a month the self-built site is cheaper',
  inputName: 'Monthly sales',
  optionA: optionNames('en')[2] ?? '',
  optionB: optionNames('en')[3] ?? '',
  current: 2_000_000,
};

export const Japanese: Story = { args: { ...ja, points: differencePoints(oneRoot), roots: [3_000_000] } };
export const English: Story = { args: { ...en, points: differencePoints(oneRoot), roots: [3_000_000] } };
export const TwoRoots: Story = { args: { ...ja, points: differencePoints(twoRoots), roots: [2_000_000, 6_000_000] } };
export const CloseRoots: Story = {
  args: { ...en, points: differencePoints((x) => ((x - 3e6) * (x - 3.1e6)) / 1e6), roots: [3_000_000, 3_100_000] },
};
export const NoRoot: Story = { args: { ...ja, points: differencePoints(() => 2_000_000) } };
export const Dark: Story = {
  ...Japanese,
  decorators: [themed('dark')],
};
export const TableOpen: Story = {
  args: { ...ja, points: differencePoints(oneRoot), roots: [3_000_000], tableOpen: true },
};
export const Empty: Story = { args: ja };
export const EmptyEnglish: Story = { args: en };
export const OnePoint: Story = { args: { ...en, points: [{ input: 1_000_000, difference: 500_000 }] } };
export const Equal: Story = { args: { ...ja, points: differencePoints(() => 0) } };
export const Huge: Story = { args: { ...en, points: differencePoints((x) => 5e12 - x, 0, 1e13), roots: [5e12] } };
