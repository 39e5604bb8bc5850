// expect jsx-a11y(alt-text)
export function Leak({ source }: { source: string }) {
  return <img src={source} />;
}
