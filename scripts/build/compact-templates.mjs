// @ts-check
/**
 * Takes out of lit's templates what only their readers need: indentation, and comments of style sheets. Lines stay, so
 * that white space between elements and the source map are as before.
 * @type {import('rollup').Plugin}
 */
export const compactTemplates = {
  name: 'compact-templates',
  transform(code) {
    /** @type {[start: number, end: number, text: string][]} */
    const edits = [];
    /** @param {any} node */
    const visit = (node) => {
      const tag = node.type === 'TaggedTemplateExpression' && node.tag.name;
      if (tag === 'html' || tag === 'svg' || tag === 'css') {
        for (const { start, end } of node.quasi.quasis) {
          edits.push([start, end, (tag === 'css' ? compactCss : compactHtml)(code.slice(start, end))]);
        }
      }
      for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') visit(part);
    };
    visit(this.parse(code));
    let compact = '';
    let done = 0;
    for (const [start, end, text] of edits.toSorted(([a], [b]) => a - b)) {
      compact += code.slice(done, start) + text;
      done = end;
    }
    return { code: compact + code.slice(done), map: null };
  },
};
const compactHtml = (/** @type {string} */ text) => text.replace(/[ \t]*\n[ \t]*/g, '\n');
const compactCss = (/** @type {string} */ text) =>
  compactHtml(text.replace(/\/\*.*?\*\//g, ''))
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');
