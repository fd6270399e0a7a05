/** An objection: what may be brought in, how it changes what was computed, and what the sheet then holds. */

import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { writeBezwaarantwoord } from 'buurtaanpak/stukken';
import { describe, expect, test } from 'vitest';
import type { Bezwaarinvoer, Inbreng } from '../../src/stukken/bewoners/bezwaarinvoer.js';
import { changeCijfer } from '../../src/stukken/bewoners/changeCijfer.js';
import { changeGebied } from '../../src/stukken/bewoners/changeGebied.js';
import { checkInbreng } from '../../src/stukken/bewoners/checkInbreng.js';
import { listBladdocumenten } from '../../src/stukken/bewoners/listBladdocumenten.js';
import { listBladinbreng } from '../../src/stukken/bewoners/listBladinbreng.js';
import { openBewoners } from '../../src/stukken/bewoners/openBewoners.js';
import { readBezwaarblad } from '../../src/stukken/bewoners/readBezwaarblad.js';
import { redoKeuze } from '../../src/stukken/bewoners/redoKeuze.js';
import { requireBewoners } from '../../src/stukken/bewoners/requireBewoners.js';
import { requireInbreng } from '../../src/stukken/bewoners/requireInbreng.js';
import { deepFreeze, findFout, foutVan } from '../hulp.js';
import { kies, maakInvoer, OPTIONS } from './bewonersgeval.js';
import { als, DAG, schets } from './klein.js';

const BRON = { bron: 'de wijkraad', dag: DAG };

const maakTabel = () =>
  als<Bezwaarinvoer['tabel']>({
    indeling: { gebieden: 'cbs', jaar: 2024 },
    gebieden: ['A', 'B', 'C'].map((code) => ({ code, naam: `Buurt ${code}`, soort: 'buurt' })),
    kolommen: ['gas', 'koop'].map((sleutel, k) => ({
      sleutel,
      figuur: sleutel,
      eenheid: k === 0 ? 'm3' : 'percentage',
      bron: { naam: 'CBS', tabel: 't', jaar: 2024 },
      waarden: Float64Array.from([30, 20, Number.NaN]),
      redenen: Uint8Array.from([0, 0, 2]),
    })),
  });

const oordeel = (buurt: string, score: number, meer: object = {}) => ({
  buurt,
  criterium: 'animo',
  rol: 'wijk',
  beoordelaar: 'p-1',
  score,
  datum: DAG,
  ...meer,
});

function maakBasis() {
  const routekaart = Routekaart.create({
    id: 'oost',
    naam: 'Programma Oost',
    beoordelingsschaal: { van: 1, tot: 5, ankers: [] },
    criteria: [
      {
        id: 'gas',
        naam: 'Gasverbruik',
        bron: { soort: 'kerncijfer', sleutel: 'gas' },
        richting: 'hoger',
        gewicht: 3,
        ontbrekend: { regel: 'weglaten' },
      },
      {
        id: 'animo',
        naam: 'Animo',
        bron: { soort: 'beoordeling' },
        richting: 'hoger',
        ontbrekend: { regel: 'weglaten' },
      },
    ],
  } as never);
  const oordelen = [oordeel('A', 5), oordeel('B', 3), oordeel('C', 1)];
  const scores = scoreBuurten(routekaart, maakTabel(), oordelen as never);
  const rijen = Object.fromEntries(scores.buurten.map(({ code, score }) => [code, score]));
  const selectie = kies({ oost: rijen }, [{ id: 'q', naam: 'in Oost', programma: 'oost', aantal: 1 }], {
    gebieden: ['A', 'B', 'C'].map((code) => ({ code, kenmerken: ['stad'], cijfers: { gas: 1 }, inwoners: 10 })),
    regels: [{ soort: 'uitgesloten', codes: ['C'], motief: 'M' }],
  });
  return {
    ...maakInvoer(selectie, { scores: { oost: scores } }),
    buurt: 'B',
    tabel: maakTabel(),
    oordelen: { oost: oordelen },
  };
}

