import { resolve } from 'node:path';
import { builtinAreas } from '../../../shared/reference/builtinAreas.ts';
import { chainTemplates } from '../../../shared/templates/chainTemplates.ts';
import { fileTitle } from '../../backend/session/recentFiles.ts';
import { createNetworkFile } from '../../backend/db/networkFile.ts';
import { withNetwork } from '../openBackend.ts';
import { listOf, readOptions } from '../options.ts';
import { RefusedError, say } from '../output.ts';

/** `new <file> [--name N] [--template T6,T4] [--area GM0356]`: makes an empty network. */
export function runNew(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    { name: { type: 'string' }, template: { type: 'string' }, area: { type: 'string' } },
    1,
    'ketenkaart new <bestand> [--name naam] [--template T6,T4] [--area GM0356]',
  );
  const path = resolve(positionals[0] ?? '');
  const name = values.name?.trim() || fileTitle(path);
  const templateIds = listOf(values.template);
  const areaId = values.area ?? null;
  assertKnown('sjabloon', templateIds, chainTemplates);
  assertKnown('gebied', areaId ? [areaId] : [], builtinAreas());
  createNetworkFile(path, name);
  withNetwork(path, (ask) => {
    if (areaId) ask('network.update', { regionAreaId: areaId });
    if (templateIds.length > 0) {
      ask('network.chooseTemplates', { chosen: templateIds.map((templateId) => ({ templateId, areaId })) });
    }
  });
  say(`Gemaakt: ${path}`);
}

/** Refuses an id that the list does not have, by name. */
export function assertKnown(kind: string, ids: readonly string[], known: readonly { readonly id: string }[]): void {
  for (const id of ids) {
    if (!known.some((each) => each.id === id))
      throw new RefusedError(`Er is geen ${kind} ‘${id}’. Er is niets gewijzigd.`);
  }
}
