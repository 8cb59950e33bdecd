import { all, create as createMath } from 'mathjs/number';
import { createFormulaLoop } from './formula-loop.mjs';

const math = createMath(all);
export const create = (plan) => createFormulaLoop(plan, (text) => math.compile(text).evaluate);
