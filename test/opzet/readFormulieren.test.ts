import { Datum } from 'buurtaanpak/kern';
import { createFormulieren, type IngevuldBlad, type Opzet, readFormulieren, runOpzet } from 'buurtaanpak/opzet';
import type { Formuliercel } from 'buurtaanpak/routekaart';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { buurtenVan, leesOpzet, leesTabel, maakGegevens, maakOordelen, PEILDATUM } from './gegevens.js';

const opzet = deepFreeze(leesOpzet('leeuwarden'));
const tabel = leesTabel(opzet);
const KOP = ['Buurt ', 'criterium', 'rol', 'beoordelaar', 'SCORE', 'datum', 7];
const blad = (naam: string, ...rijen: readonly (readonly Formuliercel[])[]): IngevuldBlad => ({
  naam,
  rijen: [KOP, ...rijen],
});
const rij = (
  buurt: string,
  over: Partial<Record<'criterium' | 'rol' | 'wie' | 'score' | 'datum', Formuliercel>> = {},
) => [
  buurt,
  over.criterium ?? 'opgave',
  over.rol ?? 'gemeente',
  over.wie ?? 'g-1',
  'score' in over ? (over.score ?? null) : 4,
  over.datum ?? '2026-05-01',
  'wordt niet gelezen',
];
/** The findings as `code at path`. */
const codes = (
  bladen: readonly IngevuldBlad[],
  options: Parameters<typeof readFormulieren>[2] = {},
  van: Opzet = opzet,
) =>
  readFormulieren(van, bladen, options).bevindingen.map((een) => {
    expectVolledigeTekst(een);
    return `${een.code} ${een.pad.join('/')}`;
  });

