import { composeKruistabel, distinct, op } from '../../stukken/huis.js';
import type { Tekstwaarde, Verslagblok } from '../../verslag/index.js';
import { blok } from './blok.js';
import type { Dragersdeel } from './deriveUitwerking.js';
import { listBijdragen } from './listBijdragen.js';
import { listJaren } from './listJaren.js';
import { namePartij } from './namePartij.js';
import type { Opzetstuk } from './opzetstuk.js';
import { toJaarkolom } from './toJaarkolom.js';

const keyOf = ({ partij, kostendrager }: Dragersdeel) => JSON.stringify([partij, kostendrager]);

/** The name of a cost bearer, else of the party; an unknown key is shown from its own place in what was worked out. */
function nameDrager(stuk: Opzetstuk, { partij, kostendrager }: Dragersdeel, plek: (string | number)[]): Tekstwaarde {
  const { opzet, lezer, hier } = stuk;
  const id = kostendrager ?? partij;
  const i = (opzet.geld?.kostendragers ?? []).findIndex((een) => een.id === kostendrager);
  if (i >= 0) return lezer.tekst(hier('geld', 'kostendragers', i, 'naam'));
  return kostendrager === undefined && (opzet.partijen ?? []).some((een) => een.id === id)
    ? namePartij(stuk, id, [])
    : lezer.tekst(op('uitwerking', ...plek, kostendrager === undefined ? 'partij' : 'kostendrager'));
}

/** Who bears how much in each year of the programme. Without contributions that are divided it is left out. */
export function composeDragers(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, uitwerking, lezer } = stuk;
  const bijdragen = listBijdragen(opzet);
  if (bijdragen.every(({ bijdrage }) => bijdrage.verdeelsleutel === undefined)) return [];
  const delen = bijdragen.flatMap(({ jaren, j, b }) =>
    (uitwerking.verdeling[j]?.[b] ?? []).map((deel, d) => ({ deel, jaren, plek: ['verdeling', j, b, d] })),
  );
  const tabel = composeKruistabel(lezer, 'uitwerking', {
    id: 'kostendragers',
    titel: 'Wie draagt wat, per programmajaar',
    rijkop: 'Kostendrager',
    rijen: distinct(delen.map(({ deel }) => keyOf(deel))).flatMap((sleutel) => {
      const eerste = delen.find(({ deel }) => keyOf(deel) === sleutel);
      return eerste === undefined ? [] : [{ sleutel, kop: nameDrager(stuk, eerste.deel, eerste.plek) }];
    }),
    kolommen: listJaren(opzet).map(toJaarkolom),
    regels: delen.flatMap(({ deel, jaren, plek }) =>
      jaren.map((jaar) => ({
        rij: keyOf(deel),
        kolom: toJaarkolom(jaar).sleutel,
        plek: op('uitwerking', ...plek, 'bedrag'),
      })),
    ),
  });
  return blok.tabel(tabel);
}
