import { describe, test } from 'vitest';
import { listProeven } from '../../examples/event-store/contract/listProeven.js';
import { createSqliteKandidaat } from '../../examples/event-store/createSqliteKandidaat.js';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';
import { runs } from '../runs.js';

const schrijver = await bundleProgramma('examples/event-store/proef.ts');

describe('the store in SQLite', () => {
  test.each(listProeven(createSqliteKandidaat({ schrijver, kills: runs(50, 4) })))('$naam', async ({ run }) => run());
});
