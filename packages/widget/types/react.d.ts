/**
 * `<ec-tco-calculator>` in JSX, for React 19: `import '@ec-tco/widget/react'` (types only, nothing is loaded).
 * React 19 sets what is a property of the element as a property and listens by `on` and the event's name.
 */
import type { HTMLAttributes, Ref } from 'react';
import type { ChangeDetail, EcTcoCalculator, ErrorDetail, PrintDetail, ReadyDetail, ShareDetail } from './index.js';

type Settable = Pick<
  EcTcoCalculator,
  | 'theme'
  | 'compute'
  | 'persona'
  | 'autosave'
  | 'share'
  | 'monthlySales'
  | 'journey'
  | 'horizon'
  | 'preset'
  | 'shareAddress'
>;

/** What `<ec-tco-calculator>` takes in JSX. */
export interface EcTcoCalculatorProps extends HTMLAttributes<EcTcoCalculator>, Partial<Settable> {
  ref?: Ref<EcTcoCalculator>;
  /** Under which the scenario is sent with the form around it, as JSON. */
  name?: string;
  /** Anything; what is refused is told by `ec-tco-error`. */
  scenario?: unknown;
  'onec-tco-change'?: (event: CustomEvent<ChangeDetail>) => void;
  'onec-tco-error'?: (event: CustomEvent<ErrorDetail>) => void;
  'onec-tco-ready'?: (event: CustomEvent<ReadyDetail>) => void;
  'onec-tco-reset'?: (event: CustomEvent) => void;
  'onec-tco-print'?: (event: CustomEvent<PrintDetail>) => void;
  'onec-tco-share'?: (event: CustomEvent<ShareDetail>) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ec-tco-calculator': EcTcoCalculatorProps;
    }
  }
}
