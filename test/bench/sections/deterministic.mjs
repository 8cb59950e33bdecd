// Reference workload: every engine checked against the oracle, then timed against all others.
import { createFrom, ENGINES, givingFor } from '../engines/index.mjs';
import { agree } from '../lib/agree.ts';
import { whoIsAhead } from '../lib/ahead.ts';
import { expectations } from '../lib/expected.mjs';
import { measure, paired } from '../lib/measure.ts';
import { DECIMAL_JS, EVALUATE, FLOOR_ROWS, FLOOR_TOTALS, HYPERFORMULA, LOOP, TAPE_ROWS } from '../lib/names.ts';
import { createPlan } from '../lib/plan.mjs';

export async function deterministic({ quick }) {
  const plan = createPlan();
  const all = [];
  for (const engine of ENGINES) {
    all.push({ ...engine, adapter: createFrom(await import(`../engines/${engine.file}`), engine, plan) });
  }
  const wanted = expectations(plan);
  const checked = Object.fromEntries(
    all.map(({ name, agreement, adapter, gives, note }) => {
      const tables = wanted.map(({ line, sales, want }) => ({ got: adapter.table(line, sales), want }));
      return [name, { ...agree(name, agreement, tables), gives, note }];
    }),
  );
  const tasks = {};
  for (const task of ['full', 'line', 'sales', 'inTurn', 'breakEven']) {
    const able = all.filter(({ adapter }) => adapter.tasks[task]);
    if (task === 'breakEven') checkRoots(able);
    const found = measure(
      Object.fromEntries(able.map(({ name, adapter }) => [name, adapter.tasks[task]])),
      quick ? { rounds: 3, burstMs: 3, warmMs: 30 } : { rounds: 21, burstMs: 25, warmMs: 200 },
    );
    const ratioOf = (left, right) => paired(found, left, right);
    const entries = able.map((engine) => givingFor(engine, task));
    tasks[task] = {
      rows: Object.fromEntries(
        able.map(({ name }) => [
          name,
          {
            ns: found.get(name).ns,
            toLoop: ratioOf(name, LOOP),
            // The floor with the same outputs.
            toFloor: ratioOf(name, [TAPE_ROWS, FLOOR_ROWS].includes(name) ? FLOOR_ROWS : FLOOR_TOTALS),
            decimalToIt: ratioOf(DECIMAL_JS, name),
            hyperFormulaToIt: ratioOf(HYPERFORMULA, name),
          },
        ]),
      ),
      ahead: whoIsAhead(entries, EVALUATE, ratioOf),
    };
  }
  return { checked, tasks };
}

/** A rounded difference changes sign within many yen of sales, an unrounded one a little beside. */
function checkRoots(able) {
  const rootOf = ({ adapter }) => adapter.tasks.breakEven(1);
  const ours = rootOf(able.find(({ name }) => name === EVALUATE));
  for (const engine of able) {
    const root = rootOf(engine);
    if (!(Math.abs(root - ours) <= (engine.agreement === 'cells' ? 400 : 60))) {
      throw new Error(`${engine.name}: break-even ${root}, ours ${ours}`);
    }
  }
}
