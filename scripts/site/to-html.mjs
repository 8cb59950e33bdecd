import { Marked } from 'marked';

/** A heading's anchor, as GitHub makes it, so that links mean the same there and here. */
const slug = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page of Markdown as HTML; `target` says where a link leads on the site, or that it leads nowhere there. */
export function toHtml(markdown, target) {
  const seen = new Map();
  let title = '';
  const inHtml = (text) =>
    text.replace(/\b(href|src|srcset)="([^"]+)"/g, (whole, name, href) => {
      const to = target(href);
      return to === undefined ? whole : `${name}="${escaped(to)}"`;
    });
  const reader = new Marked({
    renderer: {
      heading(text, level, raw) {
        if (title === '') title = raw;
        const base = slug(raw);
        const times = seen.get(base) ?? 0;
        seen.set(base, times + 1);
        return `<h${level} id="${escaped(times === 0 ? base : `${base}-${times}`)}">${text}</h${level}>\n`;
      },
      link(href, _, text) {
        const to = target(href);
        return to === undefined ? text : `<a href="${escaped(to)}">${text}</a>`;
      },
      image: (href, _, text) => `<img src="${escaped(target(href) ?? href)}" alt="${escaped(text)}">`,
      html: (text) => inHtml(text),
    },
  });
  const html = reader
    .parse(markdown)
    // What is wide scrolls by itself, and can be reached by key.
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, title };
}
