// A function is a role of the list or free text; in a field both are one choice.
import { roleChoices, type Choice } from './choices.ts';
import type { NetworkIndex } from './networkIndex.ts';

const freeMark = 'free:';

/** The two fields of a function: a role of the list, and the user's own words. */
export type RolePart = { readonly roleId: string | null; readonly roleText: string };

/** The choice that stands for a function typed by the user. */
export function freeRole(label: string): string {
  return `${freeMark}${label}`;
}

/** The words of such a choice; undefined for a role of the list. */
export function wordsOfFreeRole(choice: string): string | undefined {
  return choice.startsWith(freeMark) ? choice.slice(freeMark.length) : undefined;
}

/** What is chosen for a function: its own words go before the list, as where it is shown. */
export function chosenRole(position: RolePart | null): readonly string[] {
  if (position?.roleText) return [freeRole(position.roleText)];
  return position?.roleId ? [position.roleId] : [];
}

/** The fields that keep a choice; nothing chosen empties both. */
export function rolePatch(choice: string | null | undefined): RolePart {
  if (choice == null) return { roleId: null, roleText: '' };
  if (choice.startsWith(freeMark)) return { roleId: null, roleText: choice.slice(freeMark.length) };
  return { roleId: choice, roleText: '' };
}

/** The roles of the list and, in front, the free text that is chosen now. */
export function roleChoicesWith(index: NetworkIndex, position: RolePart | null): readonly Choice[] {
  const own = position?.roleText ? [{ value: freeRole(position.roleText), label: position.roleText }] : [];
  const role = index.roles.get(position?.roleId ?? '');
  // A role that is retired is offered to nobody, but whoever has it keeps it.
  const kept = role && role.retiredOn !== null ? [{ value: role.id, label: role.label }] : [];
  return [...own, ...kept, ...roleChoices(index)];
}
