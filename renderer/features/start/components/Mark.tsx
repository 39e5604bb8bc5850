import classes from './Mark.module.css';

/** The sign of the product, as on its icon: two parties that know each other, and the one that is still missing. */
export function Mark() {
  return (
    <svg className={classes.mark} viewBox="224 236 582 596" aria-hidden>
      <path className={classes.known} d="M352 392 L512 704" />
      <path className={classes.wish} d="M352 392 L688 352 M512 704 L688 352" />
      <circle className={classes.party} cx="352" cy="392" r="118" />
      <circle className={classes.party} cx="512" cy="704" r="118" />
      <circle className={classes.missing} cx="688" cy="352" r="98" pathLength="600" />
    </svg>
  );
}
