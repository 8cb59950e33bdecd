// What comes after the first question: the whole calculator, without the outermost element's theme.
import '../calculator/calculator/first.parts.ts';
import type { Language } from '@ec-tco/core';
import type { CSSResult, CSSResultGroup } from 'lit';
import { type AttributeRules, oneOf } from '../calculator/attributes/attribute-rules.ts';
import { EcTcoCalculator } from '../calculator/calculator/calculator.component.ts';
import { views } from '../calculator/calculator/views-controller.ts';
import { analysis, loadAnalysis } from '../calculator/compute-controller.ts';
import { dryRun } from '../calculator/dry-run.ts';
import { nearestLanguage } from '../calculator/language.ts';
import { messages } from '../calculator/messages/messages.ts';
import type { EcTcoStart } from '../calculator/start/start.component.ts';
import { START_IDS } from '../calculator/starts.ts';
import { type Tool, ToolEvent } from '../calculator/toolbar/toolbar.component.ts';
import { define } from '../theme/define.ts';
import { themeStyles } from '../theme/theme.styles.ts';
import { again } from './again.ts';
import { idle } from './ahead.ts';
import { loadMoreTexts, loadTexts } from './texts.ts';

/** The parts that are loaded while the first answer is read, one after another: those seen first come first. */
const WHILE_READ: readonly (() => Promise<unknown>)[] = [
  // All are written in texts that are not there yet.
  () => views.ready(),
  () => import('../calculator/calculator/next.parts.ts'),
  () => import('../calculator/calculator/input.parts.ts'),
  async () => (await import('../calculator/calculator/input.parts.ts')).loadQuotation(),
  loadAnalysis,
  () => import('../calculator/calculator/compare.parts.ts'),
  () => import('../calculator/calculator/print.parts.ts'),
];
for (const view of Object.keys(views.load) as (keyof typeof views.load)[]) {
  const load = views.load[view];
  if (load) views.load[view] = () => again(load);
}
const { load } = analysis;
analysis.load = () => again(load);

const textsOf = (language: Language) =>
  Promise.all([again(() => loadTexts(language)), again(() => loadMoreTexts(language))]);
const asked = () => again(() => import('../calculator/calculator/asked.parts.ts'));
/** Tools that need nothing which is not there with the first answer. */
const ALONE: ReadonlySet<Tool['tool'] | undefined> = new Set([
  'undo',
  'redo',
  'save',
  'open',
  'scale',
  'keep',
  'autosave',
]);

/** What is asked of the calculator by these needs all of its parts; of these alone those that are there only when asked for. */
const NEEDING = ['ec-tco-go', 'ec-tco-fix', 'ec-tco-term', 'ec-tco-tool', 'ec-tco-explain'] as const;

/** The calculator inside a page's element; the colours and sizes are those of the element around it. */
export class EcTcoDesk extends EcTcoCalculator {
  static override styles: CSSResultGroup = [EcTcoCalculator.styles]
    .flat(9)
    .filter((style): style is CSSResult => style !== themeStyles);

  /** The others are checked by the element around it. */
  protected override attributeRules(): AttributeRules {
    return { persona: oneOf(START_IDS) };
  }

  protected override get page(): HTMLElement {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? (root.host as HTMLElement) : this;
  }

  /** The outer element is the one in the form. */
  protected override tellForm(value: string | null): void {
    this.dispatchEvent(new CustomEvent<string | null>('ec-tco-value', { detail: value }));
  }

  constructor() {
    super();
    views.ready = (language = nearestLanguage(this)) => textsOf(language);
    this.addEventListener(ToolEvent.type, this.speak, true);
    for (const type of NEEDING) this.addEventListener(type, this.hold, true);
  }

  /** The reader's choice of language is the outer element's, where a page looks for it, and which loads its texts. */
  private readonly speak = (event: Event): void => {
    const { detail } = event as CustomEvent<Tool>;
    const root = this.getRootNode();
    if (detail.tool !== 'language' || !(root instanceof ShadowRoot)) return;
    event.stopImmediatePropagation();
    const { language } = detail;
    // In a language whose texts do not come nothing is said.
    textsOf(language).then(() => {
      Object.assign(root.host, { spoken: language, lang: language });
    }, this.lost);
  };

  /** What was asked for did not come. */
  private readonly lost = (error: unknown): void => {
    console.error('ec-tco: parts were not loaded.', error);
    this.say(messages(nearestLanguage(this)).say.partMissing, true);
  };

  /** Goes on with what was answered so far in the question that stood here before. */
  goOn({ chosen, own, sales, field }: EcTcoStart): void {
    const start = this.renderRoot.querySelector('ec-tco-start');
    if (!start) return;
    start.chosen = chosen;
    if (!own) return;
    Object.assign(start, { own, sales, given: sales });
    const text = field.renderRoot.querySelector('input')?.value;
    if (sales === undefined && text !== undefined) start.field.texts = { base: text };
  }

  private whole = false;
  /** What is done without the parts that did not come. */
  private passing: Event | undefined;
  private loading: Promise<unknown> | undefined;

  protected override updated(): void {
    super.updated();
    if (this.result) void this.fetch().catch(() => undefined);
  }

  /** Fetches the parts; again after a failure, such as a lost connection. */
  private fetch(): Promise<unknown> {
    this.loading ??= idle(500)
      .then(async () => {
        for (const load of WHILE_READ) await again(load);
      })
      .catch((error: unknown) => {
        this.loading = undefined;
        throw error;
      });
    return this.loading;
  }

  /** What is asked for before its part is there is asked again when it is. */
  private readonly hold = (event: Event): void => {
    if (this.whole || event === this.passing) return;
    const [target] = event.composedPath();
    event.stopImmediatePropagation();
    // They write texts as soon as they are there.
    Promise.all([this.fetch(), views.ready().then(asked)])
      .then(() => {
        this.whole = true;
      })
      .catch((error: unknown) => {
        // A tool that needs none of them is not the one to be refused.
        if (!ALONE.has((event as CustomEvent<Partial<Tool>>).detail.tool)) throw error;
        this.passing = event;
      })
      .then(async () => {
        await this.updateComplete;
        target?.dispatchEvent(event);
      })
      .catch(this.lost);
  };
}

/** Runs what computes once before it is wanted, a step at a time; ends once it is. */
export async function warmUp(language: Language, room: ParentNode, wanted: () => boolean): Promise<void> {
  for (const step of dryRun(language, room)) {
    await idle(2000);
    if (wanted()) return;
    await step();
  }
}

define('ec-tco-desk', EcTcoDesk);
