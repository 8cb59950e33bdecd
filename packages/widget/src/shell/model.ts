// What computes, asked for beside what shows it.
export { evaluate, prepare, verdictOf } from '@ec-tco/core';
