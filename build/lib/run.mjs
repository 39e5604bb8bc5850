// @ts-check
/** Runs a child with our Node, passes signals on and answers with its exit code. */
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { nodeEnvironment } from './node24.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env]
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {string} [cwd] the checkout unless told
 * @property {(child: import('node:child_process').ChildProcess) => void} [onStart]
 */
/** @typedef {{ code: number, signal: NodeJS.Signals | null, wasStopped: boolean, seconds: number }} RunResult */

/**
 * Runs a command until it ends. Ctrl+C in a terminal reaches the child by itself; a signal sent to us alone is passed on.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runCommand(command, args, options = {}) {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    stdio: options.stdio ?? 'inherit',
    env: options.env ?? process.env,
  });
  options.onStart?.(child);
  let wasStopped = false;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    const reachedChild = signal === 'SIGINT' && process.stdin.isTTY === true && !wasStopped;
    wasStopped = true;
    if (!reachedChild) child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    const done = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    // 'close' and not 'exit': what the child printed last must have been read.
    child.on('close', (code, signal) => {
      done();
      resolve({ code: code ?? 1, signal, wasStopped, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/**
 * Runs a script on the given Node with the right PATH.
 * @param {string} node
 * @param {readonly string[]} args script and its arguments
 * @param {RunOptions} [options]
 */
export function runNode(node, args, options = {}) {
  return runCommand(node, args, { ...options, env: nodeEnvironment(node, options.env) });
}

/**
 * Runs the body of a command: a SetupError becomes its sentence and exit code 1 (2 for wrong usage).
 * @param {'nl' | 'en'} language
 * @param {() => Promise<number>} body
 */
export async function asCommand(language, body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    const { SetupError } = await import('./setupError.mjs');
    if (!(error instanceof SetupError)) throw error;
    const { sentence } = await import('./texts.mjs');
    console.error(sentence(language, error.code, error.params));
    process.exitCode = ['unknownOption', 'unknownGroup', 'badPort'].includes(error.code) ? 2 : 1;
  }
}
