import { decidingMeasure, type Language, type Row } from '@ec-tco/core';
import {
  describeInput,
  formatPoints,
  formatRate,
  formatYen,
  type LossFigure,
  ROW_NAMES,
  requirementLabel,
} from '@ec-tco/core/format';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { type Computation, choiceFor } from '../../shared/computation.ts';
import { labelsOf } from '../../shared/option-names.ts';
import { reasonAgainst } from '../answer/reasons.ts';
import { lossesOf } from '../incident/losses.ts';
import { messages } from '../messages/messages.ts';
import { inputsOf } from './inputs-of.ts';

/** How a number was found that is no formula of the model: by a search, by sampling, by a distribution. */
export interface HowFound {
  readonly label: string;
  readonly words: string;
  readonly notes: readonly string[];
  /** Paths of the numbers it starts from. */
  readonly uses: readonly string[];
}

/** How the number at such a path was found; undefined where the path is none, or of an analysis that is not there yet. */
export function howOf(path: string, computation: Computation, language: Language): HowFound | undefined {
  const [root, kind, ...rest] = path.split('/');
  if (root !== 'how') return undefined;
  const say = messages(language).how;
  const { scenario, result, analysis } = computation;
  const label = labelsOf(result, language);
  const name = (id = '') => label(id);
  const amount = (measure: string, id = '') => `rankings/${measure}/${id}/amount`;
  const pointer = (at: number) => rest.slice(at).join('/');
  const input = (at: number) => describeInput(scenario, pointer(at), language);
  const [a = '', b = '', c = ''] = rest;
  const pair = analysis?.leading?.pair;
  const both = pair ? [amount(pair.measure, pair.left), amount(pair.measure, pair.right)] : [];
  const [left, right] = [name(pair?.left), name(pair?.right)];
  switch (kind) {
    case 'cumulative': {
      const years = Array.from({ length: Math.ceil(Number(b) / 12) + 1 }, (_, year) => year);
      const uses = years.map((year) => `options/${a}/totalWithIncident/year/${year}`);
      return { label: say.cumulative.label(name(a), Number(b)), words: say.cumulative.words, notes: [], uses };
    }
    case 'share': {
      const uses = [`options/${a}/rows/${b}/total`, `options/${a}/totalWithIncident`];
      return { ...say.share(name(a), ROW_NAMES[b as Row]?.[language] ?? b), notes: [], uses };
    }
    case 'ends':
      return { ...say.ends(name(b), a as 'low' | 'high'), notes: [], uses: [`options/${b}/total`] };
    case 'difference-at-means':
    case 'difference': {
      // What is left without incidents is no measure of the rankings.
      const uses = [b, c].map((id) => (a === 'netContribution' ? `options/${id}/netContribution` : amount(a, id)));
      const notes = kind === 'difference' ? [] : [say.atMeans];
      return { ...say.difference(name(b), name(c)), notes, uses };
    }
    case 'reason': {
      const found = reasonAgainst(computation, a, b);
      if (!found) return undefined;
      const uses = found.parts.flatMap(({ row, line }) =>
        [a, b].flatMap((id) => summandPath(computation, id, row, line)),
      );
      const notes = choiceFor(computation).ranged ? [say.atMeans] : [];
      return { ...say.reason(name(a), name(b)), notes, uses };
    }
    case 'mean':
    case 'mean-difference': {
      const { chances } = analysis ?? {};
      const of = [a, ...(kind === 'mean' ? [] : [b])];
      const drawn = chances?.options.some(({ option }) => option === a);
      // One that is ruled out, or lacks a price, is not drawn: its ranges stand at their means.
      if (kind === 'mean' && chances && !drawn) {
        const ranged = scenarioInputs(scenario).flatMap(({ range, pointer: at }) => (range ? [at] : []));
        const { measure } = choiceFor(computation);
        return {
          ...say.atMean(name(a)),
          notes: [say.atMeans],
          uses: [amount(measure, a), ...inputsOf(scenario, of, ranged)],
        };
      }
      const errors = of.map((id) => chances?.options.find(({ option }) => option === id)?.mean.error);
      if (!analysis || !chances || errors.some((error) => error === undefined)) return undefined;
      const texts = kind === 'mean' ? say.mean(name(a)) : say.meanDifference(name(a), name(b));
      const error = Math.ceil(errors.reduce((sum: number, one) => sum + (one ?? 0), 0));
      const notes = [say.points(chances.points, chances.inputs.length), say.meanError(formatYen(error, language))];
      const uses = [...of.map((id) => amount(analysis.measure, id)), ...inputsOf(scenario, of, chances.inputs)];
      return { ...texts, notes, uses };
    }
    case 'input-mean':
      return { ...say.inputMean(input(0)), notes: [], uses: [pointer(0)] };
    case 'range':
      return { ...say.range(input(1), a as 'low' | 'high'), notes: [], uses: [pointer(1)] };
    case 'tornado':
      return (
        pair && { ...say.tornado(input(1), a as 'low' | 'high', left, right), notes: [], uses: [pointer(1), ...both] }
      );
    case 'at':
      return pair && { ...say.at(input(0), left, right), notes: [], uses: [pointer(0), ...both] };
    case 'turn':
      return pair && { ...say.turn(input(0), left, right), notes: [say.turnNote], uses: [pointer(0), ...both] };
    case 'choice-turn': {
      const [best] = analysis?.choice.ranked ?? [];
      const [, planned] = /^\/options\/([^/]+)\/sales\/salesByYear\//.exec(pointer(0)) ?? [];
      const to =
        analysis?.turns.joint.find(({ of, option }) => of === 'plan' && option === planned)?.to ??
        analysis?.turns.single.find((turn) => turn.pointer === pointer(0))?.to;
      if (!analysis || !best || to === undefined) return undefined;
      const { measure, choice } = analysis;
      const uses = [pointer(0), amount(measure, best.option), amount(measure, to)];
      const texts =
        planned === undefined
          ? say.choiceTurn(input(0), name(best.option))
          : say.planTurn(name(planned), name(best.option));
      return { ...texts, notes: choice.ranged ? [say.atMeans] : [], uses };
    }
    case 'same-sales': {
      const found = analysis?.sameSales;
      if (!found) return undefined;
      const { asked, other } = found;
      const uses = [amount('net', asked), amount('net', other), '/business/monthlySales'];
      return { ...say.sameSales(name(asked), name(other)), notes: [say.atMeans], uses };
    }
    case 'probability': {
      const chances = analysis?.chances;
      if (!chances) return undefined;
      const error = Math.max(...chances.options.map(({ cheapest }) => cheapest.error));
      const notes = [say.points(chances.points, chances.inputs.length), say.error(formatPoints(error, language))];
      return { ...say.probability, notes, uses: chances.inputs };
    }
    case 'information': {
      const found = analysis?.information.find((one) => one.pointer === pointer(0));
      if (!found) return undefined;
      const { points = 0, inputs = [] } = analysis?.chances ?? {};
      const notes = [say.points(points, inputs.length), say.informationError(found.value.error)];
      return { ...say.information(input(0)), notes, uses: [pointer(0), ...both] };
    }
    case 'information-all': {
      const { perfectInformation: all, chances } = analysis ?? {};
      if (!all || !chances) return undefined;
      const notes = [say.points(chances.points, chances.inputs.length), say.informationError(all.error)];
      return { ...say.informationAll, notes, uses: chances.inputs };
    }
    case 'loss': {
      const at = result.options.findIndex((option) => option.id === b);
      const loss = lossesOf(computation)[at];
      if (!loss) return undefined;
      const uses = [`/options/${b}/annualProbability`, `options/${b}/incident/retained`];
      const notes = [loss.method === 'exact' ? say.exact : say.grid(loss.n, formatRate(loss.error, language, 1))];
      return { ...say.loss(a as LossFigure, name(b), result.horizonYears), notes, uses };
    }
    case 'pair': {
      const net = decidingMeasure(scenario) === 'net';
      const amount = net ? 'netContribution' : 'total';
      const uses = [`options/${a}/${amount}`, `options/${b}/${amount}`, `options/${a}/incident/retained`];
      const notes = analysis && choiceFor(computation).ranged ? [say.atMeans] : [];
      return { ...say.pair(name(a), name(b), net), notes, uses };
    }
    case 'without': {
      const label = requirementLabel(a as Parameters<typeof requirementLabel>[0], language);
      return { ...say.without(label, name(b)), notes: [], uses: [`options/${b}/totalWithIncident`] };
    }
    case 'unpriced':
      return { ...say.unpriced, notes: [], uses: [] };
    case 'rule':
      return { ...say.rule, notes: [], uses: [] };
    default:
      return undefined;
  }
}

/** Where a summand of an option is explained; none where it has none. */
function summandPath({ result }: Computation, id: string, row: string, line: string | undefined): readonly string[] {
  const option = result.options.find((one) => one.id === id);
  if (line !== undefined)
    return option?.lines.some((one) => one.id === line) ? [`options/${id}/lines/${line}/total`] : [];
  if (row === 'contribution') return [`options/${id}/contribution`];
  return option?.rows.some((one) => one.row === row) ? [`options/${id}/rows/${row}/total`] : [];
}
