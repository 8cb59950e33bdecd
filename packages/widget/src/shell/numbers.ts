// What all computing rests on, asked for beside what uses it: a part that another one names comes a round trip later.
export { Decimal } from '@ec-tco/core';
