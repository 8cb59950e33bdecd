import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Driver, until } from './driver.ts';

/** WebKitGTK, through its WebDriver, on a screen that nobody sees. */
export async function openWebKit(driverPath: string, browserPath: string, screenPath: string): Promise<Driver> {
  const port = await freePort();
  const display = `:${90 + (process.pid % 900)}`;
  const screen = spawn(screenPath, [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LANG: 'C.UTF-8',
      // Drawing without a graphics card, and without the boxes that need rights a container has not.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const stop = () => {
    driver.kill('SIGKILL');
    screen.kill('SIGKILL');
  };
  process.once('exit', stop);
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  try {
    await until('WebKitWebDriver answers', () => call('GET', '/status').catch(() => undefined));
    const { sessionId, capabilities } = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] } },
      },
    })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, { script: 30_000, pageLoad: 60_000 });
    await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1300, height: 960 }).catch(() => undefined);
    return {
      name: `WebKitGTK (${capabilities.browserName}) ${capabilities.browserVersion}`,
      async goto(url) {
        await call('POST', `${session}/url`, { url });
      },
      async evaluate<Result>(run: (...args: never[]) => Result | Promise<Result>, ...given: unknown[]) {
        const script =
          'const done = arguments[arguments.length - 1];' +
          `(async () => JSON.stringify(await (${run.toString()})(...${JSON.stringify(given)})))()` +
          ".then((value) => done({ value }), (error) => done({ error: String(error) + ' ' + error.stack }));";
        const answer = (await call('POST', `${session}/execute/async`, { script, args: [] })) as {
          value?: string;
          error?: string;
        };
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value === undefined || answer.value === null
          ? (undefined as Result)
          : (JSON.parse(answer.value) as Result);
      },
      async perform(actions) {
        await call('POST', `${session}/actions`, { actions });
      },
      async close() {
        await call('DELETE', session).catch(() => undefined);
        process.removeListener('exit', stop);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
