import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Links of the site's own pages that lead to no file, or to no such place in it. The API's pages check their own. */
export function brokenLinks(root) {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !/^(?:api|ec-tco|storybook)\//.test(name),
  );
  const ids = new Map();
  const idsOf = (file) => {
    if (!ids.has(file)) {
      ids.set(file, new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    }
    return ids.get(file);
  };
  const broken = [];
  let links = 0;
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8').replace(/<(pre|code)>[\s\S]*?<\/\1>/g, '');
    for (const [, href = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:[a-z]+:|\/\/)/i.test(href)) continue;
      links += 1;
      const [path = '', anchor] = href.replaceAll('&amp;', '&').split('#');
      const bare = decodeURIComponent(path.split('?')[0] ?? '');
      const file = bare === '' ? join(root, page) : join(root, dirname(page), bare);
      if (!existsSync(file) || !statSync(file).isFile()) broken.push(`${page}: ${href}`);
      else if (anchor && file.endsWith('.html') && !relative(root, file).startsWith('api/')) {
        if (!idsOf(file).has(decodeURIComponent(anchor))) broken.push(`${page}: ${href}`);
      }
    }
  }
  return { broken, pages: pages.length, links };
}
