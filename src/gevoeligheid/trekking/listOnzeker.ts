import { f64, i32 } from '../../rekenen/index.js';
import { listKeuzes } from './listKeuzes.js';
import type { Ontwerp } from './ontwerp.js';
import type { Onzekerheid } from './onzekerheid.js';

/** Per input whether it can make a difference. An input with one alternative, or with a weight that is certain, cannot. */
export function listOnzeker(ontwerp: Ontwerp, onzekerheid: Onzekerheid): boolean[] {
  const { vlak, gewichten } = ontwerp.basis;
  const broers = new Int32Array(vlak.aantalTakken);
  for (let k = 0; k < vlak.aantalKnopen; k++) {
    const begin = i32(vlak.begin, k);
    const eind = i32(vlak.begin, k + 1);
    let levend = 0;
    for (let t = begin; t < eind; t++) if (f64(gewichten, t) > 0) levend += 1;
    broers.fill(levend, begin, eind);
  }
  const keuzes = listKeuzes(onzekerheid);
  const aan: Readonly<Record<string, boolean>> = {
    normalisatie: keuzes.normalisaties.length > 1,
    aggregatie: keuzes.aggregaties.length > 1,
    aanvulling: keuzes.aanvullingen.length > 1,
    rol_weglaten: keuzes.rollen.length > 1,
    criterium_weglaten: onzekerheid.criteriumWeglaten === true,
  };
  return ontwerp.invoeren.map(({ naam, soort, grootte }, t) => {
    // The assessors take uniform numbers only when they are drawn again.
    if (soort === 'keuze') return aan[naam] ?? grootte > 0;
    const { gewichten: wijze } = onzekerheid;
    if (wijze === undefined || f64(gewichten, t) === 0 || i32(broers, t) < 2) return false;
    return wijze.methode !== 'grenzen' || Object.hasOwn(wijze.grenzen, naam);
  });
}
