// expect react(jsx-no-literals)
export function Leak() {
  return <button aria-label="Sluiten" type="button" />;
}
