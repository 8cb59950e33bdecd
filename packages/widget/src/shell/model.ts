// What computes, loaded beside what shows it: two parts arrive together sooner than one after the other.
export { evaluate, prepare } from '@ec-tco/core';
