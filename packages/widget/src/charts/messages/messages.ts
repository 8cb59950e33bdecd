import type { Language } from '@ec-tco/core';
import type { Catalogue } from './catalogue.ts';
import { EN } from './en.ts';
import { JA } from './ja.ts';

export type { Catalogue };

/** The charts' texts in a language. */
export const messages = (language: Language): Catalogue => CATALOGUES[language];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja: JA, en: EN };

export type FrameLabels = Catalogue['frame'];
export type CategoryLabels = FrameLabels & Catalogue['category'];
export type CumulativeLabels = FrameLabels & Catalogue['cumulative'];
export type ExceedanceLabels = FrameLabels & Catalogue['exceedance'];
export type BreakEvenLabels = FrameLabels & Catalogue['breakEven'];
export type TornadoLabels = FrameLabels & Catalogue['tornado'];
