import Engine from 'publicodes';
import { CATEGORIES, CHANGED, createLayout, PAIR } from '../lib/plan.mjs';
import { createTasks } from '../lib/tasks.mjs';

const INCIDENT = CATEGORIES.length - 1;

/** publicodes knows no loops: months of a year are one factor here, a twelfth of the work, to its advantage. */
function rulesOf(plan) {
  const layout = createLayout(plan);
  const years = Array.from({ length: plan.years + 1 }, (_, y) => y);
  const rules = { ventes: plan.monthlySales };
  const rounded = (valeur) => ({ valeur, arrondi: 'oui' });
  const sum = (names) => ({ somme: names });
  const places = [];
  const put = (o, at, name, rule) => {
    rules[name] = rule;
    places.push([o * layout.size + at, name]);
    return name;
  };
  const growth = (y) => (1 + plan.growth) ** (y - 1);
  plan.options.forEach((option, o) => {
    const { lines } = option;
    const series = (path, at, of) => {
      const names = years.map((y) => put(o, at + y, `${path}y${y}`, of(y)));
      put(o, at + layout.width - 1, `${path}t`, sum(names));
    };
    lines.forEach((line, l) => {
      const amount = `o${o}l${l}montant`;
      rules[amount] = line.amount;
      series(`o${o}l${l}`, layout.line(l), (y) => {
        const factor = line.months[y] * (1 + line.rate) ** Math.max(0, y - 1);
        if (factor === 0) return 0;
        if (line.kind === 'share') {
          const base = lines.flatMap((other, k) => (other.category === line.of ? [`o${o}l${k}y${y}`] : []));
          return rounded(`${amount} * (${base.join(' + ')})`);
        }
        if (line.kind === 'hours') return rounded(`${amount} * ${factor * plan.hourlyCost}`);
        if (line.kind === 'sales-rate') return rounded(`${amount} * ventes * ${factor * growth(y)}`);
        if (line.kind === 'per-order') return rounded(`${amount} * ventes * ${(factor * growth(y)) / plan.orderValue}`);
        return rounded(`${amount} * ${factor}`);
      });
    });
    series(`o${o}perte`, layout.incident, (y) => (y === 0 ? 0 : rounded(`${option.p} * ${plan.severity}`)));
    CATEGORIES.forEach((_, c) => {
      series(`o${o}c${c}`, layout.category(c), (y) =>
        sum([
          ...lines.flatMap((line, l) => (line.category === c ? [`o${o}l${l}y${y}`] : [])),
          ...(c === INCIDENT ? [`o${o}perte` + `y${y}`] : []),
        ]),
      );
    });
    series(`o${o}avec`, layout.totalWithIncident, (y) => sum(CATEGORIES.map((_, c) => `o${o}c${c}y${y}`)));
    series(`o${o}sans`, layout.total, (y) => `o${o}avecy${y} - o${o}pertey${y}`);
    series(`o${o}vp`, layout.presentValue, (y) => rounded(`o${o}sansy${y} / ${(1 + plan.discount) ** y}`));
    series(`o${o}vpavec`, layout.presentValueWithIncident, (y) =>
      rounded(`o${o}avecy${y} / ${(1 + plan.discount) ** y}`),
    );
    put(o, layout.average, `o${o}mois`, rounded(`o${o}sanst / ${12 * plan.years}`));
    const all = 12 * years.slice(1).reduce((total, y) => total + growth(y), 0);
    put(o, layout.sales, `o${o}ventes`, rounded(`ventes * ${all}`));
    put(o, layout.contribution, `o${o}marge`, rounded(`o${o}ventes * ${plan.margin}`));
    put(o, layout.net, `o${o}net`, `o${o}marge - o${o}sanst`);
    put(o, layout.netWithIncident, `o${o}netavec`, `o${o}marge - o${o}avect`);
  });
  return { rules, places };
}

export function create(plan) {
  const layout = createLayout(plan);
  const { rules, places } = rulesOf(plan);
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  const line = `o${CHANGED.option}l${CHANGED.line}montant`;
  const read = (name) => engine.evaluate(name).nodeValue;
  const ends = plan.options.flatMap((_, o) => [`o${o}vpt`, `o${o}vpavect`, `o${o}mois`, `o${o}net`, `o${o}netavec`]);
  let situation = {};
  return createTasks({
    setLine(value) {
      situation = { ...situation, [line]: value };
    },
    setSales(value) {
      situation = { ...situation, ventes: value };
    },
    full: () => engine.setSituation(situation),
    // What is asked for is what is calculated.
    last: () => ends.reduce((sum, name) => sum + read(name), 0),
    difference: () => read(`o${PAIR.left}vpt`) - read(`o${PAIR.right}vpt`),
    table() {
      const out = new Array(layout.size * plan.options.length).fill(Number.NaN);
      for (const [at, name] of places) out[at] = read(name);
      return out;
    },
  });
}
