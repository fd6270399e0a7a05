/** The sheet with which a journalist or researcher can redo the choice. */
import type { Bevinding } from 'buurtaanpak/kern';
import { createVingerafdruk } from 'buurtaanpak/kern';
import type { Keuze } from 'buurtaanpak/programma';
import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { createSelectiebesluit, type SelectieGevonden, selectBuurten } from 'buurtaanpak/selectie';
import { listBronnen, type Narekeninvoer, writeNarekenblad } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, Verslag, type Verslagblok, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { dag } from '../team/vertel.js';

const CODES = ['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004'] as const;
const NAMEN = ['De Wal', 'Haven', 'Kade', 'Dijk'];
const routekaart = Routekaart.create({
  id: 'energie',
  naam: 'Energie',
  weging: { methode: 'gelijk' },
  themas: [{ id: 'cijfers', naam: 'Cijfers', weging: { methode: 'entropie' } }],
  criteria: [
    {
      id: 'gas',
      naam: 'Gasverbruik',
      thema: 'cijfers',
      bron: { soort: 'kerncijfer', sleutel: 'gas' },
      richting: 'hoger',
      ontbrekend: { regel: 'weigeren' },
    },
    {
      id: 'woz',
      naam: 'Woz-waarde',
      thema: 'cijfers',
      bron: { soort: 'kerncijfer', sleutel: 'woz' },
      richting: 'lager',
    },
  ],
});
const kolom = (sleutel: string, jaar: number, waarden: readonly number[]) => ({
  sleutel,
  figuur: sleutel,
  eenheid: 'aantal',
  bron: { naam: 'CBS', tabel: '85984NED', jaar },
  waarden: Float64Array.from(waarden),
  redenen: Uint8Array.from(waarden, (waarde) => (Number.isNaN(waarde) ? 2 : 0)),
});
const scores = scoreBuurten(routekaart, {
  indeling: { gebieden: 'cbs', jaar: 2024 },
  gebieden: CODES.map((code, i) => ({ code, naam: NAMEN[i] ?? '', soort: 'buurt' })),
  kolommen: [kolom('gas', 2023, [900, 1300, 1100, Number.NaN]), kolom('woz', 2024, [200, 250, 240, 300])],
});
const quota = [
  { id: 'plek', naam: 'de plek', programma: 'energie', aantal: 1 },
  { id: 'reeks', programma: 'energie', aantal: { van: 1, tot: 2 } },
];
const gevonden = selectBuurten({ energie: scores }, quota, {
  regels: [{ soort: 'uitgesloten', codes: [CODES[2]], motief: 'Er wordt gesloopt.' }],
});
if (!('gekozen' in gevonden)) throw new Error('no selection');
const selectie: SelectieGevonden = gevonden;

const basis: Narekeninvoer = {
  gemeente: 'Voorbeeld',
  selectie,
  scores: { energie: scores },
  namen: CODES.map((code, i) => ({ code, naam: NAMEN[i] ?? '' })),
};
const options = { peildatum: dag('2026-06-30') };

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

/** The piece, after it was found to mislead nobody and to be traceable. */
function lees(extra: Partial<Narekeninvoer> = {}) {
  const invoer = { ...basis, ...extra };
  const verslag = writeNarekenblad(invoer, options);
  expect(checkVerslag(verslag, { bevindingen: invoer.bevindingen ?? [] })).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(invoer))).toEqual([]);
  expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
  const rijen = (id: string) =>
    [...visit(verslag.blokken)].flatMap((blok) =>
      blok.soort === 'tabel' && blok.tabel.id === id
        ? blok.tabel.rijen.map((rij) => rij.map((waarde) => formatWaarde(waarde, { plaats: 'tabel' })))
        : [],
    );
  return { verslag, rijen, tekst: renderTekst(verslag, { breedte: 10_000 }) };
}

