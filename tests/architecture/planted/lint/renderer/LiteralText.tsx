// expect react(jsx-no-literals)
export function Leak() {
  return <p>Niemand gevonden</p>;
}
