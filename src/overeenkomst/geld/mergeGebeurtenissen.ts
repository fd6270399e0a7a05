import type { Verloopgebeurtenis } from '../../financiering/index.js';
import type { Vorm } from '../feiten/vorm.js';
import { VERLOOPVELDEN } from './verloopvelden.js';

/** An event that follows from several facts, with the place of the last of them. */
export interface Rij {
  readonly nummer: number;
  readonly gebeurtenis: Verloopgebeurtenis;
}

/** The named fields of something, added to what is there. */
function addVelden<T extends object>(uit: Record<string, unknown>, van: T, velden: ReadonlySet<string>): void {
  for (const veld in van) if (velden.has(veld)) uit[veld] = van[veld];
}

/** An event with its own fields and when it was known, one field after the other: a record holds thousands of them. */
function copyFeit({ vorm, gebeurtenis, bekendVan, vervallenOp }: Vorm, velden: ReadonlySet<string>): object {
  const { id, soort, datum, geregistreerd } = gebeurtenis;
  const uit: Record<string, unknown> = { id: vorm, soort, datum, geregistreerd };
  addVelden(uit, gebeurtenis, velden);
  if (vorm !== id) uit.feit = id;
  if (bekendVan !== geregistreerd) uit.bekendVan = bekendVan;
  if (vervallenOp !== undefined) uit.vervallenOp = vervallenOp;
  return uit;
}

/** The events of the course in the order of recording: those that are facts, with between them those that follow from facts. */
export function mergeGebeurtenissen(vormen: readonly Vorm[], afgeleid: readonly Rij[]): Verloopgebeurtenis[] {
  const uit: Verloopgebeurtenis[] = [];
  const rijen = [...afgeleid].sort((a, b) => a.nummer - b.nummer);
  let volgende = 0;
  const addTot = (nummer: number) => {
    for (let rij = rijen[volgende]; rij !== undefined && rij.nummer < nummer; rij = rijen[volgende]) {
      uit.push(rij.gebeurtenis);
      volgende += 1;
    }
  };
  for (const vorm of vormen) {
    const velden = VERLOOPVELDEN.get(vorm.gebeurtenis.soort);
    if (velden === undefined) continue;
    addTot(vorm.nummer);
    uit.push(copyFeit(vorm, velden) as Verloopgebeurtenis);
  }
  addTot(Number.POSITIVE_INFINITY);
  return uit;
}
