import { glossary } from '@ec-tco/core/format';
import { describe, expect, it } from 'vitest';
import type { Block } from '../document/document.ts';
import { glossarySection } from './glossary-section.ts';

const { waf, saas } = glossary('ja');
const section = (...blocks: readonly Block[]) => glossarySection([{ id: 'a', heading: 'A', blocks }], 'ことば', 'ja');

describe('what the terms of a document mean', () => {
  it.each<Block>([
    { kind: 'paragraph', text: 'WAFを入れる' },
    { kind: 'list', items: ['何か', 'WAF'] },
    { kind: 'fields', fields: [{ label: '何か', value: 'WAF' }] },
    { kind: 'checklist', items: [{ title: '何か', text: 'WAF' }] },
    { kind: 'table', caption: '', columns: ['何か'], rows: [[null, 'WAF']] },
  ])('$kind', (block) => {
    expect(section(block)).toEqual([
      {
        id: 'terms',
        heading: 'ことば',
        blocks: [{ kind: 'fields', fields: [{ label: waf.term, value: waf.meaning }] }],
      },
    ]);
  });

  it('each once, in the glossary’s order; nothing without a term', () => {
    const [terms] = section({ kind: 'list', items: ['WAF', 'SaaSとWAF'] });
    expect(terms?.blocks).toEqual([
      {
        kind: 'fields',
        fields: [
          { label: saas.term, value: saas.meaning },
          { label: waf.term, value: waf.meaning },
        ],
      },
    ]);
    expect(section({ kind: 'paragraph', text: '何もない' })).toEqual([]);
  });
});
