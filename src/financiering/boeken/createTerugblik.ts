import type { Datum } from '../../kern/index.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import type { Stand } from '../stand/stand.js';

/** The contributions on another day, as they are known now or were known on another day. Each is reckoned when it is asked for first. */
export type Terugblik = (bijdrage: string, dag: Datum, bekendOp?: Datum) => Stand | undefined;

/** Makes a {@link Terugblik}. */
export function createTerugblik({ peiling, standen }: Standen): Terugblik {
  const toIndex = (rijen: readonly Stand[]) =>
    new Map<string, Stand>(rijen.map((stand) => [stand.plek.bijdrage.id, stand]));
  const { peildatum, bekendOp: nu } = peiling;
  const perDag = new Map([[`${peildatum} ${nu}`, toIndex(standen)]]);
  return (bijdrage, dag, bekendOp = nu) => {
    const sleutel = `${dag} ${bekendOp}`;
    const opDag = perDag.get(sleutel) ?? toIndex(computeStanden({ ...peiling, peildatum: dag, bekendOp }).standen);
    perDag.set(sleutel, opDag);
    return opDag.get(bijdrage);
  };
}
