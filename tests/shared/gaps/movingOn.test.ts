import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { gapJson } from '../../../shared/gaps/gapJson.ts';
import type { GapReport } from '../../../shared/gaps/types.ts';
import { aContext, afterThreeSessions, atTheStart, movingOn, nieuwegein } from './gapNetwork.ts';

const checks = [{ templateId: 'T6', areaId: nieuwegein }];

function report(at: string): GapReport {
  return evaluateGaps(aContext({ at, organisations: movingOn, checks }));
}

function requiredTypes({ gaps }: GapReport): readonly string[] {
  return gaps
    .filter((gap) => gap.kind === 'g1' && gap.requirement === 'required')
    .map((gap) => gap.partnerTypeId ?? '')
    .toSorted();
}

describe('template T6 in Nieuwegein', () => {
  test('at the start, with four parties, six required partners are not known', () => {
    const start = report(atTheStart);
    expect(requiredTypes(start)).toEqual(['centrumgem', 'corp', 'gem_sd', 'ggz', 'wi', 'wijkteam']);
    expect(start.coverage).toEqual({ required: 8, filled: 2 });
    expect(start.headline.nl).toBe(
      'In Nieuwegein ontbreken 6 van de 8 verplichte partners voor uitstroom uit de opvang.',
    );
    expect(start.gaps.filter((gap) => gap.kind === 'g1' && gap.state !== 'unknown')).toEqual([]);
  });

  test('after three sessions, with eleven parties, only the lead municipality is', () => {
    const later = report(afterThreeSessions);
    expect(requiredTypes(later)).toEqual(['centrumgem']);
    expect(later.coverage).toEqual({ required: 8, filled: 7 });
    expect(later.headline).toEqual({
      nl: 'In Nieuwegein ontbreekt 1 van de 8 verplichte partners voor uitstroom uit de opvang.',
      en: 'In Nieuwegein 1 of the 8 required partners for moving on from shelter is missing.',
    });
  });

  test('the first gap, as the command line prints it', () => {
    const { coverage, gaps } = gapJson(report(afterThreeSessions), 'nl');
    expect([coverage, gaps[0]]).toEqual([
      { required: 8, filled: 7 },
      {
        kind: 'g1',
        key: 'g1|T6|centrumgem|GM0356',
        severity: 'high',
        requirement: 'required',
        state: 'unknown',
        template: 'T6',
        partnerType: 'centrumgem',
        area: 'GM0356',
        subjects: [],
        reason: 'Het sjabloon verwacht een centrumgemeente in Nieuwegein. Niemand op de kaart heeft dit type.',
      },
    ]);
  });
});
