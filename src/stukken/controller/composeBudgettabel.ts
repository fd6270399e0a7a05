import type { Budgetregel } from '../../financiering/index.js';
import type { Verslagkolom, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { composeRegeltabel } from '../delen/composeRegeltabel.js';
import { leeg } from '../delen/leeg.js';
import { nameOf } from '../delen/nameOf.js';
import { woord } from '../delen/woord.js';
import type { Bladstuk } from './controleblad.js';
import { BLADBRON, opBlad } from './opBlad.js';

/** Which rows of the sheet a table has, and which amounts of them. */
interface Budgettabel {
  readonly id: string;
  readonly titel: string;
  readonly keep: (regel: Budgetregel) => boolean;
  readonly bedragen: readonly (readonly [veld: keyof Budgetregel, kop: string])[];
}

interface Woordkolom extends Verslagkolom {
  readonly cel: (regel: Budgetregel, i: number) => Verslagwaarde;
}

/** The columns before the amounts. Those of the bearer and of the taakveld are there when a row has one. */
function listWoordkolommen(stuk: Bladstuk): Woordkolom[] {
  const { lezer } = stuk;
  const { regels } = stuk.blad.budgetstaat;
  const plek = (i: number, ...pad: string[]) => opBlad('budgetstaat', 'regels', i, ...pad);
  const kolom = (sleutel: string, kop: string, cel: Woordkolom['cel']): Woordkolom => ({
    sleutel,
    kop,
    optelbaar: false,
    cel,
  });
  const taakveld = (veld: 'code' | 'categorie', kop: string) =>
    regels.some((een) => een.taakveld?.[veld] !== undefined)
      ? [
          kolom(veld, kop, (een, i) =>
            een.taakveld?.[veld] === undefined ? leeg : lezer.tekst(plek(i, 'taakveld', veld)),
          ),
        ]
      : [];
  const dragers = regels.some(({ kostendrager }) => kostendrager !== undefined);
  return [
    kolom('begrotingsjaar', 'Begrotingsjaar', (_, i) => lezer.jaar(plek(i, 'begrotingsjaar'))),
    kolom('partij', 'Partij', ({ van }) => woord(nameOf(stuk, 'partijen', van))),
    ...(dragers
      ? [
          kolom('kostendrager', 'Kostendrager', ({ kostendrager }) =>
            kostendrager === undefined ? leeg : woord(nameOf(stuk, 'kostendragers', kostendrager)),
          ),
        ]
      : []),
    ...taakveld('code', 'Taakveld'),
    ...taakveld('categorie', 'Categorie'),
    kolom('buurt', 'Buurt', ({ buurt }) => {
      if (buurt === undefined) return woord('geen buurt');
      const b = stuk.deel.buurten.findIndex((een) => een.buurt === buurt);
      return b < 0 ? leeg : lezer.tekst(stuk.hier('buurten', b, 'naam'));
    }),
    kolom('buurtcode', 'Code', ({ buurt }, i) => (buurt === undefined ? leeg : lezer.tekst(plek(i, 'buurt')))),
  ];
}

/** A table of rows of the sheet: by begrotingsjaar, party, cost bearer, taakveld and buurt, with a total. */
export function composeBudgettabel(stuk: Bladstuk, { id, titel, keep, bedragen }: Budgettabel): Verslagtabel {
  const kolommen = listWoordkolommen(stuk);
  return composeRegeltabel(stuk.lezer, {
    id,
    titel,
    bron: BLADBRON,
    plek: (i, veld) => opBlad('budgetstaat', 'regels', i, veld),
    woordkolommen: kolommen.map(({ sleutel, kop, optelbaar }) => ({ sleutel, kop, optelbaar })),
    regels: stuk.blad.budgetstaat.regels.flatMap((regel, i) =>
      keep(regel) ? [{ i, woorden: kolommen.map(({ cel }) => cel(regel, i)) }] : [],
    ),
    bedragen,
  });
}
