import { expect, test } from 'vitest';
import { openDoors } from '../../renderer/platform/shutIn.ts';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
const answering = (headers: Record<string, string>) => () => Promise.resolve(new Response('', { headers }));
const strict = answering({ 'content-security-policy': policy });
const bridge = Object.freeze({ request: () => {}, onEvent: () => {} });

test('A window without Node, with a narrow bridge or none, and with a strict policy is shut in', async () => {
  expect(await openDoors({ page: {}, ask: strict })).toEqual([]);
  expect(await openDoors({ page: { ketenkaart: bridge }, ask: strict })).toEqual([]);
});

test.each([
  ['Node', { process: {} }, strict, ['process']],
  ['a bridge that can be changed', { ketenkaart: { ...bridge } }, strict, ['bridge']],
  ['a bridge with more on it', { ketenkaart: Object.freeze({ ...bridge, send: () => {} }) }, strict, ['bridge']],
  ['no policy', {}, answering({}), ['policy']],
  [
    'a policy that lets scripts in',
    {},
    answering({ 'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-eval'" }),
    ['policy'],
  ],
  ['no answer', {}, () => Promise.reject(new Error('offline')), ['policy']],
])('%s is an open door', async (_name, page, ask, doors) => {
  expect(await openDoors({ page, ask })).toEqual(doors);
});
