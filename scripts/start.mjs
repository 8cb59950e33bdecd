// npm start: builds all packages, then serves the demo page.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { demoServer } from './demo-server.ts';

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '127.0.0.1';

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const server = demoServer();
server.on('error', (error) => {
  console.error(`Cannot serve on port ${port}: ${error.message}. Choose another one: PORT=4200 npm start`);
  process.exit(1);
});
server.listen(port, host, () => console.log(`The demo page is at http://localhost:${port} (Ctrl+C to stop)`));
