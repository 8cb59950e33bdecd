import type { StartId } from './shops.ts';
import { APPAREL_CHAIN_STORY } from './stories/apparel-chain.ts';
import { COSMETICS_OPERATING_STORY } from './stories/cosmetics-operating.ts';
import { HANDMADE_ACCESSORIES_STORY } from './stories/handmade-accessories.ts';
import { MACHINE_PARTS_OPERATING_STORY } from './stories/machine-parts-operating.ts';
import { SAKE_BREWERY_STORY } from './stories/sake-brewery.ts';
import { TEA_FARM_STORY } from './stories/tea-farm.ts';
import type { Story } from './story.ts';

/** What each sample shop has found out by itself. The page begins without it: an owner's shop has other quotations. */
export const STORIES: Readonly<Record<StartId, Story>> = {
  'handmade-accessories': HANDMADE_ACCESSORIES_STORY,
  'tea-farm': TEA_FARM_STORY,
  'cosmetics-operating': COSMETICS_OPERATING_STORY,
  'sake-brewery': SAKE_BREWERY_STORY,
  'machine-parts-operating': MACHINE_PARTS_OPERATING_STORY,
  'apparel-chain': APPAREL_CHAIN_STORY,
};
