import type { ReactNode } from 'react';
import classes from './ActorPicture.module.css';
import { usePicture } from './pictures.ts';

type Props = {
  readonly sha: string;
  /** A photo fills its shape; a logo keeps its own and stands on white, as it was made to. */
  readonly kind: 'person' | 'organisation';
  /** Stands here until the picture is read, and when it is not there. */
  readonly children?: ReactNode;
};

// Decoration, to whoever hears the page.
const saidByTheName = '';

/** The photo or logo of an actor, as large as what it stands in. It says nothing that the name beside it does not. */
export function ActorPicture({ sha, kind, children }: Props) {
  const address = usePicture(sha);
  if (address === null) return children;
  return <img className={classes.picture} data-kind={kind} src={address} alt={saidByTheName} draggable={false} />;
}
