import { roundGetal, showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';
import { assignRijen } from '../../oplosser/index.js';
import {
  checkAantal,
  computeGemiddelde,
  f64,
  findNde,
  GROOTSTE_GETAL,
  i32,
  refuseTeGroot,
  sumKwadraten,
} from '../../rekenen/index.js';
import { findKenmerk } from '../lees/findKenmerk.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Planselectie } from '../model/evaluatieplan.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import type { Balansregel, Vergelijkingsbuurt, Vergelijkingskeuze, Vergelijkingsset } from './vergelijkingskeuze.js';

/** Options of {@link selectVergelijkingsbuurten}. */
export interface SelectVergelijkingsbuurtenOptions {
  /** The figures by which buurten must be alike: keys of `kenmerken`. At least one. */
  readonly kenmerken: readonly string[];
  /** Kenmerken that must be the same, such as the gemeente or the kind of buurt. Default: none. */
  readonly gelijk?: readonly string[];
  /** The maximum number of comparison buurten for each buurt. Default: 1. */
  readonly aantal?: number;
  /** The maximum distance of a comparison buurt (a caliper, in standard deviations). Default: no bound. */
  readonly grens?: number;
  /** How the buurten were chosen, as in the plan: no kenmerk may have been a criterion. Default: not known, with a finding. */
  readonly selectie?: Planselectie;
}

/** A buurt with all data for the choice. */
interface Volledig {
  readonly buurt: string;
  readonly figuren: Float64Array;
  readonly gelijk: string;
}

type Gemis = Reden | 'geen_kenmerk';

/** Above this a standardised mean difference is called out of balance (Austin 2009; Stuart 2010 names 0.25 as the far end). */
const ONBALANS = 0.1;

/** The maximum number of places that are assigned at once: the work grows with at most its third power. */
const MEESTE_PLAATSEN = 1_000;

/** Refuses a kenmerk that was a criterion of the choice: a figure that was low by chance then rises by itself. */
function checkKoppeling(kenmerken: readonly string[], selectie: Planselectie | undefined): void {
  for (const [i, kenmerk] of kenmerken.entries()) {
    if (selectie?.criteria.some(({ uitkomst }) => uitkomst === kenmerk)) {
      refuse('evaluatie.koppeling_op_criterium', { kenmerk }, ['kenmerken', i]);
    }
  }
}

const byBuurt = (a: { readonly buurt: string }, b: { readonly buurt: string }) => (a.buurt < b.buurt ? -1 : 1);

function splitVolledig(
  situaties: readonly Situatie[],
  kenmerken: readonly string[],
  gelijk: readonly string[],
): { readonly volledig: Volledig[]; readonly gemist: { readonly buurt: string; readonly reden: Gemis }[] } {
  const volledig: Volledig[] = [];
  const gemist: { readonly buurt: string; readonly reden: Gemis }[] = [];
  for (const situatie of [...situaties].sort(byBuurt)) {
    const { buurt } = situatie;
    const waarden = [...kenmerken, ...gelijk].map((sleutel) => findKenmerk(situatie, sleutel));
    const gat = waarden.find((waarde) => waarde === undefined || typeof waarde === 'object');
    if (typeof gat === 'object') gemist.push({ buurt, reden: gat.reden });
    else if (waarden.includes(undefined)) gemist.push({ buurt, reden: 'geen_kenmerk' });
    else {
      const figuren = Float64Array.from(kenmerken, (kenmerk, k) => {
        const waarde = waarden[k];
        if (typeof waarde === 'number' && Math.abs(waarde) <= GROOTSTE_GETAL) return waarde;
        const params = { buurt, kenmerk, soort: 'getal', waarde: showWaarde(waarde) };
        return refuse('evaluatie.kenmerk_soort', params, [buurt, 'kenmerken', kenmerk]);
      });
      volledig.push({
        buurt,
        figuren,
        gelijk: JSON.stringify(waarden.slice(kenmerken.length)),
      });
    }
  }
  return { volledig, gemist };
}

const variance = (rij: readonly number[]) => (rij.length > 1 ? sumKwadraten(rij) / (rij.length - 1) : 0);

/** The cost of leaving a place empty: so high that no sum of distances can outweigh it, and higher still for a first place. */
function priceLeeg(grootste: number, plaatsen: number): { readonly eerste: number; readonly verder: number } {
  const verder = (grootste + 1) * (plaatsen + 1);
  return { eerste: verder * (plaatsen + 1), verder };
}

function assignSets(
  behandeld: readonly Volledig[],
  kandidaten: readonly Volledig[],
  schaal: Float64Array,
  aantal: number,
  grens: number,
): Map<string, Vergelijkingsbuurt[]> {
  const measure = (een: Volledig, ander: Volledig) => {
    if (een.gelijk !== ander.gelijk) return Number.POSITIVE_INFINITY;
    let som = 0;
    for (let k = 0; k < schaal.length; k++) {
      const eenheid = f64(schaal, k);
      if (eenheid !== 0) som += ((f64(een.figuren, k) - f64(ander.figuren, k)) / eenheid) ** 2;
    }
    // Without its noise, so that the code decides between two that are as near.
    const afstand = roundGetal(Math.sqrt(som / schaal.length));
    return afstand <= grens ? afstand : Number.POSITIVE_INFINITY;
  };
  const plaatsen = behandeld.length * aantal;
  // An optimal choice never needs a candidate beyond the `plaatsen` nearest ones of a buurt: one of those is always free.
  const nodig = new Set<Volledig>();
  for (const een of behandeld) {
    const afstanden = Float64Array.from(kandidaten, (kandidaat) => measure(een, kandidaat));
    const verste = plaatsen > afstanden.length ? Number.POSITIVE_INFINITY : findNde(afstanden.slice(), plaatsen - 1);
    kandidaten.forEach((kandidaat, i) => {
      const afstand = f64(afstanden, i);
      if (afstand !== Number.POSITIVE_INFINITY && afstand <= verste) nodig.add(kandidaat);
    });
  }
  const kolommen = [...nodig].sort(byBuurt);
  const eigen = behandeld.map((een) => ({
    buurt: een.buurt,
    afstanden: Float64Array.from(kolommen, (kandidaat) => measure(een, kandidaat)),
  }));
  const eindig = eigen.flatMap(({ afstanden }) => [
    ...afstanden.filter((afstand) => afstand !== Number.POSITIVE_INFINITY),
  ]);
  const leeg = priceLeeg(
    eindig.reduce((a, b) => Math.max(a, b), 0),
    plaatsen,
  );
  // First all first places, then all second ones; every place may also stay empty, in a column of its own.
  const rijen = Array.from({ length: aantal }, (_, plaats) => eigen.map((een) => ({ ...een, plaats }))).flat();
  const breedte = kolommen.length + plaatsen;
  const kosten = new Float64Array(rijen.length * breedte).fill(leeg.eerste * 2);
  rijen.forEach(({ afstanden, plaats }, r) => {
    afstanden.forEach((afstand, k) => {
      if (afstand !== Number.POSITIVE_INFINITY) kosten[r * breedte + k] = afstand;
    });
    kosten[r * breedte + kolommen.length + r] = plaats === 0 ? leeg.eerste : leeg.verder;
  });
  const uit = new Map<string, Vergelijkingsbuurt[]>();
  const toewijzing = Int32Array.from(assignRijen(kosten, rijen.length));
  for (const [r, { buurt, afstanden }] of rijen.entries()) {
    const kolom = i32(toewijzing, r);
    const lijst = uit.get(buurt) ?? [];
    uit.set(buurt, lijst);
    // Beyond the candidates the place stays empty.
    const kandidaat = kolommen[kolom];
    if (kandidaat !== undefined) lijst.push({ buurt: kandidaat.buurt, afstand: f64(afstanden, kolom) });
  }
  return uit;
}

function computeBalans(
  kenmerken: readonly string[],
  behandeld: readonly Volledig[],
  kandidaten: readonly Volledig[],
  schaal: Float64Array,
  sets: readonly Vergelijkingsset[],
): Balansregel[] {
  const figuren = new Map([...behandeld, ...kandidaten].map(({ buurt, figuren: eigen }) => [buurt, eigen]));
  return kenmerken.map((kenmerk, k) => {
    const at = (buurt: string) => f64(figuren.get(buurt) as Float64Array, k);
    const alle = behandeld.map(({ buurt }) => at(buurt));
    const aanbod = kandidaten.map(({ buurt }) => at(buurt));
    const gekozenBehandeld = computeGemiddelde(sets.flatMap((set) => set.behandeld.map(at)));
    // Every set counts the same, however many comparison buurten it has.
    const gekozen = computeGemiddelde(sets.map((set) => computeGemiddelde(set.vergelijking.map(at))));
    const noemer = Math.sqrt((variance(alle) + variance(aanbod)) / 2);
    return {
      kenmerk,
      behandeld: gekozenBehandeld,
      kandidaten: computeGemiddelde(aanbod),
      vergelijking: gekozen,
      standaardafwijking: f64(schaal, k),
      ...(noemer === 0
        ? {}
        : {
            smdVoor: (computeGemiddelde(alle) - computeGemiddelde(aanbod)) / noemer,
            smdNa: (gekozenBehandeld - gekozen) / noemer,
          }),
    };
  });
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
 * @param behandeld - the situations of the buurten of the programme
 * @param kandidaten - the situations of buurten where the programme is not
 * @returns the sets, for `computeVerschilInVerschillen`, and the balance. A buurt or candidate with a missing kenmerk is named with the
 *   reason; a figure that is the same everywhere does not count, with a finding `evaluatie.kenmerk_constant`
 * @throws DomeinFout `evaluatie.te_weinig_kenmerken`, `evaluatie.buurt_dubbel` (also in both lists), `evaluatie.kenmerk_soort` (the value
 *   of such a kenmerk is not a finite number), `evaluatie.koppeling_op_criterium`, `evaluatie.aantal_ongeldig`,
 *   `evaluatie.aantal_te_groot` (more than a thousand places: buurten times `aantal`), `evaluatie.grens_ongeldig`
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
  const { kenmerken, gelijk = [], grens = Number.POSITIVE_INFINITY, selectie } = options;
  checkKoppeling([...kenmerken, ...gelijk], selectie);
  if (kenmerken.length === 0) refuse('evaluatie.te_weinig_kenmerken', {}, ['kenmerken']);
  checkAantal('aantal', options.aantal ?? 1, 1);
  // More places than candidates cannot be filled.
  const aantal = Math.min(options.aantal ?? 1, Math.max(1, kandidaten.length));
  if (behandeld.length * aantal > MEESTE_PLAATSEN) {
    refuseTeGroot('behandeld × aantal', behandeld.length * aantal, MEESTE_PLAATSEN, ['aantal']);
  }
  if (!(grens > 0)) refuse('evaluatie.grens_ongeldig', { waarde: showWaarde(grens) }, ['grens']);
  const gezien = new Set<string>();
  for (const { buurt } of [...behandeld, ...kandidaten]) {
    if (gezien.has(buurt)) refuse('evaluatie.buurt_dubbel', { buurt });
    gezien.add(buurt);
  }
  const eigen = splitVolledig(behandeld, kenmerken, gelijk);
  const ander = splitVolledig(kandidaten, kenmerken, gelijk);
  const alle = [...eigen.volledig, ...ander.volledig];
  const schaal = Float64Array.from(kenmerken, (_, k) => {
    const rij = alle.map(({ figuren }) => f64(figuren, k));
    const grootste = rij.reduce((max, getal) => Math.max(max, Math.abs(getal)), 0);
    const afwijking = Math.sqrt(variance(rij));
    return afwijking <= grootste * 1e-13 ? 0 : afwijking;
  });
  const bevindingen: Bevinding[] = [];
  if (selectie === undefined) {
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.selectie_onbekend', ['kenmerken'], {}));
  }
  bevindingen.push(
    ...kenmerken.flatMap((kenmerk, k) =>
      alle.length > 0 && schaal[k] === 0
        ? [createBevinding('waarschuwing', 'evaluatie.kenmerk_constant', ['balans', k], { kenmerk })]
        : [],
    ),
  );
  const gekozen = assignSets(eigen.volledig, ander.volledig, schaal, aantal, roundGetal(grens));
  const sets: Vergelijkingsset[] = [];
  const zonder: Vergelijkingskeuze['zonder'][number][] = [...eigen.gemist];
  for (const [buurt, afstanden] of gekozen) {
    afstanden.sort((a, b) => a.afstand - b.afstand || byBuurt(a, b));
    if (afstanden.length === 0) zonder.push({ buurt, reden: 'geen_kandidaat' });
    else sets.push({ behandeld: [buurt], vergelijking: afstanden.map((v) => v.buurt), afstanden });
  }
  const balans = sets.length === 0 ? [] : computeBalans(kenmerken, eigen.volledig, ander.volledig, schaal, sets);
  balans.forEach(({ kenmerk, smdNa }, k) => {
    if (smdNa === undefined || Math.abs(smdNa) <= ONBALANS) return;
    const params = { kenmerk, smd: Number(smdNa.toPrecision(3)), grens: ONBALANS };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.onbalans', ['balans', k, 'smdNa'], params));
  });
  if (zonder.length > 0) {
    const params = { aantal: zonder.length, totaal: behandeld.length };
    bevindingen.push(createBevinding('waarschuwing', 'evaluatie.zonder_vergelijking', ['zonder'], params));
  }
  return { sets, zonder: zonder.sort(byBuurt), uitgesloten: ander.gemist, balans, bevindingen };
}
