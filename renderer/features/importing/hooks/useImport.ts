import { useEffect } from 'react';
import type { HeaderChoice } from '../../../../shared/import/findHeader.ts';
import { existingFromSnapshot } from '../../../../shared/import/existingFromSnapshot.ts';
import { tableLimits } from '../../../../shared/import/readCsv.ts';
import { asRemembered, chooseField } from '../../../../shared/import/mapColumns.ts';
import { mappedFields, toImportPayload } from '../../../../shared/import/planSchema.ts';
import type { PlanOptions } from '../../../../shared/import/planTypes.ts';
import type { ReadTableOptions } from '../../../../shared/import/readTable.ts';
import type { FieldId, Reason } from '../../../../shared/import/types.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { today } from '../../../data/dates.ts';
import { useOpenFile } from '../../../data/openFile.ts';
import { failureOf } from '../../../platform/callError.ts';
import { announce } from '../../../ui/announce.ts';
import { useT } from '../../../i18n/useT.ts';
import { planList, planWorkbookFile, readList } from '../../../workers/parse.ts';
import { WorkerGone } from '../../../workers/runInWorker.ts';
import { type Ground, type ImportState, type ListFile, startAgain, useImportStore } from '../importStore.ts';
import { totalsOf } from '../planWords.ts';
import { readBytes } from '../readBytes.ts';

const tooLarge: Reason = { code: 'FILE_TOO_LARGE', params: { limit: tableLimits.bytes / (1024 * 1024) } };

let running: AbortController | null = null;
const { getState: get, setState: set } = useImportStore;

export type ImportFlow = {
  readonly state: ImportState;
  /** Reads a file; two together are the two tables of a graph (Gephi). */
  readonly open: (file: File, companion?: File) => Promise<void>;
  /** Reads the other table of the graph beside the one that was read. */
  readonly addCompanion: (file: File) => Promise<void>;
  /** Reads the same file in another way: other letters, another separator, other headings. */
  readonly readAgain: (reading: ReadTableOptions, header: HeaderChoice | null) => Promise<void>;
  readonly choose: (column: number, field: FieldId) => void;
  /** Makes the plan and goes to checking; with options, plans again with those answers. */
  readonly plan: (options?: PlanOptions) => Promise<void>;
  /** Plans the own workbook again, on the network as it is now. */
  readonly planWorkbook: () => Promise<void>;
  readonly applyWorkbook: () => Promise<void>;
  readonly setGround: (ground: Ground) => void;
  readonly apply: () => Promise<void>;
  /** Stops what is being read; nothing was written. */
  readonly cancel: () => void;
  readonly back: () => void;
  /** To the columns of the list that was read before. */
  readonly forward: () => void;
  readonly again: () => void;
};

