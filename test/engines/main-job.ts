import { type Driver, press, type, until } from './driver.ts';

/** What was seen on the way; each must be so. */
export interface Seen {
  readonly answers: readonly [first: string, changed: string];
  readonly sales: number;
  readonly explained: string;
  readonly link: string;
  readonly reopened: number;
  readonly sheet: number;
  readonly underline: string;
  /** Headings that may part between any two characters. */
  readonly parted: readonly string[];
  readonly complaints: readonly string[];
}

/** The answer, once it has weighed the ranges: until then what stands below it moves. */
const finalAnswer = () => {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const answer = all(document).find(({ localName }) => localName === 'ec-tco-answer');
  const said = (selector: string) =>
    answer?.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  // Shops may have the same sentence; they do not have the same amounts.
  const text = [said('h2, h3'), said('.bars .number')].filter(Boolean).join(' ');
  return text === '' || text?.includes('くらべています') ? undefined : text;
};
const dialogText = (tag: string) => {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const host = all(document).find(({ localName }) => localName === tag);
  const open =
    host && all(host.shadowRoot ?? host).find((element) => element instanceof HTMLDialogElement && element.open);
  return open ? (host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim() : undefined;
};

/** Load the page, answer, change a number, have one explained, share, open the link, print. */
export async function mainJob(driver: Driver, address: string): Promise<Seen> {
  await driver.goto(address);
  await driver.evaluate(() => {
    const complaints: string[] = [];
    Object.assign(window, { complaints, print: () => undefined });
    addEventListener('error', ({ message }) => complaints.push(message));
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => complaints.push(violatedDirective));
    document.addEventListener('ec-tco-share', (event) =>
      Object.assign(window, { link: (event as CustomEvent<{ address: string }>).detail.address }),
    );
  });
  await press(driver, 'ec-tco-start', 'ec-tco-number-field', 'input');
  await type(driver, '300万');
  await press(driver, 'ec-tco-start', 'button.primary');
  const first = await until('an answer', () => driver.evaluate(finalAnswer));
  await until('the focus on the answer', () =>
    driver.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.getRootNode() instanceof ShadowRoot && focused.localName === 'h2';
    }),
  );

  await press(driver, 'ec-tco-business', 'ec-tco-number-field', 'input');
  await type(driver, '9000万\uE004', true);
  const sales = await until('the change', () =>
    driver.evaluate(() => {
      const value = document.querySelector('ec-tco-calculator')?.scenario?.business.monthlySales;
      return value === 90_000_000 ? value : undefined;
    }),
  );
  const changed = await until('another answer', async () => {
    const text = await driver.evaluate(finalAnswer);
    return text !== first && text;
  });

  await press(driver, 'ec-tco-answer', 'button[data-path]');
  const explained = await until('an explanation', () => driver.evaluate(dialogText, 'ec-tco-explanation'));
  await type(driver, '\uE00C');
  await until('closed', async () => (await driver.evaluate(dialogText, 'ec-tco-explanation')) === undefined);

  await press(driver, 'ec-tco-toolbar', '[data-tool=share]');
  await until('the link', () => driver.evaluate(dialogText, 'ec-tco-share-dialog'));
  const link = await driver.evaluate(() => (window as unknown as { link: string }).link);
  await type(driver, '\uE00C');

  await press(driver, 'ec-tco-toolbar', '[data-tool=print]');
  const { sheet, underline, parted, complaints } = await until('the sheet', () =>
    driver.evaluate(() => {
      const marked = document.querySelector('ec-tco-calculator[data-ec-tco-print]');
      if (!marked) return undefined;
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const elements = all(document);
      const term = elements.find((element) => element.matches('.term'));
      const keeps = CSS.supports('word-break', 'auto-phrase');
      return {
        sheet:
          elements.find(({ localName }) => localName === 'ec-tco-print-sheet')?.shadowRoot?.textContent?.length ?? 0,
        underline: term ? getComputedStyle(term).textDecorationStyle : '',
        parted: elements
          .filter((element) => element.matches('h2, h3') && element.getClientRects().length > 0 && !keeps)
          .filter((element) => {
            const text = element.textContent ?? '';
            if (!/[\u3041-\u3093][\u30a1-\u30fa\u4e00-\u9fff]/.test(text) && !text.includes('\u200b')) return false;
            return !text.includes('\u200b') || getComputedStyle(element).wordBreak !== 'keep-all';
          })
          .map((element) => element.textContent?.trim() ?? ''),
        complaints: (window as unknown as { complaints: string[] }).complaints,
      };
    }),
  );

  await driver.goto('about:blank');
  await driver.goto(link);
  const reopened = await until('what the link holds', () =>
    driver.evaluate(() => {
      const value = document.querySelector('ec-tco-calculator')?.scenario?.business.monthlySales;
      return typeof value === 'number' ? value : undefined;
    }),
  );
  return { answers: [first, changed], sales, explained, link, reopened, sheet, underline, parted, complaints };
}
