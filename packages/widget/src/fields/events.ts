import type { Quantity } from '@ec-tco/core';
import type { NumberProblem } from '../state/number/number-problem.ts';
import type { PriceMarks } from '../state/number/price-marks.ts';
import type { SecondPrice } from '../state/parse-number.ts';

/** The box of a number field that was typed into. */
export type NumberPart = 'base' | 'low' | 'high';

/** What a number field holds after typing: a value, or the text with what is wrong about it. */
export interface NumberFieldDetail {
  /** The field's `name`, usually an address. */
  readonly name: string;
  readonly part: NumberPart;
  /** Where the typed number belongs: the name, or `/low`, `/base`, `/high` below it when there is a range. */
  readonly pointer: string;
  readonly text: string;
  /** The whole quantity; undefined while any box of the field is wrong. */
  readonly value: Quantity | undefined;
  /** The range that was left out of order, in place of a value. */
  readonly unordered: Quantity | undefined;
  /** Why the typed box is no number; undefined when it is one. */
  readonly problem: NumberProblem | undefined;
  /** What the typed price says of itself and consumption tax. */
  readonly tax?: NonNullable<PriceMarks['tax']>;
  /** The second price of "3.6%+15円". */
  readonly plus?: SecondPrice;
}

export interface ChoiceDetail {
  readonly name: string;
  readonly value: string;
}

export interface ToggleDetail {
  readonly open: boolean;
}

/** How a dialog was left: its confirming button, its cancelling button, or Escape, × and the like. */
export type DialogOutcome = 'confirm' | 'cancel' | 'dismiss';

export interface DialogDetail {
  readonly outcome: DialogOutcome;
}

declare global {
  interface HTMLElementEventMap {
    'ec-tco-number-input': CustomEvent<NumberFieldDetail>;
    'ec-tco-number-change': CustomEvent<NumberFieldDetail>;
    'ec-tco-choice-change': CustomEvent<ChoiceDetail>;
    'ec-tco-toggle': CustomEvent<ToggleDetail>;
    'ec-tco-dialog-close': CustomEvent<DialogDetail>;
  }
}

type Details = {
  [K in keyof HTMLElementEventMap as K extends `ec-tco-${string}`
    ? K
    : never]: HTMLElementEventMap[K] extends CustomEvent<infer D> ? D : never;
};

/** Sends an event out of all shadow roots around an element. */
export function emit<K extends keyof Details>(from: HTMLElement, type: K, detail: Details[K]): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
