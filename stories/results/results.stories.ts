import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { ExplainEvent } from '../../packages/widget/src/shared/explain-event.ts';
import '../../packages/widget/src/results/explanation/explanation.ts';
import { computed, pending, type StateName } from '../../packages/widget/src/results/fixtures.ts';
import '../../packages/widget/src/results/results.ts';
import { themed } from '../fields/themed.ts';

interface Args {
  state: StateName;
  language: 'ja' | 'en';
  yenStyle: 'yen' | 'man';
  pending: boolean;
  /** Path of a number whose explanation is open. */
  explain: string;
}

const meta: Meta<Args> = {
  title: 'Results/Results',
  component: 'ec-tco-results',
  decorators: [themed()],
  args: { state: 'persona3', language: 'ja', yenStyle: 'yen', pending: false, explain: '' },
  render: ({ state, language, yenStyle, pending: waits }) => {
    const computation = waits ? pending(state) : computed(state);
    const explain = (event: ExplainEvent) =>
      void (event.currentTarget as Element).parentElement
        ?.querySelector('ec-tco-explanation')
        ?.explain(event.detail.path);
    return html`<div lang=${language}>
      <ec-tco-results .computation=${computation} .language=${language} .yenStyle=${yenStyle} @ec-tco-explain=${explain}></ec-tco-results>
      <ec-tco-explanation .computation=${computation} .language=${language}></ec-tco-explanation>
    </div>`;
  },
  play: async ({ canvasElement, args }) => {
    const results = canvasElement.querySelector('ec-tco-results');
    await results?.catchUp();
    await expect(results?.summary).not.toMatch(/NaN|Infinity|undefined/);
    if (args.explain) void canvasElement.querySelector('ec-tco-explanation')?.explain(args.explain);
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Japanese: Story = {};
export const English: Story = { args: { language: 'en' } };
export const Largest: Story = { args: { state: 'persona6' } };
export const LargestEnglish: Story = { args: { state: 'persona6', language: 'en', yenStyle: 'man' } };
export const TenThousands: Story = { args: { yenStyle: 'man' } };
export const Pending: Story = { args: { state: 'persona6', pending: true } };
export const RuledOut: Story = { args: { state: 'ruledOut' } };
export const AllRuledOut: Story = { args: { state: 'allRuledOut' } };
export const AllRuledOutEnglish: Story = { args: { state: 'allRuledOut', language: 'en' } };
export const Tie: Story = { args: { state: 'tie' } };
export const Unpriced: Story = { args: { state: 'unpriced' } };
export const UnpricedEnglish: Story = { args: { state: 'unpriced', language: 'en' } };
export const OneOption: Story = { args: { state: 'oneOption' } };
export const NoSales: Story = { args: { state: 'noSales' } };
export const Huge: Story = { args: { state: 'huge' } };
export const LongNames: Story = { args: { state: 'longNames', language: 'en' } };
export const Dark: Story = { decorators: [themed('dark')] };
export const ExplainedTotal: Story = { args: { explain: 'options/keep/totalWithIncident' } };
export const ExplainedFigure: Story = { args: { explain: 'draft.security.floor.monthly', language: 'en' } };
