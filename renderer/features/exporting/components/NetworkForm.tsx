import { Button, Checkbox, Group, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type GraphFormat, graphFormats } from '../../../../shared/export/graph/formats.ts';
import { shortDate } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { DialogFoot } from '../../../ui/DialogFoot.tsx';
import { useExportScope } from '../hooks/useExportPreview.ts';
import { useNetworkPreview, useShownAt } from '../hooks/useNetworkPreview.ts';
import { useSaveNetwork } from '../hooks/useSaveNetwork.ts';
import classes from './ExportForm.module.css';
import { LeftOutList } from './LeftOutList.tsx';

type Props = { readonly selected: readonly string[]; readonly onDone: () => void };

/** Everything that is decided about a network before it leaves. */
export function NetworkForm({ selected, onDone }: Props) {
  const t = useT();
  const [purpose, setPurpose] = useState('');
  const [format, setFormat] = useState<GraphFormat>('gexf');
  const [withPhonesAndNotes, setPhonesAndNotes] = useState(false);
  const shownAt = useShownAt();
  const [isOnlyThen, setOnlyThen] = useState(shownAt !== null);
  const at = isOnlyThen ? shownAt : null;
  const scope = useExportScope(selected);
  const { counts, leftOut } = useNetworkPreview(scope, withPhonesAndNotes, at);
  const { run: save, isBusy, failure } = useSaveNetwork();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = { actorIds: scope.actorIds ?? [], withPhonesAndNotes, purpose, format, at };
    void save(asked).then((isSaved) => isSaved && onDone());
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <div className={classes.who}>
        <span className={classes.scope}>{t(`exporting.network.who.${scope.kind}`)}</span>
        <strong className={classes.count}>
          {[
            t('common.count.organisations', { count: counts.organisations }),
            t('common.count.contacts', { count: counts.contacts }),
            t('common.count.relations', { count: counts.relations }),
          ].join(' · ')}
        </strong>
      </div>
      <TextInput
        data-autofocus
        label={t('exporting.network.purpose')}
        description={t('exporting.network.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <Radio.Group
        label={t('exporting.network.format')}
        value={format}
        onChange={(value) => setFormat(graphFormats.find((each) => each === value) ?? 'gexf')}
      >
        <div className={classes.formats}>
          {graphFormats.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={t(`exporting.network.formats.${each}.name`)}
              description={t(`exporting.network.formats.${each}.text`)}
            />
          ))}
        </div>
      </Radio.Group>
      <div>
        <Checkbox
          size="xs"
          className={classes.box}
          label={t('exporting.network.phonesAndNotes')}
          checked={withPhonesAndNotes}
          onChange={(event) => setPhonesAndNotes(event.currentTarget.checked)}
        />
        {shownAt !== null && (
          <Checkbox
            size="xs"
            className={classes.box}
            label={t('exporting.network.onlyAt', { date: shortDate(shownAt) })}
            checked={isOnlyThen}
            onChange={(event) => setOnlyThen(event.currentTarget.checked)}
          />
        )}
      </div>
      <LeftOutList leftOut={leftOut} />
      {failure && <FailureText failure={failure} />}
      <DialogFoot>
        <span className={classes.scope}>{t('exporting.network.logged')}</span>
        <Group gap={8}>
          <Button variant="default" onClick={onDone}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={counts.actors === 0}>
            {t('exporting.network.save')}
          </Button>
        </Group>
      </DialogFoot>
    </form>
  );
}
