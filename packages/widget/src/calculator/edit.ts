import type { Scenario, Source } from '@ec-tco/core';
import type { NumberFieldDetail } from '../fields/events.ts';
import type { NumberRule } from '../state/number/number-rule.ts';
import { childPointer } from '../state/pointer.ts';

/** A change the user asks for; sections fire it, the calculator alone carries it out. */
export type Edit =
  /** What was typed into a number field; it stays there even when it is no number. */
  | { readonly kind: 'text'; readonly pointer: string; readonly text: string; readonly rule: NumberRule }
  /** What a number field reports, range included; `settled` when the box was left. */
  | {
      readonly kind: 'number';
      readonly typed: NumberFieldDetail;
      readonly rule: NumberRule;
      readonly settled: boolean;
      /** Brings the number in where there was none. */
      readonly put?: Edit;
    }
  /** A value at an address; `undefined` removes an optional key. */
  | { readonly kind: 'value'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'add'; readonly list: string; readonly item: unknown; readonly index?: number }
  | { readonly kind: 'remove'; readonly list: string; readonly index: number }
  | { readonly kind: 'move'; readonly list: string; readonly from: number; readonly to: number }
  /** Several changes that are one step for undo. */
  | { readonly kind: 'all'; readonly edits: readonly Edit[] };

/** Says where numbers come from that the calculator itself puts in. */
export const sourceEdits = (data: Scenario, sources: Readonly<Record<string, Source>>): readonly Edit[] => [
  ...(data.sources ? [] : [{ kind: 'value', pointer: '/sources', value: {} } as const]),
  ...Object.entries(sources).map(
    ([at, value]) => ({ kind: 'value', pointer: childPointer('/sources', at), value }) as const,
  ),
];

/** Fired by a section (bubbles, composed): please change the scenario. */
export class EditEvent extends CustomEvent<Edit> {
  static readonly type = 'ec-tco-edit';
  constructor(edit: Edit) {
    super(EditEvent.type, { detail: edit, bubbles: true, composed: true });
  }
}
