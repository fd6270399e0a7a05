/** What the uitvoerder and the one who gave the order read, and why a forecast changed. */
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import type { Verslagtabel } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { composeOorzaaktabel } from '../../src/stukken/controller/composeOorzaaktabel.js';
import { composeAandachtspunten } from '../../src/stukken/delen/composeAandachtspunten.js';
import { composeVerandering } from '../../src/stukken/delen/composeVerandering.js';
import { composeWachtkamertabel } from '../../src/stukken/delen/composeWachtkamertabel.js';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import type { Stuk } from '../../src/stukken/delen/stuk.js';
import { composeVergelijkbaar } from '../../src/stukken/landelijk/composeVergelijkbaar.js';
import { readLandelijkefeiten } from '../../src/stukken/landelijk/readLandelijkefeiten.js';
import { composePlichten } from '../../src/stukken/uitvoerder/composePlichten.js';
import { composeReserves } from '../../src/stukken/uitvoerder/composeReserves.js';
import { composeSignaaltabel } from '../../src/stukken/uitvoerder/composeSignaaltabel.js';
import { composeStartpunten } from '../../src/stukken/uitvoerder/composeStartpunten.js';
import { kleinDossier } from '../programma/klein.js';
import { als, DAG, stukVan, toon, toonTabel } from './klein.js';
import { geldDeel } from './kleinGeld.js';

const tabel = (compose: (stuk: Stuk) => Verslagtabel, deel: object, keuze?: object) =>
  toonTabel(compose(stukVan({ deel, keuze })));

const BUURT = {
  buurt: 'BU1',
  naam: 'De Wal',
  programma: 'oost',
  status: 'begeleid',
  start: '2026-09-01',
  wachtend: [],
  signalen: [],
};

test('the buurten and their beginning', () => {
  const deel = {
    programmas: [{ id: 'oost', naam: 'Programma Oost' }],
    buurten: [
      { ...BUURT, wijk: 'Oost', laatsteDag: '2028-01-31' },
      { ...BUURT, buurt: 'BU2', naam: 'Haven', programma: 'x', status: 'geen_team' },
      { ...BUURT, buurt: 'BU3', naam: 'Dorp' },
    ],
  };
  const keuze = {
    quota: [
      { id: 'q1', naam: 'in Oost' },
      { id: 'q2', naam: 'energie' },
    ],
    buurten: [
      { buurt: 'BU1', quotum: 'q2' },
      { buurt: 'BU3', quotum: 'weg' },
    ],
    reserves: [
      { buurt: 'BU1', quotum: 'q1' },
      { buurt: 'BU2', quotum: 'q1' },
    ],
  };
  expect(tabel(composeStartpunten, deel, keuze)).toEqual([
    'tabel buurten: De buurten en hun begin',
    'buurt=Buurt | wijk=Wijk | programma=Programma | quotum=Gekozen voor | start=Begint op! | laatste=Laatste dag! | team=Team',
    '{tekst De Wal < stand ~.buurten.0.naam} | {tekst Oost < stand ~.buurten.0.wijk} | [Programma Oost] | {tekst energie < keuze quota.1.naam} | {datum 2026-09-01 < stand ~.buurten.0.start} | {datum 2028-01-31 < stand ~.buurten.0.laatsteDag} | [begeleid]',
    '{tekst Haven < stand ~.buurten.1.naam} | -niet_van_toepassing- | [x] | {tekst in Oost < keuze quota.0.naam} | {datum 2026-09-01 < stand ~.buurten.1.start} | -niet_van_toepassing- | [nog geen team]',
    '{tekst Dorp < stand ~.buurten.2.naam} | -niet_van_toepassing- | [Programma Oost] | -niet_van_toepassing- | {datum 2026-09-01 < stand ~.buurten.2.start} | -niet_van_toepassing- | [begeleid]',
  ]);
  expect(tabel(composeStartpunten, { buurten: [BUURT] })[2]).toEqual(
    '{tekst De Wal < stand ~.buurten.0.naam} | -niet_van_toepassing- | [oost] | -niet_van_toepassing- | {datum 2026-09-01 < stand ~.buurten.0.start} | -niet_van_toepassing- | [begeleid]',
  );
});

