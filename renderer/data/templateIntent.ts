// What an action asks of the templates in Beheer.
import { createIntents } from './intent.ts';

/** The list; or a template made from this network, of one consultation when that is known. */
export type TemplateIntent =
  | { readonly kind: 'list' }
  | { readonly kind: 'fromNetwork'; readonly consultationId: string | null };

export const { request: requestTemplates, useIntent: useTemplateIntent } = createIntents<TemplateIntent>();
