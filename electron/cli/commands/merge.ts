import { defaultChoice, type RefusedReason, type RecordState } from '../../../shared/takeover/types.ts';
import { withNetwork } from '../openBackend.ts';
import { readOptions } from '../options.ts';
import { say, sayJson } from '../output.ts';

const usage = 'ketenkaart merge <bestand> <ander bestand> [--all] [--dry-run] [--json]';
const states: Readonly<Record<RecordState, string>> = {
  new: 'nieuw daar',
  changed: 'daar gewijzigd',
  gone: 'daar verwijderd',
  both: 'beide gewijzigd',
  goneThere: 'daar weg, hier gebruikt',
  goneHere: 'hier weg, daar gewijzigd',
  unknown: 'verschilt, niet bekend door wie',
};
const reasons: Readonly<Record<RefusedReason, string>> = {
  needs: 'verwijst naar iets dat hier niet is',
  erased: 'is hier definitief gewist',
  bsn: 'in een tekst staat een burgerservicenummer',
  double: 'staat hier al',
  cycle: 'zou onder zichzelf vallen',
  inUse: 'wordt hier nog gebruikt',
};

/**
 * `merge <file> <other>`: takes over from a copy in which somebody else went on, as one step. What was changed here stays,
 * unless `--all` says that the other is right everywhere.
 */
export function runMerge(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    { all: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    2,
    usage,
  );
  const [file = '', other = ''] = positionals;
  const { plan, result } = withNetwork(
    file,
    (ask) => {
      const compared = ask('takeover.plan', {});
      const choices = Object.fromEntries(
        compared.records.map(({ key, state }) => [key, values.all ? ('all' as const) : defaultChoice(state)]),
      );
      const { fingerprint } = compared;
      return { plan: compared, result: values['dry-run'] ? null : ask('takeover.apply', { fingerprint, choices }) };
    },
    other,
  );
  if (values.json) return sayJson({ ...plan, result });
  for (const { state, name, kind } of plan.records) say(`- ${states[state]}: ${name || kind}`);
  if (!result) return say(`${plan.records.length} verschillen; er is niets gewijzigd`);
  const { taken, refused } = result;
  say(`${taken} overgenomen, ${refused.length} geweigerd, ${plan.onlyHere} alleen hier`);
  for (const { name, kind, reason } of refused) say(`- ${name || kind}: ${reasons[reason]}`);
}
