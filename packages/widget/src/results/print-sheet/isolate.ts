const MARK = 'data-ec-tco-print';

/** Outweighs what a page says about its own boxes on paper, by id even. */
const SURE = ':not(#ec-tco#ec-tco)';

const HIDE = `
  @media print {
    [${MARK}]${SURE} > :not([${MARK}]) { display: none !important; }
    [${MARK}]${SURE} {
      display: block !important; visibility: visible !important; opacity: 1 !important; filter: none !important;
      clip-path: none !important; position: static !important; float: none !important; overflow: visible !important;
      inline-size: auto !important; min-inline-size: 0 !important; max-inline-size: none !important;
      block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
      box-shadow: none !important; transform: none !important; contain: none !important; columns: auto !important;
    }
  }
`;
// A shadow root's own children have no marked parent inside it.
const HIDE_INSIDE = `${HIDE} @media print { :host > :not([${MARK}]), :not([${MARK}] *):not([${MARK}]):not(:has([${MARK}])) { display: none !important; } }`;
const PAPER = `@page {
  size: A4; margin: 12mm 14mm 14mm;
  @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #333; }
}`;

/** Lets paper show one element alone, through all shadow roots around it; returns how to undo it, any number of times. */
export function isolateForPrint(element: Element): () => void {
  const undo: (() => void)[] = [];
  const marked: Element[] = [];
  let at: Element | null = element;
  while (at) {
    marked.push(at);
    at.setAttribute(MARK, '');
    const root: Node = at.getRootNode();
    if (at.parentElement === null && root instanceof ShadowRoot) {
      undo.push(adopt(root, HIDE_INSIDE));
      at = root.host;
    } else {
      at = at.assignedSlot ?? at.parentElement;
    }
  }
  undo.push(adopt(document, HIDE + PAPER));
  return () => {
    for (const one of marked) one.removeAttribute(MARK);
    for (const one of undo) one();
  };
}

function adopt(root: Document | ShadowRoot, text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
