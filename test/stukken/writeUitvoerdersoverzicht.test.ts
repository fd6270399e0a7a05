/** What the uitvoerder reads: which buurten, what when, who is in reserve, what waits. */
import { getProgrammastand, type Keuze, type Programma } from 'buurtaanpak/programma';
import { listBronnen, type StukOptions, writeTeamoverzicht, writeUitvoerdersoverzicht } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, Verslag, type Verslagblok, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from '../programma/dossiers.js';
import { keuzebuurten, PEILDATUM, proefprogramma, RESERVE } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';

const options = { peildatum: PEILDATUM };
const keuze = proefprogramma.deelnemers[0]!.keuze!;

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

/** The piece, after it was found to mislead nobody and to be traceable. */
function lees(programma: Programma, opties: StukOptions = options) {
  const verslag = writeUitvoerdersoverzicht(deepFreeze(programma), opties);
  const { bevindingen } = getProgrammastand(programma, opties);
  expect(checkVerslag(verslag, { bevindingen })).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, opties))).toEqual([]);
  expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
  const rijen = (id: string) =>
    [...visit(verslag.blokken)].flatMap((blok) =>
      blok.soort === 'tabel' && blok.tabel.id === id
        ? blok.tabel.rijen.map((rij) => rij.map((waarde) => formatWaarde(waarde, { plaats: 'tabel' })))
        : [],
    );
  return { verslag, rijen, tekst: renderTekst(verslag, { breedte: 10_000 }) };
}

const quota = [
  { id: 'oost', naam: 'Leeuwarden Oost', programma: 'leeuwarden-oost', van: 8, tot: 8, konMeedoen: 16 },
  { id: 'energie-oost', naam: 'energie in Oost', programma: 'energie', van: 2, tot: 2, konMeedoen: 16 },
];
const metKeuze = (wijziging: Partial<Keuze>) => metDeelnemer(proefprogramma, { keuze: { ...keuze, ...wijziging } });
const GESTOPT: Feit = {
  soort: 'buurt_gestopt',
  datum: '2027-01-20',
  buurt: 'BU00802002',
  laatsteDag: '2027-01-31',
};
const VERVANGEN: Feit = {
  soort: 'buurt_vervangen',
  datum: '2027-02-01',
  buurt: RESERVE.buurt,
  vervangt: 'BU00802002',
  start: '2027-02-01',
};

