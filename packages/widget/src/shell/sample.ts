// What the first answer is made of, loaded beside what computes and what shows it.
export { verdictOf } from '@ec-tco/core';
export { createStart } from '../calculator/starts.ts';
