import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { turn } from './turn.ts';

class ByTurn extends AsyncDirective {
  private content: (() => unknown) | undefined;
  private drawing: Set<Promise<void>> | undefined;

  override render(content: () => unknown, drawing: Set<Promise<void>>): unknown {
    const waits = this.content !== undefined;
    this.content = content;
    this.drawing = drawing;
    if (!waits) this.wait();
    return noChange;
  }

  /** What came while it was out of the page is drawn when it is back. */
  protected override reconnected(): void {
    if (this.content) this.wait();
  }

  private wait(): void {
    const { drawing } = this;
    const drawn = turn().then(() => {
      drawing?.delete(drawn);
      const { content } = this;
      if (!content || !this.isConnected) return;
      this.content = undefined;
      this.setValue(content());
    });
    drawing?.add(drawn);
  }
}

/**
 * What `content` makes, in a task of its own: a part with many blocks is drawn block by block. Until then what was drawn
 * last stays; of what comes meanwhile the last counts.
 * @param drawing holds a promise for each content that is still to be drawn
 */
export const byTurn: (content: () => unknown, drawing: Set<Promise<void>>) => unknown = directive(ByTurn);
