/** Fired by a part (bubbles, composed): please try once more what could not be done. */
export class AgainEvent extends CustomEvent<undefined> {
  static readonly type = 'ec-tco-again';
  constructor() {
    super(AgainEvent.type, { bubbles: true, composed: true });
  }
}
