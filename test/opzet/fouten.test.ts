import { readFileSync } from 'node:fs';
import { formatBevinding } from 'buurtaanpak/kern';
import { checkOpzet, Opzet, runOpzet } from 'buurtaanpak/opzet';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { PAGINA, renderFouten } from '../../scripts/fouten.js';
import { peildatum } from './fouten/gegevens.js';
import { soorten } from './fouten/soorten.js';
import { makeOpzet, nameBevinding, nameGezegd, tellFout } from './fouten/tell.js';

const fouten = soorten.flatMap(({ tot, fouten: vanSoort }) => vanSoort.map((fout) => ({ naam: fout.naam, fout, tot })));

describe('mistakes in an opzet', () => {
  test('there are many, each with a name of its own', () => {
    const namen = soorten.flatMap(({ naam, fouten: vanSoort }) => vanSoort.map((fout) => `${naam}: ${fout.naam}`));
    expect(namen.length).toBeGreaterThanOrEqual(60);
    expect(new Set(namen).size).toBe(namen.length);
  });

  test.each(fouten)('$naam', ({ fout, tot }) => {
    const gezegd = tellFout(fout, tot);
    expect(nameGezegd(gezegd)).toEqual(fout.verwacht);
    expect(fout.verwacht).not.toEqual([]);
    for (const zin of gezegd.bevindingen.map((een) => formatBevinding(een, nl)))
      expect(zin).toMatch(/^[^{}]{12,}[.?]$/s);
  });

  test('what is told twice at one place has other words', () => {
    for (const {
      naam,
      fout: { verwacht },
    } of fouten)
      expect([naam, new Set(verwacht).size]).toEqual([naam, verwacht.length]);
  });

  test('the run tells a mistake of form or meaning at the same place, and throws nothing', () => {
    for (const { fout } of fouten.filter((een) => een.fout.feiten === undefined)) {
      const opzet = makeOpzet(fout);
      const gelezen = Opzet.safeParse(opzet);
      const gevonden = gelezen.success ? checkOpzet(gelezen.data) : gelezen.error.bevindingen;
      const inLoop = runOpzet(opzet as Opzet, {}, { peildatum, tot: 'tabel' }).bevindingen;
      expect(inLoop.map(nameBevinding)).toEqual(
        expect.arrayContaining(gevonden.map((een) => nameBevinding({ ...een, pad: ['opzet', ...een.pad] }))),
      );
    }
  });

  test('docs/gidsen/opzet-fouten.md is as the code tells it now: else run `npm run fouten`', () => {
    expect(readFileSync(PAGINA, 'utf8')).toBe(renderFouten());
  });
});
