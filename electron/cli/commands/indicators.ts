import { buildGraph, type NetworkLevel, networkLevels } from '../../../shared/graph/build.ts';
import { indicatorJson } from '../../../shared/graph/metrics/indicatorJson.ts';
import { computeIndicators } from '../../../shared/graph/metrics/indicators.ts';
import { indicatorLines } from '../indicatorLines.ts';
import { withNetwork } from '../openBackend.ts';
import { dateOf, readOptions } from '../options.ts';
import { say, sayJson, UsageError } from '../output.ts';
import { today } from '../today.ts';

/** `indicators <file> [--level …] [--without-own-node] [--at …] [--json]`: what the shape of the network says. */
export function runIndicators(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    {
      level: { type: 'string' },
      'without-own-node': { type: 'boolean' },
      at: { type: 'string' },
      json: { type: 'boolean' },
    },
    1,
    'ketenkaart indicators <bestand> [--level organisation|person|all] [--without-own-node] [--at jjjj-mm-dd] [--json]',
  );
  const level = levelOf(values.level);
  const given = dateOf(values.at);
  const withoutOwnNode = values['without-own-node'] === true;
  const snapshot = withNetwork(positionals[0] ?? '', (ask) => ask('network.snapshot', {}));
  const at = given ?? snapshot.network.referenceDate ?? today();
  const built = buildGraph(snapshot, { level, at, withoutOwnNode });
  const indicators = computeIndicators(built);
  if (values.json) return sayJson(indicatorJson(built, indicators));
  const domainLabels = snapshot.vocabulary.domains.map((domain) => domain.label);
  for (const line of indicatorLines(built, indicators, { level, at, withoutOwnNode, domainLabels })) say(line);
}

function levelOf(given = 'all'): NetworkLevel {
  const level = networkLevels.find((each) => each === given);
  if (level === undefined) throw new UsageError(`‘${given}’ is geen niveau. Kies organisation, person of all.`);
  return level;
}
