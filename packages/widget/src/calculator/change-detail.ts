import { Decimal, type Result, type Scenario } from '@ec-tco/core';

/** The same data with amounts as numbers: what can be cloned, stored and posted to another window. */
export type Plain<T> = T extends Decimal
  ? number
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** What `ec-tco-change` tells: plain data that is the listener's own. */
export interface ChangeDetail {
  readonly scenario: Scenario;
  /** The result with amounts as numbers; the element's `result` has them exact. */
  readonly result: Plain<Result>;
}

/** Made when it is first looked at: most pages ask for one number, many for none. */
export function changeDetail(scenario: Scenario, result: Result): ChangeDetail {
  let copy: Scenario | undefined;
  let numbers: Plain<Result> | undefined;
  return {
    get scenario() {
      copy ??= structuredClone(scenario);
      return copy;
    },
    get result() {
      numbers ??= plain(result) as Plain<Result>;
      return numbers;
    },
  };
}

function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
