import { html, type TemplateResult } from 'lit';

// What may not begin the next line.
const CLOSING = /^[、。，．）」』！？,.;:)”!?…]+/;
// An amount or a rate as core writes it; what stands in quotation marks is a name.
const NUMBER =
  /「[^」]*」|“[^”]*”|((?:約|about )?−?(?:¥[\d,.]+(?: (?:thousand|million|billion|trillion))?|[\d,.]+…?(?:兆[\d,]+億|億[\d,]+万|[兆億万])?円|[\d,.]+…?%))/g;

/** A sentence whose amounts and rates can be pressed; `path` tells which number the n-th is. */
export function linked(text: string, path: (n: number, shown: string) => string): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  let n = 0;
  for (const found of text.matchAll(NUMBER)) {
    const [, shown] = found;
    if (shown === undefined) continue;
    const after = found.index + shown.length;
    const [closing = ''] = CLOSING.exec(text.slice(after)) ?? [];
    parts.push(
      text.slice(end, found.index),
      html`<span class="together"><button type="button" class="number inline" aria-haspopup="dialog" data-path=${path(n, shown)}>${shown}</button>${closing}</span>`,
    );
    end = after + closing.length;
    n += 1;
  }
  parts.push(text.slice(end));
  return parts;
}
