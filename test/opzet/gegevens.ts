import { readFileSync } from 'node:fs';
import { Datum } from 'buurtaanpak/kern';
import { type Kerncijfertabel, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { Opzet, type Opzetgegevens } from 'buurtaanpak/opzet';
import { BEOORDELAARSROLLEN, Beoordelingen, type Routekaart } from 'buurtaanpak/routekaart';
import { parse } from 'csv-parse/sync';

/** The day on which the runs of the tests are looked at. */
export const PEILDATUM = Datum.parse('2026-09-01');

/** The opzetten of the examples. */
export const VIER = ['leeuwarden', 'rotterdam', 'zaanstad', 'boxtel-sint-michielsgestel'] as const;

/** The JSON of an opzet of the examples, as a text. */
export const leesTekst = (naam: string): string =>
  readFileSync(new URL(`../../examples/opzet/${naam}.json`, import.meta.url), 'utf8');

/** An opzet of the examples. */
export const leesOpzet = (naam: string): Opzet => Opzet.parse(JSON.parse(leesTekst(naam)));

/** The rows of CBS of the five gemeenten, read once. */
export const KWB: readonly Record<string, string>[] = parse(
  readFileSync(new URL('../../examples/data/kwb-2024-vijf-gemeenten.werkmap.csv', import.meta.url), 'utf8'),
  { bom: true, columns: true, delimiter: ';' },
);

/** The figures of the gemeenten of an opzet. */
export const leesTabel = (opzet: Opzet): Kerncijfertabel =>
  readKerncijfers(KWB, { jaar: 2024, gemeenten: opzet.gemeenten.map(({ code }) => code) }).tabel;

const wantsOordelen = ({ criteria }: Routekaart) => criteria.some(({ bron }) => bron.soort === 'beoordeling');

/** Judgements of three people about every buurt: made by a rule, so that a test that changes nothing sees the same ones. */
export function maakOordelen({ routekaarten }: Opzet, codes: readonly string[]): Beoordelingen[] {
  const datum = Datum.parse('2026-05-11');
  return routekaarten.filter(wantsOordelen).map((routekaart, r) =>
    Beoordelingen.create({
      routekaart: routekaart.id,
      rijen: routekaart.criteria
        .filter(({ bron }) => bron.soort === 'beoordeling')
        .flatMap(({ id: criterium }, c) =>
          codes.flatMap((buurt, i) =>
            BEOORDELAARSROLLEN.map((rol, b) => ({
              buurt,
              criterium,
              rol,
              beoordelaar: `${rol}-1`,
              score: 1 + ((i * 7 + c * 3 + b + r * 2 + ((i * i) % 11)) % 5),
              datum,
            })),
          ),
        ),
    }),
  );
}

/** The codes of the buurten of a table. */
export const buurtenVan = ({ gebieden }: Kerncijfertabel): string[] =>
  gebieden.filter(({ soort }) => soort === 'buurt').map(({ code }) => code);

/** Everything that a run of an opzet of the examples needs: the rows of its own gemeenten, and judgements. */
export function maakGegevens(opzet: Opzet): Opzetgegevens {
  const codes = opzet.gemeenten.map(({ code }) => code.slice(2));
  const kwb = KWB.filter(({ gwb_code_10: code = '' }) => codes.includes(code.slice(2, 6)));
  return { rijen: { kwb }, oordelen: maakOordelen(opzet, buurtenVan(leesTabel(opzet))) };
}

/** Eight buurten of one gemeente, by hand: the share of owned homes says everything. */
export const RIJEN = [
  { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '6400', p_koopw: '45' },
  { gwb_code_10: 'WK008020', regio: 'Oost', recs: 'Wijk', a_inw: '3200', p_koopw: '30' },
  { gwb_code_10: 'WK008080', regio: 'Wirdum', recs: 'Wijk', a_inw: '3200', p_koopw: '60' },
  ...[10, 20, 30, 40].map((koop, i) => ({
    gwb_code_10: `BU0080200${i + 1}`,
    regio: `Oost ${i + 1}`,
    recs: 'Buurt',
    a_inw: String(500 + i),
    p_koopw: String(koop),
  })),
  ...[50, 60, 70, 80].map((koop, i) => ({
    gwb_code_10: `BU0080800${i + 1}`,
    regio: `Dorp ${i + 1}`,
    recs: 'Buurt',
    a_inw: String(700 + i),
    p_koopw: String(koop),
  })),
];

/** A small complete opzet over {@link RIJEN}: two of Oost and one dorp, in one agreement of two years. */
export const KLEIN: Opzet = Opzet.parse({
  soort: 'opzet',
  versie: 2,
  id: 'klein',
  naam: 'Kleine buurtaanpak',
  indelingsjaar: 2024,
  gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
  kenmerken: [
    { id: 'oost', gebieden: ['WK008020'] },
    { id: 'dorp', gebieden: ['WK008080'] },
  ],
  bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
  routekaarten: [
    {
      soort: 'routekaart',
      versie: 1,
      id: 'koop',
      naam: 'Koopwoningen',
      criteria: [
        {
          id: 'koop',
          naam: 'Koopwoningen',
          richting: 'hoger',
          bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' },
        },
      ],
    },
  ],
  programmas: [
    {
      id: 'oost',
      naam: 'Oost',
      routekaart: 'koop',
      kostendragers: ['wijken'],
      quota: [{ id: 'oost', aantal: 2, waar: { kenmerken: ['oost'] } }],
    },
    {
      id: 'dorp',
      naam: 'dorpen',
      routekaart: 'koop',
      kostendragers: ['dorpen'],
      quota: [{ id: 'dorp', aantal: 1, waar: { kenmerken: ['dorp'] } }],
    },
  ],
  partijen: [
    {
      rol: 'gemeente',
      id: 'gemeente',
      naam: 'gemeente Leeuwarden',
      gemeentecode: 'GM0080',
      ondertekenaars: [{ functie: 'burgemeester' }],
    },
    { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
  ],
  overeenkomst: {
    id: 'klein',
    titel: 'Samenwerkingsovereenkomst',
    onderwerp: 'Drie buurtteams.',
    start: '2026-09-01',
    themas: ['wonen'],
  },
  geld: {
    naam: 'Financiering',
    kostendragers: [
      { id: 'wijken', naam: 'wijken', partij: 'gemeente' },
      { id: 'dorpen', naam: 'dorpen', partij: 'gemeente' },
    ],
    jaren: [
      {
        programmajaren: [1, 2],
        bijdragen: [
          {
            id: 'gemeente',
            van: 'gemeente',
            bedrag: '30000.00',
            aard: 'exact',
            doel: 'begeleiden',
            verdeelsleutel: 'per_buurt',
          },
        ],
      },
    ],
  },
});

/** The facts for {@link KLEIN}. */
export const KLEINE_GEGEVENS: Opzetgegevens = { rijen: { kwb: RIJEN } };

/** A map of a row of squares that touch side by side, one for each code. */
export const maakKaart = (codes: readonly string[]) => ({
  type: 'FeatureCollection',
  features: codes.map((code, x) => ({
    type: 'Feature',
    properties: { buurtcode: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    },
  })),
});