const keuze: Keuze = {
  kenmerk: 'zaak-7',
  besluitdatum: dag('2026-06-23'),
  vingerafdruk: `sha256:${'a'.repeat(64)}`,
  afwijkingen: [
    { eruit: 'Haven', erin: 'Kade', reden: 'Er loopt al een project.', datum: dag('2026-06-20'), verlies: 0.125 },
    { erin: 'Dijk', reden: 'Op verzoek van de raad.' },
    { eruit: 'De Wal', reden: 'Geen animo.' },
  ],
  loting: { zaad: 'zaad-2026', deelnemers: 3, plekken: 1 },
  methode: {
    cijfers: 2,
    oordelen: 0,
    beoordelaars: [
      { rol: 'gemeente', aantal: 4 },
      { rol: 'sociaal_werk', aantal: 1 },
    ],
  },
  zekerheid: {
    trekkingen: 1000,
    kans: 0.23,
    overlap: 0.9,
    perBuurt: [
      { buurt: CODES[1], kans: 1 },
      { buurt: CODES[0], kans: 0.4 },
      { buurt: 'elders', kans: 0.1 },
    ],
  },
  zonderScore: [{ buurt: CODES[3], naam: 'Dijk', reden: 'geweigerd' }],
  buurten: [],
};

describe('writeNarekenblad', () => {
  test('tells every criterion with source, table, year, weights and direction', () => {
    const { rijen, verslag } = lees();
    expect(verslag.lezer).toBe('journalist');
    const effectief = (id: string) =>
      formatWaarde({
        soort: 'percentage',
        waarde: scores.criteria.find((een) => een.id === id)?.effectief ?? 0,
        decimalen: 1,
      });
    expect(rijen('criteria').map((rij) => [...rij.slice(0, 5), rij[6], rij[7]])).toEqual([
      ['Energie', 'Gasverbruik', 'CBS', '85984NED', '2023', effectief('gas'), 'hoe hoger, hoe meer punten'],
      ['Energie', 'Woz-waarde', 'CBS', '85984NED', '2024', effectief('woz'), 'hoe lager, hoe meer punten'],
    ]);
    // A column that is handed in goes before the yardstick; without either the source is not delivered.
    const bron = { naam: 'RIVM', tabel: 'eigen', jaar: 2022 };
    expect(
      lees({ kolommen: [{ sleutel: 'gas', bron }] })
        .rijen('criteria')[0]
        ?.slice(2, 5),
    ).toEqual(['RIVM', 'eigen', '2022']);
    const { meetlat: _, ...zonder } = { ...scores, routekaart, buurten: scores.buurten, criteria: scores.criteria };
    expect(
      lees({ scores: { energie: { routekaart, buurten: zonder.buurten, criteria: [] } } })
        .rijen('criteria')[0]
        ?.slice(2, 7),
    ).toEqual(['niet geleverd', 'n.v.t.', 'n.v.t.', 'n.v.t.', 'n.v.t.']);
  });

  test('tells what people decided and what the machine', () => {
    const { rijen, tekst } = lees();
    expect(tekst).toContain('De computer rekent. Het college van burgemeester en wethouders besluit.');
    expect(rijen('wie-besliste').map(([wat, wie]) => `${wat}: ${wie}`)).toEqual([
      'De criteria, de quota en de regels: mens',
      'Energie: mens',
      'Energie: machine',
      'De scores: machine',
      'De keuze binnen de quota en de regels: machine',
      'De afwijkingen van de berekening: mens',
      'Het besluit: mens',
    ]);
    const { themas: _, weging: __, ...zonderThema } = routekaart;
    const oordeel = {
      ...zonderThema,
      criteria: [{ id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' as const }, richting: 'hoger' as const }],
    };
    const met = lees({
      keuze,
      gewichtenDoor: 'de gemeenteraad, op 12 mei 2026',
      scores: { energie: { routekaart: oordeel, buurten: scores.buurten, criteria: [] } },
    });
    expect(met.tekst).toContain('De gewichten koos: de gemeenteraad, op 12 mei 2026. Het besluit is van 23 juni 2026.');
    const wie = met.rijen('wie-besliste');
    // How many judged is not told: it can be a few.
    expect(wie).toContainEqual(['De oordelen over buurten', 'mens', 'gemeente en sociaal werk']);
    expect(wie).toContainEqual(['De loting', 'machine', 'met een zaad dat iedereen kan gebruiken']);
    expect(wie).toContainEqual(['De afwijkingen van de berekening', 'mens', 'zie hieronder']);
    expect(wie).toContainEqual(['Het besluit', 'mens', 'zaak-7']);
    expect(met.rijen('criteria')[0]?.[2]).toBe('oordeel van mensen');
    const zonder = lees({
      keuze: { buurten: [], afwijkingen: [] },
      scores: { energie: { routekaart: oordeel, buurten: scores.buurten, criteria: [] } },
    });
    expect(zonder.rijen('wie-besliste')).toContainEqual(['De oordelen over buurten', 'mens', 'n.v.t.']);
    expect(zonder.tekst).toContain('Mensen weken nergens van de berekening af.');
  });

  test('tells out of how many was chosen, by which rules, and what was proven within which limit', () => {
    const { rijen, tekst } = lees();
    expect(tekst).toContain('2 buurten konden meedoen, elke buurt één keer geteld. Daaruit zijn er 2 gekozen.');
    expect(rijen('quota')).toEqual([
      ['de plek', '1', '1', '3', '2', '1'],
      ['reeks', '1', '2', '3', '2', '1'],
    ]);
    expect(tekst).toContain('1 buurt doet niet mee. De reden: Er wordt gesloopt.');
    expect(tekst).toContain(
      'Dat geldt voor 2 quota samen. Hoe vaak de keuze met andere gewichten dezelfde is, is niet berekend.',
    );
    expect(lees({ keuze: { ...keuze, afwijkingen: [] } }).tekst).toContain(
      'Met andere gewichten kan het anders zijn: bij 1.000 trekkingen kwam in ongeveer 23 van de 100 keer precies deze keuze eruit.',
    );
    expect(lees({ keuze }).tekst).toContain('Voor de afwijkingen door mensen geldt: bewezen is dat');
    const met = (wijziging: object, rest: object = {}) =>
      lees({ selectie: { ...selectie, ...rest, bewijs: { ...selectie.bewijs, ...wijziging } } }).tekst;
    expect(met({ optimaal: false, gat: 0.25 })).toContain(
      'Een andere keuze kan beter uitkomen, maar hoogstens 0,250 punten.',
    );
    expect(met({ optimaal: false, gat: 0 })).toContain('Een andere keuze kan beter uitkomen.');
    expect(met({ controle: 'drijvende_komma' })).toContain('en niet in hele getallen nagerekend.');
    expect(met({ gelijkspel: 'onbeslist' })).toContain('of een andere keuze even goed is, is niet uitgezocht');
    expect(met({}, { konMeedoen: undefined, gekozen: selectie.gekozen.slice(0, 1) })).toContain('1 buurt is gekozen.');
    expect(met({}, { konMeedoen: 1, gekozen: selectie.gekozen.slice(0, 1) })).toContain(
      '1 buurt kon meedoen, elke buurt één keer geteld. Daaruit is er 1 gekozen.',
    );
    const kaal = selectBuurten({ p: [{ code: 'A', score: 1 }] }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    if (!('gekozen' in kaal)) throw new Error('no selection');
    const klein = lees({ selectie: kaal, scores: {}, namen: [{ code: 'A', naam: 'De Wal' }] });
    expect(klein.tekst).toContain('Dat geldt voor 1 quotum samen.');
    expect(klein.tekst).toContain('Er zijn geen documenten genoemd waarmee de keuze na te rekenen is.');
  });

  test('tells how sensitive the choice is, with the number of draws and the error', () => {
    expect(lees().tekst).toContain('Hoe gevoelig de keuze is voor andere gewichten of cijfers, is niet berekend.');
    const { tekst, rijen } = lees({ keuze });
    expect(tekst).toContain('Er is 1.000 keer opnieuw gekozen');
    expect(tekst).toContain('Gemiddeld was 90,0% van de gekozen buurten dan ook gekozen.');
    expect(tekst).toContain(
      'is 1,3%. Zijn interval van Wilson, met vijfennegentig procent zekerheid, loopt van 20,5% tot 25,7%.',
    );
    const gekozen = new Set(selectie.gekozen.map(({ code }) => code));
    expect(rijen('kansen').map((rij) => rij.slice(0, 3))).toEqual([
      ['Haven', gekozen.has(CODES[1]) ? 'ja' : 'nee', expect.stringContaining('in alle')],
      ['De Wal', gekozen.has(CODES[0]) ? 'ja' : 'nee', 'in ongeveer 40 van de 100 keer'],
    ]);
    expect(lees({ zekerheid: { trekkingen: 20, kans: 0.5, overlap: 0.75 } }).rijen('kansen')).toEqual([]);
    expect(
      lees({
        keuze: {
          ...keuze,
          afwijkingen: undefined,
          zekerheid: { ...keuze.zekerheid!, perBuurt: [{ buurt: CODES[2], kans: 0.2 }] },
        },
      }).rijen('kansen')[0]?.[1],
    ).toBe('nee');
  });

  test('tells where people deviated, and which buurten have no score and why', () => {
    const { rijen, tekst } = lees({ keuze });
    expect(rijen('afwijkingen')).toEqual([
      ['Haven', 'Kade', 'Er loopt al een project.', '20 juni 2026', '0,125'],
      ['n.v.t.', 'Dijk', 'Op verzoek van de raad.', 'n.v.t.', 'n.v.t.'],
      ['De Wal', 'n.v.t.', 'Geen animo.', 'n.v.t.', 'n.v.t.'],
    ]);
    expect(tekst).toContain('Buurten die voor ten minste één Routekaart geen score kregen: 1.');
    expect(rijen('zonder-score')).toEqual([
      ['Dijk', 'Energie', expect.stringContaining('Gasverbruik mag niet ontbreken')],
    ]);
    expect(lees().tekst).toContain('Of mensen van de berekening afweken, staat niet in de gegevens van dit stuk.');
    const kaal = { routekaart, buurten: scores.buurten, criteria: scores.criteria };
    // Scores that do not tell it: then the choice does, else nothing is told.
    expect(lees({ keuze, scores: { energie: kaal } }).rijen('zonder-score')).toEqual([
      ['Dijk', 'n.v.t.', 'een cijfer dat niet mag ontbreken, ontbreekt'],
    ]);
    expect(lees({ scores: { energie: kaal } }).tekst).toContain(
      'In de gegevens van dit stuk is geen buurt zonder score.',
    );
    const vreemd = [
      { code: 'elders', redenen: [] },
      { code: CODES[1], redenen: [] },
      { code: CODES[0], redenen: [{ code: 'vreemd.code', ernst: 'info' as const, pad: [], params: {} }] },
      { code: CODES[1], redenen: [] },
    ];
    expect(
      lees({ scores: { energie: { ...kaal, zonderScore: vreemd } } })
        .rijen('zonder-score')
        .map(([naam, , reden]) => [naam, reden]),
    ).toEqual([
      ['De Wal', 'de reden is niet bekend'],
      ['Haven', 'de reden is niet bekend'],
      ['Haven', 'de reden is niet bekend'],
    ]);
  });

  test('tells the fingerprints, the version, the seed, how to redo it, and what can be downloaded', () => {
    const besluit = createSelectiebesluit(selectie, {
      kenmerk: 'besluit-1',
      datum: dag('2026-06-25'),
      routekaarten: {},
    } as never);
    const afdruk = createVingerafdruk('x');
    const verantwoording = {
      versie: 2,
      opgesteldOp: dag('2026-06-26'),
      software: { naam: 'buurtaanpak', versie: '1.2.3' },
      vingerafdrukken: {
        kerncijfers: afdruk,
        programmas: afdruk,
        scores: afdruk,
        quota: afdruk,
        opties: afdruk,
        uitkomst: afdruk,
        geheel: afdruk,
      },
    } as const;
    const { tekst, rijen } = lees({
      keuze,
      besluit,
      verantwoording,
      downloads: [{ titel: 'De scores', vorm: 'JSON', vindplaats: 'https://voorbeeld.nl/1' }],
    });
    expect(rijen('vingerafdrukken').map(([wat, versie, druk]) => [wat, versie, druk?.length])).toEqual([
      ['Het selectiebesluit', '2', 71],
      ['De verantwoording', '2', 71],
      ['De Routekaart Energie', '1', 71],
    ]);
    expect(tekst).toContain(
      'Het zaad is zaad-2026: daarmee komt dezelfde uitslag eruit. Of het zaad eerlijk is gekozen, volgt daar niet uit.',
    );
    expect(tekst).toContain(
      'Reken na met buurtaanpak 1.2.3, dat iedereen mag gebruiken. De functie verifyVerantwoording',
    );
    expect(tekst).toContain('Het besluit is van 25 juni 2026.');
    expect(rijen('downloads')[0]).toEqual(['De scores', 'JSON', 'https://voorbeeld.nl/1']);
    expect(rijen('downloads').map((rij) => rij[2])).toContain('bij dit stuk: criteria.csv');
    // Without an account the decision can be redone; of a choice only its fingerprint is known.
    const kaal = lees({ keuze: { ...keuze, loting: undefined } });
    expect(kaal.rijen('vingerafdrukken')[0]).toEqual(['Het selectiebesluit', 'n.v.t.', keuze.vingerafdruk]);
    expect(kaal.tekst).toContain('De functie verifySelectiebesluit van de bibliotheek buurtaanpak');
    expect(lees().tekst).not.toContain('verifySelectiebesluit');
  });

  test('tells the warnings that concern a journalist, by name; that there are none only when they were looked at', () => {
    const bevinding = (
      code: string,
      params: Bevinding['params'],
      ernst: Bevinding['ernst'] = 'waarschuwing',
    ): Bevinding => ({ code, ernst, pad: ['x'], params });
    expect(lees().tekst).toContain('zijn niet meegegeven aan dit blad.');
    expect(lees({ bevindingen: [] }).tekst).toContain(
      'Er zijn geen fouten of waarschuwingen over de cijfers, de scores en de keuze. Meldingen die zijn bekeken: 0.',
    );
    const dun = bevinding('routekaart.score_dun', { naam: 'De Wal', buurt: CODES[0], procent: 40 });
    const ander = bevinding('routekaart.score_dun', { naam: 'Kade', buurt: 'niet_bekend', procent: 40 }, 'info');
    const { tekst, verslag } = lees({ bevindingen: [dun, ander, bevinding('team.onbekend', {})] });
    expect(tekst).toContain('- De score van De Wal (De Wal) rust op 40%');
    expect(verslag.vermeldingen).toEqual([{ code: dun.code, pad: ['x'], blok: ['blokken', 1, 'blokken', 0] }]);
    const lijst = bevinding('routekaart.score_dun', { naam: ['gas', 3, 'wacht_op'], buurt: 'plek', procent: 40 });
    expect(lees({ bevindingen: [lijst] }).tekst).toContain('(de plek)');
    const achteraf = bevinding('evaluatie.plan_achteraf', { vastgesteldOp: '2027-01-01', eerste: '2026-12-31' });
    expect(lees({ bevindingen: [achteraf] }).tekst.replace(/\s+/g, ' ')).toContain('lees de uitkomsten als verkenning');
    // Of a code without a text there is no sentence, so nobody is reassured either.
    const elders = writeNarekenblad({ ...basis, bevindingen: [bevinding('evaluatie.onbekend', {})] }, options);
    expect(renderTekst(elders)).toContain('Er zijn waarschuwingen die in een ander stuk staan');
  });

  test('has charts after the choice, changes nothing that it is given, and refuses what is no selection', () => {
    const grafiek = {
      id: 'kaart',
      titel: 'De kaart',
      alternatief: 'Een kaart.',
      spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'Een kaart.' },
    } as const;
    const verslag = writeNarekenblad(
      { ...basis, keuze: deepFreeze({ ...keuze }) },
      { ...options, grafieken: [grafiek] },
    );
    expect([...visit(verslag.blokken)].some(({ soort }) => soort === 'grafiek')).toBe(true);
    for (const vreemd of [null, {}, { ...basis, selectie: {} }, { ...basis, downloads: 5 }])
      expect(codeVan(() => writeNarekenblad(vreemd as never, options))).toBe('kern.document_ongeldig');
    expect(codeVan(() => writeNarekenblad(basis, { peildatum: 'morgen' as never }))).toBe('kern.datum_ongeldig');
  });
});
