import { html, type TemplateResult } from 'lit';
import '../../packages/widget/src/theme/theme.ts';

type Theme = 'light' | 'dark' | 'auto';

/** A decorator that draws a story on the widget's surface. */
export const themed =
  (theme: Theme = 'auto') =>
  (story: () => unknown): TemplateResult =>
    html`<ec-tco-theme theme=${theme}>${story()}</ec-tco-theme>`;
