import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/toolbar/toolbar.ts';
import { html } from 'lit';
import { both, sane } from '../parts.ts';

interface Args {
  readonly started: boolean;
  readonly undoable: boolean;
  readonly redoable: boolean;
  readonly autosave: boolean | undefined;
}

const meta: Meta<Args> = {
  component: 'ec-tco-toolbar',
  args: { started: true, undoable: false, redoable: false, autosave: undefined },
  play: sane,
  render: ({ started, undoable, redoable, autosave }) =>
    both(
      (language) => html`<ec-tco-toolbar
        .language=${language}
        .scale=${language === 'ja' ? 'yen' : 'man'}
        .started=${started}
        .undoable=${undoable}
        .redoable=${redoable}
        .autosave=${autosave}
      ></ec-tco-toolbar>`,
    ),
};
export default meta;
type Story = StoryObj<Args>;

export const First: Story = { args: { started: false } };
export const StartedOver: Story = { args: { started: false, undoable: true } };
export const Started: Story = {};
export const UndoAndRedo: Story = { args: { undoable: true, redoable: true } };
export const AutosaveOffered: Story = { args: { autosave: false } };
export const AutosaveOn: Story = { args: { autosave: true } };
