import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/incident/incident.ts';
import { setValue } from '../../packages/widget/src/state/draft.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = {
  component: 'ec-tco-incident',
  ...sectionPart('ec-tco-incident'),
};
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const OwnFigure: Story = {
  args: {
    edit: (draft) =>
      setValue(setValue(draft, '/sources', undefined), '/incident', {
        severity: { kind: 'own-figure', yen: 24_000_000 },
      }),
  },
};
export const OwnRange: Story = {
  args: {
    edit: (draft) =>
      setValue(setValue(draft, '/sources', undefined), '/incident', {
        severity: { kind: 'own-range', low: 1e6, mode: 5e6, high: 5e7 },
      }),
  },
};
export const RangeOutOfOrder: Story = {
  args: {
    edit: (draft) =>
      setValue(setValue(draft, '/sources', undefined), '/incident', {
        severity: { kind: 'own-range', low: 9e6, mode: 5e6, high: 5e7 },
      }),
  },
};
export const SurveyCurve: Story = {
  args: {
    edit: (draft) =>
      setValue(setValue(draft, '/sources', undefined), '/incident', { severity: { kind: 'survey-curve' } }),
  },
};
export const WrongInput: Story = { args: { wrong: '/incident/severity/legal' } };
