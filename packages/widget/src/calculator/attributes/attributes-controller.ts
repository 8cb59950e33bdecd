import type { Language } from '@ec-tco/core';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type AttributeProblem, attributeProblems } from './attribute-problems.ts';
import type { AttributeRules } from './attribute-rules.ts';
import { ATTRIBUTE_SENTENCE } from './attribute-sentence.ts';

/**
 * Says which attributes of the page cannot be used, where whoever built the page sees it: in the element, on the
 * console, and in `ec-tco-error`. A default instead would look like the page's own number.
 */
export class AttributesController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly rules: AttributeRules;
  private problems: readonly AttributeProblem[] = [];
  /** A property may be the same for two texts: "false" and "" are both a switch that is set. */
  private readonly watch = new MutationObserver(() => this.host.requestUpdate());

  constructor(host: ReactiveControllerHost & HTMLElement, rules: AttributeRules) {
    this.host = host;
    this.rules = rules;
    host.addController(this);
  }

  hostConnected(): void {
    this.watch.observe(this.host, { attributeFilter: Object.keys(this.rules) });
  }

  hostDisconnected(): void {
    this.watch.disconnect();
  }

  hostUpdate(): void {
    const before = JSON.stringify(this.problems);
    this.problems = attributeProblems(this.host, this.rules);
    if (this.problems.length === 0 || JSON.stringify(this.problems) === before) return;
    const { host, problems } = this;
    for (const problem of problems) console.warn(`<ec-tco-calculator>: ${ATTRIBUTE_SENTENCE.en(problem)}`);
    // Once it is there, for a page that listens only then.
    void host.updateComplete.then(() =>
      host.dispatchEvent(
        new CustomEvent('ec-tco-error', {
          detail: { problems: [], attributes: problems },
          bubbles: true,
          composed: true,
        }),
      ),
    );
  }

  render(language: Language): TemplateResult | typeof nothing {
    if (this.problems.length === 0) return nothing;
    return html`<ul class="settings" role="alert">
      ${this.problems.map((problem) => html`<li>${ATTRIBUTE_SENTENCE[language](problem)}</li>`)}
    </ul>`;
  }
}
