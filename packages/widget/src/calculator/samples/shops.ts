import type { ArchetypeId, Journey, Quantity, Scenario, Text } from '@ec-tco/core';

/** Ids of the sample shops with which the calculator can start; `stories` has what each has found out by itself. */
export const START_IDS = [
  'handmade-accessories',
  'tea-farm',
  'cosmetics-operating',
  'sake-brewery',
  'machine-parts-operating',
  'apparel-chain',
] as const;
export type StartId = (typeof START_IDS)[number];

const range = (low: number, base: number, high: number): Quantity => ({ low, base, high });

/** A sample shop as the calculator begins with it; everything else follows from its options' archetypes. */
export interface Shop {
  readonly journey: Journey;
  readonly title: Text;
  readonly years: number;
  readonly business: Scenario['business'];
  readonly options: readonly (readonly [archetype: ArchetypeId, role?: 'keep' | 'move'])[];
}

/** The one source of the sample shops: page, command line and docs/examples are made of it. */
export const SHOPS: Readonly<Record<StartId, Shop>> = {
  'handmade-accessories': {
    journey: 'new',
    title: { ja: '個人店のネットショップ', en: 'A one-person online shop' },
    years: 3,
    business: {
      monthlySales: range(150_000, 300_000, 500_000),
      salesGrowth: range(-0.05, 0.05, 0.2),
      averageOrderValue: 4000,
      contributionMargin: 0.45,
      cardShare: 0.7,
      personalRecords: 900,
      cardRecords: 0,
      employees: 1,
      hourlyCost: 1500,
    },
    options: [['saas-no-fixed-fee'], ['saas-low-fee'], ['marketplace'], ['self-built-in-house']],
  },
  'tea-farm': {
    journey: 'new',
    title: { ja: '小さな産直のネットショップ', en: 'A small producer’s online shop' },
    years: 5,
    business: {
      monthlySales: range(700_000, 1_000_000, 1_400_000),
      salesGrowth: range(0, 0.05, 0.12),
      averageOrderValue: 5500,
      contributionMargin: range(0.4, 0.5, 0.55),
      cardShare: 0.65,
      personalRecords: 3000,
      cardRecords: 1500,
      employees: 3,
      hourlyCost: 1800,
    },
    options: [['saas-low-fee'], ['self-built-outsourced'], ['mall-tenant']],
  },
  'cosmetics-operating': {
    journey: 'operating',
    title: { ja: '運営中のネットショップの見直し', en: 'Review of a shop in operation' },
    years: 5,
    business: {
      monthlySales: range(2_500_000, 3_000_000, 3_500_000),
      salesGrowth: range(-0.03, 0.02, 0.06),
      averageOrderValue: 6800,
      contributionMargin: range(0.5, 0.55, 0.6),
      cardShare: 0.75,
      personalRecords: 18_000,
      cardRecords: 9000,
      employees: 14,
      hourlyCost: 2200,
    },
    options: [
      ['self-built-outsourced', 'keep'],
      ['saas-upper', 'move'],
      ['mall-tenant', 'move'],
    ],
  },
  'sake-brewery': {
    journey: 'new',
    title: { ja: '中くらいのネットショップ', en: 'A middle-sized online shop' },
    years: 5,
    business: {
      monthlySales: range(3_500_000, 5_000_000, 7_000_000),
      salesGrowth: range(0, 0.03, 0.08),
      averageOrderValue: 9500,
      contributionMargin: range(0.35, 0.42, 0.48),
      cardShare: 0.8,
      personalRecords: 25_000,
      cardRecords: 12_000,
      employees: 22,
      hourlyCost: 2300,
    },
    options: [['saas-upper'], ['self-built-managed'], ['self-built-outsourced'], ['mall-tenant']],
  },
  'machine-parts-operating': {
    journey: 'operating',
    title: { ja: '社内で運営中のサイトの見直し', en: 'Review of a site run in-house' },
    years: 5,
    business: {
      monthlySales: range(8_000_000, 10_000_000, 12_000_000),
      salesGrowth: range(0, 0.03, 0.06),
      averageOrderValue: 28_000,
      contributionMargin: range(0.2, 0.24, 0.28),
      cardShare: 0.45,
      personalRecords: 12_000,
      cardRecords: 5000,
      employees: 45,
      hourlyCost: 3000,
    },
    options: [
      ['self-built-in-house', 'keep'],
      ['saas-upper', 'move'],
    ],
  },
  'apparel-chain': {
    journey: 'new',
    title: { ja: '大きなネットショップ', en: 'A large online shop' },
    years: 5,
    business: {
      monthlySales: range(22_000_000, 30_000_000, 38_000_000),
      salesGrowth: range(0, 0.06, 0.12),
      averageOrderValue: 8800,
      contributionMargin: range(0.35, 0.4, 0.45),
      cardShare: 0.8,
      personalRecords: 120_000,
      cardRecords: 60_000,
      employees: 85,
      hourlyCost: 3200,
    },
    options: [
      ['self-built-in-house'],
      ['self-built-outsourced'],
      ['self-built-managed'],
      ['saas-upper'],
      ['mall-tenant'],
    ],
  },
};
