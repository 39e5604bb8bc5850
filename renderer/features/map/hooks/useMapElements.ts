// The picture of the network under the present filters, made anew when any of it changes; the canvas finds the difference.
import { useMemo } from 'react';
import type { FoldedNetwork } from '../../../../shared/graph/fold/foldNetwork.ts';
import type { GroupPlaces } from '../../../../shared/graph/fold/groupPlaces.ts';
import { dotsOfMembers, type FoldOptions, withGroups } from '../../../../shared/map/foldElements.ts';
import type { Tie } from '../../../../shared/map/graphElements.ts';
import { markElements } from '../../../../shared/map/markElements.ts';
import {
  buildElements,
  countContacts,
  countContactsOf,
  unknownHue,
  type MapElements,
  type Places,
  type Theme,
} from '../../../canvas/index.ts';
import { lastAnswer } from '../../../data/lastAnswer.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { domainOf, type NetworkIndex } from '../../../data/networkIndex.ts';
import { useStructure } from '../../../data/structure.ts';
import { type Selection, useUi } from '../../../data/uiStore.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import type { Language } from '../../../i18n/t.ts';
import { useT } from '../../../i18n/useT.ts';
import type { MapCloser } from '../closer/useCloser.ts';
import { actorLine } from '../describeActor.ts';
import { wordsOfGroups } from '../folding/groupWords.ts';
import { type MapFolds, useFoldPlan } from '../folding/useFoldPlan.ts';
import type { Paint } from './usePaint.ts';
import type { Picture } from './usePicture.ts';

/** From this many lines on they hide each other, and drawing them takes seconds. */
const manyTies = 4_000;

const noRoute: readonly string[] = [];

type Look = {
  readonly theme: Theme;
  readonly onDate: string;
};

export type MapPicture = {
  readonly elements: MapElements;
  readonly folds: MapFolds;
  /** Too many lines to tell one from another: only those of what is selected are drawn. */
  readonly areTiesOff: boolean;
  /** Whether there are so many that they can be switched off at all. */
  readonly hasManyTies: boolean;
};

/** Where everybody stands, and what colours and sizes mean. */
export type Painted = Pick<Picture, 'places' | 'pins'> & Paint;

export function useMapElements(
  network: NetworkIndex,
  { places, pins, hueOf, weightOf }: Painted,
  { theme, onDate }: Look,
  { visible, aside, isFocused, route }: MapCloser,
): MapPicture {
  const structure = useStructure(network);
  const folds = useFoldPlan(structure, { visible, aside, route: route?.ids ?? noRoute, places, onDate });
  const hasManyTies = folds.folded.ties.length >= manyTies;
  const areTiesOff = useMapLook((look) => look.areTiesOff) ?? hasManyTies;
  const selection = useUi((state) => state.selection);
  const tieEnds = useMemo(() => (areTiesOff ? endsOf(network, selection) : null), [network, areTiesOff, selection]);
  // Of a folded network few are drawn singly: counting the contacts of all of them would take longer than drawing it.
  const few = folds.folded.folded.length > 0 ? folds.folded.singles : null;
  const contacts = useMemo(() => lastAnswer(folds.ties, contactsOf, folds.ties, few), [folds.ties, few]);
  const { folded } = folds;
  const singles = useMemo(
    () =>
      lastAnswer(folded, singlesOf, network, folded, contacts, places, theme, onDate, tieEnds, pins, hueOf, weightOf),
    [network, folded, contacts, places, theme, onDate, tieEnds, pins, hueOf, weightOf],
  );
  // A group by parent or community is called after somebody in it.
  const isCalledAfter = folds.folding === 'parent' || folds.folding === 'community';
  const named = isCalledAfter ? network : structure;
  const grouped = useGroups(named, singles, { folds, places, theme, hueOf });
  const elements = useMemo(
    () => markElements(grouped, { aside, isFocused, route: route?.ids ?? null }),
    [grouped, aside, isFocused, route],
  );
  return { elements, folds, areTiesOff, hasManyTies };
}

function contactsOf(ties: readonly Tie[], few: readonly string[] | null): ReadonlyMap<string, number> {
  return few ? countContactsOf(new Set(few), ties) : countContacts(ties);
}

/** One argument for each thing that the elements are made of: by those it is known whether they have to be made again. */
function singlesOf(
  network: NetworkIndex,
  folded: FoldedNetwork<Tie>,
  contacts: ReadonlyMap<string, number>,
  places: Places,
  theme: Theme,
  onDate: string,
  tieEnds: ReadonlySet<string> | null,
  pins: ReadonlySet<string>,
  hueOf: Paint['hueOf'],
  weightOf: Paint['weightOf'],
): MapElements {
  return buildElements(network, {
    visible: new Set(folded.singles),
    places,
    theme,
    domainOf: (actor) => domainOf(network, actor),
    lineOf: (actor) => actorLine(network, actor),
    onDate,
    ties: folded.ties,
    contacts,
    tieEnds,
    pins,
    ...(hueOf && { hueOf }),
    ...(weightOf && { weightOf }),
  });
}

type GroupLook = Pick<Painted, 'places'> & {
  readonly hueOf: Paint['hueOf'] | undefined;
  readonly folds: MapFolds;
  readonly theme: Theme;
};

function useGroups(
  network: NetworkIndex,
  singles: MapElements,
  { folds, places, theme, hueOf }: GroupLook,
): MapElements {
  const t = useT();
  const language = currentLanguage();
  const { folded, groupPlaces } = folds;
  // What groups say and where their members are stays the same whichever of them are open.
  const describe = useMemo(() => lastAnswer(network, wordsIn, network, t, language), [network, t, language]);
  const dotsOf = useMemo(
    () => lastAnswer(network, dotsIn, network, places, theme, hueOf),
    [network, places, theme, hueOf],
  );
  return useMemo(
    () => lastAnswer(singles, groupedFrom, singles, folded, theme, groupPlaces, describe, dotsOf),
    [singles, folded, groupPlaces, theme, describe, dotsOf],
  );
}

type Describe = FoldOptions['describe'];
type DotsOf = FoldOptions['dotsOf'];

/** @param _language what the words are in, which `t` does not tell */
function wordsIn(network: NetworkIndex, t: ReturnType<typeof useT>, _language: Language): Describe {
  return wordsOfGroups(network, t);
}

function dotsIn(network: NetworkIndex, places: Places, theme: Theme, hueOf: Paint['hueOf']): DotsOf {
  return dotsOfMembers({
    places,
    theme,
    hueOf: (id) => {
      const actor = network.actors.get(id);
      if (actor && hueOf) return hueOf(actor) ?? unknownHue;
      return (actor && domainOf(network, actor)?.colour) ?? unknownHue;
    },
  });
}

function groupedFrom(
  singles: MapElements,
  folded: FoldedNetwork<Tie>,
  theme: Theme,
  groupPlaces: GroupPlaces,
  describe: Describe,
  dotsOf: DotsOf,
): MapElements {
  return withGroups(singles, folded, { theme, groupPlaces, describe, dotsOf });
}

/** Who is selected, or the two ends of the relation that is. */
function endsOf(network: NetworkIndex, selection: Selection): ReadonlySet<string> {
  if (selection.kind === 'actors') return new Set(selection.ids);
  const relation = selection.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  return new Set(relation ? [relation.fromId, relation.toId] : []);
}