let basis: ReturnType<typeof maakBasis> | undefined;

/** An objection of buurt B, which was not chosen. What it objects to is computed once. */
function maak(...ingebracht: readonly object[]): Bezwaarinvoer {
  basis ??= deepFreeze(maakBasis());
  return als({ ...basis, ingebracht });
}

const CIJFER = { ...BRON, soort: 'cijfer', sleutel: 'gas', waarde: 90 };
const OORDEEL = {
  ...BRON,
  soort: 'oordeel',
  programma: 'oost',
  criterium: 'animo',
  rol: 'wijk',
  beoordelaar: 'p-1',
  score: 5,
};
const KENMERK = { ...BRON, soort: 'kenmerk', kenmerk: 'een_dorp', heeft: true };
const REGEL = { ...BRON, soort: 'regel', positie: 0 };

describe('a change', () => {
  test('of a figure: only its cell, which is no estimate any more', () => {
    const tabel = maakTabel();
    const [gas, koop] = tabel.kolommen;
    const rijk = {
      ...gas!,
      onder: Float64Array.of(1, 2, 3),
      boven: Float64Array.of(4, 5, 6),
      geschat: Uint8Array.of(1, 1, 1),
    };
    const anders = changeCijfer({ ...tabel, kolommen: [koop!, rijk] }, 'C', 'gas', 7);
    expect(anders.kolommen[0]).toBe(koop);
    expect(anders.kolommen[1]).toEqual({
      ...rijk,
      waarden: Float64Array.of(30, 20, 7),
      redenen: Uint8Array.of(0, 0, 0),
      onder: Float64Array.of(1, 2, Number.NaN),
      boven: Float64Array.of(4, 5, Number.NaN),
      geschat: Uint8Array.of(1, 1, 0),
    });
    expect(Object.keys(changeCijfer(tabel, 'A', 'koop', 1).kolommen[1]!)).toEqual(Object.keys(koop!));
    expect(tabel.kolommen[0]?.waarden[2]).toBeNaN();
  });

  test('of an area', () => {
    const gebied = { code: 'B', kenmerken: ['stad', 'dorp'], cijfers: { gas: 1 }, inwoners: 10 };
    const wijzig = (inbreng: object, van: object = gebied) => changeGebied(als(van), als<Inbreng>(inbreng));
    expect(wijzig({ soort: 'kenmerk', kenmerk: 'dorp', heeft: true })).toEqual({
      ...gebied,
      kenmerken: ['stad', 'dorp'],
    });
    expect(wijzig({ soort: 'kenmerk', kenmerk: 'stad', heeft: true }).kenmerken).toEqual(['dorp', 'stad']);
    expect(wijzig({ soort: 'kenmerk', kenmerk: 'stad', heeft: false })).toEqual({ ...gebied, kenmerken: ['dorp'] });
    expect(wijzig({ soort: 'kenmerk', kenmerk: 'kern', heeft: true }, { code: 'B' })).toEqual({
      code: 'B',
      kenmerken: ['kern'],
    });
    expect(wijzig({ soort: 'cijfer', sleutel: 'gas', waarde: 5 })).toEqual({ ...gebied, cijfers: { gas: 5 } });
    expect(wijzig({ soort: 'cijfer', sleutel: 'toString', waarde: 5 })).toEqual(gebied);
    expect(wijzig({ soort: 'cijfer', sleutel: 'aantal_inwoners', waarde: 5 })).toEqual({ ...gebied, inwoners: 5 });
    expect(wijzig({ soort: 'cijfer', sleutel: 'aantal_inwoners', waarde: 5 }, { code: 'B' })).toEqual({ code: 'B' });
    expect(wijzig({ soort: 'oordeel' })).toEqual(gebied);
  });
});

