import { showWaarde } from '../../kern/huis.js';
import { createToeval, type Toeval } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { rankScores, requireOpties, requireVorm } from '../../routekaart/huis.js';
import type { Beoordeling, Routekaart } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';
import { checkTrekkingen } from './checkTrekkingen.js';
import { STANDAARD_ONZEKERHEID } from './drawScores.js';
import type { Trekkingopties } from './gevoeligheid.js';
import { makeVingerafdruk } from './makeVingerafdruk.js';
import { makeOntwerp, type Ontwerp } from './ontwerp.js';
import type { Onzekerheid } from './onzekerheid.js';

/** A run that is ready to draw, and what it is compared with. */
export interface Analysevoorbereiding {
  readonly zaad: number | string;
  readonly trekkingen: number;
  readonly k: number;
  readonly onzekerheid: Onzekerheid;
  readonly ontwerp: Ontwerp;
  readonly toeval: Toeval;
  /** The scores without uncertainty, as they are computed, and without rounding noise. */
  readonly nominaal: Float64Array;
  readonly afgerond: Float64Array;
  readonly rangen: Float64Array;
  readonly vingerafdruk: () => string;
}

/** Refuses options that are not an object; their values are checked where they are used. */
export function checkTrekkingopties(options: Trekkingopties): void {
  requireOpties(options);
  const { onVoortgang, pauze } = options;
  for (const [naam, roep] of Object.entries({ onVoortgang, pauze }))
    requireVorm(roep === undefined || typeof roep === 'function', naam);
}

/** Checks and prepares a run, and scores without uncertainty. */
export function prepareAnalyse(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  options: Trekkingopties,
): Analysevoorbereiding {
  const { zaad, trekkingen = 1000, onzekerheid = STANDAARD_ONZEKERHEID, k = 12, kandidaten } = options;
  const ijking = { referentie: options.referentie, meetlat: options.meetlat };
  checkTrekkingen(trekkingen);
  if (!Number.isInteger(k) || k < 1) refuse('routekaart.k_ongeldig', { waarde: showWaarde(k) });
  const toeval = createToeval(zaad);
  const ontwerp = makeOntwerp(routekaart, kerncijfers, beoordelingen, kandidaten, onzekerheid, ijking);
  const { basis, nominaal } = ontwerp;
  const { gebieden, maat, kolommen, meetlat, eigen, referentie } = basis.voorbereiding;
  const { rangen, afgerond } = rankScores(nominaal, 'competitie', maat);
  const vingerafdruk = (): string => {
    const afdruk = makeVingerafdruk();
    for (const deel of [routekaart, onzekerheid, beoordelingen, gebieden]) afdruk.addTekst(JSON.stringify(deel));
    afdruk.addTekst(JSON.stringify(meetlat ?? null));
    for (const { ruw, cijfers } of kolommen) {
      afdruk.addTekst(JSON.stringify(cijfers?.nauwkeurigheid ?? null));
      for (const kolom of [ruw, cijfers?.onder, cijfers?.boven]) if (kolom !== undefined) afdruk.addGetallen(kolom);
    }
    if (!eigen) for (const ruw of referentie.ruw) afdruk.addGetallen(ruw);
    return afdruk.finish();
  };
  return { zaad, trekkingen, k, onzekerheid, ontwerp, toeval, nominaal, afgerond, rangen, vingerafdruk };
}
