import { toCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit } from '../stand/stand.js';
import { refuse } from '../teksten/codes.js';
import type { Verloopgebeurtenis } from '../verloop/geldverloop.js';
import { getKolom } from './getKolom.js';
import { type Boekstand, indexBoekstanden } from './indexBoekstanden.js';

/** The most days on which the cells are reckoned anew. A gemeente confirms once a month or a year. */
const MEESTE_DAGEN = 1000;

/** What the books said, beside what this course has on that day, in cents. */
export interface Bevestiging {
  readonly feit: Feit<Extract<Verloopgebeurtenis, { readonly soort: 'stand_bevestigd' }>>;
  /** The contribution on the day of the confirmation, as it is known now. */
  readonly toen: Boekstand;
  readonly bevestigd: bigint;
  readonly berekend: bigint;
}

/** The contributions on another day, as they are known now. Each day is reckoned when it is asked for first. */
function createTerugblik(standen: Standen): (bijdrage: string, dag: Datum) => Boekstand | undefined {
  const { peiling } = standen;
  const perDag = new Map([[peiling.peildatum, indexBoekstanden(standen)]]);
  return (bijdrage, dag) => {
    const opDag = perDag.get(dag) ?? indexBoekstanden(computeStanden({ ...peiling, peildatum: dag }));
    perDag.set(dag, opDag);
    return opDag.get(bijdrage);
  };
}

/**
 * Everything that the books said up to the peildatum, earliest first, beside what this course has on that day as it is known now. What the
 * books say of a contribution that no known text has is left out: `checkGeldverloop` tells of it.
 */
export function compareBevestigingen(standen: Standen): Bevestiging[] {
  const feiten = selectFeiten(standen.feiten, 'stand_bevestigd');
  if (new Set(feiten.map(({ gebeurtenis }) => gebeurtenis.datum)).size > MEESTE_DAGEN)
    refuse('kern.te_groot', { maximum: MEESTE_DAGEN }, ['gebeurtenissen']);
  const terugblik = createTerugblik(standen);
  return feiten.flatMap((feit) => {
    const { datum, bijdrage, stand, bedrag } = feit.gebeurtenis;
    const toen = terugblik(bijdrage, datum);
    return toen === undefined ? [] : [{ feit, toen, bevestigd: toCenten(bedrag), berekend: getKolom(toen, stand) }];
  });
}