test('what waits, and what is the matter: the same words on the same days once', () => {
  const signaal = { regel: 'rol_ontbreekt', sinds: '2027-03-01' };
  const buurten = [
    BUURT,
    {
      ...BUURT,
      naam: 'Haven',
      wachtend: [{ titel: 'Isolatie', thema: 'energie', reden: 'nog_niet_besproken', opnieuwBekijkenOp: '2027-12-01' }],
      signalen: [
        signaal,
        { ...signaal, regel: 'te_weinig_vrijwilligers' },
        { ...signaal, sinds: '2027-03-02' },
        { ...signaal, opgeschaaldOp: '2027-05-01' },
        { ...signaal, regel: 'geen_contact' },
      ],
    },
    { ...BUURT, signalen: [signaal] },
  ];
  expect(tabel(composeWachtkamertabel, { buurten })).toEqual([
    'tabel wachtkamer: De wachtkamer',
    'opgave=Opgave | buurt=Buurt | thema=Thema | reden=Waarom zij wacht | opnieuw=Opnieuw bekijken op!',
    '{tekst Isolatie < stand ~.buurten.1.wachtend.0.titel} | {tekst Haven < stand ~.buurten.1.naam} | {tekst energie < stand ~.buurten.1.wachtend.0.thema} | [nog niet besproken] | {datum 2027-12-01 < stand ~.buurten.1.wachtend.0.opnieuwBekijkenOp}',
  ]);
  expect(tabel(composeSignaaltabel, { buurten })).toEqual([
    'tabel signalen: De signalen per team',
    'buurt=Buurt | wat=Wat er aan de hand is | sinds=Sinds! | programma=Voor het programma sinds!',
    '{tekst Haven < stand ~.buurten.1.naam} | [de bezetting van het team] | {datum 2027-03-01 < stand ~.buurten.1.signalen.0.sinds} | -niet_van_toepassing-',
    '{tekst Haven < stand ~.buurten.1.naam} | [de bezetting van het team] | {datum 2027-03-02 < stand ~.buurten.1.signalen.2.sinds} | -niet_van_toepassing-',
    '{tekst Haven < stand ~.buurten.1.naam} | [de bezetting van het team] | {datum 2027-03-01 < stand ~.buurten.1.signalen.3.sinds} | {datum 2027-05-01 < stand ~.buurten.1.signalen.3.opgeschaaldOp}',
    '{tekst Haven < stand ~.buurten.1.naam} | [geen contact met de begeleider] | {datum 2027-03-01 < stand ~.buurten.1.signalen.4.sinds} | -niet_van_toepassing-',
    '{tekst De Wal < stand ~.buurten.2.naam} | [de bezetting van het team] | {datum 2027-03-01 < stand ~.buurten.2.signalen.0.sinds} | -niet_van_toepassing-',
  ]);
});

describe('who is in reserve', () => {
  const zeg = (keuze: object | undefined, buurten: readonly object[] = []) =>
    toon([
      composeReserves(stukVan({ deel: { buurten, programmas: [{ id: 'oost', naam: 'Programma Oost' }] }, keuze })),
    ]);

  test('nobody', () => {
    expect(zeg(undefined)).toEqual(['# Wie reserve is', 'Er is geen reserve aangewezen.', '#']);
    expect(zeg({ buurten: [], reserves: [] })).toEqual(zeg(undefined));
  });

  test('for a quotum or a programme, and in whose place it came', () => {
    const reserve = { buurt: 'BU2', naam: 'Haven', programma: 'oost' };
    const keuze = {
      buurten: [],
      quota: [{ id: 'q', naam: 'in Oost' }],
      reserves: [
        { ...reserve, quotum: 'q' },
        { ...reserve, buurt: 'BU3', naam: 'Dorp' },
        { ...reserve, buurt: 'BU4', naam: 'Ver' },
      ],
    };
    const buurten = [
      { ...BUURT, buurt: 'BU0' },
      BUURT,
      { ...BUURT, buurt: 'BU2', vervangt: 'BU1' },
      { ...BUURT, buurt: 'BU3' },
    ];
    expect(zeg(keuze, buurten)).toEqual([
      '# Wie reserve is',
      'Valt een buurt af, dan komt de eerste reserve voor die plek in aanmerking. Dit is de volgorde:',
      '1 {tekst Haven < keuze reserves.0.naam}, voor een plek van {tekst in Oost < keuze quota.0.naam}. Deze buurt kwam in de plaats van {tekst De Wal < stand ~.buurten.1.naam}.',
      '2 {tekst Dorp < keuze reserves.1.naam}, voor een plek van [Programma Oost].',
      '3 {tekst Ver < keuze reserves.2.naam}, voor een plek van [Programma Oost].',
      '#',
    ]);
  });
});

