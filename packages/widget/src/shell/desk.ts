// What comes after the first question: the whole calculator, without the outermost element's theme.
import '../calculator/calculator/calculator.parts.ts';
import type { CSSResult, CSSResultGroup } from 'lit';
import { type AttributeRules, oneOf } from '../calculator/attributes/attribute-rules.ts';
import { EcTcoCalculator } from '../calculator/calculator/calculator.component.ts';
import { nearestLanguage } from '../calculator/language.ts';
import { START_IDS } from '../calculator/starts.ts';
import { define } from '../theme/define.ts';
import { themeStyles } from '../theme/theme.styles.ts';

/** The calculator inside a page's element; the colours and sizes are those of the element around it. */
export class EcTcoDesk extends EcTcoCalculator {
  static override styles: CSSResultGroup = [EcTcoCalculator.styles]
    .flat(9)
    .filter((style): style is CSSResult => style !== themeStyles);

  /** The others are checked by the element around it. */
  protected override attributeRules(): AttributeRules {
    return { persona: oneOf(START_IDS) };
  }

  /** The outer element is the one in the form. */
  protected override tellForm(value: string | null): void {
    this.dispatchEvent(new CustomEvent<string | null>('ec-tco-value', { detail: value }));
  }

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
