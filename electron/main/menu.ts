// The native menu: the same actions as the window, by the same ids; the window runs them.
import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { ActionId } from '../../shared/actions/ids.ts';

type Labels = { readonly [Id in ActionId]?: string };

const labels: Labels = {
  newNetwork: 'Nieuw netwerk…',
  openNetwork: 'Openen…',
  saveNetworkAs: 'Opslaan als…',
  showCopies: 'Kopieën…',
  takeOver: 'Overnemen uit een ander bestand…',
  setPassword: 'Wachtwoord…',
  lockNetwork: 'Vergrendelen',
  closeNetwork: 'Sluiten',
  importList: 'Lijst inlezen…',
  exportContacts: 'Contactlijst opslaan…',
  savePicture: 'Kaart opslaan als afbeelding…',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  showHistory: 'Geschiedenis',
  showMap: 'Kaart',
  showPartners: 'Partners',
  showContacts: 'Contacten',
  showConsultations: 'Overleggen',
  showAgreements: 'Afspraken',
  showRelations: 'Relaties',
  showGaps: 'Wie mist er?',
  showIssues: 'Acties',
  openPalette: 'Zoek of doe iets…',
  showShortcuts: 'Sneltoetsen',
};

/** Builds the menu. Shortcuts are the window's own: two listeners for one key would do everything twice. */
export function installMenu(window: () => BrowserWindow | null): void {
  const run = (id: ActionId): void => window()?.webContents.send('event', { type: 'action.asked', id });
  const item = (id: ActionId): MenuItemConstructorOptions => ({ id, label: labels[id] ?? id, click: () => run(id) });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    {
      label: 'Bestand',
      submenu: [
        item('newNetwork'),
        item('openNetwork'),
        item('saveNetworkAs'),
        item('showCopies'),
        item('takeOver'),
        item('setPassword'),
        item('lockNetwork'),
        item('closeNetwork'),
        separator,
        item('importList'),
        item('exportContacts'),
        item('savePicture'),
        separator,
        { id: 'quit', label: 'Afsluiten', click: () => app.quit() },
      ],
    },
    { label: 'Bewerken', submenu: [item('undo'), item('redo'), item('showHistory')] },
    {
      label: 'Beeld',
      submenu: [
        item('showMap'),
        item('showPartners'),
        item('showContacts'),
        item('showConsultations'),
        item('showAgreements'),
        item('showRelations'),
        item('showGaps'),
        item('showIssues'),
      ],
    },
    { label: 'Help', submenu: [item('openPalette'), item('showShortcuts')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