describe('what must be done when', () => {
  const wat = { code: 'financiering.perioden_gat', params: { eerste: 1, tweede: 2 } };
  const taak = { soort: 'verplichting', id: 'v2', wie: 'u', van: '2026-09-01', uiterlijk: DAG, stand: 'loopt', wat };
  const tekst = {
    partijen: [
      { id: 'g', rol: 'gemeente' },
      { id: 'u', rol: 'uitvoerder' },
    ],
    verplichtingen: [
      { id: 'v1', wat: 'A', bewijs: 'B' },
      { id: 'v2', wat: 'Werven', bewijs: 'Een lijst' },
    ],
  };
  const zeg = (...taken: readonly object[]) => toon([composePlichten(stukVan({ deel: { taken }, tekst }))]);

  test('nothing for the uitvoerder', () => {
    expect(zeg({ ...taak, wie: 'g' }, { ...taak, soort: 'betaling' })).toEqual([
      '# Wat wanneer moet',
      'De overeenkomst noemt geen verplichtingen voor de uitvoerder.',
      '#',
    ]);
  });

  test('obligations, evaluations and conditions', () => {
    const taken = [
      { ...taak, soort: 'betaling' },
      { ...taak, wie: undefined, stand: 'komt' },
      taak,
      { ...taak, soort: 'evaluatie', stand: 'voorbij' },
      { ...taak, soort: 'voorwaarde', uiterlijk: undefined, stand: 'te_laat' },
    ];
    expect(zeg(...taken)).toEqual([
      '# Wat wanneer moet',
      'tabel verplichtingen: De verplichtingen van de uitvoerder',
      'wat=Wat | bewijs=Waaruit blijkt het | van=Vanaf! | uiterlijk=Uiterlijk! | stand=Stand',
      '{tekst Werven < overeenkomst verplichtingen.1.wat} | {tekst Een lijst < overeenkomst verplichtingen.1.bewijs} | {datum 2026-09-01 < stand ~.taken.1.van} | {datum 2027-08-31 < stand ~.taken.1.uiterlijk} | [komt nog]',
      '{tekst Werven < overeenkomst verplichtingen.1.wat} | {tekst Een lijst < overeenkomst verplichtingen.1.bewijs} | {datum 2026-09-01 < stand ~.taken.2.van} | {datum 2027-08-31 < stand ~.taken.2.uiterlijk} | [nu aan de orde]',
      'toelichting: Of aan een verplichting is voldaan, staat niet in dit stuk: dat blijkt uit het bewijs.',
      'tabel momenten: Evaluaties en voorwaarden',
      'wat=Wat | uiterlijk=Uiterlijk! | stand=Stand',
      '{tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding stand ~.taken.3.wat} | {datum 2027-08-31 < stand ~.taken.3.uiterlijk} | [periode is voorbij]',
      '{tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding stand ~.taken.4.wat} | -niet_van_toepassing- | [te laat]',
      '#',
    ]);
    expect(zeg(taken[4]!)).toHaveLength(5);
  });
});

