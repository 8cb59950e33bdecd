// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * A vitest reporter that keeps how many tests passed and failed, which failed with what, and which passed only when tried
 * again, in the file that `EC_TCO_COUNTS` names. The reporter for JSON keeps what every story's accessibility check
 * found, too: 150 MB.
 */
export default class CountTests {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').TestError[]} unhandled thrown outside of any test
   */
  onTestRunEnd(modules, unhandled = []) {
    const count = { passed: 0, failed: 0, /** @type {string[]} */ told: [], /** @type {string[]} */ again: [] };
    for (const module of modules) {
      // A file that could not even be loaded is one failure.
      if (module.state() === 'failed' && module.children.size === 0) {
        count.failed += 1;
        count.told.push(told(module.relativeModuleId, module.errors()));
      }
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state === 'passed' || state === 'failed') count[state] += 1;
        if (test.diagnostic()?.flaky) count.again.push(`${module.relativeModuleId} > ${test.fullName}`);
        if (state === 'failed') count.told.push(told(`${module.relativeModuleId} > ${test.fullName}`, errors));
      }
    }
    if (unhandled.length > 0) count.told.push(told('Thrown outside of a test', unhandled));
    writeFileSync(String(process.env.EC_TCO_COUNTS), JSON.stringify(count));
  }
}

/** @param {string} where @param {readonly import('vitest/node').TestError[]} errors @returns {string} */
function told(where, errors) {
  return [
    where,
    ...errors.map(({ message, diff, stack }) =>
      [message, diff, stack?.split('\n').slice(1, 6).join('\n')].filter(Boolean).join('\n'),
    ),
  ].join('\n');
}
