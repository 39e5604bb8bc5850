// Which actions the menu on the map offers, by what it was asked of. What cannot be done now is left out.
import type { ActionId } from '../../../shared/actions/ids.ts';
import type { MenuRequest } from '../../canvas/index.ts';

type Target = MenuRequest['target']['kind'];

/** Actions that change the file; a read-only file offers none of them. Lines stand between the groups. */
export const changing: Readonly<Record<Target, readonly (readonly ActionId[])[]>> = {
  actor: [
    ['addRelation', 'addPerson', 'putAtOrganisation', 'addContactMoment', 'addIssue', 'addAction'],
    ['pinSelected', 'unpinSelected'],
    ['mergeSelected', 'handOver', 'removeSelected'],
  ],
  relation: [['reconnectRelation', 'addIssue', 'addAction'], ['removeSelected']],
  map: [['addPerson', 'quickEntry'], ['rearrangeMap']],
  group: [],
};

/** Actions that only look. */
export const looking: Readonly<Record<Target, readonly ActionId[]>> = {
  actor: ['focusOnSelected', 'whoKnowsWhom', 'selectNeighbours', 'whatIf', 'exportContacts', 'foldGroup'],
  relation: ['clearSelection'],
  map: [
    'fitMap',
    'savePicture',
    'clearSelection',
    'whoKnowsWhom',
    'playTime',
    'chooseReferenceDate',
    'unfoldAll',
    'foldAll',
  ],
  group: ['unfoldGroup', 'unfoldAll', 'foldAll'],
};
