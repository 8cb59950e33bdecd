// One section in a process of its own, so that its heap and compiled code are its own; what it finds goes to
// descriptor 3. usage: node section.mjs <name> [--quick]
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const [name, ...flags] = process.argv.slice(2);
const module = await import(new URL(`sections/${name}.mjs`, import.meta.url));
writeFileSync(3, JSON.stringify(await module[name]({ quick: flags.includes('--quick') })));
process.exit();