describe('writeUitvoerdersoverzicht', () => {
  test('tells every buurt with its start, programme and quotum, in the order of the choice', () => {
    const { rijen, tekst, verslag } = lees(metKeuze({ quota }));
    expect(verslag.lezer).toBe('uitvoerder');
    expect(tekst).toContain(
      'De overeenkomst loopt van 1 september 2026 t/m 31 augustus 2029 en is voor 12 buurten. Nu doen er 12 mee.',
    );
    const buurten = rijen('buurten');
    expect(buurten[0]).toEqual([
      'Molenhoek',
      'Oost',
      'programma Leeuwarden Oost',
      'Leeuwarden Oost',
      '1 september 2026',
      'n.v.t.',
      'begeleid',
    ]);
    expect(buurten.find(([naam]) => naam === 'Stationsbuurt')?.slice(2, 4)).toEqual([
      'thema energie',
      'energie in Oost',
    ]);
    // A quotum that the choice does not know has no name, and a reader gets no key.
    expect(buurten.find(([naam]) => naam === 'Terpdorp')?.[3]).toBe('n.v.t.');
  });

  test('tells the obligations of the uitvoerder with what shows them, their days and where they stand', () => {
    const { rijen, tekst } = lees(proefprogramma);
    const { verplichtingen, partijen } = brieftekst();
    const uitvoerder = partijen.find(({ rol }) => rol === 'uitvoerder')?.id;
    const eigen = verplichtingen.filter(({ wie }) => wie === uitvoerder);
    expect(
      rijen('verplichtingen')
        .map(([wat, bewijs]) => [wat, bewijs])
        .sort(),
    ).toEqual(eigen.map(({ wat, bewijs }) => [wat, bewijs]).sort());
    expect(rijen('verplichtingen').map((rij) => rij[4])).toContain('nu aan de orde');
    expect(rijen('momenten').length).toBeGreaterThan(0);
    expect(tekst).toContain('Of aan een verplichting is voldaan, staat niet in dit stuk');
  });

  test('an agreement without obligations says so; a condition of the uitvoerder has its day, or none', () => {
    const { financieringsplan } = brieftekst();
    const zonder = { verplichtingen: [], evaluatiemomenten: [] };
    const kaal = lees(metDeelnemer(proefprogramma, { overeenkomst: briefdossier(zonder), teams: [] }));
    expect(kaal.tekst).toContain('De overeenkomst noemt geen verplichtingen voor de uitvoerder.');
    const perioden = financieringsplan.perioden.map((een, p) => ({
      ...een,
      bijdragen: een.bijdragen.map((b) =>
        p === 0
          ? {
              ...b,
              voorwaarden: [
                { id: 'a', omschrijving: 'Het plan', uiterlijk: dag('2027-12-01') },
                { id: 'b', omschrijving: 'Het krediet' },
              ],
            }
          : b,
      ),
    }));
    const overeenkomst = briefdossier({ ...zonder, financieringsplan: { ...financieringsplan, perioden } });
    const met = lees(metDeelnemer(proefprogramma, { overeenkomst, teams: [] }));
    expect(met.rijen('momenten').map((rij) => rij.slice(1))).toEqual([
      ['1 december 2027', 'nu aan de orde'],
      ['n.v.t.', 'nu aan de orde'],
    ]);
  });

  test('tells the reserves in their order, for which places, and whom they replaced', () => {
    const tweede = { ...keuzebuurten[0]!, buurt: 'BU00802014', naam: 'Tuinbuurt', quotum: 'vervallen' };
    const programma = metDeelnemer(metKeuze({ quota, reserves: [RESERVE, tweede] }), {
      overeenkomst: briefdossier({}, GESTOPT, VERVANGEN),
      teams: [],
    });
    const { tekst, rijen } = lees(programma);
    expect(tekst).toContain(
      '1. Kerkbuurt, voor een plek van Leeuwarden Oost. Deze buurt kwam in de plaats van Kanaalzicht.',
    );
    expect(tekst).toContain('2. Tuinbuurt, voor een plek van programma Leeuwarden Oost.\n');
    expect(
      rijen('buurten').map(([naam, , , quotum, start, laatste, team]) => [naam, quotum, start, laatste, team]),
    ).toEqual(
      expect.arrayContaining([
        ['Kanaalzicht', 'Leeuwarden Oost', '1 september 2026', '31 januari 2027', 'vervangen'],
        ['Kerkbuurt', 'Leeuwarden Oost', '1 februari 2027', 'n.v.t.', 'nog geen team'],
      ]),
    );
    expect(lees(metKeuze({ reserves: [] })).tekst).toContain('Er is geen reserve aangewezen.');
  });

  test('tells what waits with the reason and the day, and the signals of every team, without a person', () => {
    const { rijen, tekst } = lees(proefprogramma);
    expect(rijen('wachtkamer').length).toBeGreaterThan(0);
    for (const rij of rijen('wachtkamer')) expect(rij[4]).toMatch(/^\d+ \w+ 20\d\d$/);
    const signalen = rijen('signalen');
    expect(signalen.length).toBeGreaterThan(0);
    expect(new Set(signalen.map((rij) => rij.join())).size).toBe(signalen.length);
    expect(tekst).not.toMatch(/\bv\d\b|BU\d/);
  });

  test('holds without a choice, without teams, with one buurt and after the end', () => {
    const { keuze: _, ...zonder } = proefprogramma.deelnemers[0]!;
    const leeg = lees({ ...proefprogramma, deelnemers: [{ ...zonder, overeenkomst: briefdossier(), teams: [] }] });
    expect(leeg.tekst).toContain('Er is geen reserve aangewezen.');
    expect(leeg.tekst).toContain('Er wacht geen opgave.');
    expect(leeg.tekst).toContain('Er is geen signaal over een team.');
    const { reikwijdte } = brieftekst();
    const { buurten: __, ...open } = reikwijdte;
    const nietGekozen = { ...zonder, overeenkomst: briefdossier({ reikwijdte: open }), teams: [] };
    expect(lees({ ...proefprogramma, deelnemers: [nietGekozen] }).tekst).toContain('De buurten zijn nog niet gekozen.');
    const een = {
      ...open,
      aantalBuurten: 1,
      programmas: [{ ...reikwijdte.programmas[0]!, aantalBuurten: 1 }],
    };
    const enkel = metDeelnemer(metKeuze({ buurten: keuzebuurten.slice(0, 1), reserves: [] }), {
      overeenkomst: briefdossier({ reikwijdte: een }),
      teams: [],
    });
    expect(lees(enkel).tekst).toContain('is voor 1 buurt. Nu doen er 1 mee.');
    const einde: Feit = { soort: 'beeindigd', datum: '2027-06-01', laatsteDag: '2027-06-30', reden: 'opgezegd' };
    lees(metDeelnemer(proefprogramma, { overeenkomst: briefdossier({}, einde) }));
    expect(codeVan(() => writeUitvoerdersoverzicht(proefprogramma, { ...options, deelnemer: 'nergens' }))).toBe(
      'verslag.deelnemer_onbekend',
    );
  });
});

test('an overview of all teams tells the uitvoerder its errors and warnings, one of a begeleider is no piece for a reader of the whole', () => {
  const { bevindingen } = getProgrammastand(proefprogramma, options);
  const alle = writeTeamoverzicht(proefprogramma, options);
  expect(checkVerslag(alle, { bevindingen })).toEqual([]);
  expect(alle.lezer).toBe('uitvoerder');
  const deel = writeTeamoverzicht(proefprogramma, { ...options, begeleider: 'begeleider-3' });
  expect(deel.lezer).toBeUndefined();
  expect(checkVerslag(deel, { bevindingen })).toEqual([]);
});