describe('what is brought in', () => {
  test('must be about something that is there', () => {
    expect(findFout(() => checkInbreng(maak(CIJFER, OORDEEL, KENMERK, REGEL)))).toBeUndefined();
    const fout = foutVan(() =>
      checkInbreng(
        maak(
          CIJFER,
          { ...CIJFER, sleutel: 'x' },
          { ...OORDEEL, programma: 'x' },
          { ...OORDEEL, criterium: 'gas' },
          { ...OORDEEL, criterium: 'y' },
          { ...REGEL, positie: 1 },
        ),
      ),
    );
    expect([fout.code, fout.pad, fout.params]).toEqual([
      'verslag.inbreng_onbekend',
      ['ingebracht', 1],
      { soort: 'cijfer', wat: 'x' },
    ]);
    expect(fout.bevindingen.map(({ ernst, pad, params }) => [ernst, pad[1], params.soort, params.wat])).toEqual([
      ['fout', 1, 'cijfer', 'x'],
      ['fout', 2, 'oordeel', 'x'],
      ['fout', 3, 'oordeel', 'gas'],
      ['fout', 4, 'oordeel', 'y'],
      ['fout', 5, 'regel', '1'],
    ]);
  });

  test('of features and rules only when the selection had areas and rules', () => {
    const invoer = maak(KENMERK, REGEL);
    const { selectie } = invoer;
    const kaal = { ...invoer, selectie: { ...selectie, invoer: { ...selectie.invoer, opties: {} } } };
    expect(foutVan(() => checkInbreng(kaal)).bevindingen.map(({ params }) => params.wat)).toEqual(['een_dorp', '0']);
  });

  test('stands on the sheet with what was known', () => {
    const invoer = maak();
    const lijst = (inbreng: object, anders: object = {}) =>
      listBladinbreng(openBewoners(invoer), { ...invoer, ...anders }, als<Inbreng>(inbreng));
    expect(lijst(CIJFER)).toEqual([
      {
        bron: 'de wijkraad',
        dag: '2027-08-31',
        naam: 'gasverbruik',
        nieuw: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 90,
        },
        oud: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 20,
        },
        soort: 'cijfer',
      },
    ]);
    expect(lijst({ ...CIJFER, geweigerd: 'Nee' }, { buurt: 'C' })).toEqual([
      {
        bron: 'de wijkraad',
        dag: '2027-08-31',
        geweigerd: 'Nee',
        naam: 'gasverbruik',
        nieuw: {
          decimalen: 0,
          eenheid: 'm3',
          vorm: 'getal',
          waarde: 90,
        },
        soort: 'cijfer',
      },
    ]);
    expect(lijst(OORDEEL)).toEqual([
      {
        bron: 'de wijkraad',
        dag: '2027-08-31',
        naam: 'Animo',
        nieuw: {
          decimalen: 0,
          tot: 5,
          van: 1,
          vorm: 'oordeel',
          waarde: 5,
        },
        oud: {
          decimalen: 0,
          tot: 5,
          van: 1,
          vorm: 'oordeel',
          waarde: 3,
        },
        soort: 'oordeel',
      },
    ]);
    for (const ander of [{ rol: 'gemeente' }, { beoordelaar: 'p-2' }])
      expect(lijst({ ...OORDEEL, ...ander })[0]).not.toHaveProperty('oud');
    expect(lijst(OORDEEL, { buurt: 'D' })[0]).not.toHaveProperty('oud');
    expect(lijst(OORDEEL, { oordelen: undefined })[0]).not.toHaveProperty('oud');
    expect(lijst(KENMERK)).toEqual([
      {
        bron: 'de wijkraad',
        dag: '2027-08-31',
        heeft: true,
        naam: 'een dorp',
        soort: 'kenmerk',
      },
    ]);
    expect(lijst(REGEL)).toEqual([
      {
        bron: 'de wijkraad',
        dag: '2027-08-31',
        oud: {
          codes: ['C'],
          motief: 'M',
          soort: 'uitgesloten',
        },
        soort: 'regel',
      },
    ]);
    expect(lijst({ ...REGEL, regel: { soort: 'niet_aangrenzend' } })[0]).toMatchObject({
      nieuw: { soort: 'niet_aangrenzend' },
    });
    expect(lijst({ ...REGEL, positie: 1 })).toEqual([]);
  });
});

