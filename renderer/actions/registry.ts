// Every user action by its id: a missing one is a compile error.
import { type ActionId, actionIds } from '../../shared/actions/ids.ts';
import { blankProjector } from './blankProjector.ts';
import { freezeProjector } from './freezeProjector.ts';
import { startProjecting } from './startProjecting.ts';
import { stopProjecting } from './stopProjecting.ts';
import { togglePointer } from './togglePointer.ts';
import { toggleSpotlight } from './toggleSpotlight.ts';
import { addAction } from './addAction.ts';
import { addAgreement } from './addAgreement.ts';
import { addConsultation } from './addConsultation.ts';
import { addContactMoment } from './addContactMoment.ts';
import { addIssue } from './addIssue.ts';
import { addOrganisation } from './addOrganisation.ts';
import { addPerson } from './addPerson.ts';
import { addRelation } from './addRelation.ts';
import {
  arrangeCountry,
  arrangeDomains,
  arrangeFree,
  arrangeLayers,
  arrangeMunicipalities,
  arrangePhases,
  arrangeRings,
} from './arrangeMap.ts';
import { chooseReferenceDate } from './chooseReferenceDate.ts';
import { clearSelection } from './clearSelection.ts';
import { closeNetwork } from './closeNetwork.ts';
import { compareDates } from './compareDates.ts';
import { erasePerson } from './erasePerson.ts';
import { exportContacts } from './exportContacts.ts';
import { exportCoverage } from './exportCoverage.ts';
import { listInvitations } from './listInvitations.ts';
import { exportNetwork } from './exportNetwork.ts';
import { savePicture } from './savePicture.ts';
import { findDuplicates } from './findDuplicates.ts';
import { fitMap } from './fitMap.ts';
import { focusOnSelected } from './focusOnSelected.ts';
import { foldAll } from './foldAll.ts';
import { foldGroup } from './foldGroup.ts';
import { handOver } from './handOver.ts';
import { importList } from './importList.ts';
import { loadAreas } from './loadAreas.ts';
import { makeReport } from './makeReport.ts';
import { mergeSelected } from './mergeSelected.ts';
import { newNetwork } from './newNetwork.ts';
import { openNetwork } from './openNetwork.ts';
import { openPalette } from './openPalette.ts';
import {
  colourByCommunity,
  colourByDomain,
  colourByLevel,
  colourByTheme,
  colourByType,
  sizeByBridge,
  sizeByContacts,
  sizeByNothing,
} from './paintMap.ts';
import { pinSelected, unpinSelected } from './pinSelected.ts';
import { quickEntry } from './quickEntry.ts';
import { rearrangeMap } from './rearrangeMap.ts';
import { redo } from './redo.ts';
import { removeSelected } from './removeSelected.ts';
import { saveNetworkAs } from './saveNetworkAs.ts';
import { saveWorkbook } from './saveWorkbook.ts';
import { lockNetwork } from './lockNetwork.ts';
import { setPassword } from './setPassword.ts';
import { showCopies } from './showCopies.ts';
import { takeOver } from './takeOver.ts';
import { showAgreements } from './showAgreements.ts';
import { showConsultations } from './showConsultations.ts';
import { showContacts } from './showContacts.ts';
import { showGaps } from './showGaps.ts';
import { showGoals } from './showGoals.ts';
import { showHistory } from './showHistory.ts';
import { showIssues } from './showIssues.ts';
import { showKeyFigures } from './showKeyFigures.ts';
import { showMap } from './showMap.ts';
import { showMissing } from './showMissing.ts';
import { showPartners } from './showPartners.ts';
import { showPersonReport } from './showPersonReport.ts';
import { showRelations } from './showRelations.ts';
import { showReview } from './showReview.ts';
import { showSettings } from './showSettings.ts';
import { showShortcuts } from './showShortcuts.ts';
import { showTemplates } from './showTemplates.ts';
import { templateFromNetwork } from './templateFromNetwork.ts';
import { showViews } from './showViews.ts';
import { showUnspoken } from './showUnspoken.ts';
import { toggleColourScheme } from './toggleColourScheme.ts';
import { toggleContrast } from './toggleContrast.ts';
import { toggleDetails } from './toggleDetails.ts';
import { addMissing } from './addMissing.ts';
import { playTime } from './playTime.ts';
import { putAtOrganisation } from './putAtOrganisation.ts';
import { reconnectRelation } from './reconnectRelation.ts';
import { selectNeighbours } from './selectNeighbours.ts';
import { alignLeft } from './alignLeft.ts';
import { alignCentre } from './alignCentre.ts';
import { alignTop } from './alignTop.ts';
import { alignMiddle } from './alignMiddle.ts';
import { spreadAcross } from './spreadAcross.ts';
import { spreadDown } from './spreadDown.ts';
import { whoKnowsWhom } from './whoKnowsWhom.ts';
import { toggleMatrix } from './toggleMatrix.ts';
import { type Action, actionGroups } from './types.ts';
import { undo } from './undo.ts';
import { unfoldAll } from './unfoldAll.ts';
import { unfoldGroup } from './unfoldGroup.ts';
import { whatIf } from './whatIf.ts';

export const actions: { readonly [Id in ActionId]: Action } = {
  toggleMatrix,
  addMissing,
  putAtOrganisation,
  reconnectRelation,
  selectNeighbours,
  alignLeft,
  alignCentre,
  alignTop,
  alignMiddle,
  spreadAcross,
  spreadDown,
  newNetwork,
  openNetwork,
  saveNetworkAs,
  showCopies,
  takeOver,
  setPassword,
  lockNetwork,
  closeNetwork,
  importList,
  exportContacts,
  saveWorkbook,
  exportNetwork,
  savePicture,
  exportCoverage,
  makeReport,
  listInvitations,
  undo,
  redo,
  showHistory,
  showMap,
  showPartners,
  showContacts,
  showConsultations,
  showAgreements,
  showRelations,
  showGaps,
  showKeyFigures,
  showIssues,
  showMissing,
  showUnspoken,
  showGoals,
  findDuplicates,
  showReview,
  showSettings,
  showTemplates,
  openPalette,
  showShortcuts,
  quickEntry,
  addOrganisation,
  addPerson,
  addRelation,
  addConsultation,
  addAgreement,
  addAction,
  addIssue,
  templateFromNetwork,
  addContactMoment,
  mergeSelected,
  whatIf,
  handOver,
  showPersonReport,
  erasePerson,
  removeSelected,
  clearSelection,
  rearrangeMap,
  arrangeFree,
  arrangeRings,
  arrangeDomains,
  arrangeMunicipalities,
  arrangeLayers,
  arrangePhases,
  arrangeCountry,
  loadAreas,
  pinSelected,
  unpinSelected,
  colourByDomain,
  colourByType,
  colourByTheme,
  colourByLevel,
  colourByCommunity,
  sizeByContacts,
  sizeByBridge,
  sizeByNothing,
  fitMap,
  focusOnSelected,
  whoKnowsWhom,
  unfoldGroup,
  foldGroup,
  unfoldAll,
  foldAll,
  playTime,
  showViews,
  chooseReferenceDate,
  compareDates,
  toggleDetails,
  toggleColourScheme,
  startProjecting,
  stopProjecting,
  freezeProjector,
  blankProjector,
  togglePointer,
  toggleSpotlight,
  toggleContrast,
};

/** All actions in the order in which they are offered: group by group, within a group as in `actionIds`. */
export const actionList: readonly Action[] = actionGroups.flatMap((group) =>
  actionIds.map((id) => actions[id]).filter((action) => action.group === group),
);
