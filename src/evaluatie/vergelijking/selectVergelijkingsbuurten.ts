import { createWerk, roundGetal } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { byBuurt } from '../lees/byBuurt.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { createBevinding } from '../teksten/codes.js';
import { assignSets } from './assignSets.js';
import { checkKoppelvraag } from './checkKoppelvraag.js';
import { computeBalans } from './computeBalans.js';
import { computeVariantie } from './computeVariantie.js';
import { findGrensbuurten } from './findGrensbuurten.js';
import type { SelectVergelijkingsbuurtenOptions, Volledig } from './koppelvraag.js';
import { listKoppeling } from './listKoppeling.js';
import { noteBalans } from './noteBalans.js';
import { refuseKoppeling } from './refuseKoppeling.js';
import { splitVolledig } from './splitVolledig.js';
import type { Vergelijkingskeuze, Vergelijkingsset } from './vergelijkingskeuze.js';

/** The standard deviation of every kenmerk over all buurten; 0 when it does not vary. */
function computeSchaal(kenmerken: readonly string[], alle: readonly Volledig[]): Float64Array {
  return Float64Array.from(kenmerken, (_, k) => {
    const rij = alle.map(({ figuren }) => f64(figuren, k));
    const grootste = rij.reduce((max, getal) => Math.max(max, Math.abs(getal)), 0);
    const afwijking = Math.sqrt(computeVariantie(rij));
    return afwijking <= grootste * 1e-13 ? 0 : afwijking;
  });
}

/** The remarks about the kenmerken: how the programme was chosen is not known, or one is the same everywhere. */
function noteKenmerken({ kenmerken, selectie }: SelectVergelijkingsbuurtenOptions, schaal: Float64Array): Bevinding[] {
  const constant = kenmerken.flatMap((kenmerk, k) =>
    schaal[k] === 0 ? [createBevinding('waarschuwing', 'evaluatie.kenmerk_constant', ['balans', k], { kenmerk })] : [],
  );
  if (selectie !== undefined) return constant;
  return [createBevinding('waarschuwing', 'evaluatie.selectie_onbekend', ['kenmerken'], {}), ...constant];
}

/** Keeps away the candidates that border on a buurt of the programme. */
function splitKandidaten(
  behandeld: readonly Situatie[],
  kandidaten: readonly Situatie[],
  { buren = [] }: SelectVergelijkingsbuurtenOptions,
) {
  const toNamen = (rijen: readonly Situatie[]) => new Set(rijen.map(({ buurt }) => buurt));
  const grens = new Set(findGrensbuurten(buren, toNamen(behandeld), toNamen(kandidaten)));
  return {
    over: kandidaten.filter(({ buurt }) => !grens.has(buurt)),
    grenst: [...grens].map((buurt) => ({ buurt, reden: 'grenst_aan_programma' as const })),
  };
}