describe('the choice made again', () => {
  const score = (invoer: Bezwaarinvoer, inbreng: readonly object[], code = 'B') =>
    redoKeuze(invoer, als<readonly Inbreng[]>(inbreng)).scores.oost?.buurten.find((een) => een.code === code)?.score;

  test('with nothing, the same', () => {
    const invoer = maak();
    const { scores, selectie } = redoKeuze(invoer, []);
    expect(scores.oost?.buurten).toEqual(invoer.scores.oost?.buurten);
    expect('gekozen' in selectie && selectie.gekozen.map(({ code }) => code)).toEqual(['A']);
    expect(selectie.invoer).toEqual(invoer.selectie.invoer);
  });

  test('with a figure, a judgement, a feature or a rule', () => {
    const invoer = maak();
    expect([score(invoer, []), score(invoer, [CIJFER]), score(invoer, [OORDEEL])]).toEqual([0.125, 0.875, 0.25]);
    expect(score(invoer, [{ ...OORDEEL, beoordelaar: 'p-2' }])).toBeLessThan(score(invoer, [OORDEEL]) ?? 0);
    expect(score(invoer, [{ ...OORDEEL, programma: 'x' }])).toBe(score(invoer, []));
    const gekozen = (...inbreng: readonly object[]) => {
      const { selectie } = redoKeuze(invoer, als<readonly Inbreng[]>(inbreng));
      return 'gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : selectie.uitkomst;
    };
    expect([gekozen(CIJFER), gekozen(OORDEEL)]).toEqual([['B'], ['A']]);
    const { opties } = redoKeuze(invoer, als<readonly Inbreng[]>([KENMERK, CIJFER, REGEL])).selectie.invoer;
    expect(opties.regels).toEqual([]);
    expect(opties.gebieden?.map(({ kenmerken, cijfers }) => [kenmerken, cijfers])).toEqual([
      [['stad'], { gas: 1 }],
      [['stad', 'een_dorp'], { gas: 90 }],
      [['stad'], { gas: 1 }],
    ]);
    const regel = { soort: 'uitgesloten', codes: ['A'], motief: 'N' };
    expect(gekozen({ ...REGEL, regel })).toEqual(['B']);
    expect(gekozen({ ...REGEL, regel: { ...regel, codes: ['A', 'B', 'C'] } })).toBe('onhaalbaar');
  });
});

