import type { Verslagtabel } from '../../document/tabel.js';
import type { Verslagwaarde } from '../../document/waarde.js';
import { type Plek, samen } from './lezer.js';
import type { Stuk } from './stuk.js';

interface Kruisregel {
  readonly rij: string;
  readonly kolom: string;
  readonly plek: Plek;
}

interface Kruistabel {
  readonly id: string;
  readonly titel: string;
  readonly rijkop: string;
  readonly rijen: readonly { readonly sleutel: string; readonly kop: Verslagwaarde }[];
  readonly kolommen: readonly { readonly sleutel: string; readonly kop: string }[];
  readonly regels: readonly Kruisregel[];
}

/** A table of amounts with a total of every row, of every column, and of all. A cell without lines holds the amount zero. */
function composeKruistabel(stuk: Stuk, { id, titel, rijkop, rijen, kolommen, regels }: Kruistabel): Verslagtabel {
  const som = (keep: (regel: Kruisregel) => boolean): Verslagwaarde => {
    const plekken = regels.filter(keep).map(({ plek }) => plek);
    return stuk.lezer.bedrag({ ...samen('som', plekken), bron: 'stand' });
  };
  // With a single column, a column of totals would repeat it.
  const metTotaal = kolommen.length > 1;
  const deel = (isRij: (rij: string) => boolean): Verslagwaarde[] => [
    ...kolommen.map(({ sleutel }) => som(({ rij, kolom }) => isRij(rij) && kolom === sleutel)),
    ...(metTotaal ? [som(({ rij }) => isRij(rij))] : []),
  ];
  return {
    id,
    titel,
    kolommen: [
      { sleutel: 'rij', kop: rijkop },
      ...kolommen,
      ...(metTotaal ? [{ sleutel: 'totaal', kop: 'Totaal' }] : []),
    ],
    rijen: [
      ...rijen.map(({ sleutel, kop }) => [kop, ...deel((rij) => rij === sleutel)]),
      [{ soort: 'tekst', waarde: 'Totaal' }, ...deel(() => true)],
    ],
    totaalrijen: [{ rij: rijen.length, delen: rijen.map((_, r) => r) }],
    totaalkolommen: metTotaal ? [{ kolom: kolommen.length + 1, delen: kolommen.map((_, k) => k + 1) }] : [],
  };
}

const distinct = (waarden: readonly string[]) => [...new Set(waarden)];

/** The name of a party in the agreement. */
export function nameOf(stuk: Stuk, lijst: 'partijen' | 'kostendragers', id: string): string {
  return stuk.deel[lijst].find((een) => een.id === id)?.naam ?? id;
}

/** The table of who pays what in which begrotingsjaar. */
export function composeJaartabel(stuk: Stuk): Verslagtabel {
  const { perBegrotingsjaar } = stuk.deel.geld;
  const plek = (i: number, veld: string) => stuk.hier('geld', 'perBegrotingsjaar', i, veld);
  return composeKruistabel(stuk, {
    id: 'bijdragen-per-begrotingsjaar',
    titel: 'Bijdragen per begrotingsjaar',
    rijkop: 'Begrotingsjaar',
    rijen: distinct(perBegrotingsjaar.map(({ begrotingsjaar }) => String(begrotingsjaar))).map((sleutel) => ({
      sleutel,
      kop: stuk.lezer.jaar(
        plek(
          perBegrotingsjaar.findIndex((een) => String(een.begrotingsjaar) === sleutel),
          'begrotingsjaar',
        ),
      ),
    })),
    kolommen: distinct(perBegrotingsjaar.map(({ partij }) => partij)).map((sleutel) => ({
      sleutel,
      kop: nameOf(stuk, 'partijen', sleutel),
    })),
    regels: perBegrotingsjaar.map(({ begrotingsjaar, partij }, i) => ({
      rij: String(begrotingsjaar),
      kolom: partij,
      plek: plek(i, 'bedrag'),
    })),
  });
}

/** The table of amounts per cost bearer and begrotingsjaar. An amount without a cost bearer stands under the name of the party. */
export function composeDragertabel(stuk: Stuk): Verslagtabel {
  const { perStand } = stuk.deel.geld;
  const drager = ({ kostendrager, partij }: (typeof perStand)[number]) =>
    kostendrager === undefined ? nameOf(stuk, 'partijen', partij) : nameOf(stuk, 'kostendragers', kostendrager);
  const jaren = distinct(perStand.map(({ begrotingsjaar }) => String(begrotingsjaar)));
  return composeKruistabel(stuk, {
    id: 'kostendragers-per-begrotingsjaar',
    titel: 'Wie draagt wat, per begrotingsjaar',
    rijkop: 'Kostendrager',
    rijen: distinct(perStand.map(drager)).map((sleutel) => ({ sleutel, kop: { soort: 'tekst', waarde: sleutel } })),
    kolommen: jaren.map((sleutel) => ({ sleutel, kop: sleutel })),
    regels: perStand.map((regel, i) => ({
      rij: drager(regel),
      kolom: String(regel.begrotingsjaar),
      plek: stuk.hier('geld', 'perStand', i, 'bedrag'),
    })),
  });
}

const AARDWOORDEN = { exact: '', ten_minste: 'ten minste', ten_hoogste: 'ten hoogste', geraamd: 'geraamd' } as const;

/** The table of contributions, one in each row, with the stage of each. */
export function composeBijdragetabel(stuk: Stuk): Verslagtabel {
  const { bijdragen } = stuk.deel.geld;
  const plek = (i: number, veld: string) => stuk.hier('geld', 'bijdragen', i, veld);
  const bedragen = ['bedrag', 'toegezegd', 'vastgelegd', 'betaald'] as const;
  return {
    id: 'bijdragen',
    titel: 'Bijdragen en hoe ver zij zijn',
    kolommen: [
      { sleutel: 'partij', kop: 'Partij' },
      { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
      { sleutel: 'periode', kop: 'Periode', optelbaar: false },
      { sleutel: 'aard', kop: 'Aard', optelbaar: false },
      { sleutel: 'bedrag', kop: 'Afgesproken' },
      { sleutel: 'toegezegd', kop: 'Toegezegd' },
      { sleutel: 'vastgelegd', kop: 'Vastgelegd' },
      { sleutel: 'betaald', kop: 'Betaald' },
    ],
    rijen: [
      ...bijdragen.map(({ partij, aard }, i): Verslagwaarde[] => [
        { soort: 'tekst', waarde: nameOf(stuk, 'partijen', partij) },
        stuk.lezer.getal(plek(i, 'programmajaar')),
        stuk.lezer.periode(plek(i, 'periode')),
        { soort: 'tekst', waarde: AARDWOORDEN[aard] },
        ...bedragen.map((veld) => stuk.lezer.bedrag(plek(i, veld))),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        ...['', '', ''].map((): Verslagwaarde => ({ soort: 'tekst', waarde: '' })),
        ...bedragen.map((veld) =>
          stuk.lezer.bedrag({
            ...samen(
              'som',
              bijdragen.map((_, i) => plek(i, veld)),
            ),
            bron: 'stand',
          }),
        ),
      ],
    ],
    totaalrijen: [{ rij: bijdragen.length, delen: bijdragen.map((_, i) => i) }],
    totaalkolommen: [],
  };
}
