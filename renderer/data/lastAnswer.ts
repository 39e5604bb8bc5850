// What was worked out about a network, kept for as long as that very network is there: a screen that is left and opened
// again on an unchanged network works nothing out anew. Gone with the network, also when a file is closed or locked.

type Answer = { readonly asked: readonly unknown[]; readonly value: unknown };

const known = new WeakMap<object, Map<unknown, Answer>>();

/**
 * What a pure function answers; the answer it gave last time about the same when it is asked the same again.
 * @param about what the answer is kept with
 * @param make a function of a module, not one that is made anew: answers are known by it, one each
 */
export function lastAnswer<Asked extends readonly unknown[], Value>(
  about: object,
  make: (...asked: Asked) => Value,
  ...asked: Asked
): Value {
  const answers = known.get(about) ?? new Map<unknown, Answer>();
  known.set(about, answers);
  const last = answers.get(make);
  // The type of what a function answers is that of the answer that is known by it.
  if (last && isSame(last.asked, asked)) return last.value as Value;
  const value = make(...asked);
  answers.set(make, { asked, value });
  return value;
}

/**
 * The same for an answer that a keeper may replace by the one before it: what the keeper gives is what is known from then on.
 * @param keep of `keeper`
 */
export function lastKept<Asked extends readonly unknown[], Value>(
  about: object,
  make: (...asked: Asked) => Value,
  keep: (now: Value) => Value,
  ...asked: Asked
): Value {
  const value = keep(lastAnswer(about, make, ...asked));
  known.get(about)?.set(make, { asked, value });
  return value;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((each, i) => Object.is(each, now[i]));
}
