// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * A vitest reporter that keeps how many tests passed and failed, in the file that `EC_TCO_COUNTS` names. The reporter
 * for JSON keeps what every story's accessibility check found, too: 150 MB.
 */
export default class CountTests {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0 };
    for (const module of modules) {
      // A file that could not even be loaded is one failure.
      if (module.state() === 'failed' && module.children.size === 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') count[state] += 1;
      }
    }
    writeFileSync(String(process.env.EC_TCO_COUNTS), JSON.stringify(count));
  }
}
