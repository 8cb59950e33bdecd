import { evaluate, type Option, parseScenario, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { planOf } from './plan.ts';

const [site, , saas] = shop.options;
if (!site || !saas) throw new Error('no options');
const [line] = site.lines;
const waf = (id: string, tasks: readonly string[] = ['waf']) =>
  ({ ...line, id, name: id, tasks, timing: { kind: 'monthly', from: 1, to: 4 } }) as Option['lines'][number];

function planned(option: Option, requirements: object) {
  const parsed = parseScenario({ ...shop, journey: 'operating', requirements, options: [option] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const { items, interim } = planOf(prepared, evaluate(prepared), option.id, 'ja');
  return { aid: items.find(({ id }) => id === 'step-interim'), told: interim.map(({ text }) => text) };
}
const OPEN = { 'build-1': { status: 'cannot' } } as const;

test('until a site is left, what its move pays for protects it, and costs what its lines cost', () => {
  const moved = planned({ ...saas, lines: [...saas.lines, waf('bridge')] }, OPEN);
  expect(moved.told).toEqual(['bridge（開始から）', '保険料（開始から）']);
  expect(moved.aid?.lines.map(({ name }) => name)).toEqual(['bridge', '保険料']);
  // Four months of the firewall, five years of the premium.
  expect(moved.aid?.yen?.toNumber()).toBe(34_567 * (4 + 12 * 5));
  // What today's site has already needs no bridge.
  const has = planned(saas, { ...OPEN, 'operation-5': { status: 'done' }, 'operation-6': { status: 'done' } });
  expect(has).toEqual({ aid: undefined, told: [] });
});

test('a firewall that is bought as one comes before a service that contains one', () => {
  const service = waf('service', ['patch', 'waf']);
  const kept = (...lines: Option['lines'][number][]) =>
    planned({ ...site, existing: true, lines: [...site.lines, ...lines] }, OPEN).told[0];
  expect(kept(service, waf('bridge'))).toBe('bridge（開始から）');
  expect(kept(service)).toBe('service（開始から）');
  expect(kept()).toBe('まだ費用に入っていない');
});

test('what is in place is called that, whatever the costs say', () => {
  const { told } = planned({ ...site, existing: true }, { ...OPEN, 'operation-5': { status: 'done' } });
  expect(told[0]).toBe('実施済み');
});
