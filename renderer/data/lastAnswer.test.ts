// Coming back to what was worked out already, and never to what belonged to something else.
import { expect, test, vi } from 'vitest';
import { lastAnswer } from './lastAnswer.ts';

test('the same asked about the same is not made again; anything else is', () => {
  const made = vi.fn<(one: object, more: number) => { one: object; more: number }>((one, more) => ({ one, more }));
  const [here, there, one] = [{}, {}, {}];
  const first = lastAnswer(here, made, one, 1);
  expect(lastAnswer(here, made, one, 1)).toBe(first);
  expect(made).toHaveBeenCalledTimes(1);

  expect(lastAnswer(here, made, one, 2)).toEqual({ one, more: 2 });
  expect(lastAnswer(here, made, {}, 2).one).not.toBe(one);
  expect(lastAnswer(there, made, one, 1)).not.toBe(first);
  expect(made).toHaveBeenCalledTimes(4);
});

test('two functions about the same keep an answer each', () => {
  const [here, double, half] = [{}, (n: number) => ({ n: 2 * n }), (n: number) => ({ n: n / 2 })];
  const [two, one] = [lastAnswer(here, double, 1), lastAnswer(here, half, 2)];
  expect([two, one]).toEqual([{ n: 2 }, { n: 1 }]);
  expect(lastAnswer(here, double, 1)).toBe(two);
  expect(lastAnswer(here, half, 2)).toBe(one);
});
