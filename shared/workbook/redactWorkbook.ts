// The workbook as it may leave. It is the user's own working copy, so it holds every field; but a file on a disk is
// mailed on sooner or later, so who may not be exported is not in it, nor a private number or address.
import { redactNetwork } from '../export/redactNetwork.ts';
import type { LeftOut, RedactionHeader } from '../export/types.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
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
  const allowed = new Set<string>(redacted.actors.map(({ id }) => id));
  const held = network.actors.filter(({ id }) => allowed.has(id)).flatMap(privatePoints);
  return {
    table: workbookTable(redacted, network),
    header: redacted.header,
    leftOut: [...redacted.leftOut, ...held],
  };
}

function privatePoints(actor: NetworkSnapshot['actors'][number]): readonly LeftOut[] {
  if (actor.kind !== 'organisation' && actor.kind !== 'person') return [];
  const fields = new Set(actor.contactPoints.filter(({ isPrivate }) => isPrivate).map(({ kind }) => kind));
  return [...fields].map((field) => ({ id: actor.id, reasonKey: 'privateContactPoint', field }));
}
