import type { Language, Problem, Scenario } from '@ec-tco/core';
import { describeProblem } from '@ec-tco/core/format';
import type { Preset } from '@ec-tco/core/scenario';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
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

/**
 * Presets that the page gives: read when they come and when they change. What reads them is loaded only then. One that is
 * wrong is told in the element, on the console and by `ec-tco-error`, and leaves everything else as it is.
 */
export class PresetsController implements ReactiveController {
  private read: Read = NOTHING;
  private seen: readonly unknown[] = [];
  private asked = '';
  private unknown = '';
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
      } else if (asked !== '') await views.ready();
    } catch {
      this.failed = true;
    }
    // Changed again meanwhile.
    if (wanted !== this.seen) return;
    this.read = read;
    const shop = shopOf(read.presets, asked);
    this.unknown = asked === '' || shop ? '' : asked;
    this.tell();
    if (shop) this.settings.begin(shop);
    this.host.requestUpdate();
  }

  /** Whoever builds the page sees it on the console and can listen for it. */
  private tell(): void {
    // In the language of the page: in parts, the texts of the other are not there.
    const lines = this.lines(this.settings.language(), describeProblem);
    for (const line of lines) console.warn(`<ec-tco-calculator>: ${line}`);
    const problems: readonly Problem[] = this.read.refused.flatMap((one) => one.problems);
    const attributes =
      this.unknown === '' ? [] : [{ attribute: 'preset', found: this.unknown, allowed: this.allowed() }];
    if (lines.length === 0) return;
    this.host.dispatchEvent(
      new CustomEvent('ec-tco-error', { detail: { problems, attributes }, bubbles: true, composed: true }),
    );
  }

  private ids(): readonly string[] {
    return this.presets.flatMap(({ id, shops }) => (shops.length === 0 ? [] : [id, ...shops.map((shop) => shop.id)]));
  }

  private allowed(): Readonly<Record<Language, string>> {
    const ids = this.ids().join(', ') || '–';
    return { ja: ids, en: ids };
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
      ...(this.unknown === '' ? [] : [say.unknown(this.unknown, say.allowed(this.ids()))]),
      ...(this.failed ? [say.failed] : []),
    ];
  }

  render(language: Language): TemplateResult | typeof nothing {
    const lines = this.lines(language);
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
