// What comes after the first question: the whole calculator, without the outermost element's theme.
import '../calculator/calculator/calculator.parts.ts';
import type { CSSResult, CSSResultGroup } from 'lit';
import { EcTcoCalculator } from '../calculator/calculator/calculator.component.ts';
import { nearestLanguage } from '../calculator/language.ts';
import { define } from '../theme/define.ts';
import { themeStyles } from '../theme/theme.styles.ts';

/** The calculator inside a page's element; the colours and sizes are those of the element around it. */
export class EcTcoDesk extends EcTcoCalculator {
  static override styles: CSSResultGroup = [EcTcoCalculator.styles]
    .flat(9)
    .filter((style): style is CSSResult => style !== themeStyles);

  constructor() {
    super();
    // The reader's choice of language is the outer element's, where a page looks for it.
    new MutationObserver(() => {
      const root = this.getRootNode();
      if (!(root instanceof ShadowRoot) || !(root.host instanceof HTMLElement)) return;
      if (this.lang !== '' && nearestLanguage(root.host) !== this.lang) root.host.lang = this.lang;
    }).observe(this, { attributeFilter: ['lang'] });
  }
}

define('ec-tco-desk', EcTcoDesk);
