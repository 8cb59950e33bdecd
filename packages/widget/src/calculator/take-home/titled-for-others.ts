import type { Language, Scenario } from '@ec-tco/core';
import { messages } from '../messages/messages.ts';
import { ownTitle } from '../own-title.ts';

/** A scenario for papers: the name of a sample shop, which nobody gave, is left to be filled in. */
export const titledForOthers = (scenario: Scenario, language: Language): Scenario =>
  ownTitle(scenario.title) === undefined ? { ...scenario, title: messages(language).takeHome.shopName } : scenario;
