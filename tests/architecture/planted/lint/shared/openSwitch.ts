// expect typescript(switch-exhaustiveness-check)
export function leak(kind: 'person' | 'organisation'): string {
  switch (kind) {
    case 'person':
      return 'P';
  }
  return '';
}
