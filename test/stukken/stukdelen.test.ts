/** The parts that several pieces share: names, words, the reader of values, and how a piece is finished. */
import type { Verslag, Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { composeBriefkop } from '../../src/stukken/delen/composeBriefkop.js';
import { countDecimalen } from '../../src/stukken/delen/countDecimalen.js';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { describeBevinding } from '../../src/stukken/delen/describeBevinding.js';
import { describeDoel } from '../../src/stukken/delen/describeDoel.js';
import { describeMaat } from '../../src/stukken/delen/describeMaat.js';
import { describeRegel } from '../../src/stukken/delen/describeRegel.js';
import { dropLeeg } from '../../src/stukken/delen/dropLeeg.js';
import { findDeelnemer } from '../../src/stukken/delen/findDeelnemer.js';
import { finishStuk } from '../../src/stukken/delen/finishStuk.js';
import { hasPersonen } from '../../src/stukken/delen/hasPersonen.js';
import { inGroep } from '../../src/stukken/delen/inGroep.js';
import { isLateTaak } from '../../src/stukken/delen/isLateTaak.js';
import { joinTeksten } from '../../src/stukken/delen/joinTeksten.js';
import { listEigenBevindingen } from '../../src/stukken/delen/listEigenBevindingen.js';
import { listPuntzinnen } from '../../src/stukken/delen/listPuntzinnen.js';
import { listTaakzinnen } from '../../src/stukken/delen/listTaakzinnen.js';
import { listVermeldingen } from '../../src/stukken/delen/listVermeldingen.js';
import { listZinnen } from '../../src/stukken/delen/listZinnen.js';
import { nameBronnen } from '../../src/stukken/delen/nameBronnen.js';
import { nameStanddag } from '../../src/stukken/delen/nameStanddag.js';
import { nameStatus } from '../../src/stukken/delen/nameStatus.js';
import { op } from '../../src/stukken/delen/op.js';
import { readKansen } from '../../src/stukken/delen/readKansen.js';
import { samen } from '../../src/stukken/delen/samen.js';
import { sectie } from '../../src/stukken/delen/sectie.js';
import { showParams } from '../../src/stukken/delen/showParams.js';
import { foutVan } from '../hulp.js';
import { als, DAG, stukVan, toonTekst } from './klein.js';

const GAT = { code: 'financiering.perioden_gat', ernst: 'waarschuwing', pad: [], params: { eerste: 1, tweede: 2 } };
const GATZIN = 'Tussen de programmajaren 1 en 2 zitten dagen zonder periode.';

test('the decimals that a number needs', () => {
  expect([0, 1, 1.5, 0.25, 1.1, 2.001, 100].map((getal) => countDecimalen(getal, 2))).toEqual([0, 0, 1, 2, 1, 0, 0]);
  expect(countDecimalen(2.001, 3)).toBe(3);
  expect(countDecimalen(1.2, 0)).toBe(0);
});

test('texts in a row', () => {
  expect(joinTeksten([])).toEqual([]);
  expect(joinTeksten([['a', 'b']])).toEqual(['a', 'b']);
  expect(joinTeksten([['a'], ['b']])).toEqual(['a', ' en ', 'b']);
  expect(joinTeksten([['a'], ['b'], ['c']])).toEqual(['a', ', ', 'b', ' en ', 'c']);
});

test('a section without blocks is none', () => {
  expect(sectie('T', [])).toEqual([]);
  const blok: Verslagblok = { soort: 'alinea', tekst: ['x'] };
  expect(sectie('T', [blok])).toEqual([{ soort: 'sectie', titel: 'T', blokken: [blok] }]);
});

test('places together, and a group', () => {
  expect(samen('som', [op('a', 1), op('b', 'x', 2)])).toEqual({ bron: 'a', bewerking: 'som', paden: [[1], ['x', 2]] });
  expect(samen('som', [])).toEqual({ bron: '', bewerking: 'som', paden: [] });
  const getal = { soort: 'getal', waarde: 1, decimalen: 0 } as const;
  expect(inGroep(getal, 'n')).toEqual({ ...getal, groep: { naam: 'n' } });
  expect(inGroep(getal, 'n', getal)).toEqual({ ...getal, groep: { naam: 'n', aantal: getal } });
});

test('a late task is no signal', () => {
  const is = (stand: string, soort: string) => isLateTaak(als({ stand, soort }));
  expect([is('te_laat', 'betaling'), is('te_laat', 'signaal'), is('loopt', 'betaling')]).toEqual([true, false, false]);
});

test('what is absent in a letterhead is left out', () => {
  expect(dropLeeg({ kenmerk: 'k', aan: undefined })).toStrictEqual({ kenmerk: 'k' });
});

test('the letterhead: the gemeenten without that word, each function once', () => {
  const gemeente = (naam: string, ...functies: readonly string[]) => ({
    rol: 'gemeente',
    naam,
    ondertekenaars: functies.map((functie) => ({ functie })),
  });
  const partijen = [
    gemeente('Gemeente Best', 'burgemeester', 'secretaris'),
    gemeente('De gemeente Boxtel', 'burgemeester'),
    { rol: 'uitvoerder', naam: 'B', ondertekenaars: [{ functie: 'directeur' }] },
  ];
  const stuk = stukVan({ tekst: { titel: 'T', partijen, bijlagen: [{ titel: 'De methode', bron: 'x' }] } });
  const kop = {
    onderwerp: 'T',
    aan: 'De gemeenteraad van Best en De gemeente Boxtel',
    van: 'Burgemeester en wethouders van Best en De gemeente Boxtel',
    bijlagen: [{ titel: 'De methode' }],
    ondertekenaars: ['burgemeester', 'secretaris'],
  };
  expect(composeBriefkop(stuk)).toEqual(kop);
  expect(composeBriefkop(stuk, { aan: 'U', kenmerk: 'k' })).toEqual({ ...kop, aan: 'U', kenmerk: 'k' });
  expect(composeBriefkop(stukVan({ tekst: { titel: 'T', partijen: [] } })).bijlagen).toEqual([]);
});

describe('the reader', () => {
  const lezer = createLezer({ d: { a: 'x', n: 2, b: '1.00', dag: DAG, lijst: [1, 2] } });

  test('each kind of value with its source', () => {
    const herkomst = (veld: string) => ({ bron: 'd', bewerking: 'waarde', paden: [[veld]] });
    expect(lezer.tekst(op('d', 'a'))).toEqual({ soort: 'tekst', waarde: 'x', herkomst: herkomst('a') });
    expect(lezer.getal(op('d', 'n'))).toEqual({ soort: 'getal', waarde: 2, decimalen: 0, herkomst: herkomst('n') });
    expect(lezer.getal(op('d', 'n'), 2).decimalen).toBe(2);
    expect(lezer.personen(op('d', 'n'))).toEqual({ ...lezer.getal(op('d', 'n')), personen: true });
    expect(lezer.jaar(op('d', 'n'))).toEqual({ soort: 'jaar', waarde: 2, herkomst: herkomst('n') });
    expect(lezer.percentage(op('d', 'n'))).toEqual({
      soort: 'percentage',
      waarde: 2,
      decimalen: 0,
      herkomst: herkomst('n'),
    });
    expect(lezer.percentage(op('d', 'n'), 1).decimalen).toBe(1);
    expect(lezer.bedrag(op('d', 'b'))).toEqual({ soort: 'bedrag', waarde: '1.00', herkomst: herkomst('b') });
    expect(lezer.bedrag(samen('som', [])).waarde).toBe('0.00');
    expect(lezer.datum(op('d', 'dag'))).toEqual({ soort: 'datum', waarde: DAG, herkomst: herkomst('dag') });
    expect(lezer.periode(op('d', 'dag')).soort).toBe('periode');
  });

  test('a place that is not there is refused', () => {
    const fout = foutVan(() => lezer.getal({ bron: 'd', bewerking: 'som', paden: [['x', 1], ['y']] }));
    expect([fout.code, fout.params]).toEqual([
      'verslag.herkomst_onvindbaar',
      {
        bewerking: 'som',
        bron: 'd',
        plaats: 'x[1] + y',
      },
    ]);
    expect(foutVan(() => lezer.tekst(op('e', 'x'))).params).toEqual({
      bewerking: 'waarde',
      bron: 'e',
      plaats: 'x',
    });
  });
});

describe('findings in words', () => {
  test('only what is one, of a code that has a text', () => {
    expect(describeBevinding(GAT, {})).toBe(GATZIN);
    expect(describeBevinding({ ...GAT, code: 'a.b' }, {})).toBeUndefined();
    expect(describeBevinding({ ...GAT, code: 'toString' }, {})).toBeUndefined();
    for (const geen of [null, undefined, 'x', { code: GAT.code }, { params: {} }])
      expect(describeBevinding(geen, {})).toBeUndefined();
  });

  const deel = (naam: string) => ({
    buurten: [
      { buurt: 'BU1', naam, team: 't-1' },
      { buurt: 'BU2', naam: 'Dubbel' },
      { buurt: 'BU3', naam: 'Dubbel' },
    ],
    partijen: [{ id: 'g', naam: 'gemeente' }],
    kostendragers: [{ id: 'k', naam: 'Wonen' }],
    programmas: [{ id: 'p', naam: 'Oost' }],
    gemeenten: [{ code: 'GM1', naam: 'Leeuwarden' }],
    geld: {
      bijdragen: [
        { bijdrage: 'b', van: 'g', programmajaar: 2 },
        { bijdrage: 'c', van: 'x', programmajaar: 3 },
      ],
    },
  });
  const stand = { soort: 'programmastand', deelnemers: [deel('De Wal'), { ...deel('Haven'), partijen: [] }] };

  test('keys become names, each by its own kind', () => {
    const params = {
      buurt: 'BU1',
      buurten: ['BU1', 'BU2', 'BU9'],
      vervangt: 'BU1',
      doorTeam: 'BU1',
      doorOvereenkomst: 'BU1',
      team: 't-1',
      teams: ['t-1', 't_x'],
      bijdrage: 'b',
      bijdragen: ['c'],
      partij: 'g',
      betaler: 'g',
      kostendrager: 'k',
      programma: 'p',
      gemeente: 'GM1',
      gemeenten: ['GM1'],
      anders: 'BU1',
      soort: 'te_laat_gedaan',
      lijst: ['a_b', 'A_b', 'a_', 3],
      toString: 'a_b',
      dagen: 3,
    };
    expect(showParams({ params, pad: ['deelnemers', 0] }, stand)).toEqual({
      anders: 'BU1',
      betaler: 'gemeente',
      bijdrage: 'van gemeente voor programmajaar 2',
      bijdragen: ['van x voor programmajaar 3'],
      buurt: 'De Wal',
      buurten: ['De Wal', 'BU2', 'BU9'],
      dagen: 3,
      doorOvereenkomst: 'De Wal',
      doorTeam: 'De Wal',
      gemeente: 'Leeuwarden',
      gemeenten: ['Leeuwarden'],
      kostendrager: 'Wonen',
      lijst: ['a b', 'A_b', 'a_', 3],
      partij: 'gemeente',
      programma: 'Oost',
      soort: 'te laat gedaan',
      team: 'De Wal',
      teams: ['De Wal', 't x'],
      toString: 'a b',
      vervangt: 'De Wal',
    });
  });

  test('of all deelnemers when it is about none; of no stand there are no names', () => {
    expect(showParams({ params: { buurt: 'BU1', partij: 'g' } }, stand)).toEqual({
      buurt: 'De Wal',
      partij: 'gemeente',
    });
    expect(showParams({ params: { buurt: 'BU1' }, pad: ['deelnemers', 1] }, stand)).toEqual({ buurt: 'Haven' });
    expect(showParams({ params: { buurt: 'BU1' }, pad: ['elders', 1] }, stand)).toEqual({ buurt: 'De Wal' });
    expect(showParams({ params: { partij: 'g' }, pad: ['deelnemers', 1] }, stand)).toEqual({ partij: 'g' });
    expect(showParams({ params: { partij: 'g' }, pad: ['deelnemers', 7] }, stand)).toEqual({ partij: 'gemeente' });
    for (const geen of [null, 'x', {}, { ...stand, soort: 'anders' }])
      expect(showParams({ params: { buurt: 'BU1' } }, geen)).toEqual({ buurt: 'BU1' });
  });

  test('the sentences of a stand, of its tasks and of the sheets of teams', () => {
    const vreemd = { ...GAT, code: 'a.b' };
    expect(listZinnen(als({ bevindingen: [vreemd, GAT] }))).toEqual([{ pad: ['bevindingen', 1], zin: GATZIN }]);
    const taken = [
      { soort: 'betaling', wat: vreemd },
      { soort: 'signaal', wat: GAT },
      { soort: 'betaling', wat: GAT },
    ];
    expect(listTaakzinnen(als({ deelnemers: [{ taken: [] }, { taken }] }))).toEqual([
      { pad: ['deelnemers', 1, 'taken', 2, 'wat'], zin: GATZIN },
    ]);
    const bladen = [
      { punten: [] },
      {
        punten: [
          { zin: vreemd, opheffing: GAT },
          { zin: GAT, opheffing: GAT },
        ],
      },
    ];
    expect(listPuntzinnen(als({ bladen }))).toEqual([
      { pad: ['bladen', 1, 'punten', 0, 'opheffing'], zin: GATZIN },
      { pad: ['bladen', 1, 'punten', 1, 'zin'], zin: GATZIN },
      { pad: ['bladen', 1, 'punten', 1, 'opheffing'], zin: GATZIN },
    ]);
  });

  test('which are of this deelnemer and for this reader', () => {
    const raad = { code: 'overeenkomst.raad_niet_geinformeerd', ernst: 'waarschuwing', params: {} };
    const bevindingen = [
      { ...raad, pad: ['deelnemers', 0] },
      { ...raad, pad: ['deelnemers', 1] },
      { ...raad, pad: ['deelnemers', 0], ernst: 'info' },
      { ...raad, pad: [] },
      { ...raad, pad: ['deelnemers'] },
      { ...raad, pad: ['overig', 1], ernst: 'fout' },
      { ...raad, code: 'team.oppakken_status', pad: ['deelnemers', 0] },
    ];
    const lijst = listEigenBevindingen(stukVan({ stand: { bevindingen } }), 'raad');
    expect(lijst.map(({ i }) => i)).toEqual([0, 3, 4, 5]);
    expect(lijst[0]?.bevinding).toBe(bevindingen[0]);
  });
});

describe('names', () => {
  test('of a status, on a day', () => {
    const zeg = (buurt: object) => nameStatus(als({ status: 'geen_team', ...buurt }), DAG);
    const standen = ['geen_team', 'aangemeld', 'werving', 'opstart', 'begeleid', 'zelfstandig', 'gestopt', 'afgerond'];
    expect(standen.map((status) => zeg({ status }))).toEqual(['nog geen team', ...standen.slice(1)]);
    expect(zeg({ status: 'gepauzeerd' })).toBe('gepauzeerd, nog geen team');
    expect(zeg({ status: 'gepauzeerd', gevormdOp: '2026-11-02' })).toBe('gepauzeerd');
    expect(zeg({ laatsteDag: '2027-08-30' })).toBe('gestopt, geen team');
    expect(zeg({ laatsteDag: DAG })).toBe('nog geen team');
    expect(zeg({ status: 'begeleid', laatsteDag: '2027-08-30' })).toBe('begeleid');
    expect(zeg({ status: 'begeleid', vervangenDoor: 'BU2' })).toBe('vervangen');
  });

  test('whether people can be counted', () => {
    const heeft = (status: string, meer: object = {}) =>
      hasPersonen(als({ status, projectenAfgerond: 0, ...meer }), 'vrijwilligers');
    expect(['geen_team', 'aangemeld', 'gestopt', 'werving', 'afgerond'].map((een) => heeft(een))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(heeft('werving', { vervangenDoor: 'BU2' })).toBe(false);
    expect(hasPersonen(als({ status: 'gestopt', projectenAfgerond: 1 }), 'bewonersBereikt')).toBe(true);
    expect(hasPersonen(als({ status: 'begeleid', projectenAfgerond: 0 }), 'bewonersBereikt')).toBe(false);
  });

  test('of the day that it is known', () => {
    expect(toonTekst(nameStanddag(stukVan({}).lezer, als({})))).toEqual(
      'de stand op {datum 2027-08-31 < stand peildatum}',
    );
    const stand = { bekendOp: '2027-07-01' };
    expect(toonTekst(nameStanddag(stukVan({ stand }).lezer, als(stand)))).toEqual(
      'de stand op {datum 2027-08-31 < stand peildatum}, met wat bekend was op {datum 2027-07-01 < stand bekendOp}',
    );
  });

  test('of the sources of scores: each its own', () => {
    const namen = Object.keys({
      'Leeuwarden Oost': 1,
      'leeuwarden-oost': 1,
      '!': 1,
      '': 1,
      'Leeuwarden oost?': 1,
      'Één 2': 1,
    });
    const bronnen = nameBronnen(als(Object.fromEntries(namen.map((naam) => [naam, { naam }]))));
    expect(bronnen.map(({ id }) => id)).toEqual([
      'routekaart-leeuwarden-oost',
      'routekaart-leeuwarden-oost-2',
      'routekaart-programma',
      'routekaart-programma-2',
      'routekaart-leeuwarden-oost-3',
      'routekaart-n-2',
    ]);
    expect(bronnen[1]).toEqual({
      id: 'routekaart-leeuwarden-oost-2',
      programma: 'leeuwarden-oost',
      scores: { naam: 'leeuwarden-oost' },
    });
  });

  test('which deelnemer it is about', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    const vind = (deelnemers: readonly object[], deelnemer?: string) =>
      findDeelnemer(als({ deelnemers }), deelnemer === undefined ? {} : { deelnemer });
    expect(vind([a])).toEqual({ index: 0, deelnemer: a });
    expect(vind([a, b], 'b')).toEqual({ index: 1, deelnemer: b });
    const fout = foutVan(() => vind([a, b]));
    expect([fout.code, fout.params]).toEqual(['verslag.deelnemer_onbekend', { deelnemer: '', deelnemers: ['a', 'b'] }]);
    expect(foutVan(() => vind([a], 'c')).params).toEqual({ deelnemer: 'c', deelnemers: ['a'] });
    expect(foutVan(() => vind([])).params).toEqual({ deelnemer: '', deelnemers: [] });
  });
});

test('how often: of all draws, and of each buurt', () => {
  expect(readKansen(als({ trekkingen: 1000, kans: 0.2304 }))).toEqual({
    geheel: {
      aantal: 23,
      soort: 'ongeveer',
      standaardfout: 0.013307892395116516,
      van: 100,
      wilson95: [0.20497969372023053, 0.2570867558619693],
      zin: 'in ongeveer 23 van de 100 keer',
    },
    trekkingen: 1000,
  });
  const { buurten } = readKansen(
    als({
      trekkingen: 10,
      kans: 1,
      perBuurt: [
        { buurt: 'BU1', kans: 0 },
        { buurt: 'BU2', kans: 0.55 },
      ],
    }),
  );
  expect(Object.entries(buurten ?? {}).map(([buurt, { zin }]) => [buurt, zin])).toEqual([
    ['BU1', 'in geen van de 10 keer'],
    ['BU2', 'in 6 van de 10 keer'],
  ]);
});

describe('what the computer looks for', () => {
  const doel = (opties: object) => describeDoel(als({ invoer: { opties } }));

  test('each objective', () => {
    expect(doel({})).toEqual(
      'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen.',
    );
    expect(doel({ doel: { soort: 'hoogste_minimum' } })).toEqual(
      'Een computer zoekt buurten die aan de regels voldoen. Ook de buurt met de minste punten moet zo veel mogelijk punten hebben.',
    );
    expect(doel({ doel: { soort: 'lexicografisch' } })).toEqual(
      'Een computer zoekt buurten die aan de regels voldoen. De programma’s zijn om de beurt aan bod. Voor elk programma zoekt hij de meeste punten.',
    );
  });

  test('with weights, and with extra points', () => {
    expect(doel({ doel: { soort: 'totaal', gewichten: { a: 1, b: 1 } } })).toBe(doel({}));
    expect(
      doel({
        doel: { soort: 'totaal', gewichten: { a: 1, b: 2 } },
        regels: [{ soort: 'samen' }, { soort: 'liever_aangrenzend' }],
      }),
    ).toEqual(
      'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen. Punten voor het ene programma tellen zwaarder dan voor het andere. De extra punten tellen daarbij mee.',
    );
    expect(doel({ regels: [{ soort: 'samen' }] })).toBe(doel({}));
  });
});

test('the yardstick of a score', () => {
  const maat = (referentie: string | undefined, meetlat: object | undefined) => {
    const lezer = createLezer({ r: { routekaart: { naam: 'Kaart' }, meetlat } });
    return toonTekst(describeMaat(lezer, als({ id: 'r', scores: { referentie, meetlat } })));
  };
  expect(maat(undefined, { aantal: 3 })).toBe('');
  expect(maat('alle', undefined)).toBe('');
  expect(maat('alle', { aantal: 3 })).toEqual(
    'Voor {tekst Kaart < r routekaart.naam} vergelijken we elk cijfer met dat van alle {getal 3, decimalen=0 < r meetlat.aantal} buurten.',
  );
  expect(maat('vast', { aantal: 3 })).toEqual(
    'Voor {tekst Kaart < r routekaart.naam} vergelijken we elk cijfer met dat van een vaste groep van {getal 3, decimalen=0 < r meetlat.aantal} buurten.',
  );
  expect(maat('meetlat', { aantal: 3 })).toEqual(
    'Voor {tekst Kaart < r routekaart.naam} leggen we elk cijfer langs een vaste meetlat. Die is gemaakt van {getal 3, decimalen=0 < r meetlat.aantal} gebieden.',
  );
  expect(maat('meetlat', { aantal: 3, naam: 'Lat' })).toEqual(
    'Voor {tekst Kaart < r routekaart.naam} leggen we elk cijfer langs een vaste meetlat. Die is gemaakt van {getal 3, decimalen=0 < r meetlat.aantal} gebieden. Die heet: {tekst Lat < r meetlat.naam}.',
  );
});

describe('a rule', () => {
  const zeg = (regel: object) =>
    toonTekst(describeRegel(createLezer({ d: { r: regel } }), als(regel), (...pad) => op('d', 'r', ...pad)));

  test('each kind', () => {
    const regels = [
      { soort: 'vast' },
      { soort: 'vast', motief: 'Er is al een team.' },
      { soort: 'uitgesloten', codes: ['A'], motief: 'Te klein.' },
      { soort: 'uitgesloten', codes: ['A', 'B'], motief: 'Te klein.' },
      { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
      { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: [['A']] },
      { soort: 'niet_aangrenzend' },
      { soort: 'liever_aangrenzend' },
      { soort: 'samen' },
      { soort: 'niet_samen' },
      { soort: 'inwoners', minimaal: 100 },
      { soort: 'inwoners', maximaal: 900 },
      { soort: 'inwoners', minimaal: 100, maximaal: 900 },
      { soort: 'minimumscore', minimaal: 0.25 },
      { soort: 'minimumscore', minimaal: 3 },
      { soort: 'aantal_met', aantal: 1 },
      { soort: 'aantal_met', aantal: 2 },
      { soort: 'aantal_met', aantal: { van: 1, tot: 3 } },
    ];
    expect(regels.map(zeg)).toEqual([
      'Eén buurt was vooraf al gekozen.',
      'Eén buurt was vooraf al gekozen. De reden: {tekst Er is al een team. < d r.motief}',
      '{getal 1, decimalen=0, groep=buurten die niet meedoen < lengte d r.codes} buurt doet niet mee. De reden: {tekst Te klein. < d r.motief}',
      '{getal 2, decimalen=0, groep=buurten die niet meedoen < lengte d r.codes} buurten doen niet mee. De reden: {tekst Te klein. < d r.motief}',
      'Er komt hoogstens {getal 1, decimalen=0 < d r.hoogstens} buurt uit één wijk.',
      'Er komen hoogstens {getal 2, decimalen=0 < d r.hoogstens} buurten uit één groep.',
      'Gekozen buurten liggen niet naast elkaar.',
      'Gekozen buurten die naast elkaar liggen, krijgen samen extra punten.',
      'Sommige buurten horen bij elkaar. Die worden allemaal gekozen, of geen van alle.',
      'Van sommige buurten mag er hoogstens één worden gekozen.',
      'In alle gekozen buurten samen wonen minstens {getal 100, decimalen=0 < d r.minimaal} mensen.',
      'In alle gekozen buurten samen wonen hoogstens {getal 900, decimalen=0 < d r.maximaal} mensen.',
      'In alle gekozen buurten samen wonen minstens {getal 100, decimalen=0 < d r.minimaal} en hoogstens {getal 900, decimalen=0 < d r.maximaal} mensen.',
      'Een gekozen buurt heeft minstens {getal 0.25, decimalen=2 < d r.minimaal} punten.',
      'Een gekozen buurt heeft minstens {getal 3, decimalen=0 < d r.minimaal} punten.',
      'Van de gekozen buurten past er {getal 1, decimalen=0 < d r.aantal} bij een extra afspraak.',
      'Van de gekozen buurten passen er {getal 2, decimalen=0 < d r.aantal} bij een extra afspraak.',
      'Van de gekozen buurten passen er minstens {getal 1, decimalen=0 < d r.aantal.van} en hoogstens {getal 3, decimalen=0 < d r.aantal.tot} bij een extra afspraak.',
    ]);
  });
});

describe('the end of a piece', () => {
  const bevindingen = [{ ...GAT, params: { ...GAT.params, dagen: 3 } }, GAT];
  const stuk = stukVan({ stand: { bevindingen }, feiten: { a: 1 } });
  const { lezer } = stuk;
  const punt = (i: number) => lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] });
  const alinea = (...tekst: readonly ReturnType<typeof punt>[]): Verslagblok => ({ soort: 'alinea', tekst });

  test('where a finding is told: by its sentence or its days, in the innermost block', () => {
    const dagen = lezer.getal(op('stand', 'bevindingen', 0, 'params', 'dagen'));
    const eerste = lezer.getal(op('stand', 'bevindingen', 0, 'params', 'eerste'));
    const los = { soort: 'tekst', waarde: 'x' } as const;
    const blokken: Verslagblok[] = [
      alinea(los, lezer.tekst(op('stand', 'peildatum'))),
      {
        soort: 'sectie',
        titel: 'T',
        blokken: [alinea(punt(1)), { soort: 'lijst', genummerd: false, items: [[dagen], [eerste]] }],
      },
    ];
    expect(listVermeldingen(blokken, stuk.stand)).toEqual([
      { code: GAT.code, pad: [], blok: ['blokken', 1, 'blokken', 0] },
      { code: GAT.code, pad: [], blok: ['blokken', 1, 'blokken', 1] },
    ]);
  });

  test('of another source, or of a finding that is not there, nothing is told', () => {
    const vals = createLezer({ brief: { bevindingen: [GAT, GAT] } }).tekst({
      bron: 'brief',
      bewerking: 'bevinding',
      paden: [['bevindingen', 0]],
    });
    expect(listVermeldingen([alinea(vals)], stuk.stand)).toEqual([]);
    expect(listVermeldingen([alinea(punt(1))], als({ bevindingen: [GAT] }))).toEqual([]);
  });

  test('the whole: a computed source stands there only when it is used', () => {
    const bron = (id: string) => ({ id, naam: id, vingerafdruk: `sha256:${'0'.repeat(64)}` });
    const bronnen = ['stand', 'kansen', 'brief', 'leren', 'keuze'].map(bron);
    const blokken = [alinea(als(lezer.getal(op('brief', 'a'))))];
    const options = { peildatum: DAG, kleineAantallen: 'toon_alles' } as const;
    const verslag: Verslag = finishStuk(als({ ...stuk, bronnen }), 'Titel', blokken, options, { lezer: 'raad' });
    expect(verslag).toEqual({
      soort: 'verslag',
      versie: 2,
      taal: 'nl',
      titel: 'Titel',
      lezer: 'raad',
      betreft: ['deelnemers', 0],
      vermeldingen: [],
      peildatum: DAG,
      bronnen: ['stand', 'brief', 'keuze'].map(bron),
      onthulling: { regel: 'alles_getoond' },
      blokken,
    });
    const veilig = finishStuk(als({ ...stuk, bronnen }), 'Titel', blokken, { peildatum: DAG }, {});
    expect(veilig.onthulling).toEqual({
      aantal: 0,
      grens: 5,
      regel: 'onderdrukt',
    });
    expect(veilig).not.toHaveProperty('lezer');
  });
});
