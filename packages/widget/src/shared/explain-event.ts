/** Fired when a shown number is pressed (bubbles, composed): please explain it. `shown` is the number as it stands there. */
export class ExplainEvent extends CustomEvent<{ readonly path: string; readonly shown: string }> {
  static readonly type = 'ec-tco-explain';
  constructor(path: string, shown = '') {
    super(ExplainEvent.type, { detail: { path, shown }, bubbles: true, composed: true });
  }
}
