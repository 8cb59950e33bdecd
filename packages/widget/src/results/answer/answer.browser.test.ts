import './answer.ts';
import '../incident/incident.ts';
import '../print-sheet/print-sheet.ts';
import { html, render } from 'lit';
import { expect, test, vi } from 'vitest';
import { AgainEvent } from '../../shared/again-event.ts';
import { type Computation, compute } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { turn } from '../../shared/turn.ts';
import { analysed, computed, pending } from '../fixtures.ts';
import type { EcTcoAnswer } from './answer.component.ts';

async function mount(computation: Computation): Promise<EcTcoAnswer> {
  document.body.replaceChildren();
  const main = document.createElement('main');
  document.body.append(main);
  render(html`<ec-tco-answer .computation=${computation}></ec-tco-answer>`, main);
  const answer = main.querySelector('ec-tco-answer');
  if (!answer) throw new Error('no answer');
  await answer.updateComplete;
  return answer;
}
async function put(answer: EcTcoAnswer, computation: Computation): Promise<void> {
  answer.computation = computation;
  await answer.updateComplete;
}
const text = (answer: EcTcoAnswer, selector: string): string =>
  answer.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, '') ?? '';
const busy = (answer: EcTcoAnswer) => answer.shadowRoot?.querySelector('section')?.getAttribute('aria-busy');

test('names nobody before it is known, keeps an answer until the next, and says what could not be worked out', async () => {
  const shop = pending('persona3');
  const names = shop.scenario.options.map(({ name }) => name.replace(/\s+/g, ''));
  const named = (answer: EcTcoAnswer) => names.filter((name) => text(answer, '#headline').includes(name));
  const answer = await mount(shop);
  expect([named(answer), busy(answer)]).toEqual([[], 'true']);

  const first = computed('persona3');
  await put(answer, first);
  expect([named(answer).length > 0, busy(answer)]).toEqual([true, 'false']);
  const [headline, amount] = [text(answer, '#headline'), text(answer, '.bars .number')];

  const longer = { ...first.scenario, horizonYears: 9 } as typeof first.scenario;
  await put(answer, compute(longer));
  expect([text(answer, '#headline'), text(answer, '.bars .number'), busy(answer)]).toEqual([headline, amount, 'true']);
  await put(answer, analysed(longer));
  expect(busy(answer)).toBe('false');
  expect(text(answer, '.bars .number')).not.toBe(amount);

  await put(answer, { ...compute(longer), halted: 'not-loaded' });
  expect([busy(answer), text(answer, '.because')]).toEqual(['false', expect.stringContaining('読み込めませんでした')]);
  const again = vi.fn();
  answer.addEventListener(AgainEvent.type, again);
  answer.shadowRoot?.querySelector<HTMLElement>('#again')?.click();
  expect(again).toHaveBeenCalledOnce();
});

test('at first it is drawn in a task of its own, before whatever is drawn by turns; later at once', async () => {
  const seen: string[] = [];
  const others = [turn(), turn()].map((one) => one.then(() => seen.push('other')));
  const mounted = mount(pending('persona3')).then((answer) => {
    seen.push('answer');
    return answer;
  });
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
  expect(seen).toEqual([]);
  const answer = await mounted;
  await Promise.all(others);
  expect(seen).toEqual(['answer', 'other', 'other']);
  const before = text(answer, '#headline');
  answer.computation = computed('persona3');
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
  expect(text(answer, '#headline')).not.toBe(before);
});

test('says which quotation is missing: none at all, or only that of the best', async () => {
  const shop = computed('persona3');
  const best = knownVerdict(shop, 'ja').facts.best;
  const from = (quoted: (id: string) => boolean): Computation => ({
    ...shop,
    scenario: {
      ...shop.scenario,
      options: shop.scenario.options.map((option) => ({
        ...option,
        lines: option.lines.map((line) => ({
          ...line,
          source: { kind: quoted(option.id) ? 'quotation' : 'assumption' },
        })),
      })),
    },
  });
  const answer = await mount(from(() => false));
  expect(text(answer, '.because')).toContain('見積はまだありません。');
  expect(text(answer, '.because')).not.toContain('この選択肢の');
  await put(
    answer,
    from((id) => id !== best),
  );
  expect(text(answer, '.because')).toContain('この選択肢の見積はまだありません。');
});

test('of a running site, what holds until it is mended or left stands beside the odds, in the table too', async () => {
  const shop = computed('persona3');
  const answer = await mount(shop);
  expect(text(answer, '.happens')).toContain(
    '今のサイトの危険の大きさを示すものではありません。済むまでは、事故の確率を1年あたり1%と仮定しています。',
  );
  const main = document.querySelector('main') as HTMLElement;
  for (const tag of ['ec-tco-incident-result', 'ec-tco-print-sheet'] as const) {
    const element = document.createElement(tag);
    element.computation = shop;
    if ('preview' in element) element.preview = true;
    main.append(element);
    await expect.poll(() => element.shadowRoot?.textContent).toContain('対策か移転が済むまでの確率（1年あたり）');
    const row = [...(element.shadowRoot?.querySelectorAll('tr') ?? [])].find((one) =>
      one.textContent.includes('対策か移転が済むまで'),
    );
    expect(row?.textContent.replace(/\s+/g, '')).toMatch(/1%.*最初の\d+か月/);
  }
});
