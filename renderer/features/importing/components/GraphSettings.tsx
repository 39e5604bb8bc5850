import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useT } from '../../../i18n/useT.ts';
import type { Sheet } from '../../../workers/parseJobs.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import classes from './GraphSettings.module.css';

type Props = { readonly flow: ImportFlow; readonly sheet: Sheet; readonly fileName: string };

/** Of a graph file: which kinds of nodes are people, how many ties come along, and the other table of a pair. */
export function GraphSettings({ flow, sheet, fileName }: Props) {
  const t = useT();
  const { graph, isHalfPair } = sheet;
  const { reading } = flow.state;
  const isTextOfTies = graph !== null && /\.(?:csv|tsv|txt|tab)$/iu.test(fileName);
  const lacksOther = reading.companion === undefined && (isHalfPair || isTextOfTies);
  if (graph === null && !lacksOther) return null;
  return (
    <div className={classes.graph}>
      {graph && <p className={classes.ties}>{t('importing.graph.ties', { count: graph.ties })}</p>}
      {graph && graph.kinds.length > 0 && <PersonKinds flow={flow} kinds={graph.kinds} />}
      {lacksOther && (
        <OtherTable label={t(isHalfPair ? 'importing.graph.addTies' : 'importing.graph.addNodes')} flow={flow} />
      )}
    </div>
  );
}

type PersonKindsProps = { readonly flow: ImportFlow; readonly kinds: NonNullable<Sheet['graph']>['kinds'] };

/** Words such as "Persoon" always mean a person; of any other word only the user knows. */
function PersonKinds({ flow, kinds }: PersonKindsProps) {
  const t = useT();
  const { reading, headerChoice } = flow.state;
  const chosen = kinds.flatMap(({ word, person }) => (person === 'chosen' ? [word] : []));
  const choose = (word: string, isPerson: boolean) => {
    const personTypes = isPerson ? [...chosen, word] : chosen.filter((each) => each !== word);
    void flow.readAgain({ ...reading, personTypes }, headerChoice);
  };
  return (
    <fieldset className={classes.kinds}>
      <legend>{t('importing.graph.persons')}</legend>
      {kinds.map(({ word, count, person }) => (
        <Checkbox
          key={word}
          size="xs"
          label={t('importing.graph.kind', { word, count })}
          checked={person !== 'no'}
          disabled={person === 'always'}
          onChange={(event) => choose(word, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}

function OtherTable({ label, flow }: { readonly label: string; readonly flow: ImportFlow }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconFilePlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={label}
          accept=".csv,.tsv,.txt,.tab"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void flow.addCompanion(file);
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </div>
  );
}
