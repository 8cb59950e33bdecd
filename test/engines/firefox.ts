import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver.ts';

/** Nothing of this is asked from the network. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'intl.accept_languages': 'ja',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Firefox, through the protocol it speaks itself (WebDriver BiDi). */
export async function openFirefox(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'ec-tco-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const browser = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, LANG: 'ja_JP.UTF-8' },
  });
  const stop = () => {
    browser.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  try {
    const socket = new WebSocket(`${await addressOf(browser)}/session`);
    await new Promise((done, fail) => {
      socket.addEventListener('open', done);
      socket.addEventListener('error', () => fail(new Error('Firefox does not answer')));
    });
    const send = caller(socket);
    const { capabilities } = (await send('session.new', { capabilities: {} })) as {
      capabilities: { browserName: string; browserVersion: string };
    };
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context ?? '';
    await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
    return {
      name: `${capabilities.browserName} ${capabilities.browserVersion}`,
      async goto(url) {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      async evaluate<Result>(run: (...args: never[]) => Result | Promise<Result>, ...given: unknown[]) {
        const answer = (await send('script.callFunction', {
          functionDeclaration: `async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(given)}))`,
          awaitPromise: true,
          target: { context },
        })) as { type: string; result: { value?: string }; exceptionDetails?: { text: string } };
        if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
        return answer.result.value === undefined ? (undefined as Result) : (JSON.parse(answer.result.value) as Result);
      },
      async perform(actions) {
        await send('input.performActions', { context, actions });
      },
      async close() {
        await send('session.end', {}).catch(() => undefined);
        socket.close();
        process.removeListener('exit', stop);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Firefox writes where it listens. */
const addressOf = (browser: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = '';
    browser.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [address] = /ws:\/\/[\d.:]+/.exec(said) ?? [];
      if (address) done(address);
    });
    browser.once('exit', (code) => fail(new Error(`Firefox ended with ${code}: ${said.slice(-500)}`)));
  });

/** One answer to each command, by number. */
function caller(socket: WebSocket): (method: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: string; message?: string };
    const asked = waiting.get(answer.id ?? -1);
    if (!asked) return;
    waiting.delete(answer.id ?? -1);
    if (answer.error === undefined) asked.done(answer.result);
    else asked.fail(new Error(`${answer.error}: ${answer.message}`));
  });
  return (method, params) =>
    new Promise((done, fail) => {
      count += 1;
      waiting.set(count, { done, fail });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
}
