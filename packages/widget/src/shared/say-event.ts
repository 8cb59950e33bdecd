/** Fired by a part (bubbles, composed): please say this once. */
export class SayEvent extends CustomEvent<{ readonly text: string }> {
  static readonly type = 'ec-tco-say';
  constructor(text: string) {
    super(SayEvent.type, { detail: { text }, bubbles: true, composed: true });
  }
}
