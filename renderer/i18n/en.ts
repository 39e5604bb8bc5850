// The English texts, in the shape of the Dutch ones.
import { logbook } from './en/logbook.ts';
import { report } from './en/report.ts';
import { reviewRound } from './en/reviewRound.ts';
import { settings } from './en/settings.ts';
import { templates } from './en/templates.ts';
import { shell } from './en/shell.ts';
import { build } from './en/build.ts';
import { matrix } from './en/matrix.ts';
import { start } from './en/start.ts';
import { map } from './en/map.ts';
import { table } from './en/table.ts';
import { coverage } from './en/coverage.ts';
import { closer } from './en/closer.ts';
import { dated } from './en/dated.ts';
import { protection } from './en/protection.ts';
import { copies } from './en/copies.ts';
import { takeover } from './en/takeover.ts';
import { details } from './en/details.ts';
import { duplicates } from './en/duplicates.ts';
import { forms } from './en/forms.ts';
import { importing } from './en/importing.ts';
import { followup } from './en/followup.ts';
import { fold } from './en/fold.ts';
import { gaps } from './en/gaps.ts';
import { entry } from './en/entry.ts';
import { exporting } from './en/exporting.ts';
import { history } from './en/history.ts';
import { keyfigures } from './en/keyfigures.ts';
import { meetings } from './en/meetings.ts';
import { palette } from './en/palette.ts';
import { present } from './en/present.ts';
import { privacy } from './en/privacy.ts';
import { picture } from './en/picture.ts';
import { pictures } from './en/pictures.ts';
import { actions } from './en/actions.ts';
import { errors } from './en/errors.ts';
import { lists } from './en/lists.ts';
import { look } from './en/look.ts';
import { common } from './en/common.ts';
import { workbook } from './en/workbook.ts';

import type { nl } from './nl.ts';

type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };

export const en: SameShape<typeof nl> = {
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
};
