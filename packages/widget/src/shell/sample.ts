// The ready-made options and all that a shop states, asked for beside what uses it.
export { ARCHETYPES } from '@ec-tco/core';
