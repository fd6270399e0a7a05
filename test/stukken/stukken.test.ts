import { createPeriode, euro } from 'buurtaanpak/kern';
import type { Deelnemer, Keuze } from 'buurtaanpak/programma';
import {
  listBronnen,
  writeFinancieleVerantwoording,
  writeRaadsbrief,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import {
  type Aantalcel,
  type Aantaloptelling,
  checkVerslag,
  renderHtml,
  renderMarkdown,
  renderTekst,
  Verslag,
  type Verslagblok,
  type Verslagwaarde,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { op } from '../../src/stukken/delen/op.js';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag, opgave, tellBegin } from '../team/vertel.js';
import { attack } from '../verslag/aanvaller.js';

deepFreeze(proefprogramma);
const options = { peildatum: PEILDATUM };
const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' } as const;
const makers = { writeRaadsbrief, writeVoortgangsrapportage, writeFinancieleVerantwoording };

describe.each(Object.entries(makers))('%s', (_, maak) => {
  test('every number has a source that says the same, and every total is the sum of its parts', () => {
    const verslag = maak(proefprogramma, options);
    expect(checkVerslag(verslag)).toEqual([]);
    expect(verifyHerkomst(verslag, listBronnen(proefprogramma, options))).toEqual([]);
    expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
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
    const documenten = listBronnen(proefprogramma, { peildatum: '2027-12-31' as never });
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

describe('writeRaadsbrief', () => {
  test('tells of the agreement, its money and its teams, with the words of the college', () => {
    const tekst = renderTekst(
      writeRaadsbrief(proefprogramma, {
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
    const tekst = renderTekst(writeRaadsbrief(proefprogramma, { peildatum: '2026-06-01' as never }));
    expect(tekst).toContain('de voorgenomen samenwerking');
    expect(tekst).toContain('nog niet door iedereen ondertekend');
    expect(tekst).not.toContain('De teams\n');
  });
});

test('a letter leaves out what the agreement does not have', () => {
  const [een] = proefprogramma.deelnemers as readonly [Deelnemer];
  const overeenkomst = { ...een.overeenkomst, verplichtingen: [], evaluatiemomenten: [] };
  const tekst = (deelnemer: Deelnemer) =>
    renderTekst(writeRaadsbrief({ ...proefprogramma, deelnemers: [deelnemer] }, options));
  expect(tekst(een)).toContain('Afgesproken is:');
  expect(tekst(een)).toContain('De partijen kijken samen terug op:');
  expect(tekst({ ...een, overeenkomst })).not.toContain('Afgesproken is:');
  expect(tekst({ ...een, overeenkomst })).not.toContain('De partijen kijken samen terug op:');
});

describe('the choice', () => {
  const [een] = proefprogramma.deelnemers as readonly [Deelnemer];
  const brief = (keuze: Keuze) => {
    const verslag = writeRaadsbrief({ ...proefprogramma, deelnemers: [{ ...een, keuze }] }, options);
    expect(checkVerslag(verslag)).toEqual([]);
    return { verslag, tekst: renderTekst(verslag, { breedte: 200 }) };
  };

  test('says no more than is known of it', () => {
    const oost = (nummer: number, naam: string) => ({
      buurt: `BU0080200${nummer}`,
      naam,
      programma: 'leeuwarden-oost',
    });
    const kort = brief({ buurten: [oost(1, 'Molenhoek'), oost(2, 'Kanaalzicht')] });
    expect(kort.tekst).toContain('Er zijn 2 buurten gekozen.\n');
    expect(brief({ buurten: [oost(1, 'Molenhoek')] }).tekst).toContain('Er is 1 buurt gekozen.\n');
    expect(kort.tekst).not.toContain('Het besluit is van');
    expect(kort.tekst).not.toContain('Het is bewezen');
    expect(kort.tekst).not.toContain('niet met elkaar te vergelijken');
    expect(read(kort.verslag, 'gekozen-buurten')?.rijen.map((rij) => rij.map((cel) => formatWaarde(cel)))).toEqual([
      ['Molenhoek', 'n.v.t.', 'programma Leeuwarden Oost', 'n.v.t.'],
      ['Kanaalzicht', 'n.v.t.', 'programma Leeuwarden Oost', 'n.v.t.'],
    ]);
  });

  test('names a programme that the agreement does not know as the choice does', () => {
    const vreemd = brief({ buurten: [{ buurt: 'BU00802001', naam: 'Molenhoek', programma: 'water' }] });
    expect(read(vreemd.verslag, 'gekozen-buurten')?.rijen[0]?.[2]).toEqual({ soort: 'tekst', waarde: 'water' });
  });
});

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
  expect(tekst).toContain('In de wachtkamer staat 1 opgave, met een dag om er opnieuw naar te kijken.');
  expect(read(verslag, 'resultaten')?.rijen[0]?.map((cel) => formatWaarde(cel))).toEqual(['km fietspad', '2,5']);
});

test('a buurt gets the months without a team that the report is asked to give it', () => {
  const aandacht = (rest: object) => renderTekst(writeVoortgangsrapportage(proefprogramma, { ...options, ...rest }));
  expect(aandacht({})).toContain('nog geen team.');
  expect(aandacht({ maandenTotTeam: 24 })).not.toContain('nog geen team.');
});

test('an account of exact amounts of one party in one year says neither at least nor a total of one column', () => {
  const [een] = proefprogramma.deelnemers as readonly [Deelnemer];
  const { financieringsplan } = een.overeenkomst;
  const [eerste] = financieringsplan.perioden as readonly [(typeof financieringsplan.perioden)[number]];
  const perioden = [
    {
      ...eerste,
      periode: createPeriode(dag('2027-01-01'), dag('2027-12-31')),
      bijdragen: [{ id: 'a', partij: 'stichting', bedrag: euro(100), aard: 'exact', doel: 'begeleiden' } as const],
    },
  ];
  const overeenkomst = { ...een.overeenkomst, financieringsplan: { ...financieringsplan, perioden } };
  const programma = { ...proefprogramma, deelnemers: [{ ...een, overeenkomst }] };
  const verslag = writeFinancieleVerantwoording(programma, options);
  expect(checkVerslag(verslag)).toEqual([]);
  const tekst = renderTekst(verslag, { breedte: 400 });
  expect(tekst).toContain('Van de afgesproken bijdragen, samen € 100, is € 0 vastgelegd');
  expect(tekst).toContain('De bijdragen zijn samen € 100.');
  expect(tekst).not.toContain('ten minste');
  // A party that the agreement does not name is called by its key.
  const koppen = (id: string) => read(verslag, id)?.kolommen.map(({ kop }) => kop);
  expect(koppen('bijdragen-per-begrotingsjaar')).toEqual(['Begrotingsjaar', 'stichting']);
  expect(koppen('kostendragers-per-begrotingsjaar')).toEqual(['Kostendrager', '2027']);
});

test('a place that is not in a source is a mistake of the maker, not an empty value', () => {
  const lezer = createLezer({ stand: { naam: 'x' } });
  expect(lezer.tekst(op('stand', 'naam')).waarde).toBe('x');
  expect(codeVan(() => lezer.tekst(op('stand', 'titel')))).toBe('verslag.herkomst_onvindbaar');
  expect(codeVan(() => lezer.tekst(op('keuze', 'naam')))).toBe('verslag.herkomst_onvindbaar');
});

test('the account of the money adds up, and keeps no warning back', () => {
  const verslag = writeFinancieleVerantwoording(proefprogramma, options);
  const tekst = renderTekst(verslag, { breedte: 200 });
  expect(tekst).toContain('samen ten minste € 270.000, is € 0 vastgelegd en € 0 betaald.');
  expect(tekst).toContain('de bijdrage van Ministerie van BZK voor programmajaar 1 is niet toegezegd');
  expect(tekst).toContain('nog geen team');
  expect(
    read(verslag, 'uitputting')
      ?.rijen.at(-1)
      ?.map((een) => formatWaarde(een)),
  ).toEqual(['Totaal', '', '€ 270.000', '€ 0', '€ 0', '€ 270.000', '€ 270.000']);
});
