import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/widget/src/calculator/answer-bar/answer-bar.ts';
import { type SectionArgs, sectionPart } from '../parts.ts';

const meta: Meta<SectionArgs> = { component: 'ec-tco-answer-bar', ...sectionPart('ec-tco-answer-bar') };
export default meta;
type Story = StoryObj<SectionArgs>;

export const Plain: Story = {};
export const WrongInput: Story = { args: { properties: { wrong: 2 } } };
export const LongNames: Story = { args: { state: 'longNames' } };
