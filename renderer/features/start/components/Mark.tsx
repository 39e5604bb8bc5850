import classes from './Mark.module.css';

/** The sign of the product: parties that know each other, and the one that is still missing. */
export function Mark() {
  return (
    <svg className={classes.mark} viewBox="0 0 96 64" aria-hidden>
      <path className={classes.tie} d="M20 22 L48 38 M48 38 L76 18" />
      <path className={classes.wish} d="M48 38 L78 50" />
      <rect className={classes.health} x="8" y="10" width="24" height="24" rx="7" />
      <rect className={classes.centre} x="36" y="26" width="24" height="24" rx="7" />
      <circle className={classes.safety} cx="77" cy="16" r="10" />
      <circle className={classes.missing} cx="80" cy="50" r="10" />
    </svg>
  );
}
