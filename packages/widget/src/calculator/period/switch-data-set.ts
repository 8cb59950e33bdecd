import type { DataSet, Quantity, Scenario } from '@ec-tco/core';
import { DEFAULT_PATHS, defaultFigure, defaultIncident, type Figure } from '@ec-tco/core/guideline';
import { childPointer, getAt } from '../../state/pointer.ts';
import type { Edit } from '../edit.ts';

const quantityOf = ({ value, low, high }: Figure): Quantity =>
  low === undefined || high === undefined ? value : { low, base: value, high };

/** What changes with the edition: numbers still at its default take the other one's, with their source. */
export function switchDataSet(data: Scenario, next: DataSet): Edit {
  const edits: Edit[] = [{ kind: 'value', pointer: '/dataSet', value: next }];
  if (next !== 'draft-2022-10' && data.incident.severity.kind === 'firm-b') {
    edits.push({ kind: 'value', pointer: '/incident/severity', value: defaultIncident(next).severity });
  }
  for (const path of DEFAULT_PATHS) {
    const source = data.sources?.[path];
    const [old, other] = [defaultFigure(path, data.dataSet), defaultFigure(path, next)];
    if (source?.kind !== 'figure' || source.figure !== old.id || old.id === other.id) continue;
    if (getAt(data, path) === undefined) continue;
    edits.push(
      { kind: 'value', pointer: path, value: quantityOf(other) },
      // Set after the number: a number changed by hand loses its source.
      { kind: 'value', pointer: childPointer('/sources', path), value: { kind: 'figure', figure: other.id } },
    );
  }
  return { kind: 'all', edits };
}
