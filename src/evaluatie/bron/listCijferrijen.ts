import {
  type Cijfersleutel,
  type Gebied,
  type Kerncijfertabel,
  type Reden,
  selectKerncijfers,
} from '../../kerncijfers/index.js';
import { readCijferwaarde } from './readCijferwaarde.js';

/** An area with its figures, each under the key by which it was asked. */
export interface Cijferrij {
  readonly gebied: Gebied;
  readonly cijfers: Readonly<Record<string, number | { readonly reden: Reden }>>;
}

/** The figures of every area under the keys that are asked, in the order of the table. */
export function listCijferrijen(tabel: Kerncijfertabel, sleutels: readonly Cijfersleutel[]): Cijferrij[] {
  // Refuses a key that the table does not know, also in a table without areas.
  selectKerncijfers(tabel, { kolommen: sleutels });
  return tabel.gebieden.map((gebied) => ({
    gebied,
    cijfers: Object.fromEntries(sleutels.map((sleutel) => [sleutel, readCijferwaarde(tabel, gebied.code, sleutel)])),
  }));
}
