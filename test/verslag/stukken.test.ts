import {
  type Aantalcel,
  type Aantaloptelling,
  checkVerslag,
  formatWaarde,
  getBrondocumenten,
  maakFinancieleVerantwoording,
  maakRaadsbrief,
  maakVoortgangsrapportage,
  parseVerslag,
  renderHtml,
  renderMarkdown,
  renderTekst,
  type Verslag,
  type Verslagblok,
  type Verslagwaarde,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { attack } from './aanvaller.js';

deepFreeze(proefprogramma);
const options = { peildatum: PEILDATUM };
const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' } as const;
const makers = { maakRaadsbrief, maakVoortgangsrapportage, maakFinancieleVerantwoording };

describe.each(Object.entries(makers))('%s', (_, maak) => {
  test('every number has a source that says the same, and every total is the sum of its parts', () => {
    const verslag = maak(proefprogramma, options);
    expect(checkVerslag(verslag)).toEqual([]);
    expect(verifyHerkomst(verslag, getBrondocumenten(proefprogramma, options))).toEqual([]);
    expect(parseVerslag(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
    expect(JSON.stringify(maak(proefprogramma, options))).toBe(JSON.stringify(verslag));
  });

  test('holds before the start, without teams and without a choice', () => {
    const deelnemers = proefprogramma.deelnemers.map((een) => ({ ...een, keuze: undefined, teams: [] }));
    for (const peildatum of ['2026-06-01', '2029-12-31'] as never[]) {
      const verslag = maak({ ...proefprogramma, deelnemers }, { peildatum });
      expect(checkVerslag(verslag)).toEqual([]);
      for (const render of [renderHtml, renderMarkdown, renderTekst])
        expect(render(verslag)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('a changed source is noticed', () => {
    const verslag = maak(proefprogramma, options);
    const documenten = getBrondocumenten(proefprogramma, { peildatum: '2027-12-31' as never });
    expect(verifyHerkomst(verslag, documenten).map(({ code }) => code)).toContain('verslag.vingerafdruk_verschilt');
  });
});

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

describe('maakRaadsbrief', () => {
  test('tells of the agreement, its money and its teams, with the words of the college', () => {
    const tekst = renderTekst(
      maakRaadsbrief(proefprogramma, {
        ...options,
        aanleiding: ['Bewoners willen meedoen in 2026.'],
        kanttekeningen: ['Wij kiezen bewust voor Oost.'],
        grafieken: { geld: [{ id: 'g', titel: 'Geld', alternatief: 'Een staaf per jaar.', spec }] },
      }),
      { breedte: 200 },
    );
    expect(tekst).toContain('Geachte leden van de gemeenteraad,');
    expect(tekst).toContain('Met deze brief informeren wij u over de samenwerking met Buurkracht in 12 buurten.');
    expect(tekst).toContain('Bewoners willen meedoen in 2026.');
    expect(tekst).toContain('- Wij kiezen bewust voor Oost.');
    expect(tekst).toContain('Zij is ondertekend en loopt.');
    expect(tekst).toContain('Grafiek: Geld. Een staaf per jaar.');
    // 40 036.53 + 20 018.26 = 60 054.79: of the two years 60 000 each, what lies in 2028, eight to four
    expect(tekst).toMatch(/programmabureau Leeuwarden Oost\/aanpak wijkplannen +€ 0,00 +€ 13.333,33 +€ 40.036,53/);
    expect(tekst).toContain('burgemeester en wethouders, Gemeente Leeuwarden');
  });

  test('before anybody has signed it is a plan', () => {
    const tekst = renderTekst(maakRaadsbrief(proefprogramma, { peildatum: '2026-06-01' as never }));
    expect(tekst).toContain('de voorgenomen samenwerking');
    expect(tekst).toContain('nog niet door iedereen ondertekend');
    expect(tekst).not.toContain('De teams\n');
  });
});

describe('maakVoortgangsrapportage', () => {
  const alles = maakVoortgangsrapportage(proefprogramma, { ...options, kleineAantallen: 'toon_alles' });
  const verslag = maakVoortgangsrapportage(proefprogramma, options);

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
      const streng = maakVoortgangsrapportage(proefprogramma, { ...options, kleineAantallen: grens });
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

test('the account of the money holds to money, and adds up', () => {
  const verslag = maakFinancieleVerantwoording(proefprogramma, options);
  const tekst = renderTekst(verslag, { breedte: 200 });
  expect(tekst).toContain('samen ten minste € 270.000, is € 0 vastgelegd en € 0 betaald.');
  expect(tekst).toContain('de bijdrage bzk-1 is niet toegezegd');
  expect(tekst).not.toContain('nog geen team');
  expect(
    read(verslag, 'uitputting')
      ?.rijen.at(-1)
      ?.map((een) => formatWaarde(een)),
  ).toEqual(['Totaal', '', '€ 270.000', '€ 0', '€ 0', '€ 270.000', '€ 270.000']);
});
