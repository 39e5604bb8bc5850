// The desktop contract's gate, the same for Electron and browser mode: route look-up, schema, Result.
import type { Reply } from '../../../shared/api/contract.ts';
import { desktopContract, isDesktopRoute, type DesktopHandlers } from '../../../shared/api/desktop.ts';
import { type ReplyText, writeReply } from '../replyText.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { knownErrorOf } from '../db/sqliteErrors.ts';
import type { Log } from '../dispatch.ts';

/** Answers one desktop call, as text for the window that asked; never rejects. */
export async function desktopDispatch(
  handlers: DesktopHandlers,
  log: Log,
  route: string,
  input: unknown,
): Promise<ReplyText> {
  return writeReply(await answer(handlers, log, route, input));
}

async function answer(handlers: DesktopHandlers, log: Log, route: string, input: unknown): Promise<Reply<unknown>> {
  if (!isDesktopRoute(route)) return failure('UNKNOWN_ROUTE');
  const parsed = desktopContract[route].safeParse(input ?? {});
  if (!parsed.success) return failure('INVALID_INPUT');
  try {
    return success(await handlers[route](parsed.data as never));
  } catch (thrown) {
    const known = knownErrorOf(thrown);
    if (known) return failure(known.code, known.params);
    log(`${route}: ${thrown instanceof Error ? (thrown.stack ?? thrown.name) : 'thrown value'}`);
    return failure('UNEXPECTED');
  }
}