describe('what asks for attention', () => {
  const raad = {
    code: 'overeenkomst.raad_niet_geinformeerd',
    ernst: 'waarschuwing',
    pad: ['deelnemers', 0],
    params: {},
  };
  const zeg = (
    bevindingen: readonly object[],
    taken: readonly object[] = [],
    verholpen?: { code: string; zin: string },
  ) => toon([composeAandachtspunten(stukVan({ deel: { taken }, stand: { bevindingen } }), 'raad', verholpen)]);

  test('nothing, nothing that is late, or only for others', () => {
    expect(zeg([])).toEqual([
      '# Aandachtspunten',
      'geen_aandachtspunten: Er zijn geen aandachtspunten. Op {datum 2027-08-31 < stand peildatum} zijn er geen fouten of waarschuwingen gevonden en is er niets te laat. Gekeken is naar de overeenkomst, het geld, de keuze van de buurten en de teams.',
      '#',
    ]);
    expect(
      zeg(
        [{ ...raad, ernst: 'info' }],
        [
          { stand: 'te_laat', soort: 'signaal' },
          { stand: 'te_laat', soort: 'betaling' },
        ],
      ),
    ).toEqual([
      '# Aandachtspunten',
      'geen_aandachtspunten: Er zijn geen aandachtspunten. Op {datum 2027-08-31 < stand peildatum} zijn er geen fouten of waarschuwingen gevonden. Gekeken is naar de overeenkomst, het geld, de keuze van de buurten en de teams.',
      '#',
    ]);
    expect(zeg([{ ...raad, pad: ['deelnemers', 1] }])).toEqual([
      '# Aandachtspunten',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de gemeenteraad. Op {datum 2027-08-31 < stand peildatum} is gekeken naar de overeenkomst, het geld, de keuze van de buurten en de teams.',
      '#',
    ]);
  });

  test('a point, and one that the piece itself mends', () => {
    expect(zeg([raad])).toEqual([
      '# Aandachtspunten',
      '- {tekst De gemeenteraad is nog niet geïnformeerd. < bevinding stand bevindingen.0}',
      '#',
    ]);
    expect(zeg([raad], [], { code: raad.code, zin: 'Nu wel.' })[1]?.endsWith('} Nu wel.')).toBe(true);
    expect(zeg([raad], [], { code: 'a.b', zin: 'Nu wel.' })).toEqual(zeg([raad]));
  });

  test('for whom', () => {
    const elders = [{ ...raad, pad: ['deelnemers', 1] }];
    const lezers = [
      'bewoner_gekozen',
      'bewoner_niet_gekozen',
      'controller',
      'uitvoerder',
      'landelijk',
      'journalist',
    ] as const;
    const stuk = stukVan({ stand: { bevindingen: elders } });
    expect(lezers.map((lezer) => toon([composeAandachtspunten(stuk, lezer)])[1]?.split('. Op')[0])).toEqual([
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor bewoners',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor bewoners',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de controller',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de uitvoerder',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de opdrachtgever',
      'geen_aandachtspunten: Er zijn geen aandachtspunten voor de pers',
    ]);
  });
});

