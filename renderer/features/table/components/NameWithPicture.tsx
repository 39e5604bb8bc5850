import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import { ActorPicture } from '../../../data/ActorPicture.tsx';
import { shownPictureSha } from '../../../data/pictures.ts';
import classes from './NameWithPicture.module.css';

/** A name with the photo or logo before it, when there is one; without, nothing but the text is drawn. */
export function NameWithPicture({ actor }: { readonly actor: Organisation | Person }) {
  const sha = shownPictureSha(actor);
  if (sha === null) return actor.label;
  return (
    <>
      <span className={classes.picture} data-kind={actor.kind}>
        <ActorPicture sha={sha} kind={actor.kind} />
      </span>
      {actor.label}
    </>
  );
}
