import { figure, type RegisteredFigure } from './figures/registry.ts';
import { type Edition, idOf, type Topic } from './topics.ts';

export type Resolved =
  | { readonly kind: 'figure'; readonly figure: RegisteredFigure }
  | { readonly kind: 'not-in-data-set'; readonly topic: Topic; readonly dataSet: Edition };

/** What an edition says on a topic. */
export function resolve(topic: Topic, dataSet: Edition): Resolved {
  const id = idOf(topic, dataSet);
  return id === null ? { kind: 'not-in-data-set', topic, dataSet } : { kind: 'figure', figure: figure(id) };
}
