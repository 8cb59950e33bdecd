import MarkdownIt from 'markdown-it';

/** A heading's anchor, as GitHub makes it, so that links mean the same there and here. */
const slug = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** A page of Markdown as HTML; `target` says where a link leads on the site, or that it leads nowhere there. */
export function toHtml(markdown, target) {
  const reader = new MarkdownIt({ html: true, linkify: false });
  const seen = new Map();
  let title = '';
  reader.core.ruler.push('anchors-and-links', ({ tokens }) => {
    tokens.forEach((token, i) => {
      if (token.type === 'heading_open') {
        const text = tokens[i + 1].children
          .filter(({ type }) => type === 'text' || type === 'code_inline')
          .map(({ content }) => content)
          .join('');
        if (title === '') title = text;
        const base = slug(text);
        const times = seen.get(base) ?? 0;
        seen.set(base, times + 1);
        token.attrSet('id', times === 0 ? base : `${base}-${times}`);
      }
      if (token.type === 'html_block' || token.type === 'html_inline') token.content = inHtml(token.content);
      for (const child of token.children ?? []) {
        if (child.type === 'html_inline') child.content = inHtml(child.content);
        for (const name of ['href', 'src']) {
          const href = child.attrGet(name);
          if (href === null) continue;
          const to = target(href);
          if (to === undefined) child.attrs = child.attrs.filter(([attribute]) => attribute !== name);
          else child.attrSet(name, to);
        }
      }
    });
  });
  const inHtml = (text) =>
    text.replace(/\b(href|src|srcset)="([^"]+)"/g, (whole, name, href) => {
      const to = target(href);
      return to === undefined ? whole : `${name}="${to}"`;
    });
  const html = reader
    .render(markdown)
    // A wide table scrolls by itself, and can be reached by key.
    .replaceAll('<table>', '<div class="scroll" tabindex="0" role="region"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, title };
}
