// The one contract between window, command line and backend. Preload, client, handlers and HTTP all derive from it.
import type { z } from 'zod';
import type { Change } from './effects.ts';
import type { Result } from './result.ts';
import type { Route, RouteKind } from './route.ts';
import { entryRoutes } from './routes/entry.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { gapRoutes } from './routes/gap.ts';
import { handoverRoutes } from './routes/handover.ts';
import { historyRoutes } from './routes/history.ts';
import { followUpRoutes } from './routes/followUp.ts';
import { logbookRoutes } from './routes/logbook.ts';
import { meetingRoutes } from './routes/meetings.ts';
import { mergeRoutes } from './routes/merge.ts';
import { pictureRoutes } from './routes/pictures.ts';
import { presentRoutes } from './routes/present.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { takeoverRoutes } from './routes/takeover.ts';
import { templateRoutes } from './routes/template.ts';
import { viewRoutes } from './routes/view.ts';
import { wordRoutes } from './routes/words.ts';
import { networkRoutes } from './routes/network.ts';
import { recordRoutes } from './routes/records.ts';
import { searchRoutes } from './routes/search.ts';

export const contract = {
  ...networkRoutes,
  ...recordRoutes,
  ...wordRoutes,
  ...viewRoutes,
  ...templateRoutes,
  ...pictureRoutes,
  ...meetingRoutes,
  ...followUpRoutes,
  ...handoverRoutes,
  ...historyRoutes,
  ...searchRoutes,
  ...gapRoutes,
  ...exchangeRoutes,
  ...entryRoutes,
  ...mergeRoutes,
  ...takeoverRoutes,
  ...privacyRoutes,
  ...logbookRoutes,
  ...presentRoutes,
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;

type AnyRoute<O> = Route<RouteKind, z.ZodType, O>;

/** What a caller passes. */
export type In<R extends RouteName> = z.input<Contract[R]['input']>;
/** What a handler gets: parsed, cleaned, with defaults. */
export type Parsed<R extends RouteName> = z.output<Contract[R]['input']>;
export type Out<R extends RouteName> = Contract[R] extends AnyRoute<infer O> ? O : never;

export type RouteOfKind<K extends RouteKind> = {
  [R in RouteName]: Contract[R]['kind'] extends K ? R : never;
}[RouteName];
export type CommandRoute = RouteOfKind<'command'>;
export type QueryRoute = RouteOfKind<'query'>;

/** One synchronous function per route: a missing or an async handler is a compile error. */
export type Handlers<ContextOf extends { [K in RouteKind]: unknown }> = {
  [R in RouteName]: (context: ContextOf[Contract[R]['kind']], input: Parsed<R>) => Out<R>;
};

/** The answer of a route on the wire. A change rides along when the route made one. */
export type Reply<T> = Result<T> & { readonly change?: Change };

/** Carries one call to the backend: IPC, HTTP or in the same process. Never rejects. */
export type Transport = (route: string, input: unknown) => Promise<Reply<unknown>>;

/** The contract as callable functions; a failure is thrown as a `CallError`. */
export type Client = { readonly [R in RouteName]: (input: In<R>) => Promise<Out<R>> };

/** Whether a text names a route; anything else never reaches a handler. */
export function isRouteName(name: string): name is RouteName {
  return Object.hasOwn(contract, name);
}