describe('the sheet', () => {
  const lees = (invoer: Bezwaarinvoer, options: object = {}) => {
    const { gemaaktVan, ...blad } = readBezwaarblad(openBewoners(invoer), invoer, { ...OPTIONS, ...options });
    expect(Object.keys(gemaaktVan)).toEqual(['selectie', 'routekaart-oost']);
    return blad;
  };

  test('it comes in', () => {
    expect(lees(maak(CIJFER), { contact: 'C', oneens: ['O'] })).toEqual({
      bewezen: true,
      buurt: 'B',
      contact: 'C',
      datum: '2026-07-06',
      erin: [],
      eruit: ['Buurt A'],
      gekozen: false,
      geloot: false,
      gemeente: 'Leeuwarden',
      ingebracht: [
        {
          bron: 'de wijkraad',
          dag: '2027-08-31',
          naam: 'gasverbruik',
          nieuw: {
            decimalen: 0,
            eenheid: 'm3',
            vorm: 'getal',
            waarde: 90,
          },
          oud: {
            decimalen: 0,
            eenheid: 'm3',
            vorm: 'getal',
            waarde: 20,
          },
          soort: 'cijfer',
        },
      ],
      kleinste: [1, 0.1, 0.01, 0.001],
      naam: 'Buurt B',
      nu: true,
      oneens: ['O'],
      plaatsen: [
        {
          naam: 'in Oost',
          nu: {
            gedeeld: false,
            kon: 2,
            rang: 1,
          },
          toen: {
            gedeeld: false,
            kon: 2,
            rang: 2,
          },
        },
      ],
      punten: [
        {
          decimalen: 2,
          naam: 'Programma Oost',
          nu: 0.875,
          toen: 0.125,
        },
      ],
      toen: false,
      uitkomst: 'lijst',
    });
  });

  test('it stays out, also by what was refused', () => {
    const { ingebracht: _, ...blad } = lees({
      ...maak(OORDEEL, { ...CIJFER, geweigerd: 'Nee' }),
      loting: als({ zaad: 'z', blokken: [] }),
    });
    expect(blad).toEqual({
      bewezen: true,
      buurt: 'B',
      datum: '2026-07-06',
      erin: [],
      eruit: [],
      gekozen: false,
      geloot: true,
      gemeente: 'Leeuwarden',
      kleinste: [1, 0.1, 0.01, 0.001],
      naam: 'Buurt B',
      nu: false,
      oneens: [],
      plaatsen: [
        {
          naam: 'in Oost',
          nu: {
            gedeeld: false,
            kon: 2,
            rang: 2,
          },
          toen: {
            gedeeld: false,
            kon: 2,
            rang: 2,
          },
        },
      ],
      punten: [
        {
          decimalen: 2,
          naam: 'Programma Oost',
          nu: 0.25,
          toen: 0.125,
        },
      ],
      tekort: {
        decimalen: 2,
        punten: 0.750000001,
      },
      toen: false,
      uitkomst: 'lijst',
    });
  });

  test('there is no list', () => {
    const regel = { soort: 'uitgesloten', codes: ['A', 'B', 'C'], motief: 'N' };
    expect(lees(maak({ ...REGEL, regel }))).toMatchObject({
      uitkomst: 'onhaalbaar',
      bewezen: true,
      nu: false,
      erin: [],
      eruit: [],
      plaatsen: [],
    });
  });

  test('a buurt of which nothing is known, or a choice that does not come out again', () => {
    const onbekend = foutVan(() => lees({ ...maak(CIJFER), buurt: 'Z' }));
    expect([onbekend.code, onbekend.params, onbekend.pad]).toEqual([
      'verslag.inbreng_onbekend',
      { soort: 'buurt', wat: 'Z' },
      ['buurt'],
    ]);
    const invoer = maak(CIJFER);
    const { oost } = invoer.scores;
    const anders = (verschil: number) => ({
      ...invoer,
      scores: {
        oost: {
          ...oost!,
          buurten: oost!.buurten.map((een, i) => (i === 0 ? { ...een, score: (een.score ?? 0) + verschil } : een)),
        },
      },
    });
    expect(findFout(() => lees(anders(5e-10)))).toBeUndefined();
    const fout = foutVan(() => lees(anders(2e-9)));
    expect([fout.code, fout.params, fout.pad]).toEqual([
      'verslag.bezwaar_herhaalt_niet',
      { wat: 'scores van oost' },
      ['scores', 'oost'],
    ]);
    const { selectie } = invoer;
    const verschoven = { ...selectie, gekozen: selectie.gekozen.map((een) => ({ ...een, code: 'B' })) };
    const keuze = foutVan(() => lees({ ...invoer, selectie: verschoven }));
    expect([keuze.code, keuze.params, keuze.pad]).toEqual([
      'verslag.bezwaar_herhaalt_niet',
      { wat: ['A', 'B'] },
      ['selectie', 'gekozen'],
    ]);
  });

  test('the documents of a letter and of an answer', () => {
    const invoer = maak(CIJFER);
    expect(listBladdocumenten(invoer, OPTIONS).map(({ id }) => id)).toEqual(['bezwaar', 'selectie', 'routekaart-oost']);
    const { ingebracht: _, ...rest } = invoer;
    expect(listBladdocumenten(rest, { ...OPTIONS, buurt: 'A' }).map(({ id }) => id)).toEqual([
      'buurtbrief',
      'selectie',
      'routekaart-oost',
    ]);
  });
});

