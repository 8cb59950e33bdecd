import type { FIRST_JA } from './first-ja.ts';

/** What is read before the first answer. */
export const FIRST_EN: typeof FIRST_JA = {
  start: {
    heading: 'Start with monthly sales',
    lead: 'One number gives a first answer, with the figures of a shop of similar size. You can put in your own later.',
    journey: 'Which is closest to you?',
    mall: 'We sell in a mall',
    sales: 'Monthly sales of the online shop, without tax',
    salesHelp: 'If there are none yet, what you expect of the first year. Example: 1.2M',
    unreachable: 'What comes next could not be loaded. Check your connection and reload the page.',
    go: 'Calculate',
    needSales: 'Enter your monthly sales. Example: 1.2M',
    privacy: 'What you enter does not leave this device.',
  },
  toolbar: {
    menu: 'Menu',
    label: 'Tools',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Start over',
    open: 'Open',
    save: 'Save',
    share: 'Share',
    print: 'Print',
    language: '日本語',
    languageLang: 'ja',
    scale: 'Unit of money',
    yen: 'yen',
    man: '10,000 yen',
    autosave: 'Keep what I enter on this device',
    autosaveHelp: 'Leave this off on a device that others use, too.',
  },
};
