import type { Line, Option } from '@ec-tco/core';
import { property } from 'lit/decorators.js';
import type { NumberItem } from '../section.ts';
import { TimedSection } from '../timed-section.ts';

/** A part of the editor of one cost line. */
export abstract class LineSection extends TimedSection {
  @property({ type: Number }) option = 0;
  @property({ type: Number }) line = 0;
  /** Drawn together with its option's details. */
  protected override readonly urgent = true;

  protected get parent(): Option | undefined {
    return this.data.options[this.option];
  }
  protected get value(): Line | undefined {
    return this.parent?.lines[this.line];
  }
  protected get at(): string {
    return `/options/${this.parent?.id}/lines/${this.value?.id}`;
  }

  /** Prices beside the amount are stated with tax where that one is. */
  protected get priced(): NonNullable<NumberItem['priced']> {
    return { withTax: this.value?.withTax === true, second: false, said: () => [] };
  }
}
