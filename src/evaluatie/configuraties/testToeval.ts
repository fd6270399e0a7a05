import { createToeval } from '../../kern/index.js';
import { estimateClopperPearson, f64, i32, type Permutatiekeuze, refuseTeGroot } from '../../rekenen/index.js';
import type { Toevalstoets } from '../model/configuratieanalyse.js';
import type { Casussen, Grenzen } from './casussen.js';
import { countVerdelingen } from './countVerdelingen.js';
import { isMinstens } from './isMinstens.js';
import { measureVoldoende } from './measureVoldoende.js';
import { nextVerdeling } from './nextVerdeling.js';
import type { Tafelrij } from './tafel.js';

/** How many memberships are looked at when all ways are tried, and by default and at most in a sample. */
const MEESTE_WERK = 400_000_000;
const STANDAARDWERK = 100_000_000;

/** A way of dealing the outcomes out: the number of an outcome for every case. */
interface Verdeler {
  readonly rij: Int32Array;
  readonly waarden: Float64Array;
  readonly blokken: readonly (readonly number[])[];
}

/** The cases of every block in order of their names, and the blocks in that order: a sample is then the same in whatever order they came. */
function groupBlokken({ blok, gevallen }: Casussen): readonly (readonly number[])[] {
  const opNaam = [...gevallen.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const blokken = new Map<number, number[]>();
  for (const [geval] of opNaam) {
    const nummer = i32(blok, geval);
    const leden = blokken.get(nummer);
    if (leden === undefined) blokken.set(nummer, [geval]);
    else leden.push(geval);
  }
  return [...blokken.values()];
}

function createVerdeler(casussen: Casussen, uitkomst: Float64Array): Verdeler {
  const waarden = Float64Array.from(new Set(uitkomst)).sort();
  const nummers = new Map([...waarden.entries()].map(([nummer, waarde]) => [waarde, nummer]));
  const rij = Int32Array.from(uitkomst, (waarde) => Number(nummers.get(waarde)));
  return { rij, waarden, blokken: groupBlokken(casussen) };
}

/** The first of all ways: in every block the lowest outcome first. */
function sortBlokken({ rij, blokken }: Verdeler): void {
  for (const plaatsen of blokken) {
    const gesorteerd = plaatsen.map((plaats) => i32(rij, plaats)).sort((a, b) => a - b);
    for (const [i, plaats] of plaatsen.entries()) rij[plaats] = Number(gesorteerd[i]);
  }
}

/** A combination with only the cases that are in it at all: of yes and no those are few. */
interface Plek {
  readonly lid: Float64Array;
  /** The cases of `lid`, room for their outcomes, and the cases that are more in than out. */
  readonly plaatsen: Int32Array;
  readonly uitkomst: Float64Array;
  readonly eigen: readonly number[];
}

function compactRij({ lid, eigen }: Tafelrij): Plek {
  const plaatsen = Int32Array.from([...lid.keys()].filter((geval) => f64(lid, geval) > 0));
  const kort = Float64Array.from(plaatsen, (geval) => f64(lid, geval));
  return { lid: kort, plaatsen, uitkomst: new Float64Array(kort.length), eigen };
}

/** How many cases with the outcome lie in a combination that is sufficient, when the outcomes are dealt out so; otherwise 0. */
function countGedekt({ lid, plaatsen, uitkomst, eigen }: Plek, verdeeld: Float64Array, grenzen: Grenzen): number {
  let met = 0;
  for (const geval of eigen) if (f64(verdeeld, geval) > 0.5) met++;
  if (met === 0) return 0;
  for (let i = 0; i < plaatsen.length; i++) uitkomst[i] = f64(verdeeld, i32(plaatsen, i));
  const { inclS, PRI } = measureVoldoende(lid, uitkomst);
  return isMinstens(inclS, grenzen.inclusiegrens) && isMinstens(PRI, grenzen.prigrens) ? met : 0;
}

/** How many statistics are at least that of the cases as they are, and how many are the highest there is. */
function countHoge(
  statistieken: Iterable<number>,
  gedekt: number,
): { readonly hoog: number; readonly hoogste: number } {
  let [hoog, hoogste, top] = [0, 0, -1];
  for (const statistiek of statistieken) {
    if (statistiek >= gedekt) hoog++;
    if (statistiek > top) [top, hoogste] = [statistiek, 0];
    if (statistiek === top) hoogste++;
  }
  return { hoog, hoogste };
}

/**
 * Deals the outcomes out again over the cases (within their blocks) and asks each time how many cases with the outcome lie in a combination
 * that is then sufficient. Who asks for many conditions almost always finds a solution; this says how often chance gives one as good.
 */
export function testToeval(
  casussen: Casussen,
  rijen: readonly Tafelrij[],
  uitkomst: Float64Array,
  grenzen: Grenzen,
  { maximum, steekproef, zaad, teller }: Permutatiekeuze,
): Toevalstoets {
  const verdeler = createVerdeler(casussen, uitkomst);
  const { rij, waarden, blokken } = verdeler;
  const tellend = rijen.filter(({ oordeel }) => oordeel !== 'te_weinig').map(compactRij);
  const verdeeld = new Float64Array(uitkomst.length);
  const count = () => {
    for (let i = 0; i < rij.length; i++) verdeeld[i] = f64(waarden, i32(rij, i));
    return tellend.reduce((gedekt, plek) => gedekt + countGedekt(plek, verdeeld, grenzen), 0);
  };
  const werk = tellend.reduce((som, { lid }) => som + lid.length, rij.length);
  const mogelijk = countVerdelingen(rij, blokken);
  const basis = { gedekt: count(), metUitkomst: uitkomst.filter((y) => y > 0.5).length, mogelijk };
  if (mogelijk <= maximum && mogelijk * werk <= MEESTE_WERK) {
    teller.check(mogelijk * werk);
    sortBlokken(verdeler);
    const statistieken: number[] = [];
    do {
      teller.spend(werk);
      statistieken.push(count());
    } while (nextVerdeling(rij, blokken));
    const { hoog, hoogste } = countHoge(statistieken, basis.gedekt);
    return { ...basis, p: hoog / mogelijk, kleinsteP: hoogste / mogelijk, wijze: 'volledig', aantal: mogelijk };
  }
  const aantal = steekproef ?? Math.max(999, Math.min(99_999, Math.floor(STANDAARDWERK / werk)));
  if (aantal * werk > 10 * STANDAARDWERK) refuseTeGroot('steekproef', aantal, Math.floor((10 * STANDAARDWERK) / werk));
  teller.check(aantal * werk);
  const toeval = createToeval(zaad);
  let hoog = 0;
  for (let trekking = 0; trekking < aantal; trekking++) {
    teller.spend(werk);
    for (const plaatsen of blokken) {
      const geschud = toeval.shuffle(plaatsen.map((plaats) => i32(rij, plaats)));
      for (const [i, plaats] of plaatsen.entries()) rij[plaats] = Number(geschud[i]);
    }
    if (count() >= basis.gedekt) hoog++;
  }
  const pInterval = estimateClopperPearson(hoog, aantal, { betrouwbaarheid: 0.99 }).interval;
  const p = (hoog + 1) / (aantal + 1);
  return { ...basis, p, kleinsteP: 1 / (aantal + 1), wijze: 'steekproef', aantal: aantal + 1, pInterval };
}
