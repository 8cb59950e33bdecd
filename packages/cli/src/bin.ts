#!/usr/bin/env node
import { createReadStream, fstatSync } from 'node:fs';
import { main } from './main.ts';

const { argv, env, stdout, stderr } = process;
// Of a folder, Node makes an empty input: read as a file, it says what it is.
const stdin = isFolder(0) ? createReadStream('', { fd: 0 }) : process.stdin;
process.exitCode = await main({ args: argv.slice(2), env, stdin, stdout, stderr, now: new Date() });
// Left open, a pipe that nobody closes would keep the process.
stdin.destroy();

function isFolder(fd: number): boolean {
  try {
    return fstatSync(fd).isDirectory();
  } catch {
    return false;
  }
}
