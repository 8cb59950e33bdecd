import type { Language } from '@ec-tco/core';
import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import type { EcTcoResults } from '../../results/results.component.ts';
import type { Place, View } from '../../shared/go-event.ts';
import type { FoldEvent, Section } from '../section.ts';
import type { EcTcoTakeHome } from '../take-home/take-home.component.ts';
import { WideController } from '../wide-controller.ts';
import { findField } from './find-field.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * What must be there before a view can be: where the calculator is loaded in parts, its texts, of the language of the page
 * or of another; and how views are loaded.
 */
export const views: {
  ready: (language?: Language) => Promise<unknown>;
  readonly load: Partial<Record<View, () => Promise<unknown>>>;
} = {
  ready: () => Promise.resolve(),
  load: {
    compare: () => import('./compare.parts.ts'),
    guide: () => import('../guide/guide.ts'),
    take: () => import('../take-home/take-home.ts'),
  },
};

/** How far a view is that is loaded when it is first shown. */
export type Arrival = 'here' | 'coming' | 'failed';

const FOCUSED = ['focusin', 'input'] as const;

const nameOf = (section: Section): string => section.localName.replace('ec-tco-', '');

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((done) => requestAnimationFrame(done));
};

/** The first heading in here, looked for in the order in which it is read. */
function firstHeading(root: ParentNode): HTMLElement | undefined {
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    const found = /^h[1-6]$/.test(one.localName) ? one : one.shadowRoot && firstHeading(one.shadowRoot);
    if (found) return found;
  }
  return undefined;
}

/** Which view is shown, which sections of the input are unfolded, and the ways to a place in them. */
export class ViewsController implements ReactiveController {
  unfolded: ReadonlySet<string> = new Set(['business']);
  private view: View = 'answer';
  private readonly arrivals = new Map<View, Arrival>();
  private coming: Promise<unknown> = Promise.resolve();
  private readonly host: Host;
  private readonly room: WideController;

