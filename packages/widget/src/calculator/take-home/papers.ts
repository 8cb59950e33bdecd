import { analyse, decidingMeasure, evaluate, type Language, parseScenario, prepare } from '@ec-tco/core';
import { lossDistribution } from '@ec-tco/core/analysis';
import { resultTable, toCsv } from '@ec-tco/report';
import { contractDocument, documentHtml } from '@ec-tco/report/documents';
import { toDocx } from '@ec-tco/report/docx';
import { toXlsx } from '@ec-tco/report/xlsx';

/** A paper that is made of a scenario alone; loaded only when one is asked for. */
export type PaperKind = 'workbook' | 'request' | 'request-word' | 'table';

export interface PaperOrder {
  readonly kind: PaperKind;
  /** As JSON, so that what makes papers needs nothing of what shows the page. */
  readonly scenario: unknown;
  readonly language: Language;
  /** Whom it is for, where it is for one. */
  readonly option?: string;
  /** ISO date. */
  readonly today: string;
}

export interface Paper {
  readonly extension: 'xlsx' | 'html' | 'docx' | 'csv';
  readonly type: string;
  readonly content: BlobPart;
}

/** Makes a paper. Rejects where the scenario is none. */
export async function makePaper({ kind, scenario: data, language, option, today }: PaperOrder): Promise<Paper> {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join(' '));
  const { scenario } = parsed;
  const prepared = prepare(scenario);
  const result = evaluate(prepared);
  const request = () => contractDocument(scenario, option ?? scenario.options[0]?.id ?? '', language);
  switch (kind) {
    case 'workbook': {
      const analysis = analyse(prepared, result, { measure: decidingMeasure(scenario) });
      const losses = new Map(scenario.options.map(({ id }) => [id, lossDistribution(prepared, id)]));
      const bytes = await toXlsx(prepared, result, { language, analysis, losses, today });
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { extension: 'xlsx', type, content: bytes as Uint8Array<ArrayBuffer> };
    }
    case 'request':
      return { extension: 'html', type: 'text/html;charset=utf-8', content: documentHtml(request()) };
    case 'request-word': {
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { extension: 'docx', type, content: (await toDocx(request())) as Uint8Array<ArrayBuffer> };
    }
    case 'table':
      return {
        extension: 'csv',
        type: 'text/csv;charset=utf-8',
        content: toCsv(resultTable(result, { language }), { bom: true }),
      };
  }
}
