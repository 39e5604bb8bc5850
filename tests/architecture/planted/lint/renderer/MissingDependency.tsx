// expect react-hooks(exhaustive-deps)
import { useEffect } from 'react';

export function Leak({ onOpen }: { onOpen: () => void }) {
  useEffect(() => onOpen(), []);
  return null;
}
