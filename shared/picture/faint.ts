/** Whether an element stepped back: for what is selected, or for what the map looks closer at. */
export function isFaint(classes: string): boolean {
  const has = classes.split(' ');
  return !has.includes('onroute') && (has.includes('dim') || has.includes('aside'));
}
