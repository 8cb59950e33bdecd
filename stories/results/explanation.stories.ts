import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../packages/widget/src/results/explanation/explanation.ts';
import { how } from '../../packages/core/src/explain/how.ts';
import { computed, type StateName } from '../../packages/widget/src/results/fixtures.ts';
import { both, type Language, sane } from '../parts.ts';

interface Args {
  readonly state: StateName;
  readonly path: string;
  readonly shown: string;
  /** One of the two languages: a dialog is alone on the page. */
  readonly language: Language;
}

const meta: Meta<Args> = {
  component: 'ec-tco-explanation',
  parameters: { docs: { story: { inline: false, height: '600px' } } },
  args: { state: 'persona3', shown: '', language: 'ja' },
  render: ({ state, language }) =>
    both((each) =>
      each === language
        ? html`<ec-tco-explanation .computation=${computed(state)} .language=${language}></ec-tco-explanation>`
        : '',
    ),
  play: async (context) => {
    const { path, shown } = context.args;
    const explanation = context.canvasElement.querySelector('ec-tco-explanation');
    void explanation?.explain(path, shown);
    await sane(context);
    await expect(explanation?.shadowRoot?.querySelector('.label')?.textContent).toBeTruthy();
  },
};
export default meta;
type Story = StoryObj<Args>;

const en = { language: 'en' } as const;

export const Total: Story = { args: { path: 'options/keep/totalWithIncident' } };
export const TotalEnglish: Story = { args: { ...en, path: 'options/keep/totalWithIncident' } };
export const Input: Story = { args: { path: '/business/monthlySales' } };
export const InputEnglish: Story = { args: { ...en, path: '/business/monthlySales' } };
export const Sampled: Story = { args: { path: how.probability, shown: '92%' } };
export const SampledEnglish: Story = { args: { ...en, path: how.probability, shown: '92%' } };
export const Distribution: Story = { args: { path: how.loss('p95', 'keep'), shown: '0円' } };
export const Unknown: Story = { args: { path: 'options/keep/nothing' } };
export const HugeNumbers: Story = { args: { state: 'huge', path: 'options/saas-low/total' } };
