import { expect, test } from 'vitest';
import { isStreng } from '../../scripts/telling.mjs';

const PG = 'the store in PostgreSQL a writer that is behind is refused';
const PAGINA = 'the pages of the reference draw what is well written';

test.each<[readonly string[], boolean, boolean]>([
  [[], false, false],
  [['--streng'], true, true],
  [['--streng=PostgreSQL'], true, false],
  [['--streng=-PostgreSQL'], false, true],
  [['--streng=-PostgreSQL', '--streng=PostgreSQL'], true, true],
  [['--iets', 'streng'], false, false],
])('with %j a skipped test is a failure where it should be', (args, postgres, pagina) => {
  expect([isStreng(PG, args), isStreng(PAGINA, args)]).toEqual([postgres, pagina]);
});
