import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import apparel from '../../docs/examples/6-apparel-chain.json' with { type: 'json' };
import '../../packages/widget/src/calculator/calculator/calculator.ts';
import type { EcTcoCalculator } from '../../packages/widget/src/calculator/calculator/calculator.ts';
import { findField } from '../../packages/widget/src/calculator/calculator/find-field.ts';
import { createStart } from '../../packages/widget/src/calculator/starts.ts';

interface Args {
  readonly lang: 'ja' | 'en';
  readonly theme: 'light' | 'dark' | 'auto';
  readonly compute: 'live' | 'on-demand';
  readonly persona: string;
  readonly scenario: unknown;
  /** What is typed into the order value, right or wrong. */
  readonly typed: string;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits until everything is drawn, and looks for what must never be shown. */
async function sane({ canvasElement, args }: { canvasElement: HTMLElement; args: Partial<Args> }): Promise<void> {
  const calculator = canvasElement.querySelector<EcTcoCalculator>('ec-tco-calculator');
  await expect(calculator).toBeTruthy();
  if (!calculator) return;
  if (args.scenario !== undefined) calculator.scenario = args.scenario;
  await calculator.updateComplete;
  await pause(400);
  if (args.typed !== undefined) {
    const field = findField(calculator.shadowRoot as ShadowRoot, '/business/averageOrderValue');
    const box = field?.shadowRoot?.querySelector('input');
    if (box) {
      box.value = args.typed;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
    await pause(100);
  }
  await expect(texts(calculator.shadowRoot as ShadowRoot)).not.toMatch(/NaN|Infinity|undefined|\[object/);
}

function texts(root: ParentNode): string {
  const own = [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    element.shadowRoot ? texts(element.shadowRoot) : '',
  ]);
  return own.join('\n');
}

const meta: Meta<Args> = {
  title: 'Calculator',
  component: 'ec-tco-calculator',
  parameters: { layout: 'fullscreen' },
  args: { lang: 'ja', theme: 'light' },
  play: sane,
  render: ({ lang, theme, compute, persona }) => html`<ec-tco-calculator
    lang=${lang}
    theme=${theme}
    compute=${compute ?? 'live'}
    persona=${persona ?? ''}
  ></ec-tco-calculator>`,
};
export default meta;
type Story = StoryObj<Args>;

const en = { lang: 'en' } as const;
const small = createStart('handmade-accessories', 'ja');
const twins = createStart('tea-farm', 'ja');
const [first, second = first] = twins.options;
const LONG = 'とても長い名前の選択肢で、画面の幅に入りきらないときにどう折り返すかを見るためのもの'.repeat(2);

export const EmptyStart: Story = {};
export const EmptyStartEnglish: Story = { args: en };
export const Small: Story = { args: { persona: 'handmade-accessories' } };
export const SmallEnglish: Story = { args: { ...en, persona: 'handmade-accessories' } };
export const Large: Story = { args: { scenario: apparel } };
export const LargeEnglish: Story = { args: { ...en, persona: 'apparel-chain' } };
export const Operating: Story = { args: { persona: 'cosmetics-operating' } };
export const OperatingEnglish: Story = { args: { ...en, persona: 'cosmetics-operating' } };
export const Dark: Story = { args: { persona: 'sake-brewery', theme: 'dark' } };
export const WrongInput: Story = { args: { persona: 'tea-farm', typed: 'いくらか' } };
export const WrongInputEnglish: Story = { args: { ...en, persona: 'tea-farm', typed: 'a lot' } };
/** Nobody can meet a mandatory requirement, and the service does not comply: both are out, with their reasons. */
export const RuledOut: Story = {
  args: {
    scenario: {
      ...small,
      requirements: { 'build-1': { status: 'cannot' } },
      options: small.options.map((option, i) => (i === 0 ? { ...option, pciDss: 'no' } : option)),
    },
  },
};
export const Tie: Story = {
  args: {
    scenario: { ...twins, options: [first, { ...first, id: 'same', name: '同じ条件のもうひとつ' }, second] },
  },
};
export const LongNames: Story = {
  args: {
    scenario: { ...twins, title: LONG, options: twins.options.map((option) => ({ ...option, name: LONG })) },
  },
};
export const HugeNumbers: Story = {
  args: { scenario: { ...twins, business: { ...twins.business, monthlySales: 1e12, averageOrderValue: 1 } } },
};
export const OnDemand: Story = { args: { persona: 'tea-farm', compute: 'on-demand', typed: '9000' } };
export const OnDemandEnglish: Story = {
  args: { ...en, persona: 'tea-farm', compute: 'on-demand', typed: '9000' },
};