describe('why a forecast changed', () => {
  const jaar = (begrotingsjaar: number, voor: string, na: string, verschil: string) => ({
    begrotingsjaar,
    voor,
    na,
    verschil,
  });
  const gelijk = { totaal: { voor: '1.00', na: '1.00', verschil: '0.00' }, perJaar: [] };
  const oorzaak = (soort: string, wijziging: object = gelijk, id = 'f1', geregistreerd = '2027-02-01') => ({
    id,
    soort,
    geregistreerd,
    wijziging,
  });
  const buurten = [
    { buurt: 'BU1', naam: 'De Wal' },
    { buurt: 'BU2', naam: 'Haven' },
  ];
  const zeg = (oorzaken: readonly object[], gebeurtenissen: readonly object[] = [], opties?: object) => {
    const totaal = {
      totaal: { voor: '10.00', na: '12.00', verschil: '2.00' },
      perJaar: [jaar(2026, '4.00', '4.00', '0.00'), jaar(2027, '6.00', '8.00', '2.00')],
    };
    const stuk = stukVan({
      deel: geldDeel({}, { buurten }),
      vergelijking: { vanaf: '2027-01-01', totaal, oorzaken },
      gebeurtenissen,
    });
    return toon(composeVerandering(stuk, opties));
  };

  test('it was not asked, or nothing did', () => {
    expect(composeVerandering(stukVan({}))).toEqual([]);
    expect(zeg([])).toEqual([
      '# Wat er veranderde',
      'De prognose is dezelfde als met wat bekend was op {datum 2027-01-01 < vergelijking vanaf}.',
      '#',
    ]);
  });

  test('higher, lower and the same, by year', () => {
    const hoger = {
      totaal: { voor: '10.00', na: '12.00', verschil: '2.00' },
      perJaar: [
        jaar(2026, '4.00', '3.00', '-1.00'),
        jaar(2027, '6.00', '6.00', '0.00'),
        jaar(2028, '0.00', '3.00', '3.00'),
      ],
    };
    const lager = { totaal: { voor: '10.00', na: '9.00', verschil: '-1.00' }, perJaar: [] };
    const oorzaken = [oorzaak('addendum', hoger), oorzaak('opgeschort', lager), oorzaak('iets_nieuws')];
    expect(zeg(oorzaken, [], { titel: 'Anders', meer: [{ soort: 'alinea', tekst: ['Meer.'] }] })).toEqual([
      '# Anders',
      'De vorige verantwoording gaf wat bekend was op {datum 2027-01-01 < vergelijking vanaf}. Sindsdien is dit veranderd.',
      'tabel verandering: De prognose per begrotingsjaar, toen en nu',
      'begrotingsjaar=Begrotingsjaar! | voor=Toen | na=Nu | verschil=Verschil',
      '{jaar 2026 < vergelijking totaal.perJaar.0.begrotingsjaar} | {bedrag 4.00 < vergelijking totaal.perJaar.0.voor} | {bedrag 4.00 < vergelijking totaal.perJaar.0.na} | {bedrag 0.00 < vergelijking totaal.perJaar.0.verschil}',
      '{jaar 2027 < vergelijking totaal.perJaar.1.begrotingsjaar} | {bedrag 6.00 < vergelijking totaal.perJaar.1.voor} | {bedrag 8.00 < vergelijking totaal.perJaar.1.na} | {bedrag 2.00 < vergelijking totaal.perJaar.1.verschil}',
      '[Totaal] | {bedrag 10.00 < vergelijking totaal.totaal.voor} | {bedrag 12.00 < vergelijking totaal.totaal.na} | {bedrag 2.00 < vergelijking totaal.totaal.verschil}',
      'rij 2 = 0+1',
      '- Vastgelegd op {datum 2027-02-01 < vergelijking oorzaken.0.geregistreerd}: een addendum bij de overeenkomst. De prognose wordt {bedrag 2.00 < verschil vergelijking oorzaken.0.wijziging.totaal.na + oorzaken.0.wijziging.totaal.voor} hoger: in {jaar 2026 < vergelijking oorzaken.0.wijziging.perJaar.0.begrotingsjaar} {bedrag 1.00 < verschil vergelijking oorzaken.0.wijziging.perJaar.0.voor + oorzaken.0.wijziging.perJaar.0.na} lager, in {jaar 2028 < vergelijking oorzaken.0.wijziging.perJaar.2.begrotingsjaar} {bedrag 3.00 < verschil vergelijking oorzaken.0.wijziging.perJaar.2.na + oorzaken.0.wijziging.perJaar.2.voor} hoger.',
      '- Vastgelegd op {datum 2027-02-01 < vergelijking oorzaken.1.geregistreerd}: de overeenkomst is opgeschort. De prognose wordt {bedrag 1.00 < verschil vergelijking oorzaken.1.wijziging.totaal.voor + oorzaken.1.wijziging.totaal.na} lager.',
      '- Vastgelegd op {datum 2027-02-01 < vergelijking oorzaken.2.geregistreerd}: iets nieuws. De prognose blijft samen gelijk.',
      'Meer.',
      '#',
    ]);
  });

  test('what it was about', () => {
    const feiten = [
      { soort: 'buurt_gestopt', buurt: 'BU1' },
      { soort: 'buurt_gestopt', buurt: 'BU9' },
      { soort: 'buurt_vervangen', buurt: 'BU2', vervangt: 'BU1' },
      { soort: 'buurt_vervangen', buurt: 'BU2', vervangt: 'BU9' },
      { soort: 'partij_uitgetreden', partij: 'g' },
      { soort: 'vastgesteld', bijdrage: 'a' },
      { soort: 'vaststelling_gewijzigd', bijdrage: 'd' },
      { soort: 'verlening_gewijzigd', bijdrage: 'b' },
      { soort: 'kosten_gemaakt', bijdrage: 'b' },
      { soort: 'voorwaarde_vervuld', bijdrage: 'c' },
      { soort: 'hervat' },
    ];
    const gebeurtenissen = feiten.map((een, i) => ({ ...een, id: `f${i}`, geregistreerd: '2027-02-01' }));
    const regels = zeg(
      feiten.map(({ soort }, i) => oorzaak(soort, gelijk, `f${i}`)),
      gebeurtenissen,
    ).filter((een) => een.startsWith('- '));
    expect(regels.map((een) => een.slice(een.indexOf('}: ') + 3).split('. De prognose')[0])).toEqual([
      'een buurt stopt ([De Wal])',
      'een buurt stopt',
      'een buurt komt in de plaats van een andere ([Haven] voor [De Wal])',
      'een buurt komt in de plaats van een andere',
      'een partij treedt uit ([gemeente Leeuwarden])',
      'een bijdrage is vastgesteld ([gemeente Leeuwarden (begeleiden)], programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.0.programmajaar})',
      'de vaststelling van een bijdrage is gewijzigd ({tekst d < stand ~.geld.bijdragen.3.bijdrage}, programmajaar {getal 2, decimalen=0 < stand ~.geld.bijdragen.3.programmajaar})',
      'de verlening van een bijdrage is gewijzigd ([gemeente Leeuwarden (actief houden)], programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar})',
      'kosten waaraan een bijdrage meebetaalt ([gemeente Leeuwarden (actief houden)], programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.1.programmajaar})',
      'een voorwaarde is vervuld ([Ministerie], programmajaar {getal 1, decimalen=0 < stand ~.geld.bijdragen.2.programmajaar})',
      'de opschorting is voorbij',
    ]);
  });

  test('a correction, and a fact that came back or was recorded on another day', () => {
    const feit = { soort: 'buurt_gestopt', buurt: 'BU1', geregistreerd: '2027-02-01' };
    const gebeurtenissen = [
      { ...feit, id: 'f0' },
      { id: 'f1', soort: 'correctie', geregistreerd: '2027-02-01', wordt: { soort: 'buurt_gestopt', buurt: 'BU2' } },
      { id: 'f2', soort: 'correctie', geregistreerd: '2027-02-01' },
    ];
    const oorzaken = ['f0~2', 'f1', 'f2', 'f9', 'f0~x'].map((id) => oorzaak('buurt_gestopt', gelijk, id));
    const regels = zeg([...oorzaken, oorzaak('buurt_gestopt', gelijk, 'f0', '2027-02-02')], gebeurtenissen).filter(
      (een) => een.startsWith('- '),
    );
    expect(regels.map((een) => een.slice(een.indexOf('}: ') + 3).split('. De prognose')[0])).toEqual([
      'een buurt stopt ([De Wal])',
      'een correctie op: een buurt stopt ([Haven])',
      'een correctie op: een buurt stopt',
      'een buurt stopt',
      'een buurt stopt',
      'een correctie op: een buurt stopt ([De Wal])',
    ]);
  });

  test('as a table: each event its row, each year its column', () => {
    const totaal = { perJaar: [jaar(2026, '', '', '1.00'), jaar(2027, '', '', '2.00')] };
    const wijziging = (...perJaar: readonly object[]) => ({ perJaar });
    const vergelijking = {
      totaal,
      oorzaken: [
        oorzaak('addendum', wijziging(jaar(2026, '', '', '1.00'))),
        oorzaak('hervat', wijziging(jaar(2027, '', '', '2.00')), 'f2'),
      ],
    };
    expect(toonTabel(composeOorzaaktabel(stukVan({ vergelijking }), als(vergelijking)))).toEqual([
      'tabel oorzaken: Wat elke gebeurtenis veranderde',
      'rij=Vastgelegd op | gebeurtenis=Gebeurtenis! | nummer=Nummer! | 2026=2026 | 2027=2027 | totaal=Totaal',
      '{datum 2027-02-01 < vergelijking oorzaken.0.geregistreerd} | [een addendum bij de overeenkomst] | {tekst f1 < vergelijking oorzaken.0.id} | {bedrag 1.00 < som vergelijking oorzaken.0.wijziging.perJaar.0.verschil} | {bedrag 0.00 < som vergelijking } | {bedrag 1.00 < som vergelijking oorzaken.0.wijziging.perJaar.0.verschil}',
      '{datum 2027-02-01 < vergelijking oorzaken.1.geregistreerd} | [de opschorting is voorbij] | {tekst f2 < vergelijking oorzaken.1.id} | {bedrag 0.00 < som vergelijking } | {bedrag 2.00 < som vergelijking oorzaken.1.wijziging.perJaar.0.verschil} | {bedrag 2.00 < som vergelijking oorzaken.1.wijziging.perJaar.0.verschil}',
      '[Totaal] | [] | [] | {bedrag 1.00 < som vergelijking oorzaken.0.wijziging.perJaar.0.verschil} | {bedrag 2.00 < som vergelijking oorzaken.1.wijziging.perJaar.0.verschil} | {bedrag 3.00 < som vergelijking oorzaken.0.wijziging.perJaar.0.verschil + oorzaken.1.wijziging.perJaar.0.verschil}',
      'rij 2 = 0+1',
      'kolom 5 = 3+4',
    ]);
  });
});

