// Why a row of the workbook is refused, as one sentence for the user.

export type WorkbookReasonCode = keyof typeof nl;

export type WorkbookReason = {
  readonly code: WorkbookReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
};

const nl = {
  NAME_NEEDED: 'Er staat geen naam in deze rij.',
  NEEDED: 'In ‘{heading}’ moet iets staan.',
  TOO_LONG: 'De tekst in ‘{heading}’ is langer dan er bewaard kan worden.',
  TOO_MANY: 'In ‘{heading}’ staat meer dan er bewaard kan worden.',
  BSN: 'In ‘{heading}’ staat iets dat op een burgerservicenummer lijkt; dat wordt nooit bewaard.',
  WORD_UNKNOWN: 'Het woord ‘{value}’ in ‘{heading}’ is niet bekend.',
  WORD_AMBIGUOUS: 'Het woord ‘{value}’ in ‘{heading}’ kan van alles zijn: {candidates}. Vul een van deze in.',
  AREA_UNKNOWN: 'Het gebied ‘{value}’ in ‘{heading}’ is niet bekend.',
  AREA_AMBIGUOUS: 'Het gebied ‘{value}’ in ‘{heading}’ kan van alles zijn: {candidates}. Vul een van deze in.',
  REFERENCE_UNKNOWN: '‘{value}’ in ‘{heading}’ staat niet in het werkboek en niet in het netwerk.',
  REFERENCE_AMBIGUOUS: '‘{value}’ in ‘{heading}’ kan van alles zijn: {candidates}. Vul de Sleutel in.',
  DATE_UNREADABLE: '‘{value}’ in ‘{heading}’ is geen datum. Schrijf een datum als 2026-11-21.',
  YES_NO_UNKNOWN: 'Schrijf ja of nee in ‘{heading}’, of laat de cel leeg; ‘{value}’ is geen van beide.',
  EMAIL_UNREADABLE: '‘{value}’ in ‘{heading}’ is geen e-mailadres.',
  FROM_AFTER_UNTIL: 'Het einde ligt niet na het begin.',
  SAME_ENDS: 'Een relatie loopt tussen twee verschillende partijen.',
  RELATION_EXISTS: 'Deze relatie is er al in dezelfde tijd.',
  PARTICIPATION_EXISTS: 'Deze deelnemer doet in dezelfde tijd al mee aan dit overleg.',
  SECOND_CHAIR: 'Dit overleg heeft al een voorzitter. Haal het woord eerst bij de ander weg.',
  PARENT_CYCLE: 'Een organisatie kan geen onderdeel van zichzelf zijn, ook niet met een omweg.',
  SUCCESSOR_CYCLE: 'Niemand kan zichzelf opvolgen, ook niet met een omweg.',
  KEY_TWICE: 'Deze Sleutel staat ook in rij {row}.',
  KEY_OF_OTHER: 'Deze Sleutel hoort bij {what}.',
  SAME_RECORD: 'Rij {row} gaat al over {name}.',
  NAME_TWICE: 'Deze naam staat ook in rij {row}. Geef elk een eigen Sleutel.',
  NAME_AMBIGUOUS: 'Er zijn er meer die zo heten: {candidates}. Vul de Sleutel in.',
} as const;

const en: Readonly<Record<WorkbookReasonCode, string>> = {
  NAME_NEEDED: 'There is no name in this row.',
  NEEDED: 'Something must stand in ‘{heading}’.',
  TOO_LONG: 'The text in ‘{heading}’ is longer than can be kept.',
  TOO_MANY: 'There is more in ‘{heading}’ than can be kept.',
  BSN: 'What stands in ‘{heading}’ looks like a citizen service number; that is never kept.',
  WORD_UNKNOWN: 'The word ‘{value}’ in ‘{heading}’ is not known.',
  WORD_AMBIGUOUS: 'The word ‘{value}’ in ‘{heading}’ can be several things: {candidates}. Fill in one of these.',
  AREA_UNKNOWN: 'The area ‘{value}’ in ‘{heading}’ is not known.',
  AREA_AMBIGUOUS: 'The area ‘{value}’ in ‘{heading}’ can be several things: {candidates}. Fill in one of these.',
  REFERENCE_UNKNOWN: '‘{value}’ in ‘{heading}’ is not in the workbook and not in the network.',
  REFERENCE_AMBIGUOUS: '‘{value}’ in ‘{heading}’ can be several things: {candidates}. Fill in the Sleutel.',
  DATE_UNREADABLE: '‘{value}’ in ‘{heading}’ is no date. Write a date as 2026-11-21.',
  YES_NO_UNKNOWN: 'Write ja or nee in ‘{heading}’, or leave it empty; ‘{value}’ is neither.',
  EMAIL_UNREADABLE: '‘{value}’ in ‘{heading}’ is no e-mail address.',
  FROM_AFTER_UNTIL: 'The end does not lie after the beginning.',
  SAME_ENDS: 'A relation lies between two different parties.',
  RELATION_EXISTS: 'This relation is there already in the same time.',
  PARTICIPATION_EXISTS: 'This participant already takes part in this consultation in the same time.',
  SECOND_CHAIR: 'This consultation has a chair already. Take the word away from the other first.',
  PARENT_CYCLE: 'An organisation cannot be a part of itself, not even by a detour.',
  SUCCESSOR_CYCLE: 'Nothing can succeed itself, not even by a detour.',
  KEY_TWICE: 'This Sleutel is also in row {row}.',
  KEY_OF_OTHER: 'This Sleutel belongs to {what}.',
  SAME_RECORD: 'Row {row} is about {name} already.',
  NAME_TWICE: 'This name is also in row {row}. Give each a Sleutel of its own.',
  NAME_AMBIGUOUS: 'There are several of that name: {candidates}. Fill in the Sleutel.',
};

/** The sentence of a reason. */
export function workbookReasonText({ code, params = {} }: WorkbookReason, language: 'nl' | 'en'): string {
  const sentence = language === 'nl' ? nl[code] : en[code];
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** Ends the reading of one row; the others go on. */
export class RowRefused extends Error {
  readonly reason: WorkbookReason;
  constructor(code: WorkbookReasonCode, params: NonNullable<WorkbookReason['params']> = {}) {
    super(code);
    this.name = 'RowRefused';
    this.reason = { code, params };
  }
}