describe('readFormulieren', () => {
  test('reads sheets of several files as one, each judgement in the document of its Routekaart', () => {
    const gelezen = readFormulieren(opzet, [
      blad('leeuwarden-oost', rij('BU00802001'), rij('BU00802002', { score: null })),
      blad('energie', rij('BU00802001', { criterium: 'animo', rol: ' Wijk ', wie: 'w-1', score: '3,0' })),
      blad('leeuwarden-oost', rij('BU00802001', { wie: 'g-2' })),
    ]);
    expect(gelezen.bevindingen).toEqual([]);
    expect(gelezen.leeg).toBe(1);
    expect(
      gelezen.oordelen.map(({ routekaart, rijen }) => [
        routekaart,
        rijen.map(({ beoordelaar, score }) => [beoordelaar, score]),
      ]),
    ).toEqual([
      [
        'leeuwarden-oost',
        [
          ['g-1', 4],
          ['g-2', 4],
        ],
      ],
      ['energie', [['w-1', 3]]],
    ]);
  });

  test('tells a mistake at its sheet, row and column, and what is twice across files', () => {
    const bladen = [
      blad('leeuwarden-oost', rij('BU00802001'), rij('BU00802009', { score: 6 }), rij('x')),
      { ...blad('leeuwarden-oost', rij('BU00802002'), rij('BU00802001')), bron: 'tweede.xlsx' },
      { naam: 'energie', rijen: [['buurt', 'score']] },
      { naam: 'oost', rijen: [] },
      { ...blad('leeuwarden-oost', rij('BU00802003'), rij('BU00802003')), bron: 'derde.xlsx' },
    ];
    expect(codes(bladen, { buurten: buurtenVan(tabel) })).toEqual([
      'opzet.blad_onbekend 3',
      'routekaart.score_buiten_schaal 0/3/score',
      'routekaart.buurt_onbekend 0/4/buurt',
      'routekaart.beoordeling_dubbel 1/3',
      'routekaart.beoordeling_dubbel 4/3',
      'routekaart.formulier_kolommen 2/1',
    ]);
    const dubbel = readFormulieren(opzet, bladen).bevindingen.filter(
      ({ code }) => code === 'routekaart.beoordeling_dubbel',
    );
    expect(dubbel.map(({ params }) => params.rij)).toEqual(['2 (leeuwarden-oost)', 2]);
  });

  test('warns of a role that was not asked and of a day after the last one, at the row, and keeps the judgement', () => {
    const streng: Opzet = {
      ...opzet,
      formulier: { rollen: ['gemeente', 'opbouwwerk'], tot: Datum.parse('2026-06-01') },
    };
    const bladen = [
      blad('leeuwarden-oost', rij('BU00802001')),
      blad(
        'leeuwarden-oost',
        rij('BU00802002', { score: null }),
        rij('BU00802003', { rol: 'WIJK', datum: '2026-06-02' }),
      ),
    ];
    expect(codes(bladen, {}, streng)).toEqual(['opzet.rol_niet_gevraagd 1/3/rol', 'opzet.oordeel_te_laat 1/3/datum']);
    expect(readFormulieren(streng, bladen).oordelen[0]?.rijen).toHaveLength(2);
    expect(
      codes([blad('energie', rij('BU00802001', { criterium: 'animo' }))], { peildatum: Datum.parse('2026-04-30') }),
    ).toEqual(['routekaart.beoordeling_in_toekomst 0/2/datum']);
  });

  test('a name that a spreadsheet cut off after 31 signs is known', () => {
    const lang = 'een-heel-lange-naam-van-een-routekaart';
    const [kaart] = opzet.routekaarten;
    const [programma] = opzet.programmas;
    const eigen = {
      ...opzet,
      routekaarten: [{ ...kaart, id: lang }],
      programmas: [{ ...programma, routekaart: lang }],
    } as Opzet;
    const { oordelen } = readFormulieren(eigen, [blad(lang.slice(0, 31), rij('BU00802001'))]);
    expect(oordelen.map(({ routekaart }) => routekaart)).toEqual([lang]);
  });

  test('refuses what is no opzet, no sheets or no options', () => {
    expect(codeVan(() => readFormulieren({} as Opzet, []))).toBe('kern.document_ongeldig');
    expect(codeVan(() => readFormulieren(opzet, [{ naam: 'x' }] as never))).toBe('kern.document_ongeldig');
    expect(codeVan(() => readFormulieren(opzet, [], { burten: [] } as never))).toBe('kern.document_ongeldig');
    expect(readFormulieren(opzet, [])).toEqual({ oordelen: [], bevindingen: [], leeg: 0 });
  });

  test('forms that were made, filled in, divided over files and read back give the same scores', () => {
    const gegevens = maakGegevens(opzet);
    const oordelen = maakOordelen(opzet, buurtenVan(tabel).slice(0, 12));
    const bekend = new Map(
      oordelen.flatMap(({ routekaart, rijen }) =>
        rijen.map((een) => [JSON.stringify([routekaart, een.buurt, een.criterium, een.rol]), een] as const),
      ),
    );
    const ingevuld = (['gemeente', 'opbouwwerk', 'wijk'] as const).flatMap((rol) =>
      createFormulieren(opzet, tabel, { beoordelaar: { rol, beoordelaar: `${rol}-1` } }).map(({ naam, rijen }) => ({
        naam,
        rijen: rijen.map((een, r) => {
          const oordeel = bekend.get(JSON.stringify([naam, een[0], een[2], rol]));
          return r === 0 || oordeel === undefined ? een : [...een.slice(0, 7), oordeel.score, oordeel.datum, null];
        }),
      })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(ingevuld, { minLength: ingevuld.length }), (bladen) => {
        const gelezen = readFormulieren(opzet, bladen, { buurten: buurtenVan(tabel), peildatum: PEILDATUM });
        expect(gelezen.bevindingen).toEqual([]);
        const gesorteerd = (lijst: typeof oordelen) =>
          lijst.map(({ routekaart, rijen }) => [
            routekaart,
            rijen.map((een) => JSON.stringify(Object.entries(een).sort())).sort(),
          ]);
        expect(gesorteerd([...gelezen.oordelen])).toEqual(gesorteerd(oordelen));
      }),
      { numRuns: 4 },
    );
    const { oordelen: terug } = readFormulieren(opzet, ingevuld);
    const run = (lijst: typeof oordelen) =>
      runOpzet(opzet, { ...gegevens, oordelen: lijst }, { peildatum: PEILDATUM, tot: 'scores' }).scores;
    const scoresVan = (uit: ReturnType<typeof run>) => JSON.stringify(uit.energie);
    expect(scoresVan(run([...terug]))).toBe(scoresVan(run(oordelen)));
  });
});
