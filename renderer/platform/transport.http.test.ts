// Browser mode: however many parts of the window listen, one connection is held open for them.
import { afterEach, expect, test, vi } from 'vitest';
import type { AppEvent } from '../../shared/api/events.ts';
import { connectHttp } from './transport.http.ts';

class Stream {
  static readonly open = new Set<Stream>();
  onmessage: ((message: { data: string }) => void) | null = null;
  constructor() {
    Stream.open.add(this);
  }
  close() {
    Stream.open.delete(this);
  }
}

const say = (event: AppEvent) => {
  for (const { onmessage } of Stream.open) onmessage?.({ data: JSON.stringify(event) });
};

afterEach(() => vi.unstubAllGlobals());

test('all listeners share one stream, which ends with the last of them and begins anew with the next', () => {
  vi.stubGlobal('EventSource', Stream);
  const { onEvent } = connectHttp(window.location, window.history);
  const heard: string[] = [];
  const stops = ['a', 'b', 'c'].map((name) => onEvent(({ type }) => void heard.push(`${name} ${type}`)));
  expect(Stream.open.size).toBe(1);
  say({ type: 'file.waiting' });
  expect(heard.splice(0)).toEqual(['a file.waiting', 'b file.waiting', 'c file.waiting']);

  stops[1]?.();
  say({ type: 'file.waiting' });
  expect(heard.splice(0)).toEqual(['a file.waiting', 'c file.waiting']);

  stops[0]?.();
  stops[2]?.();
  expect(Stream.open.size).toBe(0);
  onEvent(({ type }) => void heard.push(`d ${type}`));
  expect(Stream.open.size).toBe(1);
  say({ type: 'file.waiting' });
  expect(heard).toEqual(['d file.waiting']);
});
