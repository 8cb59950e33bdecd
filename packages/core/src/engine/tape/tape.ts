import type { Model } from '../../formula/build.ts';
import type { Definition, FunctionName } from '../../formula/expression.ts';
import { ancestors, dependencies } from '../../formula/walk.ts';
import type { FloatMode } from '../float.ts';
import { finish, type Steps } from '../steps.ts';
import { STEP } from './code.ts';
import { type Atom, createNormalForm, type Monomial, type NormalForm, type Polynomial } from './normal-form.ts';

/**
 * Numbers of a model as a flat list of float64 steps: everything that does not vary is folded in, equal parts are
 * computed once, factors common to many lines are taken out. Run by `createTapeRunner` or `runTapeBatch`.
 */
export interface Tape {
  readonly code: Int32Array;
  readonly constants: Float64Array;
  /** Where each step begins in `code`, in order. */
  readonly steps: Int32Array;
  readonly slots: number;
  /** Model's input index of each open input; its slot is its place here. */
  readonly inputs: readonly number[];
  /** Slot of each output, in the order asked for. */
  readonly outputs: Int32Array;
  /** Value each slot starts with: inputs at their own value, numbers that never change. */
  readonly start: Float64Array;
  readonly functions: readonly FunctionName[];
}

/** What to compile: which numbers, what stays open (all inputs if left out), at which values, rounded or not. */
export interface TapeRequest {
  readonly outputs: readonly Definition[];
  /** Indexes of the inputs that vary. */
  readonly varied?: readonly number[];
  /** Values by `Input.index`; the scenario's own where left out. */
  readonly inputs?: ArrayLike<number>;
  readonly mode: FloatMode;
}

// A sum longer than this is added in blocks, so that one changed term costs one block.
const BLOCK = 10;

/** So many terms of formulas are written before a step ends; and so many of these are written as code. */
const AT_ONCE = { formulas: 1000, code: 250 };

/**
 * Compiles numbers of a model. Plain data out: no code is generated. Takes time and room in proportion to the terms of the
 * formulas, however often they name each other.
 */
export const compileTape = (model: Model, request: TapeRequest): Tape => finish(compileTapeSteps(model, request));

/** As `compileTape`, in steps. */
export function* compileTapeSteps(model: Model, request: TapeRequest): Steps<Tape> {
  const varied = request.varied ?? model.inputs.map((input) => input.index);
  const values = request.inputs ?? model.inputs.map((input) => input.base);
  const marks = new Uint8Array(model.inputs.length);
  for (const input of varied) marks[input] = 1;
  const graph = dependencies(model);
  const form = createNormalForm(
    marks,
    values,
    request.mode,
    graph.usersOfNumber.map((users) => users.length),
  );
  let done = 0;
  // What a number is made of comes before it: nothing is left to be found by recursion.
  const within = ancestors(
    graph,
    request.outputs.map(({ index }) => index),
  );
  for (let i = 0; i < within.length; i += 1) {
    if (!within[i]) continue;
    form.of(model.definitions[i] as Definition);
    if (form.written() - done < AT_ONCE.formulas) continue;
    done = form.written();
    yield;
  }
  const polynomials = request.outputs.map(form.of);
  const inputs = [...varied];
  const writer = createWriter(form, inputs);
  done = 0;
  for (const atom of atomsOf(form, polynomials)) {
    writer.atom(atom);
    if (writer.read() - done < AT_ONCE.code) continue;
    done = writer.read();
    yield;
  }
  const outputs = new Int32Array(polynomials.length);
  for (const [o, polynomial] of polynomials.entries()) {
    outputs[o] = writer.polynomial(polynomial);
    if (writer.read() - done < AT_ONCE.code) continue;
    done = writer.read();
    yield;
  }
  const start = new Float64Array(writer.slots());
  inputs.forEach((input, slot) => {
    start[slot] = values[input] as number;
  });
  for (const [slot, value] of writer.fixed) start[slot] = value;
  return {
    code: Int32Array.from(writer.code),
    constants: Float64Array.from(writer.constants),
    steps: Int32Array.from(writer.steps),
    slots: writer.slots(),
    inputs,
    outputs,
    start,
    functions: writer.functions,
  };
}

