// An example network in memory that a test may change.
import { fillWithExample } from '../../electron/backend/examples/createExampleFile.ts';
import { exampleIds as ids, type ExampleId } from '../../shared/api/desktop.ts';
import { createTestBackend, newNetworkInMemory, type TestBackend } from './testBackend.ts';

export const exampleIds = ids;

export function createExampleBackend(id: ExampleId): TestBackend {
  const db = newNetworkInMemory();
  fillWithExample(db, id);
  return createTestBackend(db);
}
