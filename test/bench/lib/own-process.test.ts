import { expect, it } from 'vitest';
import { ownProcess } from './own-process.ts';

it('gives what the process found', async () => {
  const code = 'require("node:fs").writeFileSync(3, JSON.stringify({ rows: [1, 2.5] }))';
  await expect(ownProcess(['-e', code])).resolves.toEqual({ rows: [1, 2.5] });
});

it('fails with the process, whatever that has written', async () => {
  const code = 'require("node:fs").writeFileSync(3, "[1]"); process.exit(3)';
  await expect(ownProcess(['-e', code])).rejects.toThrow('ended with 3');
});
