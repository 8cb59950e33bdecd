import { lineValue, PAIR, salesValue } from './plan.mjs';

/**
 * The tasks of an engine that is told an input and then has its outputs ready. The first three put no input back: where a run
 * takes milliseconds, that would be a good part of what is timed.
 * @param engine setLine, setSales: a new value; full: everything anew; ready: outputs after a change; last: one output;
 *   difference: of the pair's present values; table: every output in the common layout
 */
export function createTasks({ setLine, setSales, full, ready = full, last, difference, table }) {
  // Each change is another value, in a burst of one run as well.
  let turn = 0;
  const next = () => (turn += 1);
  const each = (set, run) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      set();
      run();
      sum += last();
    }
    return sum;
  };
  return {
    table(line, sales) {
      setLine(line);
      setSales(sales);
      ready();
      return table();
    },
    tasks: {
      full: each(() => {}, full),
      line: each(() => setLine(lineValue(next())), ready),
      sales: each(() => setSales(salesValue(next())), ready),
      inTurn: each(() => (next() % 2 ? setLine(lineValue(turn)) : setSales(salesValue(turn))), ready),
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) {
          setLine(lineValue(i));
          root = bisect((sales) => {
            setSales(sales);
            ready();
            return difference();
          });
        }
        return root;
      },
    },
  };
}

/** Bisection over the range of the pair, as often as a developer would to be within a tenth of a yen. */
function bisect(difference) {
  let { low, high } = PAIR;
  const sign = Math.sign(difference(low));
  for (let s = 0; s < PAIR.steps; s += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(difference(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
