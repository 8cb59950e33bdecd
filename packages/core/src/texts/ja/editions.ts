import type { Editions } from '../edition-names.ts';

/** Apart from the other names, which come with every result. */
export const EDITIONS: Editions = {
  'draft-2022-10': '骨子案（2022年10月）',
  'final-2023-03': '確定版（2023年3月、公表記事による）',
};
