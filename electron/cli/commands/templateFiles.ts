// Templates on the command line: named by id or by name, out to a file and in again.
import { readTemplateFile, isTemplateFile } from '../../../shared/templates/templateFile.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { withNetwork } from '../openBackend.ts';
import { RefusedError, say, sayJson, UsageError } from '../output.ts';

type Named = { readonly id: string; readonly label: string };

/** The ids of templates that are named by id or by name; a name that nobody has is refused. */
export function templateIdsNamed(names: readonly string[], templates: readonly Named[]): readonly string[] {
  return names.map((name) => {
    const known =
      templates.find(({ id }) => id === name) ?? templates.find(({ label }) => foldText(label) === foldText(name));
    if (!known) throw new RefusedError(`Er is geen sjabloon ‘${name}’. Er is niets gewijzigd.`);
    return known.id;
  });
}

/** The text of one template of the network, for its own file. */
export function templateFileOf(file: string, names: readonly string[]): string {
  if (names.length !== 1) throw new UsageError('Noem één sjabloon: --template T6, of de naam ervan.');
  return withNetwork(file, (ask) => {
    const [id = ''] = templateIdsNamed(names, ask('network.snapshot', {}).vocabulary.templates);
    return ask('template.file', { id }).text;
  });
}

/** Reads a template in, and says what came; false when the bytes are no template. */
export function importTemplate(
  file: string,
  bytes: Uint8Array,
  { isDryRun, asJson }: { readonly isDryRun: boolean; readonly asJson: boolean },
): boolean {
  const text = new TextDecoder().decode(bytes);
  if (!isTemplateFile(text)) return false;
  const { label, count } = withNetwork(file, (ask) => {
    const { vocabulary } = ask('network.snapshot', {});
    const read = readTemplateFile(text, vocabulary);
    const imported = isDryRun ? read : ask('template.import', { text });
    return { label: imported.label, count: read.expectations.length };
  });
  if (asJson) sayJson({ template: label, expectations: count });
  else say(`Sjabloon ${isDryRun ? 'in orde' : 'ingelezen'}: ${label} (${count} verwachtingen)`);
  return true;
}
