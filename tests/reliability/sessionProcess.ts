// A running app without a window, for trials: it does what each line asks, and tells what a window would hear.
// Usage: node sessionProcess.ts <user folder>; a line in is [number, verb, ...words], a line out [number, answer] or ['event', …].
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { readReply } from '../../electron/backend/replyText.ts';
import { createSession } from '../../electron/backend/session/session.ts';
import { knownErrorOf } from '../../electron/backend/db/sqliteErrors.ts';

const [userFolder = ''] = process.argv.slice(2);
const say = (...line: readonly unknown[]) => void process.stdout.write(`${JSON.stringify(line)}\n`);
const session = createSession({
  workerScript: new URL('../../electron/backend/host.worker.ts', import.meta.url),
  userFolder,
  onEvent: (event) => say('event', event),
  log: () => {},
  watchEvery: 400,
});
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

const verbs: Readonly<Record<string, (...words: never[]) => unknown>> = {
  create: (path: string) => session.create(path, 'Regio'),
  open: (path: string) => session.open(path),
  saveAs: (path: string) => session.saveAs(path),
  damaged: () => session.damage.current(),
  openCopy: () => session.damage.openCopy(),
  salvage: () => session.damage.salvage(),
  recent: () => session.recent.list(),
  reached: () => session.reached(),
  current: () => session.current(),
  waiting: () => session.arrivals.waiting(),
  stopWaiting: () => session.arrivals.stop(),
  call: async (route: string, input: unknown) => {
    const reply = readReply(await session.call(route, input));
    return reply.ok ? 'ok' : reply.error.code;
  },
  /** The longest time, in ms, that a window had to wait for this thread since the last time this was asked. */
  stall: () => {
    const longest = delay.max / 1e6;
    delay.reset();
    return longest;
  },
  end: async () => {
    await session.close();
    setImmediate(() => process.exit());
  },
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const [number, verb, ...words] = JSON.parse(line) as [number, string, ...never[]];
  const failed = (thrown: unknown) => say(number, knownErrorOf(thrown)?.code ?? String(thrown));
  Promise.resolve()
    .then(() => verbs[verb]?.(...words))
    .then((answer) => say(number, answer ?? null), failed);
});
say('event', 'ready');