/**
 * Chooses comparison buurten outside the programme: for every buurt the most similar ones, such that the total distance is minimal. The
 * distance divides every difference by the standard deviation over all buurten (programme and candidates) and takes the root of the mean
 * square. No candidate is used twice. First as many buurten as possible get a comparison buurt, then as many places as possible are filled,
 * then the sum of the distances is as low as possible (optimal matching: Rosenbaum 1989). So the order of the rows does not matter. When
 * several choices are equally good, the same input always gives the same one.
 *
 * The balance shows whether the two groups became alike: the standardised mean difference before and after (Austin 2009; Stuart 2010).
 * Above 0.1 there is a finding `evaluatie.onbalans`, and `evaluatie.selectie_onbekend` when it is not known how the buurten were chosen.
 * Choose kenmerken from before the start, because the programme may have changed later ones.
 *
 * A kenmerk that was a criterion of the choice of the programme is refused: nothing is chosen, and `geweigerd` says why. Who was chosen for
 * a low figure was partly low by chance, and rises by itself; buurten that are as low without being chosen do so less (Chabé-Ferret 2017,
 * Toulouse working paper 824). With `buren` a candidate that borders on a buurt of the programme is kept away, as it may feel the programme.
 *
 * Cost: n in the candidates, for each buurt; the best division then takes the square of the places (buurten times `aantal`) times the
 * candidates that are near enough.
 *
 * @param behandeld - the situations of the buurten of the programme
 * @param kandidaten - the situations of buurten where the programme is not
 * @returns the sets and what they are alike in, for `computeVerschilInVerschillen`, and the balance. A buurt or candidate with a missing kenmerk is named with the
 *   reason; a figure that is the same everywhere does not count, with a finding `evaluatie.kenmerk_constant`
 * @throws DomeinFout `kern.document_ongeldig` (an argument has not its form), `evaluatie.te_weinig_kenmerken`, `evaluatie.buurt_dubbel`
 *   (also in both lists), `evaluatie.kenmerk_soort` (the value of such a kenmerk is not a finite number), `evaluatie.aantal_ongeldig`,
 *   `evaluatie.grens_ongeldig`; `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { selectVergelijkingsbuurten } from 'buurtaanpak/evaluatie';
 *
 * const rij = (buurt: string, inwoners: number, woz: number) => ({ buurt, kenmerken: { inwoners, woz } });
 * const { sets, balans } = selectVergelijkingsbuurten(
 *   [rij('a', 700, 200), rij('b', 900, 300)],
 *   [rij('p', 720, 210), rij('q', 910, 310), rij('r', 4000, 600)],
 *   { kenmerken: ['inwoners', 'woz'] },
 * );
 * sets.map(({ behandeld, vergelijking }) => [...behandeld, ...vergelijking]); // => [['a', 'p'], ['b', 'q']]
 * balans.map(({ kenmerk, vergelijking }) => [kenmerk, vergelijking]); // => [['inwoners', 815], ['woz', 260]]
 * ```
 */
export function selectVergelijkingsbuurten(
  behandeld: readonly Situatie[],
  kandidaten: readonly Situatie[],
  options: SelectVergelijkingsbuurtenOptions,
): Vergelijkingskeuze {
  const aantal = checkKoppelvraag(behandeld, kandidaten, options);
  const werk = createWerk(options, { standaard: 1_000_000_000, wat: 'vergelijkingen' });
  const geweigerd = refuseKoppeling(options);
  if (geweigerd !== undefined) return geweigerd;
  const { kenmerken, gelijk = [], grens = Number.POSITIVE_INFINITY } = options;
  const { over, grenst } = splitKandidaten(behandeld, kandidaten, options);
  const eigen = splitVolledig(behandeld, kenmerken, gelijk);
  const ander = splitVolledig(over, kenmerken, gelijk);
  const alle = [...eigen.volledig, ...ander.volledig];
  const schaal = computeSchaal(kenmerken, alle);
  const gekozen = assignSets(eigen.volledig, ander.volledig, schaal, aantal, roundGetal(grens), werk);
  const sets: Vergelijkingsset[] = [];
  const zonder: Vergelijkingskeuze['zonder'][number][] = [...eigen.gemist];
  for (const [buurt, afstanden] of gekozen) {
    afstanden.sort((a, b) => a.afstand - b.afstand || byBuurt(a, b));
    if (afstanden.length === 0) zonder.push({ buurt, reden: 'geen_kandidaat' });
    else sets.push({ behandeld: [buurt], vergelijking: afstanden.map((v) => v.buurt), afstanden });
  }
  const balans = sets.length === 0 ? [] : computeBalans(kenmerken, eigen.volledig, ander.volledig, schaal, sets);
  const params = { aantal: zonder.length, totaal: behandeld.length };
  return {
    soort: 'keuze',
    kenmerken: listKoppeling(options),
    sets,
    zonder: zonder.sort(byBuurt),
    uitgesloten: [...ander.gemist, ...grenst].sort(byBuurt),
    balans,
    alternatieven: [],
    bevindingen: [
      ...noteKenmerken(options, alle.length > 0 ? schaal : new Float64Array()),
      ...noteBalans(balans),
      ...(zonder.length > 0
        ? [createBevinding('waarschuwing', 'evaluatie.zonder_vergelijking', ['zonder'], params)]
        : []),
    ],
  };
}