/** The steps of reading a list, from file to network. Nothing is written before `apply`. */
export function useImport(): ImportFlow {
  const t = useT();
  const { client, queries } = useApp();
  const { snapshot } = useNetwork();
  const { file: network } = useOpenFile();
  const networkKey = network ? `${network.folder}/${network.name}` : '';
  const state = useImportStore();

  useEffect(() => {
    if (get().networkKey !== networkKey) startAgain(networkKey);
  }, [networkKey]);

  /** One thing at a time; what is stopped leaves everything as it was. */
  const busyWith = async (busy: NonNullable<ImportState['busy']>, work: (signal: AbortSignal) => Promise<void>) => {
    running?.abort();
    const own = new AbortController();
    running = own;
    set({ busy, problem: null });
    try {
      await work(own.signal);
    } catch (thrown) {
      const failure = thrown instanceof WorkerGone ? ({ code: 'LIST_STOPPED' } as const) : failureOf(thrown);
      if (!own.signal.aborted) set({ problem: { failure } });
    } finally {
      if (running === own) set({ busy: null });
    }
  };

  // Only a list that can be read takes the place of the one before.
  const read = async (file: ListFile, reading: ReadTableOptions, header: HeaderChoice | null, signal: AbortSignal) => {
    const source = { bytes: file.bytes, options: reading };
    const answer = await readList({ source, header, areas: snapshot.vocabulary.areas }, signal);
    if (signal.aborted) return;
    if (!answer.ok) return set({ problem: { reason: answer.error } });
    const { sheet } = answer;
    const remembered = await client['import.mapping']({ headingSet: sheet.headingSet });
    if (signal.aborted) return;
    set({
      file,
      reading,
      headerChoice: header,
      sheet,
      mapping: asRemembered(sheet.mapping, remembered),
      options: {},
      answered: [],
      planned: null,
      workbook: null,
      step: 'columns',
    });
  };

  /** Whether the file is the own workbook; then its plan is shown, or why it cannot be read. */
  const readWorkbook = async (file: ListFile, signal: AbortSignal): Promise<boolean> => {
    const answer = await planWorkbookFile({ bytes: file.bytes, snapshot, today: today() }, signal);
    if (signal.aborted || answer === null) return signal.aborted;
    if (!answer.ok) set({ problem: { reason: answer.error } });
    else set({ file, sheet: null, mapping: null, workbook: answer.plan, plannedOn: snapshot.revision, step: 'check' });
    return true;
  };

  const applyWorkbook = () =>
    busyWith('applying', async () => {
      const { file, workbook } = get();
      if (!file || !workbook) return;
      const before = new Set(snapshot.actors.map(({ id }) => String(id)));
      const meta = { fileName: file.name, fileHash: file.hash };
      const counts = await client['import.workbook']({ meta, ...workbook.changes });
      const after = queries.getQueryData<NetworkSnapshot>(queryKeys.network)?.actors ?? [];
      const addedIds = after.map(({ id }) => String(id)).filter((id) => !before.has(id));
      set({ step: 'done', workbookResult: { counts, addedIds } });
      announce(t('workbook.done.title'));
    });

  const plan = (options: PlanOptions = get().options) =>
    busyWith('planning', async (signal) => {
      const { file, mapping, reading } = get();
      if (!file || !mapping) return;
      // What the user answered stays, also when this plan is overtaken by the next.
      set({ options });
      const full: PlanOptions = { ...options, source: file.name, regionAreaIds: regionOf(snapshot) };
      const source = { bytes: file.bytes, options: reading };
      const planned = await planList(
        { source, mapping, existing: existingFromSnapshot(snapshot), options: full },
        signal,
      );
      if (!signal.aborted) set({ planned, plannedOn: snapshot.revision, step: 'check' });
    });

  const apply = () =>
    busyWith('applying', async () => {
      const { file, mapping, planned, sheet, ground } = get();
      if (!file || !mapping || !planned || !sheet) return;
      const payload = toImportPayload(planned.plan, {
        fileName: file.name,
        fileHash: file.hash,
        headingSet: sheet.headingSet,
        mapping: mappedFields(mapping),
        purpose: ground.purpose,
        legalGround: ground.legalGround,
        reviewBy: ground.reviewBy || null,
      });
      const before = new Set(snapshot.actors.map(({ id }) => String(id)));
      await client['import.apply'](payload);
      const after = queries.getQueryData<NetworkSnapshot>(queryKeys.network)?.actors ?? [];
      const addedIds = after.map(({ id }) => String(id)).filter((id) => !before.has(id));
      set({ step: 'done', result: { totals: totalsOf(planned.plan), addedIds, plan: planned.plan } });
      announce(t('importing.done.title'));
    });

  return {
    state,
    open: (chosen, companion) =>
      busyWith('reading', async (signal) => {
        const file = await bytesOf(chosen, signal);
        const other = companion && (await bytesOf(companion, signal));
        if (!file || other === null) return;
        if (await readWorkbook(file, signal)) return;
        await read(file, other ? { companion: other.bytes } : {}, null, signal);
      }),
    addCompanion: (chosen) =>
      busyWith('reading', async (signal) => {
        const { file, reading } = get();
        const other = await bytesOf(chosen, signal);
        if (file && other) await read(file, { ...reading, companion: other.bytes }, null, signal);
      }),
    readAgain: (reading, header) =>
      busyWith('reading', async (signal) => {
        const { file } = get();
        if (file) await read(file, reading, header, signal);
      }),
    choose: (column, field) => set(({ mapping }) => ({ mapping: mapping && chooseField(mapping, column, field) })),
    plan,
    planWorkbook: () =>
      busyWith('planning', async (signal) => {
        const { file } = get();
        if (file) await readWorkbook(file, signal);
      }),
    applyWorkbook,
    setGround: (ground) => set({ ground }),
    apply,
    cancel: () => {
      running?.abort();
      set({ busy: null });
    },
    back: () =>
      set(({ step, workbook }) => ({ step: step === 'check' && !workbook ? 'columns' : 'file', problem: null })),
    forward: () => set({ step: 'columns', problem: null }),
    again: () => startAgain(networkKey),
  };
}

/** The bytes of a chosen file; null when it cannot be read, which is then said, or when it was stopped. */
async function bytesOf(chosen: File, signal: AbortSignal): Promise<ListFile | null> {
  if (chosen.size > tableLimits.bytes) {
    set({ problem: { reason: tooLarge } });
    return null;
  }
  const file = await readBytes(chosen).catch(() => null);
  if (signal.aborted) return null;
  if (!file) set({ problem: 'unreadable' });
  return file;
}

/** The municipalities of the network's own region, for "alle gemeenten". */
function regionOf({ network, vocabulary }: ReturnType<typeof useNetwork>['snapshot']): readonly string[] {
  const region = vocabulary.areas.find((area) => area.id === network.regionAreaId);
  if (!region) return [];
  return region.memberIds.length > 0 ? region.memberIds : [region.id];
}
