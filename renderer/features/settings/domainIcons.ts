/** The signs a domain may have; the map draws each of them. */
export const domainIcons = [
  'shield',
  'scale',
  'heartbeat',
  'home',
  'heart-handshake',
  'building-bank',
  'briefcase',
  'school',
  'users-group',
  'building',
  'dots',
] as const;
