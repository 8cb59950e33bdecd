import type { Scenario } from '@ec-tco/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Computation, compute, isPending } from '../shared/computation.ts';
import type { withAnalysis } from '../shared/with-analysis.ts';

/** Milliseconds without input before the analysis is made. */
const QUIET = 250;
/** Milliseconds of steps in one task: what is typed meanwhile waits no longer than this and one step. */
const TASK = 12;
/** Milliseconds of its own work after which an analysis is given up. */
const MOST = 20_000;

/** Undefined until it is loaded: the first answer does not wait for it. */
let begin: typeof withAnalysis | undefined;

/** Loads what the analysis is made with. */
export async function loadAnalysis(): Promise<void> {
  begin ??= await analysis.load();
}

/** Where the analysis comes from. */
export const analysis = { load: async () => (await import('../shared/with-analysis.ts')).withAnalysis };

/**
 * Computes a scenario: the result at once, the analysis in steps, each few in a task of their own. Another scenario, or
 * leaving the page, ends the steps; coming back takes them up again.
 */
export class ComputeController implements ReactiveController {
  /** What is shown; `halted` where the analysis was given up, the result stands. */
  computation: Computation | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly answered: (computation: Computation) => void;
  private readonly most: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private steps: Generator<undefined, Computation> | undefined;
  private spent = 0;
  /** Whether the element is out of the page. */
  private away = false;
  private waiting: ((analysed: boolean) => void)[] = [];

  /** `answered` is called when everything about a scenario is known, or as much as time allowed. */
  constructor(host: ReactiveControllerHost, answered: (computation: Computation) => void, most = MOST) {
    this.host = host;
    this.answered = answered;
    this.most = most;
    host.addController(this);
  }

  hostConnected(): void {
    this.away = false;
    if (this.unfinished) this.later(0);
  }

  /** Ends what is running; nothing of it comes in later. */
  hostDisconnected(): void {
    this.away = true;
    clearTimeout(this.timer);
    this.settle(false);
  }

  private get unfinished(): boolean {
    return this.computation !== undefined && isPending(this.computation);
  }

  /**
   * The result of this scenario now, its analysis after a while without another.
   * @param computed where it is known already.
   */
  compute(scenario: Scenario, computed?: Computation): void {
    if (this.computation?.scenario !== scenario) {
      this.cancel();
      this.put(computed ?? compute(scenario));
    }
    if (this.unfinished) this.later(QUIET);
  }

  clear(): void {
    this.cancel();
    this.put(undefined);
  }

  /** The analysis without waiting for a pause. Resolves with whether it was made: not where it was ended or took too long. */
  analyse(): Promise<boolean> {
    if (!this.unfinished || this.away) return Promise.resolve(this.computation?.analysis !== undefined);
    const done = new Promise<boolean>((resolve) => this.waiting.push(resolve));
    this.run();
    return done;
  }

  /** Once more, after it was given up. */
  goOn(): void {
    if (!this.computation?.halted) return;
    this.spent = 0;
    this.put({ ...this.computation, halted: undefined });
    this.later(0);
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.steps = undefined;
    this.spent = 0;
    this.settle(false);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), wait);
  }

  private run(): void {
    clearTimeout(this.timer);
    const { computation } = this;
    if (this.away || !computation || !this.unfinished) return;
    if (!begin) {
      loadAnalysis().then(
        () => this.run(),
        () => this.stop(computation, 'not-loaded'),
      );
      return;
    }
    this.steps ??= begin(computation);
    const start = performance.now();
    for (;;) {
      const step = this.steps.next();
      const used = performance.now() - start;
      if (step.done) {
        this.steps = undefined;
        this.put(step.value);
        this.finish(step.value);
        return;
      }
      if (used < TASK) continue;
      this.spent += used;
      if (this.spent > this.most) this.stop(computation, 'slow');
      else this.later(0);
      return;
    }
  }

  /** Gives the analysis up: it takes too long, or cannot be loaded without a connection. */
  private stop(computation: Computation, halted: NonNullable<Computation['halted']>): void {
    if (this.away || computation !== this.computation) return;
    const stopped = { ...computation, halted };
    this.put(stopped);
    this.finish(stopped);
  }

  private finish(computation: Computation): void {
    this.settle(computation.analysis !== undefined);
    this.answered(computation);
  }

  private settle(analysed: boolean): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve(analysed);
  }

  private put(computation: Computation | undefined): void {
    if (computation === this.computation) return;
    this.computation = computation;
    this.host.requestUpdate();
  }
}
