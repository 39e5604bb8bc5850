// Holds the screen as it is against the rules of axe.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is seriously wrong on a page: rule, element and why. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Legacy mode looks at this page alone; the other opens a second page, which Electron does not have.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}
