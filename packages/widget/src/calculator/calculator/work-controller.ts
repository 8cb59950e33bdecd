import type { Scenario } from '@ec-tco/core';
import type { ReactiveControllerHost } from 'lit';
import { type Computation, computationSteps } from '../../shared/computation.ts';
import { isLarge } from '../../shared/is-large.ts';
import { turn } from '../../shared/turn.ts';
import { createDraft, type Draft, isWhole } from '../../state/draft.ts';
import { canRedo, canUndo, createHistory, type History, record, redo, seal, undo } from '../../state/history.ts';
import { applyEdit, fieldOf } from '../apply-edit.ts';
import type { ComputeController } from '../compute-controller.ts';
import type { Edit } from '../edit.ts';
import type { StartId } from '../starts.ts';
import type { Change } from './panels.ts';

/** The sample shop something began with. */
export interface Origin {
  readonly id: StartId;
  readonly sales: number | undefined;
}

/** What is being worked on; without a draft the first question is still open. */
interface Work {
  readonly draft: Draft | undefined;
  /** Until something is changed. */
  readonly origin?: Origin | undefined;
}

interface Settings {
  readonly computing: ComputeController;
  /** Whether every change is computed at once. */
  readonly live: () => boolean;
  /** A state in the words of the reader's language. */
  readonly said: (draft: Draft) => Draft;
  /** The reader has changed something; not what is only looked at, whatever is tried with it. */
  readonly changed: () => void;
}

/** What is worked on, with its undo; what the last change is measured from; and the reader's own work beside a link's. */
export class WorkController {
  /** What the last change is measured from. */
  change: Change | undefined;
  /** A kept copy, to compare with. */
  earlier: Computation | undefined;
  /** The scenario as the reader last changed it; what the page or a file of its own sets is not kept for it. */
  mine: Scenario | undefined;
  /** Resolves when what has come whole is computed. */
  coming: Promise<void> | undefined;
  private history: History<Work> = createHistory<Work>({ draft: undefined });
  /** What is in a file of the reader's. */
  private saved: Scenario | undefined;
  /** The reader's own work, while a scenario from a link is looked at. */
  private aside: { readonly history: History<Work>; readonly mine: Scenario | undefined } | undefined;
  /** Whether the reader's language has been another one meanwhile. */
  private told = false;
  private readonly host: ReactiveControllerHost;
  private readonly settings: Settings;

  constructor(host: ReactiveControllerHost, settings: Settings) {
    this.host = host;
    this.settings = settings;
  }

  get draft(): Draft | undefined {
    return this.history.present.draft;
  }

  get scenario(): Scenario | undefined {
    return this.draft?.scenario;
  }

  /** The sample shop nobody has changed yet. */
  get origin(): Origin | undefined {
    return this.history.present.origin;
  }

  get undoable(): boolean {
    return canUndo(this.history);
  }

  get redoable(): boolean {
    return canRedo(this.history);
  }

  /** The field that the last undo or redo changed. */
  get touched(): string | undefined {
    return this.history.touched;
  }

  /** The reader's own work, also while something else is looked at. */
  get own(): Draft | undefined {
    return (this.aside?.history ?? this.history).present.draft;
  }

  /** What may be kept: what has its result, or where each is asked for, what was changed since. */
  get keepable(): Scenario | undefined {
    const { computing, live } = this.settings;
    return this.mine === computing.computation?.scenario || !live() ? this.mine : undefined;
  }

  /** Whether something would be lost with the page: a text that is no number yet, and where it is not `kept`, what is in no file. */
  loses(kept: boolean): boolean {
    const { own } = this;
    const { mine } = this.aside ?? this;
    return (own !== undefined && !isWhole(own)) || (!kept && mine !== undefined && mine !== this.saved);
  }

  /** Whether a scenario of somebody's is looked at beside the reader's own work. */
  get looking(): boolean {
    return this.aside !== undefined;
  }

  /**
   * As if it had been there from the beginning: nothing to undo.
   * @param inTasks computed by and by, where nobody waits for its result.
   */
  begin(scenario: Scenario, origin?: Origin, inTasks = false): void {
    this.history = createHistory<Work>({ draft: createDraft(scenario), origin });
    this.change = undefined;
    this.arrive(undefined, inTasks);
  }

  /** Takes a scenario as one step that can be undone. */
  take(scenario: Scenario, origin?: Origin): void {
    this.change = undefined;
    this.history = record(this.history, { draft: createDraft(scenario), origin });
    this.arrive(() => this.changed());
  }

