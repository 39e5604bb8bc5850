// The window looks, before it asks for any network, whether it is shut in as it must be: a build or an installation that
// left a door open is found at the first start and not by who comes in.

const nodeNames = ['require', 'process', 'module', 'Buffer', 'global'] as const;
const bridgeNames = 'onEvent,request';

type Look = {
  readonly page: object;
  /** Asks for the page itself, for the policy it came with. */
  readonly ask: (address: string) => Promise<Response>;
};

/** The doors that stand open, by name; empty in a window as it should be. A page that does not answer counts as open. */
export async function openDoors({ page, ask }: Look): Promise<readonly string[]> {
  const node = nodeNames.filter((name) => name in page);
  const bridge = 'ketenkaart' in page && !isNarrow(page.ketenkaart) ? ['bridge'] : [];
  return [...node, ...bridge, ...((await isPolicyStrict(ask)) ? [] : ['policy'])];
}

function isNarrow(bridge: unknown): boolean {
  return (
    typeof bridge === 'object' &&
    bridge !== null &&
    Object.isFrozen(bridge) &&
    Object.keys(bridge).sort().join(',') === bridgeNames
  );
}

async function isPolicyStrict(ask: Look['ask']): Promise<boolean> {
  try {
    const policy = (await ask('./index.html')).headers.get('content-security-policy') ?? '';
    const rules = policy.split(';').map((rule) => rule.trim());
    return rules.includes("default-src 'none'") && rules.includes("script-src 'self'");
  } catch {
    return false;
  }
}
