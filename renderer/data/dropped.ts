// What was dropped on the window, told by names alone: nothing is read before somebody asks for it.

/** What a file or folder that is dropped is called. */
export type DroppedItem = { readonly name: string; readonly isFolder: boolean };

/** `network`: a file of ours; `list`: one that may be read in, with a second one at most; `nothing`: no file at all. */
export type DroppedKind = 'network' | 'list' | 'strange' | 'nothing';

const lists = /\.(csv|tsv|tab|txt|xlsx|xlsm|xls|xlsb|ods|vcf|gexf|graphml|json|cyjs|cx2)$/i;

/** What can be done with it. A name is only what it ends with: `lijst.csv.exe` is a program. */
export function kindOfDropped(items: readonly DroppedItem[]): DroppedKind {
  const [first] = items;
  if (!first) return 'nothing';
  if (items.some(({ isFolder }) => isFolder)) return 'strange';
  if (items.length === 1 && /\.ketenkaart$/i.test(first.name)) return 'network';
  return items.length <= 2 && items.every(({ name }) => lists.test(name)) ? 'list' : 'strange';
}

/** The names in a drag that ends, at most three: more are never looked at. */
export function itemsIn(data: DataTransfer | null): readonly DroppedItem[] {
  const entries = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file').slice(0, 3);
  const files = [...(data?.files ?? [])].slice(0, 3);
  return files.map(({ name }, index) => ({
    name,
    isFolder: entries[index]?.webkitGetAsEntry?.()?.isDirectory ?? false,
  }));
}
