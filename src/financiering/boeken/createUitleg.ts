import { Datum } from '../../kern/index.js';
import type { Standen } from '../stand/computeStanden.js';
import { listFeiten } from '../stand/listFeiten.js';
import type { Boekenverklaring } from './boekenstaat.js';
import type { Bevestiging } from './compareBevestigingen.js';
import { listBtw } from './listBtw.js';
import { listDubbel } from './listDubbel.js';
import { listLater } from './listLater.js';
import { listRaakfeiten } from './listRaakfeiten.js';
import { listRond } from './listRond.js';
import type { Raakfeit, Verschilvraag } from './verschilvraag.js';

/** After every event. */
const LAATSTE_DAG = /* @__PURE__ */ Datum.parse('9999-12-31');

/** The most reckonings of the whole course that the explanations of one call take. */
const MEESTE_REKENINGEN = 200;

/** Makes the function that lists what can explain a difference, which is not zero: each explanation by itself explains it wholly. */
export function createUitleg({ peiling }: Standen): (bevestiging: Bevestiging) => Boekenverklaring[] {
  const feiten = listFeiten({ ...peiling, peildatum: LAATSTE_DAG });
  const perKolom = new Map<string, readonly Raakfeit[]>();
  const over = { rekeningen: MEESTE_REKENINGEN };
  return ({ feit, toen, bevestigd, berekend }) => {
    const { datum, stand } = feit.gebeurtenis;
    const { bijdrage } = toen.stand.plek;
    const kolom = `${stand} ${bijdrage.id}`;
    const raakfeiten = perKolom.get(kolom) ?? listRaakfeiten(bijdrage, stand, feiten);
    perKolom.set(kolom, raakfeiten);
    const verschil = bevestigd - berekend;
    const vraag: Verschilvraag = { peiling, datum, stand, toen, berekend, verschil, raakfeiten, over };
    return [...listLater(vraag), ...listRond(vraag), ...listDubbel(vraag), ...listBtw(vraag)];
  };
}
