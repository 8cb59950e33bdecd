import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/widget/src/charts/exceedance-chart/exceedance-chart.ts';
import type { EcTcoExceedanceChart } from '../../packages/widget/src/charts/index.ts';
import { lossCurves, rareCurves } from '../../packages/widget/src/charts/testing/data.ts';
import { sane, themed } from './play.ts';

type Args = Partial<Pick<EcTcoExceedanceChart, 'language' | 'heading' | 'curves' | 'axis' | 'tableOpen'>>;

const meta: Meta<Args> = {
  title: 'Charts/Loss exceedance',
  component: 'ec-tco-exceedance-chart',
  play: sane,
  decorators: [themed('light')],
  render: (args) => html`<ec-tco-exceedance-chart
    data-chart
    lang=${args.language ?? 'ja'}
    .language=${args.language ?? 'ja'}
    .yenStyle=${'man'}
    .heading=${args.heading ?? ''}
    .curves=${args.curves ?? []}
    .axis=${args.axis ?? 'auto'}
    .tableOpen=${args.tableOpen ?? false}
  ></ec-tco-exceedance-chart>`,
};
export default meta;
type Story = StoryObj<Args>;

const ja = { language: 'ja' as const, heading: '5年間の事故の損失は、20回に1回の割合で大きくふくらみます' };
const en = { language: 'en' as const, heading: 'One time in twenty the losses of five years are large' };

export const Japanese: Story = { args: { ...ja, curves: lossCurves('ja') } };
export const English: Story = { args: { ...en, curves: lossCurves('en') } };
export const SquareRoot: Story = { args: { ...ja, curves: lossCurves('ja'), axis: 'sqrt' } };
export const Dark: Story = {
  ...Japanese,
  decorators: [themed('dark')],
};
export const TableOpen: Story = { args: { ...ja, curves: lossCurves('ja'), tableOpen: true } };
export const Rare: Story = { args: { ...ja, curves: rareCurves('ja') } };
export const RareEnglish: Story = { args: { ...en, curves: rareCurves('en') } };
export const Single: Story = { args: { ...ja, curves: lossCurves('ja').slice(0, 1) } };
export const Empty: Story = { args: ja };
export const EmptyEnglish: Story = { args: en };
export const NoLoss: Story = {
  args: {
    ...en,
    curves: [
      { id: 'a', name: 'No loss at all', points: [{ loss: 0, probability: 1 }], quantiles: [{ level: 0.99, loss: 0 }] },
    ],
  },
};
export const Many: Story = {
  args: {
    ...ja,
    curves: [1, 2, 3, 4].flatMap((n) =>
      lossCurves('ja').map((curve) => ({ ...curve, id: `${curve.id}${n}`, name: `${curve.name} 案${n}` })),
    ),
  },
};
export const Huge: Story = {
  args: {
    ...en,
    curves: lossCurves('en').map((curve) => ({
      ...curve,
      points: curve.points.map((point) => ({ ...point, loss: point.loss * 1e5 })),
      quantiles: curve.quantiles.map((quantile) => ({ ...quantile, loss: quantile.loss * 1e5 })),
    })),
  },
};
