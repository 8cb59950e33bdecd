#!/usr/bin/env node
import { main } from './main.ts';

const { argv, env, stdin, stdout, stderr } = process;
process.exitCode = await main({ args: argv.slice(2), env, stdin, stdout, stderr, now: new Date() });
// Left open, a pipe that nobody closes would keep the process.
stdin.destroy();