  constructor(host: Host) {
    this.host = host;
    this.room = new WideController(host);
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of FOCUSED) this.host.addEventListener(event, this.onFocus);
  }

  hostDisconnected(): void {
    for (const event of FOCUSED) this.host.removeEventListener(event, this.onFocus);
  }

  /** Whether the input stands beside the view. */
  get wide(): boolean {
    return this.room.wide;
  }

  get shown(): View {
    return this.wide && this.view === 'input' ? 'answer' : this.view;
  }

  show(view: View): void {
    this.view = view;
    this.fetch(view);
    this.host.requestUpdate();
  }

  /** Whether a view is there, on its way, or could not be loaded. */
  arrivalOf(view: View): Arrival {
    return views.load[view] ? (this.arrivals.get(view) ?? 'coming') : 'here';
  }

  /** Loads what a view is made of; after a failure once more. */
  private fetch(view: View): void {
    const load = views.load[view];
    const known = this.arrivals.get(view);
    if (!load || known === 'coming' || known === 'here') return;
    const put = (arrival: Arrival): void => {
      this.arrivals.set(view, arrival);
      this.host.requestUpdate();
    };
    put('coming');
    this.coming = views
      .ready()
      .then(load)
      .then(
        () => put('here'),
        () => put('failed'),
      );
  }

  /** Shows a view from its beginning; the focus stays where it is, or goes to the tab. */
  choose(view: View, focus: boolean): void {
    const other = view !== this.shown;
    this.show(view);
    void this.host.updateComplete.then(async () => {
      if (focus) this.find(`#tab-${view}`)?.focus();
      if (other) this.scrollUp();
      const { scrollY } = window;
      await this.whole(view);
      // Before it was drawn, the page may have been too short to begin there.
      if (other && !this.wide && this.shown === view && window.scrollY === scrollY) this.scrollUp();
    });
  }

  /** To the beginning of the view. */
  private scrollUp(): void {
    if (this.wide) this.find('.result')?.scrollTo({ top: 0 });
    else this.find('.calculator')?.scrollIntoView({ block: 'start' });
  }

  /** Waits until a view is loaded and drawn, with what is drawn only when it comes into sight. */
  private async whole(view: View): Promise<void> {
    await this.coming;
    await this.host.updateComplete;
    for (const part of this.host.renderRoot.querySelectorAll(`#panel-${view} > *`)) {
      const { updateComplete, catchUp } = part as Partial<EcTcoResults>;
      await updateComplete;
      await catchUp?.call(part as EcTcoResults);
    }
  }

  /** Goes to a view, a section of the input, or a field. */
  async go({ view, section, pointer }: Place): Promise<void> {
    if (pointer !== undefined) return this.goTo(pointer);
    await this.open(view, section);
    const target = this.sections.find((one) => nameOf(one) === section);
    if (target) {
      await target.updateComplete;
      target.shadowRoot?.querySelector<HTMLElement>('#fold')?.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    } else await this.enter(view);
    if (view === 'take' && section !== undefined) await this.revealPaper(section);
  }

  /**
   * Puts the focus into a view that was asked for elsewhere: at once, as what was pressed may be gone with the view before;
   * on its heading once that is drawn, unless the reader has gone on meanwhile.
   */
  private async enter(view: View): Promise<void> {
    const panel = this.find(`#panel-${view}`);
    if (!panel) return;
    panel.tabIndex = -1;
    // Else a press on anything in it would take the focus there.
    panel.addEventListener('blur', () => panel.removeAttribute('tabindex'), { once: true });
    panel.focus({ preventScroll: true });
    await this.whole(view);
    const heading = firstHeading(panel);
    if (!heading || (panel.getRootNode() as ShadowRoot).activeElement !== panel) return;
    const target = heading.querySelector<HTMLElement>('#fold') ?? heading;
    if (target === heading) heading.tabIndex = -1;
    target.focus();
  }

  /** Once the view is drawn and stands at its beginning, to one of its papers. */
  private async revealPaper(kind: string): Promise<void> {
    await this.whole('take');
    await frames(1);
    this.find<EcTcoTakeHome>('ec-tco-take-home')?.revealPaper(kind);
  }

  /** Opens what holds a place of the scenario and puts the focus there. */
  async goTo(pointer: string): Promise<void> {
    await this.host.updateComplete;
    const section = this.sections.find((one) => one.holds(pointer));
    if (section) {
      await this.open('input', nameOf(section));
      section.reveal(pointer);
    }
    // What is opened may itself have to open something.
    await frames(2);
    const field = findField(this.host.renderRoot, pointer);
    // The host itself does not pass the focus on while anything in it has it.
    (field?.shadowRoot?.querySelector<HTMLElement>('input:checked, input, select') ?? field)?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  /** Puts the focus into a part of the calculator, once that is drawn. */
  async focusPart(name: 'ec-tco-answer' | 'ec-tco-notice' | 'ec-tco-start'): Promise<void> {
    (await this.drawn<LitElement>(name))?.focus();
  }

  /** A section asks to be shown or hidden. */
  fold(event: FoldEvent): void {
    event.stopPropagation();
    const section = event.target as Section;
    this.unfold(nameOf(section), event.detail.open);
    // What was folded above it must not carry it out of sight.
    void this.host.updateComplete.then(() => {
      if (section.getBoundingClientRect().top < 0) section.scrollIntoView({ block: 'start' });
    });
  }

  /** A part of the calculator, once it is loaded and drawn. */
  private async drawn<T extends LitElement>(name: string): Promise<T | null> {
    await this.host.updateComplete;
    if (!this.find(name)) return null;
    await customElements.whenDefined(name);
    const part = this.find<T>(name);
    await part?.updateComplete;
    return part;
  }

  private find<T extends HTMLElement>(selector: string): T | null {
    return this.host.renderRoot.querySelector<T>(selector);
  }

  private get sections(): readonly Section[] {
    return [...this.host.renderRoot.querySelectorAll<Section>('.inputs > .section')];
  }

  private async open(view: View, section?: string): Promise<void> {
    if (section !== undefined && view === 'input') this.unfold(section, true);
    if (view !== 'input' || !this.wide) this.choose(view, false);
    await this.host.updateComplete;
  }

  /** On a phone one section is open at a time. */
  private unfold(section: string, open: boolean): void {
    const others = this.wide ? [...this.unfolded].filter((one) => one !== section) : [];
    this.unfolded = new Set(open ? [...others, section] : others);
    this.host.requestUpdate();
  }

  /** Once more when the browser has brought the caret into the window: to the lowest edge of it, where the bar is. */
  private readonly onFocus = (event: Event): void => {
    const [focused] = event.composedPath();
    if (!(focused instanceof Element)) return;
    this.uncover(focused);
    requestAnimationFrame(() => {
      if ((focused.getRootNode() as Document | ShadowRoot).activeElement === focused) this.uncover(focused);
    });
  };

  /** Keeps what has the focus, or is typed into, from lying under the bar. */
  private uncover(focused: Element): void {
    const bar = this.find('.foot');
    if (!bar || bar.contains(focused) || focused.matches('dialog *, [role=tabpanel]')) return;
    const { height, top } = bar.getBoundingClientRect();
    if (height === 0 || getComputedStyle(bar).position !== 'sticky') return;
    const box = focused.getBoundingClientRect();
    const over = box.bottom + 12 - top;
    // Of what is higher than the room there is, its beginning stays.
    if (over > 0 && over < height + 60) window.scrollBy({ top: Math.min(over, box.top), behavior: 'instant' });
  }
}
