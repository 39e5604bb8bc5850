// The workbook as it may leave. It is the user's own working copy, so it holds every field; but a file on a disk is
// mailed on sooner or later, so who may not be exported is not in it, nor a private number or address.
import { redactNetwork } from '../export/redactNetwork.ts';
import type { LeftOut, RedactionHeader } from '../export/types.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import { workbookTable, type WorkbookTable } from './workbookTable.ts';

type Asked = { readonly purpose: string /** `yyyy-mm-dd` */; readonly at: string };

type Redacted = {
  readonly table: WorkbookTable;
  readonly header: RedactionHeader;
  readonly leftOut: readonly LeftOut[];
};

/** What is left out here is never taken away by reading the workbook in again. */
export function redactWorkbook(network: NetworkSnapshot, { purpose, at }: Asked): Redacted {
  const redacted = redactNetwork(network, { withPhonesAndNotes: true, purpose, at });
  return {
    table: workbookTable(redacted, network),
    header: redacted.header,
    leftOut: leftOutOfWorkbook(network),
  };
}

/** Who and what does not go along, without making the workbook. */
export function leftOutOfWorkbook({ actors }: Pick<NetworkSnapshot, 'actors'>): readonly LeftOut[] {
  const isHeld = (actor: Actor) => actor.kind === 'person' && !actor.mayExport;
  const persons = actors.filter(isHeld).map(({ id }): LeftOut => ({ id, reasonKey: 'notAllowed', field: null }));
  return [...persons, ...actors.filter((actor) => !isHeld(actor)).flatMap(privatePoints)];
}

function privatePoints(actor: Actor): readonly LeftOut[] {
  if (actor.kind !== 'organisation' && actor.kind !== 'person') return [];
  const fields = new Set(actor.contactPoints.filter(({ isPrivate }) => isPrivate).map(({ kind }) => kind));
  return [...fields].map((field) => ({ id: actor.id, reasonKey: 'privateContactPoint', field }));
}
