// The Dutch texts, one file per feature. Source language: the English file has the same shape.
import { logbook } from './nl/logbook.ts';
import { report } from './nl/report.ts';
import { reviewRound } from './nl/reviewRound.ts';
import { settings } from './nl/settings.ts';
import { templates } from './nl/templates.ts';
import { shell } from './nl/shell.ts';
import { build } from './nl/build.ts';
import { matrix } from './nl/matrix.ts';
import { start } from './nl/start.ts';
import { map } from './nl/map.ts';
import { table } from './nl/table.ts';
import { coverage } from './nl/coverage.ts';
import { closer } from './nl/closer.ts';
import { dated } from './nl/dated.ts';
import { protection } from './nl/protection.ts';
import { copies } from './nl/copies.ts';
import { takeover } from './nl/takeover.ts';
import { details } from './nl/details.ts';
import { duplicates } from './nl/duplicates.ts';
import { forms } from './nl/forms.ts';
import { importing } from './nl/importing.ts';
import { followup } from './nl/followup.ts';
import { fold } from './nl/fold.ts';
import { gaps } from './nl/gaps.ts';
import { entry } from './nl/entry.ts';
import { exporting } from './nl/exporting.ts';
import { history } from './nl/history.ts';
import { keyfigures } from './nl/keyfigures.ts';
import { meetings } from './nl/meetings.ts';
import { palette } from './nl/palette.ts';
import { present } from './nl/present.ts';
import { privacy } from './nl/privacy.ts';
import { picture } from './nl/picture.ts';
import { pictures } from './nl/pictures.ts';
import { actions } from './nl/actions.ts';
import { errors } from './nl/errors.ts';
import { lists } from './nl/lists.ts';
import { look } from './nl/look.ts';
import { common } from './nl/common.ts';
import { workbook } from './nl/workbook.ts';

export const nl = {
  actions,
  build,
  common,
  closer,
  coverage,
  dated,
  copies,
  takeover,
  protection,
  details,
  duplicates,
  entry,
  errors,
  exporting,
  fold,
  followup,
  forms,
  gaps,
  history,
  importing,
  keyfigures,
  lists,
  look,
  map,
  matrix,
  meetings,
  palette,
  picture,
  pictures,
  present,
  privacy,
  report,
  logbook,
  reviewRound,
  settings,
  shell,
  start,
  table,
  templates,
  workbook,
} as const;