/** Atoms that sums are made of, each after those it is made of itself. */
function atomsOf({ atoms, monomials }: NormalForm, sums: readonly Polynomial[]): readonly number[] {
  const found = new Set<number>();
  const open = [...sums];
  for (let sum = open.pop(); sum; sum = open.pop()) {
    for (const m of sum.terms.keys()) {
      for (const index of (monomials[m] as Monomial).atoms) {
        if (found.has(index)) continue;
        found.add(index);
        open.push(...madeOf(atoms[index] as Atom));
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

function madeOf(atom: Atom): readonly Polynomial[] {
  switch (atom.kind) {
    case 'input':
      return [];
    case 'sum':
    case 'round':
    case 'down':
      return [atom.of];
    case 'max':
    case 'min':
      return atom.of;
    case 'call':
      return atom.args;
  }
}

type Weighted = readonly [slot: number, coefficient: number];

function createWriter(form: NormalForm, inputs: readonly number[]) {
  const code: number[] = [];
  const constants: number[] = [];
  const steps: number[] = [];
  const functions: FunctionName[] = [];
  const fixed: [slot: number, value: number][] = [];
  let slots = inputs.length;
  const slotOfInput = new Map(inputs.map((input, slot) => [input, slot]));
  const slotByStep = new Map<string, number>();
  const slotOfAtom: (number | undefined)[] = [];
  const slotOfMonomial: (number | undefined)[] = [];
  const split: (readonly [own: number, common: number] | undefined)[] = [];
  let read = 0;

  const step = (of: number, operands: readonly number[]): number => {
    const key = `${of}:${operands.join()}`;
    let target = slotByStep.get(key);
    if (target === undefined) {
      target = slots++;
      steps.push(code.length);
      code.push(of, target, ...operands);
      slotByStep.set(key, target);
    }
    return target;
  };

  const times = (a: number, b: number): number => step(STEP.times, a < b ? [a, b] : [b, a]);

  const dot = (constant: number, terms: readonly Weighted[]): number => {
    if (terms.length === 1 && constant === 0 && terms[0]?.[1] === 1) return terms[0][0];
    if (terms.length > BLOCK) {
      const blocks: Weighted[] = [];
      for (let i = 0; i < terms.length; i += BLOCK) blocks.push([dot(0, terms.slice(i, i + BLOCK)), 1]);
      return dot(constant, blocks);
    }
    const key = `d${constant}:${terms.map(([slot, c]) => `${slot}*${c}`).join()}`;
    let target = slotByStep.get(key);
    if (target === undefined) {
      target = slots++;
      steps.push(code.length);
      code.push(STEP.dot, target, terms.length, constants.length, ...terms.map(([slot]) => slot));
      constants.push(constant, ...terms.map(([, c]) => c));
      slotByStep.set(key, target);
    }
    return target;
  };

  const atom = (index: number): number => {
    let slot = slotOfAtom[index];
    if (slot === undefined) {
      slot = writeAtom(index);
      slotOfAtom[index] = slot;
    }
    return slot;
  };

  const writeAtom = (index: number): number => {
    const of = form.atoms[index] as Atom;
    switch (of.kind) {
      case 'input':
        return slotOfInput.get(of.input) as number;
      case 'sum':
        return polynomial(of.of);
      case 'max':
      case 'min':
        return step(STEP[of.kind], [of.of.length, ...of.of.map(polynomial)]);
      case 'round':
      case 'down':
        return step(STEP[of.kind], [polynomial(of.of)]);
      case 'call': {
        if (!functions.includes(of.name)) functions.push(of.name);
        return step(STEP.call, [functions.indexOf(of.name), of.args.length, ...of.args.map(polynomial)]);
      }
    }
  };

  const monomial = (index: number): number => {
    let slot = slotOfMonomial[index];
    if (slot === undefined) {
      const { atoms, powers } = form.monomials[index] as Monomial;
      for (let i = 0; i < atoms.length; i += 1) {
        const base = atom(atoms[i] as number);
        const exponent = powers[i] as number;
        const factor = exponent === 1 ? base : step(STEP.power, [base, exponent]);
        slot = slot === undefined ? factor : times(slot, factor);
      }
      if (slot === undefined) throw new Error('The empty product is a constant.');
      slotOfMonomial[index] = slot;
    }
    return slot;
  };

  // What belongs to a line (its inputs) and what many lines share (indexes over years, floors, …).
  const splitOf = (index: number): readonly [number, number] => {
    let found = split[index];
    if (!found) {
      const { atoms, powers } = form.monomials[index] as Monomial;
      const isOwn = (a: number) => form.atoms[a]?.kind === 'input';
      const part = (own: boolean) =>
        form.monomial(
          atoms.filter((a) => isOwn(a) === own),
          powers.filter((_, i) => isOwn(atoms[i] as number) === own),
        );
      const owned = atoms.reduce((n, a) => n + Number(isOwn(a)), 0);
      if (owned === atoms.length) found = [index, 0];
      else if (owned === 0) found = [0, index];
      else found = [part(true), part(false)];
      split[index] = found;
    }
    return found;
  };

  const polynomial = (p: Polynomial): number => {
    read += p.terms.size;
    if (p.terms.size === 0) {
      const slot = slots++;
      fixed.push([slot, p.constant]);
      return slot;
    }
    // Σ own · (Σ coefficient · common): lines whose common part is proportional share it.
    const rows = new Map<number, [common: number, coefficient: number][]>();
    for (const [m, c] of p.terms) {
      const [own, common] = splitOf(m);
      const row = rows.get(own);
      if (row) row.push([common, c]);
      else rows.set(own, [[common, c]]);
    }
    const groups = new Map<string, { row: readonly (readonly [number, number])[]; own: [number, number][] }>();
    let whole: readonly (readonly [number, number])[] = [];
    for (const [own, row] of rows) {
      row.sort((a, b) => a[0] - b[0]);
      if (own === 0) {
        whole = row;
        continue;
      }
      const lead = row[0]?.[1] as number;
      const scaledRow = row.map(([common, c]) => [common, c / lead] as const);
      const key = scaledRow.map(([common, c]) => `${common}*${c}`).join();
      const group = groups.get(key);
      if (group) group.own.push([own, lead]);
      else groups.set(key, { row: scaledRow, own: [[own, lead]] });
    }
    const terms: Weighted[] = [];
    for (const { row, own } of groups.values()) {
      const owned = weights(own);
      if (row.length === 1 && row[0]?.[0] === 0) {
        terms.push(...owned);
      } else {
        const common = linear(row);
        const [first] = owned;
        if (first && owned.length === 1) terms.push([times(first[0], common), first[1]]);
        else terms.push([times(dot(0, owned), common), 1]);
      }
    }
    for (const [common, c] of whole) terms.push([monomial(common), c]);
    return dot(p.constant, terms);
  };

  /** Σ coefficient · common part; the empty product is a constant. */
  const linear = (row: readonly (readonly [number, number])[]): number => {
    const constant = row.reduce((sum, [common, c]) => (common === 0 ? sum + c : sum), 0);
    return dot(
      constant,
      row.flatMap(([common, c]): Weighted[] => (common === 0 ? [] : [[monomial(common), c]])),
    );
  };

  /** Terms of products of inputs, with the factor most of them share taken out, again and again. */
  const weights = (own: readonly (readonly [number, number])[]): Weighted[] => {
    const counts = new Map<number, number>();
    for (const [m] of own) {
      const { atoms, powers } = form.monomials[m] as Monomial;
      if (atoms.length < 2) continue;
      atoms.forEach((a, i) => {
        if (powers[i] === 1) counts.set(a, (counts.get(a) ?? 0) + 1);
      });
    }
    let best = -1;
    for (const [a, count] of counts) if (count > 1 && count > (counts.get(best) ?? 1)) best = a;
    if (best < 0) return own.map(([m, c]) => [monomial(m), c]);
    const inside: [number, number][] = [];
    const outside: (readonly [number, number])[] = [];
    let alone = 0;
    for (const term of own) {
      const { atoms, powers } = form.monomials[term[0]] as Monomial;
      const at = atoms.indexOf(best);
      if (at < 0 || powers[at] !== 1) outside.push(term);
      else if (atoms.length === 1) alone += term[1];
      else inside.push([form.monomial(atoms.toSpliced(at, 1), powers.toSpliced(at, 1)), term[1]]);
    }
    const factored: Weighted = [times(atom(best), dot(alone, weights(inside))), 1];
    return outside.length > 0 ? [factored, ...weights(outside)] : [factored];
  };

  return {
    ...{ code, constants, steps, functions, fixed, atom, polynomial },
    slots: () => slots,
    /** How many terms have been read so far: the work done. */
    read: () => read,
  };
}
