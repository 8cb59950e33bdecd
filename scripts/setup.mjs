// Runs on whatever Node calls it, before anything is installed: Node's own modules only, no recent syntax.
// usage: node scripts/setup.mjs [script [argument...]]
// Installs what package-lock.json asks for unless it is there already, then runs the script on a Node that is new
// enough: the tests need 22.18, and node_modules brings its own on Linux.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

if (!installed()) {
  console.log('Installing the packages in package-lock.json (npm ci) ...');
  const npm = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci did not succeed; see above.');
    process.exit(1);
  }
}

const node = newEnough();
if (!node) {
  console.error(
    `Node ${process.versions.node} is too old to build and test (22.18 or newer is needed; only Linux on x64 gets one\n` +
      'with the packages). Install a newer Node and try again.',
  );
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
if (script) run(node, [join(root, script), ...args]);

/** Whether node_modules holds each package of the lock file, in its version. */
function installed() {
  const have = read(join('node_modules', '.package-lock.json'));
  const want = read('package-lock.json');
  if (!have || !want) return false;
  return Object.keys(want).every((path) => {
    const wanted = want[path];
    const found = have[path];
    // Packages for other platforms are left out of node_modules; the workspaces are links into the tree.
    if (!path.startsWith('node_modules/')) return true;
    if (!found) return wanted.optional || wanted.peer || wanted.devOptional || false;
    return found.link || (found.version === wanted.version && found.integrity === wanted.integrity);
  });
}

function read(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** The running Node, or the one in node_modules, or nothing. */
function newEnough() {
  const ok = (version) => {
    const [major, minor] = version.split('.').map(Number);
    return major > 22 || (major === 22 && minor >= 18);
  };
  if (ok(process.versions.node)) return process.execPath;
  const own = join(bin, 'node');
  const shown = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout : '';
  return shown && ok(shown.slice(1)) ? own : undefined;
}

/** Runs a script in place of this one: signals go to it, its exit status becomes ours. */
function run(command, args) {
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A signal to npm ends npm and its shell but does not come through to here.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code === null ? 1 : code));
}
