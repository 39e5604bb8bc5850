import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconDeviceMobile,
  IconDotsVertical,
  IconLock,
  IconLockOpen,
  IconMail,
  IconPhone,
  IconPlus,
  IconSend,
  IconStar,
  IconStarFilled,
  IconTrash,
} from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import type { ContactPoint } from '../../../../shared/schema/contactPoint.ts';
import { contactKinds, type ContactKind } from '../../../../shared/schema/lists.ts';
import { withNewPoint, withoutPoint, withPointText, withPrimary, withPrivacy } from '../../../data/contactPoints.ts';
import { useT } from '../../../i18n/useT.ts';
import { useDraft, type FieldDraft } from '../hooks/useDraft.ts';
import { LinkButton } from '../components/LinkButton.tsx';
import { useReach } from '../hooks/useReach.ts';
import field from './Field.module.css';
import classes from './ContactPointsField.module.css';
import { FieldStatus } from './Field.tsx';
import { inputProps } from './TextField.tsx';

type Props = {
  readonly points: readonly ContactPoint[];
  readonly save: (points: ContactPoint[]) => Promise<unknown>;
};

const icons = { phone: IconPhone, mobile: IconDeviceMobile, email: IconMail } as const;

/** All numbers and addresses of an actor, each changed in place, and room for another. */
export function ContactPointsField({ points, save }: Props) {
  const t = useT();
  const [added, setAdded] = useState<ContactKind | null>(null);
  return (
    <div className={classes.points}>
      {points.map((point, index) => (
        <PointLine key={`${point.kind} ${point.value}`} points={points} point={point} index={index} save={save} />
      ))}
      {added && <NewPoint key={added} kind={added} points={points} save={save} onDone={() => setAdded(null)} />}
      {/* The new field takes the focus; only a menu that was left without choosing gives it back. */}
      <Menu position="bottom-start" returnFocus={added === null}>
        <Menu.Target>
          <LinkButton className={classes.add} leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}>
            {t('details.points.add')}
          </LinkButton>
        </Menu.Target>
        <Menu.Dropdown>
          {contactKinds.map((kind) => {
            const Glyph = icons[kind];
            return (
              <Menu.Item
                key={kind}
                leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
                onClick={() => setAdded(kind)}
              >
                {t(`lists.contactKind.${kind}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

type LineProps = Props & { readonly point: ContactPoint; readonly index: number };

function PointLine({ points, point, index, save }: LineProps) {
  const t = useT();
  const id = useId();
  const draft = useDraft(point.value, async (text) => save(withPointText(points, index, text)));
  const label = pointLabel(t(`lists.contactKind.${point.kind}`), point, t('details.points.private'));
  return (
    <PointField kind={point.kind} label={label} id={id} draft={draft}>
      <div className={classes.line}>
        <input
          id={id}
          className={`${field.input} ${classes.input}`}
          aria-label={label}
          title={draft.text}
          {...inputProps(draft, id)}
        />
        {point.isPrivate && <IconLock size={14} stroke={1.75} className={classes.lock} aria-hidden />}
        <PointMenu points={points} point={point} index={index} run={draft.run} save={save} />
      </div>
    </PointField>
  );
}

type PointFieldProps = {
  readonly kind: ContactKind;
  readonly label: string;
  readonly id: string;
  readonly draft: FieldDraft;
  readonly children: ReactNode;
};

/** The kind as an icon, the value beside it, and why it was refused. */
function PointField({ kind, label, id, draft, children }: PointFieldProps) {
  const Glyph = icons[kind];
  return (
    <div className={classes.point}>
      <Tooltip label={label}>
        <span className={classes.kind} aria-hidden>
          <Glyph size={18} stroke={1.75} />
        </span>
      </Tooltip>
      {children}
      <FieldStatus label={label} draft={draft} sentenceId={`${id}-sentence`} />
    </div>
  );
}

function pointLabel(kind: string, { label, isPrivate }: ContactPoint, privateWord: string): string {
  return [kind, label, isPrivate ? privateWord : ''].filter(Boolean).join(' · ');
}

type MenuProps = LineProps & { readonly run: (change: () => Promise<unknown>) => void };

function PointMenu({ points, point, index, run, save }: MenuProps) {
  const t = useT();
  const reach = useReach();
  const hasOthers = points.some((other, at) => at !== index && other.kind === point.kind);
  const Lock = point.isPrivate ? IconLockOpen : IconLock;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--kk-secondary)"
          size={28}
          aria-label={t('details.points.menu', { value: point.value })}
        >
          {hasOthers && point.isPrimary ? (
            <IconStarFilled size={14} aria-hidden />
          ) : (
            <IconDotsVertical size={18} stroke={1.75} aria-hidden />
          )}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSend size={18} stroke={1.75} aria-hidden />} onClick={() => reach(point)}>
          {t(point.kind === 'email' ? 'details.points.mail' : 'details.points.call')}
        </Menu.Item>
        {hasOthers && !point.isPrimary && (
          <Menu.Item
            leftSection={<IconStar size={18} stroke={1.75} aria-hidden />}
            onClick={() => run(() => save(withPrimary(points, index)))}
          >
            {t('details.points.makePrimary')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<Lock size={18} stroke={1.75} aria-hidden />}
          onClick={() => run(() => save(withPrivacy(points, index, !point.isPrivate)))}
        >
          {t(point.isPrivate ? 'details.points.makePublic' : 'details.points.makePrivate')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
          onClick={() => run(() => save(withoutPoint(points, index)))}
        >
          {t('common.action.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type NewProps = Props & { readonly kind: ContactKind; readonly onDone: () => void };

function NewPoint({ kind, points, save, onDone }: NewProps) {
  const t = useT();
  const id = useId();
  const draft = useDraft('', async (text) => {
    await save(withNewPoint(points, kind, text));
    onDone();
  });
  const props = inputProps(draft, id);
  const label = t(`lists.contactKind.${kind}`);
  return (
    <PointField kind={kind} label={label} id={id} draft={draft}>
      <input
        {...props}
        id={id}
        aria-label={label}
        placeholder={label}
        className={`${field.input} ${classes.input}`}
        // The field appears because somebody asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onBlur={() => (draft.text.trim() === '' ? onDone() : draft.commit())}
        onKeyDown={(event) => {
          props.onKeyDown(event);
          if (event.key === 'Escape') onDone();
        }}
      />
    </PointField>
  );
}
