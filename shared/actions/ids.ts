// Every user action by its id; the window's registry and Electron's native menu are made from the same list.

export const actionIds = [
  'newNetwork',
  'openNetwork',
  'saveNetworkAs',
  'closeNetwork',
  'importList',
  'exportContacts',
  'undo',
  'redo',
  'showHistory',
  'showMap',
  'showPartners',
  'showContacts',
  'showGaps',
  'openPalette',
  'showShortcuts',
  'addOrganisation',
  'addPerson',
  'addRelation',
  'removeSelected',
  'clearSelection',
  'rearrangeMap',
  'fitMap',
  'toggleDetails',
  'toggleColourScheme',
] as const;
export type ActionId = (typeof actionIds)[number];