describe('what cannot be compared over deelnemers', () => {
  const zeg = (...deelnemers: readonly object[]) => {
    const feiten = { deelnemers: deelnemers.map((een, d) => ({ naam: `D${d}`, ...een })) };
    return toon(composeVergelijkbaar(createLezer({ landelijk: feiten }), als(feiten)));
  };

  test('nothing differs', () => {
    expect(zeg({ indelingsjaar: 2024, schaal: 'x' }, {}, { indelingsjaar: 2024, schaal: 'x' })).toEqual([]);
  });

  test('years, scales or both, in order', () => {
    expect(zeg({ indelingsjaar: 2024 }, { indelingsjaar: 2023 }, { indelingsjaar: 2024 })).toEqual([
      'De buurten zijn niet van dezelfde indeling: die van {jaar 2023 < landelijk deelnemers.1.indelingsjaar} ({tekst D1 < landelijk deelnemers.1.naam}) en {jaar 2024 < landelijk ~.indelingsjaar} ({tekst D0 < landelijk ~.naam} en {tekst D2 < landelijk deelnemers.2.naam}). Buurten van verschillende jaren zijn niet zonder meer te vergelijken. ',
    ]);
    expect(zeg({ schaal: 'van 0 tot 1' }, { schaal: 'van 0 tot 10' })).toEqual([
      'De scores hebben niet dezelfde schaal: {tekst van 0 tot 1 < landelijk ~.schaal} ({tekst D0 < landelijk ~.naam}) en {tekst van 0 tot 10 < landelijk deelnemers.1.schaal} ({tekst D1 < landelijk deelnemers.1.naam}). Scores van verschillende schalen zijn niet te vergelijken.',
    ]);
    expect(
      zeg({ indelingsjaar: 2024, schaal: 'a' }, { indelingsjaar: 2023, schaal: 'b' })[0]?.split('. '),
    ).toHaveLength(4);
  });

  test('the year of the choice goes before that of the agreement', () => {
    const deelnemer = (naam: string, keuze: object | undefined) => ({ naam, keuze, overeenkomst: kleinDossier() });
    const programma = {
      deelnemers: [
        deelnemer('A', { indelingsjaar: 2020, schaal: { van: 0, tot: 1.5 } }),
        deelnemer('B', undefined),
        { naam: 'C', keuze: {}, overeenkomst: initialOvereenkomstdossier },
      ],
    };
    expect(readLandelijkefeiten(als(programma), als({ peildatum: DAG }))).toEqual({
      deelnemers: [
        {
          indelingsjaar: 2020,
          naam: 'A',
          schaal: 'van 0 tot 1,5',
        },
        {
          indelingsjaar: 2024,
          naam: 'B',
        },
        {
          naam: 'C',
        },
      ],
    });
  });
});
