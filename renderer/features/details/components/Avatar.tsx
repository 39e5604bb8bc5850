import { IconFileText, IconMessages } from '@tabler/icons-react';
import { useComputedColorScheme } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useNetwork } from '../../../data/app.tsx';
import { ActorPicture } from '../../../data/ActorPicture.tsx';
import { domainOf } from '../../../data/networkIndex.ts';
import { initialsOf } from '../../../data/personName.ts';
import { pictureSha, shownPictureSha } from '../../../data/pictures.ts';
import { domainColour } from '../../../ui/domainColour.ts';
import classes from './Avatar.module.css';
import { DomainIcon } from './DomainIcon.tsx';

/** The grey of the map for whose domain is not known. */
const unknownHue = '#9aa0a6';

type Props = {
  readonly actor: Actor | null;
  /** `dot` is a mark beside a name, without letters. */
  readonly size?: 'dot' | 'small' | 'large';
};

/** The shape of an actor as on the map, in the colour of its domain: a circle or a rounded square with what stands for it. */
export function Avatar({ actor, size = 'small' }: Props) {
  const network = useNetwork();
  const scheme = useComputedColorScheme('light');
  const domain = actor && domainOf(network, actor);
  const colour = domainColour(domain?.colour ?? unknownHue, scheme);
  const isMissing = actor === null || ('presence' in actor && actor.presence === 'missing');
  // In its own details a photo is shown too when it may not be shown elsewhere.
  const sha = size === 'large' ? pictureSha(actor) : size === 'dot' ? null : shownPictureSha(actor);
  const sign = size !== 'dot' && (isMissing ? '?' : signOf(actor, domain?.icon));
  return (
    <span
      aria-hidden
      className={classes.avatar}
      data-kind={actor?.kind ?? 'person'}
      data-size={size}
      data-missing={isMissing || undefined}
      style={{ '--avatar-fill': colour.fill, '--avatar-border': colour.border } as CSSProperties}
    >
      {sha !== null && (actor?.kind === 'person' || actor?.kind === 'organisation') ? (
        <ActorPicture sha={sha} kind={actor.kind}>
          {sign}
        </ActorPicture>
      ) : (
        sign
      )}
    </span>
  );
}

function signOf(actor: Actor, icon: string | undefined) {
  if (actor.kind === 'person') return initialsOf(actor);
  if (actor.kind === 'consultation') return <IconMessages size={16} stroke={1.75} />;
  if (actor.kind === 'agreement') return <IconFileText size={16} stroke={1.75} />;
  return <DomainIcon name={icon ?? 'building'} />;
}
