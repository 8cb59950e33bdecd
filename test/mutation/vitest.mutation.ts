import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const folder = process.env['EC_TCO_MUTATION_FOLDER'] ?? '';
/** Code with all its mutants, by file. */
const mutated = JSON.parse(readFileSync(`${folder}/mutated.json`, 'utf8')) as Readonly<Record<string, string>>;
const files = JSON.parse(readFileSync(`${folder}/files.json`, 'utf8')) as readonly string[];
/** One mutant alone, from the start of the process. */
const alone = process.env['__STRYKER_ACTIVE_MUTANT__'] !== undefined;

/** The tests beside the code come first: they are quick, and kill most. */
class AsListed extends BaseSequencer {
  override sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => files.findIndex((file) => moduleId.endsWith(`/${file}`));
    return Promise.resolve(specs.toSorted((a, b) => place(a) - place(b)));
  }
}

/** The tests that guard a part, in one process, with the code that holds the mutants: npm run mutation. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  plugins: [
    { name: 'mutants', enforce: 'pre', load: (id) => mutated[id.replaceAll('\\', '/').replace(/\?.*/, '')] ?? null },
  ],
  test: {
    environment: 'node',
    include: [...files],
    ...(alone ? { bail: 1 } : { runner: new URL('runner.ts', import.meta.url).pathname }),
    isolate: false,
    // Its key does not know of the mutants: each run has its own.
    fsModuleCachePath: `${folder}/modules`,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    sequence: { sequencer: AsListed },
    testTimeout: 120_000,
    reporters: ['dot'],
  },
});
