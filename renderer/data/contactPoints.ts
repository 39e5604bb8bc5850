// Phone numbers and e-mail addresses of one actor: which one stands for a kind, and the list after a change of one.
import { isEmailAddress } from '../../shared/import/normalise/emails.ts';
import { normalisePhone } from '../../shared/import/normalise/phones.ts';
import type { ContactPoint } from '../../shared/schema/contactPoint.ts';
import type { ContactKind } from '../../shared/schema/lists.ts';
import { cleanLine } from '../../shared/text/clean.ts';
import { Refusal } from './refusal.ts';

type Points = readonly ContactPoint[];

/** The point that stands for a kind: the primary one, else the first; null when there is none. */
export function mainPoint(points: Points, kind: ContactKind): ContactPoint | null {
  const ofKind = points.filter((point) => point.kind === kind);
  return ofKind.find((point) => point.isPrimary) ?? ofKind[0] ?? null;
}

/** The number under which an organisation is called: its phone, else its mobile. */
export function callKind(points: Points): 'phone' | 'mobile' {
  return mainPoint(points, 'phone') || !mainPoint(points, 'mobile') ? 'phone' : 'mobile';
}

/** The list with the main point of a kind replaced by a text; an empty text takes it away. Throws `Refusal`. */
export function withMainPoint(points: Points, kind: ContactKind, text: string): ContactPoint[] {
  const main = mainPoint(points, kind);
  if (main === null) return cleanLine(text) === '' ? [...points] : [...points, newPoint(points, kind, text)];
  return withPointText(points, points.indexOf(main), text);
}

/** The list with the text of one point replaced; an empty text takes the point away. Throws `Refusal`. */
export function withPointText(points: Points, index: number, text: string): ContactPoint[] {
  const point = points[index];
  if (!point) return [...points];
  if (cleanLine(text) === '') return withoutPoint(points, index);
  return points.with(index, { ...point, ...readValue(point.kind, text) });
}

/** The list with a point at the end; the first of its kind is the primary one. Throws `Refusal`. */
export function withNewPoint(points: Points, kind: ContactKind, text: string): ContactPoint[] {
  return [...points, newPoint(points, kind, text)];
}

/** The list without one point; when that was the primary one, the next of its kind takes over. */
export function withoutPoint(points: Points, index: number): ContactPoint[] {
  const gone = points[index];
  const rest = points.filter((_, other) => other !== index);
  const heir = gone?.isPrimary ? rest.findIndex((point) => point.kind === gone.kind) : -1;
  return rest.map((point, other) => (other === heir ? { ...point, isPrimary: true } : point));
}

/** The list with one point as the primary one of its kind. */
export function withPrimary(points: Points, index: number): ContactPoint[] {
  const kind = points[index]?.kind;
  return points.map((point, other) => (point.kind === kind ? { ...point, isPrimary: other === index } : point));
}

/** The list with one point marked as private, or no longer so. */
export function withPrivacy(points: Points, index: number, isPrivate: boolean): ContactPoint[] {
  return points.map((point, other) => (other === index ? { ...point, isPrivate } : point));
}

function newPoint(points: Points, kind: ContactKind, text: string): ContactPoint {
  const isPrimary = !points.some((point) => point.kind === kind);
  return { kind, ...readValue(kind, text), label: '', isPrimary, isPrivate: false };
}

function readValue(kind: ContactKind, text: string): { readonly value: string; readonly normalised: string | null } {
  const value = cleanLine(text);
  if (kind === 'email') {
    if (!isEmailAddress(value)) throw new Refusal('forms.refused.email');
    return { value, normalised: value.toLowerCase() };
  }
  // Extensions and local short numbers are kept as typed; a word is no number.
  if (!/\d{3}/.test(value.replace(/\D/g, ''))) throw new Refusal('forms.refused.phone');
  return { value, normalised: normalisePhone(value) };
}
