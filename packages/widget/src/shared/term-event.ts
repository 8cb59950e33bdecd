import type { GlossaryId } from '@ec-tco/core/format';

/** Fired when a term is pressed (bubbles, composed): please say what it means. */
export class TermEvent extends CustomEvent<{ readonly id: GlossaryId }> {
  static readonly type = 'ec-tco-term';
  constructor(id: GlossaryId) {
    super(TermEvent.type, { detail: { id }, bubbles: true, composed: true });
  }
}
