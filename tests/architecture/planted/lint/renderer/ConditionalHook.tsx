// expect react-hooks(rules-of-hooks)
import { useState } from 'react';

export function Leak({ open }: { open: boolean }) {
  if (!open) return null;
  const [value] = useState(1);
  return <p>{value}</p>;
}
