import { type Preset, parsePreset } from '@ec-tco/core/scenario';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import sample from '../../docs/presets/sample-association.json';
import { EcTcoPresets } from '../../packages/widget/src/calculator/presets/presets.parts.ts';
import { both, sane } from '../parts.ts';

interface Args {
  readonly offer: 'shops' | 'archetypes';
  readonly change: (preset: Preset) => Preset;
}

const meta: Meta<Args> = {
  component: 'ec-tco-presets',
  args: { offer: 'archetypes', change: (preset) => preset },
  play: sane,
  render: ({ offer, change }) => {
    const read = parsePreset(sample);
    const presets = read.ok ? [change(read.preset)] : [];
    return both((language) => {
      const element = Object.assign(new EcTcoPresets(), { presets, offer, language });
      element.dataset['part'] = '';
      return element;
    });
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Options: Story = {};
export const HostileTexts: Story = {
  args: {
    change: (preset) => ({
      ...preset,
      url: 'javascript:alert(1)',
      name: { ja: '<img src=x onerror=alert(1)>', en: '<svg onload=alert(1)>' },
    }),
  },
};
