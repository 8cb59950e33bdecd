import { html, render } from 'lit';
import { ExplainEvent } from '../../shared/explain-event.ts';
import '../../theme/theme.ts';
import '../explanation/explanation.ts';
import { computed, pending, type StateName } from '../fixtures.ts';
import '../print-sheet/print-sheet.ts';
import '../results.ts';

// A page for testing/shoot.mjs: one state of the results, alone, explained or on paper.

const query = new URLSearchParams(location.search);
const state = (query.get('state') ?? 'persona3') as StateName;
const language = query.get('lang') === 'en' ? 'en' : 'ja';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const computation = query.has('pending') ? pending(state) : computed(state);
const main = document.querySelector('main') as HTMLElement;
document.documentElement.lang = language;

render(
  html`<ec-tco-theme theme=${theme}>
    <ec-tco-results lang=${language} .computation=${computation} .language=${language}
      @ec-tco-explain=${(event: ExplainEvent) => void main.querySelector('ec-tco-explanation')?.explain(event.detail.path, event.detail.shown)}></ec-tco-results>
    <ec-tco-explanation .computation=${computation} .language=${language}></ec-tco-explanation>
    <ec-tco-print-sheet .computation=${computation} .language=${language}></ec-tco-print-sheet>
  </ec-tco-theme>`,
  main,
);
await main.querySelector('ec-tco-results')?.catchUp();
if (query.has('print')) {
  window.print = () => undefined;
  await main.querySelector('ec-tco-print-sheet')?.print();
}
const path = query.get('explain');
if (path !== null) void main.querySelector('ec-tco-explanation')?.explain(path);
document.documentElement.dataset['ready'] = 'yes';
