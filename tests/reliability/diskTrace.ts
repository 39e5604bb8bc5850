// What a program asked of the disk, read from strace: the ground from which a power failure is played back. Linux only.
import { readFileSync } from 'node:fs';

/** One request that changes the disk or makes sure of it, in the order in which it was made. */
export type DiskOp =
  | { readonly op: 'create' | 'unlink'; readonly path: string }
  | { readonly op: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly op: 'append'; readonly path: string; readonly bytes: Buffer }
  | { readonly op: 'truncate'; readonly path: string; readonly size: number }
  | { readonly op: 'copy' | 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly op: 'sync'; readonly path: string }
  | { readonly op: 'ack'; readonly line: string };

/** What is still open is written to under this, when its path has gone to another file or to none. */
export function goneFrom(path: string): string {
  return `${path} (gone)`;
}

/** Around a program: `strace` with this writes what `readTrace` reads. */
export function tracing(output: string): readonly string[] {
  const calls = 'openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename,link,copy_file_range,sendfile';
  return ['strace', '-f', '-y', '-xx', '-s', '1100000', '-o', output, '-e', `trace=${calls}`, '-e', 'signal=none'];
}

/** The requests under a folder, and what the program said meanwhile. */
export function readTrace(path: string, folder: string): readonly DiskOp[] {
  return readFileSync(path, 'latin1')
    .split('\n')
    .flatMap((line) => readLine(line))
    .filter((each) => each.op === 'ack' || each.path.startsWith(folder));
}

function readLine(line: string): readonly DiskOp[] {
  const call = /^\d+ +(\w+)\((.*)$/.exec(line);
  if (!call || / = -1 /.test(line)) return [];
  const [, name = '', rest = ''] = call;
  const strings = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = '']) => unhex(text));
  const files = [...rest.matchAll(/<((?:\\x[0-9a-f]{2})+)>(\(deleted\))?/g)].map(([, text = '', isGone]) =>
    isGone ? goneFrom(unhex(text).toString()) : unhex(text).toString(),
  );
  const [path = '', second = ''] = files;
  const text = strings[0] ?? Buffer.alloc(0);
  switch (name) {
    case 'openat':
      return /O_CREAT/.test(rest) ? [{ op: 'create', path: text.toString() }] : [];
    case 'pwrite64':
      return [{ op: 'write', path, at: Number(/, (\d+)(\) = \d+| <unfinished)/.exec(rest)?.[1] ?? 0), bytes: text }];
    case 'write':
      if (text.toString().startsWith('ack ')) return [{ op: 'ack', line: text.toString().trim().slice(4) }];
      return [{ op: 'append', path, bytes: text }];
    case 'ftruncate':
      return [{ op: 'truncate', path, size: Number(/>, (\d+)/.exec(rest)?.[1] ?? 0) }];
    case 'fsync':
    case 'fdatasync':
      return [{ op: 'sync', path }];
    case 'unlink':
      return [{ op: 'unlink', path: text.toString() }];
    case 'rename':
      return [{ op: 'rename', path: text.toString(), to: strings[1]?.toString() ?? '' }];
    case 'link':
      return [{ op: 'link', path: text.toString(), to: strings[1]?.toString() ?? '' }];
    case 'copy_file_range':
      return [{ op: 'copy', path, to: second }];
    case 'sendfile':
      return [{ op: 'copy', path: second, to: path }];
    default:
      return [];
  }
}

function unhex(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}
