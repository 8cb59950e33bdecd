import type { Language, Problem, Scenario } from '@ec-tco/core';
import { describeProblem } from '@ec-tco/core/format';
import type { Preset } from '@ec-tco/core/scenario';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { type AttributeProblem, attributeProblem } from '../attributes/attribute-problems.ts';
import { ATTRIBUTE_SENTENCE } from '../attributes/attribute-sentence.ts';
import { views } from '../calculator/views-controller.ts';
import { messages } from '../messages/messages.ts';
import { presetAsked, presetsGiven } from './given.ts';
import type { Read } from './read.ts';

interface Settings {
  /** The element that the page has written: its children and its attributes. */
  readonly page: () => HTMLElement;
  readonly language: () => Language;
  /** The page asks to begin with this shop. */
  readonly begin: (shop: Scenario) => void;
}

const NOTHING: Read = { presets: [], refused: [] };
const MOST_SHOWN = 3;
/** What the attribute may name where the page gives no shop. */
const NO_SHOP: Readonly<Record<Language, string>> = {
  ja: '見本の店のあるプリセットがページにありません',
  en: 'no preset with a sample shop is on the page',
};

/**
 * Presets that the page gives: read when they come and when they change. What reads them is loaded only then. One that is
 * wrong is told in the element, on the console and by `ec-tco-error`, and leaves everything else as it is.
 */
export class PresetsController implements ReactiveController {
  private read: Read = NOTHING;
  private seen: readonly unknown[] = [];
  private asked = '';
  /** What is asked for and is not there. */
  private unknown: AttributeProblem | undefined;
  private failed = false;
  private watch: MutationObserver | undefined;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly settings: Settings;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: Settings) {
    this.host = host;
    this.settings = settings;
    host.addController(this);
  }

  /** What can be offered. */
  get presets(): readonly Preset[] {
    return this.read.presets;
  }

  hostConnected(): void {
    this.watch ??= new MutationObserver(() => this.look());
    this.watch.observe(this.settings.page(), { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.watch?.disconnect();
  }

  hostUpdate(): void {
    this.look();
  }

  private look(): void {
    const page = this.settings.page();
    const given = presetsGiven(page);
    const asked = presetAsked(page);
    const now = given.map(({ value }) => value);
    if (
      asked === this.asked &&
      now.length === this.seen.length &&
      now.every((value, i) => Object.is(value, this.seen[i]))
    )
      return;
    this.seen = now;
    this.asked = asked;
    void this.take(given, asked);
  }

  private async take(given: ReturnType<typeof presetsGiven>, asked: string): Promise<void> {
    const wanted = this.seen;
    let read = NOTHING;
    this.failed = false;
    try {
      // Nothing is loaded for a page that gives none.
      if (given.length > 0) {
        const [{ readPresets }] = await Promise.all([import('./presets.parts.ts'), views.ready()]);
        read = readPresets(given);
        // What is refused is told on the console in English, whose texts a page in parts may not have.
        if (read.refused.length > 0) await views.ready('en');
      } else if (asked !== '') await views.ready();
    } catch (error) {
      this.failed = true;
      console.warn('<ec-tco-calculator>: what reads presets was not loaded.', error);
    }
    // Changed again meanwhile.
    if (wanted !== this.seen) return;
    this.read = read;
    const shop = shopOf(read.presets, asked);
    this.unknown = asked === '' || shop ? undefined : attributeProblem('preset', asked, this.allowed());
    this.tell();
    if (shop) this.settings.begin(shop);
    this.host.requestUpdate();
  }

  /** Whoever builds the page sees it on the console and can listen for it. */
  private tell(): void {
    const { unknown } = this;
    const { refused } = this.read;
    for (const line of this.lines('en', describeProblem)) console.warn(`<ec-tco-calculator>: ${line}`);
    if (refused.length === 0 && !unknown && !this.failed) return;
    const problems: readonly Problem[] = refused.flatMap((one) => one.problems);
    const attributes = unknown ? [unknown] : [];
    this.host.dispatchEvent(
      new CustomEvent('ec-tco-error', { detail: { problems, attributes }, bubbles: true, composed: true }),
    );
  }

  private ids(): readonly string[] {
    return this.presets.flatMap(({ id, shops }) => (shops.length === 0 ? [] : [id, ...shops.map((shop) => shop.id)]));
  }

  private allowed(): Readonly<Record<Language, string>> {
    const ids = this.ids();
    return ids.length === 0 ? NO_SHOP : { ja: ids.join('、'), en: ids.join(', ') };
  }

  /** What is told: on the page in words, to whoever builds it with the places in the file. */
  private lines(language: Language, describe?: typeof describeProblem): readonly string[] {
    const { presets: say } = messages(language);
    return [
      ...this.read.refused.map(({ place, number, problems, more, tell }) =>
        say.refused(
          say.places[place](number),
          problems.slice(0, MOST_SHOWN).map((problem) => (describe ?? tell)(problem, language)),
          Math.max(0, problems.length - MOST_SHOWN) + more,
        ),
      ),
      ...(this.unknown ? [ATTRIBUTE_SENTENCE[language](this.unknown)] : []),
    ];
  }

  render(language: Language): TemplateResult | typeof nothing {
    const lines = [...this.lines(language), ...(this.failed ? [messages(language).presets.failed] : [])];
    if (lines.length === 0) return nothing;
    return html`<ul class="settings" role="alert">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }
}

/** The shop of an id, or the first shop of the preset of that id. */
function shopOf(presets: readonly Preset[], id: string): Scenario | undefined {
  const shops = presets.flatMap((preset) => preset.shops);
  return (shops.find((shop) => shop.id === id) ?? presets.find((preset) => preset.id === id)?.shops[0])?.scenario;
}
