/**
 * `<ec-tco-calculator>` in Vue's templates: `import '@ec-tco/widget/vue'` (types only, nothing is loaded).
 * Tell Vue's compiler that the tag is an element: `isCustomElement: (tag) => tag.startsWith('ec-tco-')`.
 */
import type { DefineComponent } from 'vue';
import type { ChangeDetail, EcTcoCalculator, ErrorDetail } from './index.js';

type Settable = Pick<EcTcoCalculator, 'theme' | 'compute' | 'persona' | 'autosave' | 'share'>;

/** What `<ec-tco-calculator>` takes in a template. */
export interface EcTcoCalculatorProps extends Partial<Settable> {
  lang?: string;
  /** Anything; what is refused is told by `ec-tco-error`. */
  scenario?: unknown;
  'onEc-tco-change'?: (event: CustomEvent<ChangeDetail>) => void;
  'onEc-tco-error'?: (event: CustomEvent<ErrorDetail>) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'ec-tco-calculator': DefineComponent<EcTcoCalculatorProps>;
  }
}
