import type { Language } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EcTcoStatus } from '../../fields/status/status.component.ts';
import type { EcTcoChange } from '../../results/change/change.component.ts';
import { type Computation, choiceFor, isPending } from '../../shared/computation.ts';
import { spokenHeadline } from '../../shared/known-verdict.ts';
import { labelsOf } from '../../shared/option-names.ts';
import type { ComputeController } from '../compute-controller.ts';
import { messages } from '../messages/messages.ts';
import type { WorkController } from './work-controller.ts';

/** Milliseconds without a change after which it is told; who goes on through the fields is not interrupted at each. */
const QUIET = 700;
/** What is typed into, and left. */
const TYPED = 'input:not([type=checkbox], [type=radio]), textarea';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

interface Settings {
  readonly work: WorkController;
  readonly computing: ComputeController;
  readonly language: () => Language;
}

interface Told {
  readonly language: Language;
  readonly headline: string;
  /** The options, the best first. */
  readonly order: readonly string[];
}

/**
 * Tells who does not see it what a change did: one sentence once a field is left, and only where the answer's sentence or
 * the order of the options is another.
 */
export class TellController implements ReactiveController {
  private readonly host: Host;
  private readonly settings: Settings;
  private seen: Computation | undefined;
  private told: Told | undefined;
  /** What is typed into and not left yet. */
  private field: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, settings: Settings) {
    this.host = host;
    this.settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('input', this.onInput);
    this.host.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.host.removeEventListener('input', this.onInput);
    this.host.removeEventListener('keydown', this.onKey);
  }

  hostUpdated(): void {
    const { computation } = this.settings.computing;
    if (computation === this.seen) return;
    this.seen = computation;
    this.later();
  }

  /** The next question was answered: what that did is told as it stands there. */
  async effect(): Promise<void> {
    const { work, computing } = this.settings;
    work.asked();
    await computing.analyse();
    await this.host.updateComplete;
    const change = this.host.renderRoot.querySelector<EcTcoChange>('ec-tco-change');
    await change?.updateComplete;
    this.say(change?.shadowRoot?.textContent?.trim() ?? '');
  }

  private readonly onInput = (event: Event): void => {
    const [field] = event.composedPath();
    if (field === this.field || !(field instanceof HTMLElement) || !field.matches(TYPED)) return;
    this.field = field;
    // From one part of the calculator to the next no event of the focus comes up to here.
    field.addEventListener('blur', this.onLeave, { once: true });
  };

  private readonly onLeave = (): void => {
    this.field = undefined;
    this.later();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && this.field) this.onLeave();
  };

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), QUIET);
  }

  private tell(): void {
    const { work, computing, language } = this.settings;
    const { computation } = computing;
    // It comes back here when the field is left, and when the analysis is there.
    if (this.field?.isConnected || !computation || isPending(computation)) return;
    const before = this.told;
    const now: Told = {
      language: language(),
      headline: spokenHeadline(computation, language()),
      order: choiceFor(computation).ranked.map(({ option }) => option),
    };
    this.told = now;
    // What has come whole, and what was asked for, is told by who brings it.
    if (!before || before.language !== now.language || !work.live || !work.change || work.change.asked) return;
    const { say } = messages(now.language);
    const kept = (order: readonly string[], other: readonly string[]) => order.filter((id) => other.includes(id));
    if (before.headline !== now.headline) this.say(say.changed(now.headline));
    else if (kept(before.order, now.order).join() !== kept(now.order, before.order).join()) {
      this.say(say.reordered(now.order.map(labelsOf(computation.result, now.language))));
    }
  }

  private say(text: string): void {
    void this.host.renderRoot.querySelector<EcTcoStatus>('#voice')?.say(text);
  }
}
