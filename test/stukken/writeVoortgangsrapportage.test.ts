import type { Deelnemer } from 'buurtaanpak/programma';
import { writeVoortgangsrapportage } from 'buurtaanpak/stukken';
import {
  type Aantalcel,
  type Aantaloptelling,
  renderTekst,
  type Verslag,
  type Verslagblok,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { opgave, tellBegin } from '../team/vertel.js';
import { attack } from '../verslag/aanvaller.js';

deepFreeze(proefprogramma);

const options = { peildatum: PEILDATUM };

const read = (verslag: Verslag, id: string) =>
  [...visit(verslag.blokken)].flatMap((blok) =>
    blok.soort === 'tabel' && blok.tabel.id === id ? [blok.tabel] : [],
  )[0];

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

describe('writeVoortgangsrapportage', () => {
  const alles = writeVoortgangsrapportage(proefprogramma, { ...options, kleineAantallen: 'toon_alles' });
  const verslag = writeVoortgangsrapportage(proefprogramma, options);

  test('hides the volunteers of two small teams, and one more, and nothing that everybody knows to be none', () => {
    const kolom = (van: Verslag) =>
      read(van, 'stand-per-buurt')?.rijen.map((rij) => formatWaarde(rij[3] ?? { soort: 'onderdrukt' }));
    expect(kolom(alles)).toEqual(['7', 'n.v.t.', '1', '6', 'n.v.t.', '1', '6', '6', '7', '8', '9', '10', '11', '72']);
    expect(kolom(verslag)).toEqual(['7', 'n.v.t.', 'x', 'x', 'n.v.t.', 'x', '6', '6', '7', '8', '9', '10', '11', '72']);
    expect(verslag.onthulling).toEqual({ regel: 'onderdrukt', grens: 5, aantal: 3 });
    expect(alles.onthulling).toEqual({ regel: 'alles_getoond' });
  });

  test.each([5, 8, 12, 40])(
    'what is hidden under %d cannot be computed back from all tables and sentences together',
    (grens) => {
      const streng = writeVoortgangsrapportage(proefprogramma, { ...options, kleineAantallen: grens });
      for (const [kolom, perProgramma] of [
        [3, 3],
        [4, undefined],
      ] as const) {
        const buurten = read(alles, 'stand-per-buurt')?.rijen ?? [];
        const getoond = read(streng, 'stand-per-buurt')?.rijen ?? [];
        const cellen: Aantalcel[] = [];
        const weg = new Set<string>();
        const add = (id: string, waarde: Verslagwaarde | undefined, uit: Verslagwaarde | undefined) => {
          if (waarde?.soort !== 'getal') return;
          cellen.push({ id, aantal: waarde.waarde });
          if (uit?.soort === 'onderdrukt') weg.add(id);
          else expect(waarde.waarde).toBeGreaterThanOrEqual(grens);
        };
        for (const [r, rij] of buurten.entries())
          add(r === buurten.length - 1 ? 'totaal' : `b${r}`, rij[kolom], getoond[r]?.[kolom]);
        const inProgramma = (naam: string) =>
          buurten.flatMap((rij, r) => (rij[1]?.soort === 'tekst' && rij[1].waarde === naam ? [`b${r}`] : []));
        const bestaat = (id: string) => cellen.some((een) => een.id === id);
        const delen = cellen.filter(({ id }) => id !== 'totaal').map(({ id }) => id);
        const optellingen: Aantaloptelling[] = [{ totaal: 'totaal', delen }];
        if (perProgramma !== undefined) {
          const programmas = read(alles, 'stand-per-programma')?.rijen ?? [];
          const gezien = read(streng, 'stand-per-programma')?.rijen ?? [];
          for (const [p, rij] of programmas.slice(0, -1).entries()) {
            add(`p${p}`, rij[perProgramma], gezien[p]?.[perProgramma]);
            const naam = rij[0]?.soort === 'tekst' ? rij[0].waarde : '';
            optellingen.push({ totaal: `p${p}`, delen: inProgramma(naam).filter(bestaat) });
          }
          optellingen.push({ totaal: 'totaal', delen: programmas.slice(0, -1).map((_, p) => `p${p}`) });
        }
        for (const { id, laagste, hoogste } of attack(cellen, optellingen, weg)) {
          expect([id, laagste < hoogste]).toEqual([id, true]);
          const aantal = cellen.find((een) => een.id === id)?.aantal ?? 0;
          if (aantal < grens) expect([id, laagste, hoogste >= grens]).toEqual([id, 0, true]);
        }
      }
    },
  );

  test('lists every project and every opgave that waits', () => {
    expect(read(verslag, 'projecten')?.rijen).toHaveLength(8);
    expect(read(verslag, 'wachtkamer')?.rijen).toHaveLength(16);
    expect(read(verslag, 'resultaten')?.rijen[0]?.map((een) => formatWaarde(een))).toEqual(['m2 groen', '864']);
  });
});

test('a report of one team counts in the singular, and a half is a half', () => {
  const [een] = proefprogramma.deelnemers as readonly [Deelnemer];
  const verhaal = tellBegin()
    .op('2026-11-10', opgave('tegels'))
    .op('2026-11-10', opgave('verkeer', { thema: 'veiligheid' }))
    .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'tegels-eruit' })
    .op('2027-01-10', { soort: 'project_voortzetten', project: 'tegels-eruit', fase: 'uitvoering' })
    .op('2027-05-01', {
      soort: 'project_afronden',
      project: 'tegels-eruit',
      bewonersBereikt: 30,
      resultaten: [{ eenheid: 'km fietspad', aantal: 2.5 }],
    });
  const verslag = writeVoortgangsrapportage(
    { ...proefprogramma, deelnemers: [{ ...een, teams: [verhaal.dossier] }] },
    options,
  );
  const tekst = renderTekst(verslag, { breedte: 400 });
  expect(tekst).toContain('Van de 12 buurten heeft er 1 een team.');
  expect(tekst).toContain('Er is 1 project afgerond; er loopt er nu geen.');
  expect(tekst).toContain('1 opgave wacht. Zij wacht 294 dagen. Op 1 december 2027 kijken wij opnieuw.');
  expect(read(verslag, 'resultaten')?.rijen[0]?.map((cel) => formatWaarde(cel))).toEqual(['km fietspad', '2,5']);
});

test('a buurt gets the months without a team that the report is asked to give it', () => {
  const aandacht = (rest: object) => renderTekst(writeVoortgangsrapportage(proefprogramma, { ...options, ...rest }));
  expect(aandacht({})).toContain('nog geen team.');
  expect(aandacht({ maandenTotTeam: 24 })).not.toContain('nog geen team.');
});
