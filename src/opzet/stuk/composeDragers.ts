import { zipRijen } from '../../rekenen/index.js';
import { composeKruistabel, op } from '../../stukken/huis.js';
import type { Tekstwaarde, Verslagblok } from '../../verslag/index.js';
import { blok } from './blok.js';
import type { Dragersdeel } from './deriveUitwerking.js';
import { isBetaald } from './isBetaald.js';
import { keepEerste } from './keepEerste.js';
import { listBijdragen } from './listBijdragen.js';
import { listJaren } from './listJaren.js';
import type { Geldstuk } from './opzetstuk.js';
import { toJaarkolom } from './toJaarkolom.js';

const keyOf = ({ partij, kostendrager }: Dragersdeel) => JSON.stringify([partij, kostendrager]);

/** The name of a cost bearer, else of the party; an unknown key is shown from its own place in what was worked out. */
function nameDrager(stuk: Geldstuk, { partij, kostendrager }: Dragersdeel, plek: (string | number)[]): Tekstwaarde {
  const { opzet, geld, lezer, hier } = stuk;
  const [lijst, id, pad] =
    kostendrager === undefined
      ? ([opzet.partijen ?? [], partij, ['partijen']] as const)
      : ([geld.kostendragers ?? [], kostendrager, ['geld', 'kostendragers']] as const);
  const i = lijst.findIndex((een) => een.id === id);
  const veld = kostendrager === undefined ? 'partij' : 'kostendrager';
  return lezer.tekst(i < 0 ? op('uitwerking', ...plek, veld) : hier(...pad, i, 'naam'));
}

/** Who bears how much in each year of the programme. Without contributions that are divided it is left out. */
export function composeDragers(stuk: Geldstuk): Verslagblok[] {
  const { geld, uitwerking, lezer } = stuk;
  if (listBijdragen(geld).every(({ bijdrage }) => bijdrage.verdeelsleutel === undefined)) return [];
  const delen = zipRijen(listBijdragen(geld), uitwerking.verdeling).flatMap(([een, verdeling]) =>
    isBetaald(een)
      ? verdeling.map((deel, i) => ({
          sleutel: keyOf(deel),
          deel,
          jaren: een.jaren,
          plek: ['verdeling', een.k, i],
        }))
      : [],
  );
  const tabel = composeKruistabel(lezer, 'uitwerking', {
    id: 'kostendragers',
    titel: 'Wie draagt wat, per programmajaar',
    rijkop: 'Kostendrager',
    rijen: keepEerste(delen).map(({ sleutel, deel, plek }) => ({ sleutel, kop: nameDrager(stuk, deel, plek) })),
    kolommen: listJaren(geld).map(toJaarkolom),
    regels: delen.flatMap(({ sleutel, jaren, plek }) =>
      jaren.map((jaar) => ({
        rij: sleutel,
        kolom: toJaarkolom({ jaar }).sleutel,
        plek: op('uitwerking', ...plek, 'bedrag'),
      })),
    ),
  });
  return blok.tabel(tabel);
}
