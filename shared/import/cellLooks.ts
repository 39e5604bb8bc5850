/** What the cells of a column look like, for telling what it holds when its heading does not. Guesses, for many cells at once. */
import { foldText, foldWords } from '../text/fold.ts';

function digitCount(text: string): number {
  return text.replace(/\D+/gu, '').length;
}

export function looksLikePhone(cell: string): boolean {
  if (/[@]/u.test(cell) || /\d{1,2}-\d{1,2}-\d{4}/u.test(cell)) return false;
  const letters = cell.replace(/\([^()]*\)/gu, '').replace(/[^\p{L}]/gu, '').length;
  return digitCount(cell) >= 8 && letters <= 8 && /^[\s(]*(?:\p{L}+[.:]?\s*)?[+(\d]/u.test(cell);
}

/** Eight digits that are no day written as one number (20240131). */
export function looksLikeKvk(cell: string): boolean {
  const text = cell.trim();
  return /^\d{8}$/u.test(text) && !/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(text);
}

export function looksLikeMobile(cell: string): boolean {
  return looksLikePhone(cell) && /^(?:\+31|0031|31)?[\s(]*0?\)?[\s-]*6/u.test(cell.trim());
}

const organisationWords =
  /\b(?:stichting|st|gemeente|gem|politie|ggd|ggz|vereniging|bv|raad|dienst|team|huis|zorg\w*|wijkteam|school|corporatie|wonen|welzijn|om|rvdk|zvh|uwv|coa|halt|reclassering|veilig thuis|jeugd\w*|provincie|regio|instelling)\b/u;
const roleWords =
  /(?:manager|medewerker|medew|adviseur|adv|agent|regisseur|consulent|coordinator|begeleider|werker|hoofd|directeur|bestuurder|wethouder|burgemeester|voorzitter|secretaris|jurist|ambtenaar|functionaris|arts|psychiater|verpleegkundige|teamleider|boa|docent|officier|beheerder|specialist)/u;
const areaWords = /^(?:gemeente |regio |alle gemeenten|landelijk|regionaal)/u;

export function looksLikePersonName(cell: string): boolean {
  if (cell.length > 60 || /[@\d]/u.test(cell)) return false;
  const words = foldWords(cell);
  if (organisationWords.test(words) || roleWords.test(words)) return false;
  return (
    /^(?:\p{Lu}\.|\p{Lu}[\p{L}'-]+,? |(?:van|de|den|der|ten|ter|mw|dhr|mevr)\b)/u.test(cell) &&
    cell.trim().split(/\s+/u).length <= 6
  );
}

export function looksLikeDate(cell: string): boolean {
  return /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|[234]\d{4})\b/u.test(cell.trim());
}

export function looksLikeOrganisation(cell: string): boolean {
  return cell.length <= 80 && organisationWords.test(foldWords(cell));
}

export function looksLikeRole(cell: string): boolean {
  return roleWords.test(foldText(cell));
}

export function looksLikeArea(cell: string): boolean {
  return areaWords.test(foldText(cell));
}
