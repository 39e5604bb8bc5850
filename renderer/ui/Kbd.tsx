import { useT } from '../i18n/useT.ts';
import classes from './Kbd.module.css';
import { alternatives, keyName } from './keyNames.ts';

/** The first shortcut of a definition such as 'mod+Shift+Z mod+Y', in the words of this keyboard. */
export function Kbd({ keys }: { readonly keys: string }) {
  const t = useT();
  const names = (alternatives(keys)[0] ?? []).map((key) => keyName(key, t));
  return <kbd className={classes.keys}>{names.join(' ')}</kbd>;
}
