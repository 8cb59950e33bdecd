/** The views of the page. */
export const VIEWS = ['answer', 'input', 'compare', 'guide', 'take'] as const;
export type View = (typeof VIEWS)[number];

/** A place to go to: a view and, in it, a section, or the field of an input. */
export interface Place {
  readonly view: View;
  readonly section?: string;
  readonly pointer?: string;
}

/** Fired by a part (bubbles, composed): please go there. */
export class GoEvent extends CustomEvent<Place> {
  static readonly type = 'ec-tco-go';
  constructor(place: Place) {
    super(GoEvent.type, { detail: place, bubbles: true, composed: true });
  }
}
