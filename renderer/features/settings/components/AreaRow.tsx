import { type ReactNode, useState } from 'react';
import { IconTrash } from '@tabler/icons-react';
import type { In } from '../../../../shared/api/contract.ts';
import type { Area } from '../../../../shared/schema/vocabulary.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { areaChoices } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { containerOf } from '../areas.ts';
import { useShow } from '../hooks/useShow.ts';
import { type AreaUse, areaUse, usesOfArea } from '../wordUses.ts';
import { LineField } from './LineField.tsx';
import classes from './List.module.css';
import { UsesButton } from './UsesButton.tsx';

type AreaProps = { readonly area: Area };

/** An own area: its name, what lies in it or around it, its other names, and where it stands. */
export function AreaRow({ area }: AreaProps) {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const run = useRunAction();
  const network = useNetwork();
  const show = useShow();
  const [isRefused, refuse] = useState(false);
  const use = areaUse(network, area.id);
  const uses = usesOfArea(use);
  const remove = () => {
    if (uses > 0) {
      refuse(true);
      return;
    }
    const undo = { label: t('common.action.undo'), run: () => run('undo') };
    client['area.remove']({ id: area.id }).then(
      () => notify(t('settings.said.removed', { name: area.name }), undo),
      notifyFailure,
    );
  };
  const showing = use.actorIds.length > 0 && (() => show({ kind: 'select', actorIds: use.actorIds }));
  return (
    <li className={classes['row']}>
      <div className={classes['line']}>
        <div className={classes['name']}>
          <LineField
            label={t('settings.nameOf', { name: area.name })}
            value={area.name}
            isRequired
            save={(name) => client['area.update']({ id: area.id, patch: { name } })}
          />
        </div>
        <span className={classes['retired']}>{t(`lists.areaKind.${area.kind}`)}</span>
        <UsesButton name={area.name} uses={uses} onShow={showing || undefined} />
        <IconButton label={t('settings.area.remove', { name: area.name })} icon={IconTrash} onClick={remove} />
      </div>
      <AreaLists area={area} />
      {isRefused && uses > 0 && (
        <p role="alert" className={classes['refused']}>
          {t('settings.area.inUse', { name: area.name, where: whereOf(use, t) })}
        </p>
      )}
    </li>
  );
}

function AreaLists({ area }: AreaProps) {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const network = useNetwork();
  const container = containerOf(network, area.id);
  const save = (patch: In<'area.update'>['patch']) =>
    void client['area.update']({ id: area.id, patch }).catch(notifyFailure);
  const others = () => areaChoices(network, t).filter((choice) => choice.value !== area.id);
  const named = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: network.areas.get(id)?.name ?? id }));
  const aliases = area.aliases.map((alias) => ({ value: alias, label: alias }));
  const isPart = area.kind === 'district' || area.kind === 'postcode';
  return (
    <div className={classes['details']}>
      {isPart ? (
        <Detail name={t('settings.area.within')}>
          <PickButton
            look="quiet"
            label={t('settings.area.withinOf', { name: area.name })}
            placeholder={t('settings.area.chooseMunicipality')}
            options={() => others().filter((choice) => network.areas.get(choice.value)?.kind === 'municipality')}
            chosen={container ? [{ value: container.id, label: container.name }] : []}
            onPick={([withinId]) => save({ withinId: withinId ?? null })}
          />
        </Detail>
      ) : (
        <Detail name={t('settings.area.members')}>
          <PickButton
            look="quiet"
            label={t('settings.area.membersOf', { name: area.name })}
            placeholder={t('settings.area.chooseMembers')}
            isMultiple
            options={others}
            chosen={named(area.memberIds)}
            onPick={(memberIds) => save({ memberIds: [...memberIds] })}
          />
        </Detail>
      )}
      <Detail name={t('settings.area.aliases')}>
        <PickButton
          look="quiet"
          label={t('settings.area.aliasesOf', { name: area.name })}
          isMultiple
          options={() => aliases}
          chosen={aliases}
          onCreate={(label) => Promise.resolve(label)}
          onPick={(names) => save({ aliases: [...names] })}
        />
      </Detail>
    </div>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes['detail']}>
      <span className={classes['detailName']} aria-hidden>
        {name}
      </span>
      {children}
    </div>
  );
}

/** "de regio van het netwerk, Lister, Politie Nieuwegein en 3 andere". */
function whereOf({ isRegion, names, templates }: AreaUse, t: ReturnType<typeof useT>): string {
  const shown = names.slice(0, 3);
  return [
    isRegion && t('settings.area.whereRegion'),
    templates > 0 && t('settings.area.whereTemplates', { count: templates }),
    ...shown,
    names.length > shown.length && t('settings.area.whereMore', { count: names.length - shown.length }),
  ]
    .filter(Boolean)
    .join(', ');
}