  /** Computes what has come whole, a large one in tasks after the one in which it was read; then does what follows. */
  private arrive(then?: () => void, inTasks = false): void {
    const { scenario } = this;
    if (scenario && (inTasks || isLarge(scenario))) {
      this.coming = this.computeInTasks(scenario, then);
      return;
    }
    this.recompute(true);
    then?.();
  }

  /** Each step of computing in a task of its own, as long as the scenario is what is worked on. */
  private async computeInTasks(scenario: Scenario, then?: () => void): Promise<void> {
    const steps = computationSteps(scenario);
    for (;;) {
      await turn(true);
      if (this.scenario !== scenario) return;
      const step = steps.next();
      if (!step.done) continue;
      this.settings.computing.compute(scenario, step.value);
      this.host.requestUpdate();
      then?.();
      return;
    }
  }

  /** The same work in other words; no step. */
  retell(): void {
    this.told = true;
    const { draft, origin } = this;
    const said = draft && this.settings.said(draft);
    if (!draft || !said || said === draft) return;
    if (said.scenario !== draft.scenario && this.mine === draft.scenario) this.mine = said.scenario;
    this.history = { ...this.history, present: { draft: said, origin } };
    this.arrive();
  }

  edit(edit: Edit): void {
    const { draft } = this;
    if (!draft) return;
    const next = applyEdit(draft, edit);
    if (next !== draft) {
      const field = fieldOf(edit);
      const joins = field !== undefined && field === this.history.open && this.change?.field === field;
      this.history = record(this.history, { draft: next }, field);
      if (next.scenario !== draft.scenario) {
        if (!joins) this.measureFrom(field);
        this.recompute();
        this.changed();
      }
    }
    if (edit.kind === 'number' && edit.settled) this.history = seal(this.history);
    this.host.requestUpdate();
  }

  /** The last change was the answer to the next question. */
  asked(): void {
    if (this.change) this.change = { ...this.change, asked: true };
    this.host.requestUpdate();
  }

  /** Whether every change is computed at once. */
  get live(): boolean {
    return this.settings.live();
  }

  /** Whether there was a step to take. */
  step(which: 'undo' | 'redo'): boolean {
    const before = this.history;
    this.history = which === 'undo' ? undo(before) : redo(before);
    if (this.history === before) return false;
    // What was left in another language comes back in this one.
    const { draft, origin } = this.history.present;
    if (draft && this.told) this.history = { ...this.history, present: { draft: this.settings.said(draft), origin } };
    this.measureFrom(this.history.touched);
    this.recompute();
    this.changed();
    return true;
  }

  /** Back to the first question; it can be undone. */
  reset(): void {
    this.history = record(this.history, { draft: undefined });
    this.change = undefined;
    this.mine = undefined;
    this.recompute();
  }

  /** Shows a scenario of somebody's; the reader's own work stays as it is until she decides. */
  look(scenario: Scenario): void {
    this.aside ??= { history: this.history, mine: this.mine };
    this.mine = undefined;
    this.begin(scenario);
  }

  /** Takes what is looked at as one step that can be undone, or goes back to the reader's own work. */
  decide(use: boolean): void {
    const { aside, draft } = this;
    if (!aside) return;
    this.aside = undefined;
    this.change = undefined;
    this.history = use ? record(aside.history, { draft }) : aside.history;
    this.recompute(true);
    if (use) this.changed();
    else this.mine = aside.mine;
  }

  /** Keeps a copy of what is there, to compare what comes with. */
  keepBefore(): void {
    this.earlier = this.settings.computing.computation;
    this.host.requestUpdate();
  }

  /** The reader has it in a file. */
  savedAs(scenario: Scenario): void {
    this.saved = scenario;
  }

  /** Computes at once where asked to or where each change is. */
  recompute(asked = false): void {
    const { scenario } = this;
    const { computing, live } = this.settings;
    if (!scenario) computing.clear();
    else if (asked || live()) computing.compute(scenario);
    this.host.requestUpdate();
  }

  /** What comes next is told against what is there now. */
  private measureFrom(field: string | undefined): void {
    const { computation } = this.settings.computing;
    this.change = computation && { from: computation, field };
  }

  private changed(): void {
    if (!this.aside) this.mine = this.scenario;
    this.settings.changed();
  }
}
