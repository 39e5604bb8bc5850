import { gapJson } from '../../../shared/gaps/gapJson.ts';
import { withNetwork } from '../openBackend.ts';
import { dateOf, listOf, readOptions } from '../options.ts';
import { say, sayJson } from '../output.ts';
import { assertKnown } from './new.ts';
import { templateIdsNamed } from './templateFiles.ts';

/** `gaps <file> [--template …] [--area …] [--at …] [--json]`: which expected partners the network misses. */
export function runGaps(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    { template: { type: 'string' }, area: { type: 'string' }, at: { type: 'string' }, json: { type: 'boolean' } },
    1,
    'ketenkaart gaps <bestand> [--template T6] [--area GM0356] [--at jjjj-mm-dd] [--json]',
  );
  const areaIds = listOf(values.area);
  const at = dateOf(values.at);
  const report = withNetwork(positionals[0] ?? '', (ask) => {
    const { vocabulary } = ask('network.snapshot', {});
    const templateIds = [...templateIdsNamed(listOf(values.template), vocabulary.templates)];
    assertKnown('gebied', areaIds, vocabulary.areas);
    return ask('gap.list', { templateIds, areaIds, at });
  });
  const lines = gapJson(report, 'nl');
  if (values.json) return sayJson(lines);
  say(report.headline.nl);
  for (const gap of lines.gaps) say(`- ${gap.reason}`);
}
