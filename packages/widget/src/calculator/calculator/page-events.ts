import type { Problem } from '@ec-tco/core';
import type { AttributeProblem } from '../attributes/attribute-problems.ts';
import type { ChangeDetail } from '../change-detail.ts';

/** What `ec-tco-error` tells. */
export interface ErrorDetail {
  /** What is wrong with a scenario that was set. */
  readonly problems: readonly Problem[];
  /** Attributes of the element that cannot be used. */
  readonly attributes: readonly AttributeProblem[];
}

/** What `ec-tco-ready` tells. */
export interface ReadyDetail {
  readonly version: string;
}

/** What `ec-tco-print` tells. */
export interface PrintDetail {
  /** Whether the browser began to print; not where a frame forbids it or the browser cannot. */
  readonly begun: boolean;
}

/** What `ec-tco-share` tells. */
export interface ShareDetail {
  /** The link, with all that was entered. */
  readonly address: string;
}

/** Tells the page. */
export function fire<Detail>(element: HTMLElement, type: string, detail?: Detail): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** What is meant for the calculator alone goes no further. */
export const own =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    event.stopPropagation();
    act(event);
  };

declare global {
  interface HTMLElementEventMap {
    'ec-tco-change': CustomEvent<ChangeDetail>;
    'ec-tco-error': CustomEvent<ErrorDetail>;
    'ec-tco-ready': CustomEvent<ReadyDetail>;
    'ec-tco-reset': CustomEvent;
    'ec-tco-print': CustomEvent<PrintDetail>;
    'ec-tco-share': CustomEvent<ShareDetail>;
  }
}
