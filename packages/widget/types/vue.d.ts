/**
 * `<ec-tco-calculator>` in Vue's templates: `import '@ec-tco/widget/vue'` (types only, nothing is loaded).
 * Tell Vue's compiler that the tag is an element: `isCustomElement: (tag) => tag.startsWith('ec-tco-')`.
 */
import type { DefineComponent } from 'vue';
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

/** What `<ec-tco-calculator>` takes in a template. */
export interface EcTcoCalculatorProps extends Partial<Settable> {
  lang?: string;
  /** Under which the scenario is sent with the form around it, as JSON. */
  name?: string;
  /** Anything; what is refused is told by `ec-tco-error`. */
  scenario?: unknown;
  'onEc-tco-change'?: (event: CustomEvent<ChangeDetail>) => void;
  'onEc-tco-error'?: (event: CustomEvent<ErrorDetail>) => void;
  'onEc-tco-ready'?: (event: CustomEvent<ReadyDetail>) => void;
  'onEc-tco-reset'?: (event: CustomEvent) => void;
  'onEc-tco-print'?: (event: CustomEvent<PrintDetail>) => void;
  'onEc-tco-share'?: (event: CustomEvent<ShareDetail>) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'ec-tco-calculator': DefineComponent<EcTcoCalculatorProps>;
  }
}