test('the answer as a letter', () => {
  const { blokken, bronnen, ...rest } = writeBezwaarantwoord(maak(CIJFER), { ...OPTIONS, cijferbronnen: ['CBS'] });
  expect(bronnen.map(({ id, naam }) => `${id}: ${naam}`)).toEqual([
    'bezwaar: De nieuwe berekening voor uw buurt',
    'selectie: De selectie',
    'routekaart-oost: Routekaart Programma Oost met de scores',
    'cijfers-1: CBS',
  ]);
  expect(rest).toEqual({
    brief: {
      aan: 'De bewoners van Buurt B',
      bijlagen: [],
      datum: '2026-07-06',
      ondertekenaars: [],
      onderwerp: 'Buurt B: antwoord op uw bezwaar',
      van: 'Burgemeester en wethouders van Leeuwarden',
    },
    lezer: 'bewoner_niet_gekozen',
    onthulling: {
      aantal: 0,
      grens: 5,
      regel: 'onderdrukt',
    },
    peildatum: '2026-06-30',
    soort: 'verslag',
    taal: 'nl',
    titel: 'Buurt B: antwoord op uw bezwaar',
    vermeldingen: [],
    versie: 2,
  });
  expect(schets(blokken).filter((een) => een.startsWith('# '))).toEqual([
    '# Wat liet u ons weten?',
    '# Wat verandert er?',
    '# Wie besluit?',
    '# Waar kunt u terecht?',
    '# Bent u het niet eens met dit antwoord?',
  ]);
});

describe('what has another form is refused', () => {
  const paden = (doe: () => void) => foutVan(doe).bevindingen.map(({ pad }) => pad.join('.'));

  test('of an objection', () => {
    expect(findFout(() => requireInbreng(maak(CIJFER, OORDEEL, KENMERK, REGEL)))).toBeUndefined();
    expect(paden(() => requireInbreng(maak()))).toEqual(['ingebracht']);
    expect(paden(() => requireInbreng({ ...maak(CIJFER), buurt: '' }))).toEqual(['buurt']);
    expect(
      paden(() =>
        requireInbreng(
          maak(
            { ...CIJFER, waarde: 'x' },
            { ...KENMERK, heeft: 1 },
            { ...REGEL, positie: -1 },
            { ...OORDEEL, rol: 'x' },
          ),
        ),
      ),
    ).toEqual(['ingebracht.0.waarde', 'ingebracht.1.heeft', 'ingebracht.2.positie', 'ingebracht.3.rol']);
  });

  test('of letters', () => {
    const invoer = maak(CIJFER);
    expect(findFout(() => requireBewoners(invoer, OPTIONS))).toBeUndefined();
    expect(paden(() => requireBewoners(als({ ...invoer, gemeente: '', programmas: { a: '' } }), OPTIONS))).toEqual([
      'gemeente',
      'programmas.a',
    ]);
    expect(paden(() => requireBewoners(invoer, als({ ...OPTIONS, contact: '', brief: { x: 1 } })))).toEqual([
      'contact',
      'brief.x',
    ]);
    expect(foutVan(() => requireBewoners(invoer, als({ ...OPTIONS, peildatum: 'x' }))).code).toBe(
      'kern.datum_ongeldig',
    );
    expect(foutVan(() => requireBewoners(invoer, als({ ...OPTIONS, datum: 'x' }))).code).toBe('kern.datum_ongeldig');
  });
});
