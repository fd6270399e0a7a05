import type { Datum } from '../../kern/index.js';
import {
  computeCliffDelta,
  computeGemiddelde,
  computeHedgesG,
  computeWelchP,
  estimateClopperPearson,
  estimateHodgesLehmann,
  f64,
  type Permutatiekeuze,
  type Permutatieresultaat,
  raiseP,
  testGroepen,
  testLineair,
  testSamenhang,
  testVerhoudingen,
} from '../../rekenen/index.js';
import { countVasteGemeenten } from '../lees/countVasteGemeenten.js';
import type { Rij } from '../lees/selectRijen.js';
import type { Effectmaten, Groepsamenvatting, Toetssoort } from '../model/evaluatie.js';
import type { Vergelijking } from '../model/evaluatieplan.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { KLEINSTE_GROEP } from '../oordeel/kleinsteGroep.js';

/** The data for computing the smallest demonstrable effect, once the number of comparisons is known. */
export type Ontwerp =
  | { readonly maat: 'd'; readonly informatie: number; readonly vrijheidsgraden: number; readonly spreiding: number }
  | { readonly maat: 'f'; readonly aantal: number; readonly groepen: number; readonly vrijheidsgraden: number }
  | { readonly maat: 'r'; readonly aantal: number; readonly vrijheidsgraden: number }
  | { readonly maat: 'aandeel'; readonly een: number; readonly ander: number; readonly uitgangspunt: number };

/** The reason why a comparison has no test, and so no verdict. */
export type Ontoetsbaar =
  | { readonly reden: 'gelijke_waarden' | 'geen_contrast' }
  | { readonly reden: 'kenmerk_per_gemeente'; readonly gemeenten: number }
  | { readonly reden: 'groep_te_klein'; readonly kleinste: number }
  | { readonly reden: 'voormeting_was_criterium'; readonly moment: Datum };

/** A comparison that was computed by itself; the correction for the others and the conclusion come later. */
export interface Berekening {
  readonly soort: Toetssoort;
  /** The reason why the comparison could not be tested. */
  readonly ontoetsbaar?: Ontoetsbaar;
  readonly groepen: readonly Groepsamenvatting[];
  readonly toets?: Permutatieresultaat;
  readonly maten: Effectmaten;
  readonly ontwerp?: Ontwerp;
  readonly blokken: number;
}

/** The part of a computation that comes from a test. */
type Berekend = Partial<Berekening> & { readonly toets: Permutatieresultaat };

/** The data that the comparisons of one evaluation share. */
export interface Berekeningsopties extends Permutatiekeuze {
  readonly geloot: boolean;
  /** The first measurement that was a criterion of the choice. */
  readonly criteriummeting: Datum | undefined;
}

interface Groep {
  readonly naam: string;
  readonly rijen: readonly Rij[];
}

/** With groups of more buurten than this, the exact power takes long, and the power of the t test is as good. */
const AANDELEN_TOT = 500;

const waardenVan = ({ rijen }: Groep) => rijen.map(({ waarde }) => waarde);

/** The groups of a comparison in order: first the group that the comparison asks for; without one by name. */
function splitGroepen(rijen: readonly Rij[], { groep, tegenover }: Vergelijking): Groep[] {
  const namen =
    groep === undefined
      ? [...new Set(rijen.map(({ kenmerk }) => String(kenmerk)))].sort()
      : [groep, tegenover ?? 'overige buurten'];
  return namen
    .map((naam, i) => ({
      naam,
      rijen: rijen.filter(({ kenmerk }) =>
        groep === undefined ? String(kenmerk) === naam : (kenmerk === groep) === (i === 0),
      ),
    }))
    .filter((deel) => deel.rijen.length > 0);
}

function describeGroep(groep: Groep, jaNee: boolean, betrouwbaarheid: number): Groepsamenvatting {
  const waarden = waardenVan(groep).sort((a, b) => a - b);
  const n = waarden.length;
  const rij = Float64Array.from(waarden);
  const at = (i: number) => f64(rij, i);
  return {
    groep: groep.naam,
    aantal: n,
    gemiddelde: computeGemiddelde(waarden),
    mediaan: n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2,
    laagste: at(0),
    hoogste: at(n - 1),
    ...(jaNee
      ? { interval: estimateClopperPearson(waarden.filter((w) => w === 1).length, n, { betrouwbaarheid }).interval }
      : {}),
  };
}

function computeTweeGroepen(een: Groep, ander: Groep, jaNee: boolean, opties: Berekeningsopties): Berekend {
  const { betrouwbaarheid, geloot } = opties;
  const [a, b] = [waardenVan(een), waardenVan(ander)];
  const blokken = new Set([...een.rijen, ...ander.rijen].map(({ blok }) => blok)).size;
  if (jaNee && blokken === 1 && Math.max(a.length, b.length) <= AANDELEN_TOT) {
    const count = (rij: readonly number[]) => ({ aantal: rij.filter((w) => w === 1).length, totaal: rij.length });
    const { p, kleinsteP, verschil, ander: uitgangspunt } = testVerhoudingen(count(a), count(b), { betrouwbaarheid });
    const tabellen =
      Math.min(a.length, b.length, count([...a, ...b]).aantal, a.length + b.length - count([...a, ...b]).aantal) + 1;
    return {
      soort: 'verhoudingen',
      toets: { p, kleinsteP, wijze: 'volledig', aantal: tabellen, mogelijk: tabellen },
      maten: { verschil },
      ontwerp: { maat: 'aandeel', een: a.length, ander: b.length, uitgangspunt: uitgangspunt.waarde },
    };
  }
  const eenheden = [een, ander].flatMap(({ rijen }, g) =>
    rijen.map(({ waarde, blok }) => ({ waarde, blok, label: 1 - g })),
  );
  const { toets, effect, informatie, rest, vrijheidsgraden } = testLineair(eenheden, opties);
  const g = blokken === 1 && a.length + b.length > 2 ? computeHedgesG(a, b) : null;
  return {
    soort: 'verschil',
    // With a draw by lot the exchange is exact, whatever the spread. Without a draw the groups may differ in spread.
    toets: geloot ? toets : raiseP(toets, computeWelchP(eenheden)),
    maten: {
      // For yes and no, a shift of all values by the same amount has no meaning, so the interval of the permutation test is not used.
      verschil: jaNee ? { waarde: effect.waarde, interval: { onbepaald: 'geen_methode' } } : effect,
      // With several blocks, these measures would include the differences between the blocks.
      ...(blokken === 1 && !jaNee
        ? {
            verschuiving: estimateHodgesLehmann(a, b, { betrouwbaarheid }).waarde,
            cliffDelta: computeCliffDelta(a, b),
            ...(g === null ? {} : { hedgesG: g }),
          }
        : {}),
    },
    ontwerp: {
      maat: 'd',
      informatie,
      vrijheidsgraden,
      spreiding: vrijheidsgraden > 0 ? Math.sqrt(rest / vrijheidsgraden) : 0,
    },
  };
}

function computeMeerGroepen(groepen: readonly Groep[], opties: Berekeningsopties): Berekend {
  const blokken = new Set(groepen.flatMap(({ rijen }) => rijen.map(({ blok }) => blok))).size;
  const { verklaard, ...toets } = testGroepen(groepen.map(waardenVan), {
    ...opties,
    blokken: groepen.map(({ rijen }) => rijen.map(({ blok }) => blok)),
  });
  const aantal = groepen.reduce((som, { rijen }) => som + rijen.length, 0);
  return {
    soort: 'groepen',
    toets,
    maten: { verklaard },
    ontwerp: { maat: 'f', aantal, groepen: groepen.length, vrijheidsgraden: aantal - groepen.length - (blokken - 1) },
  };
}

function computeSamenhang(rijen: readonly Rij[], opties: Berekeningsopties): Berekend {
  const blokken = new Set(rijen.map(({ blok }) => blok)).size;
  const paren = rijen.map(({ kenmerk, waarde }) => ({ x: Number(kenmerk), y: waarde }));
  const {
    correlatie: _,
    helling: __,
    maat: ___,
    ...toets
  } = testSamenhang(
    paren.map(({ x }) => x),
    paren.map(({ y }) => y),
    { ...opties, blokken: rijen.map(({ blok }) => blok) },
  );
  return {
    soort: 'samenhang',
    toets,
    maten: { ...(_ === null ? {} : { spearman: _ }) },
    ontwerp: { maat: 'r', aantal: rijen.length, vrijheidsgraden: rijen.length - blokken - 1 },
  };
}

/** Whether at least one block has two different values of the kenmerk. */
function hasContrast(rijen: readonly Rij[], labelVan: (rij: Rij) => string | number): boolean {
  const eerste = new Map<string, string | number>();
  return rijen.some((rij) => {
    const label = labelVan(rij);
    const bekend = eerste.get(rij.blok);
    if (bekend === undefined) eerste.set(rij.blok, label);
    return bekend !== undefined && bekend !== label;
  });
}

/** The reason why these rows cannot be tested: because of the design, or because all outcomes are equal. */
function findOntoetsbaar(
  rijen: readonly Rij[],
  labelVan: (rij: Rij) => string | number,
  { criteriummeting }: Berekeningsopties,
): Ontoetsbaar | undefined {
  if (criteriummeting !== undefined) return { reden: 'voormeting_was_criterium', moment: criteriummeting };
  const gemeenten = countVasteGemeenten(rijen.map((rij) => ({ gemeente: rij.gemeente, label: labelVan(rij) })));
  if (gemeenten !== undefined) return { reden: 'kenmerk_per_gemeente', gemeenten };
  if (!hasContrast(rijen, labelVan)) return { reden: 'geen_contrast' };
  return hasContrast(rijen, ({ waarde }) => waarde) ? undefined : { reden: 'gelijke_waarden' };
}

/** Computes one comparison of a plan by the test that fits its outcome and kenmerk. */
export function evaluateVergelijking(
  rijen: readonly Rij[],
  vergelijking: Vergelijking,
  kenmerksoort: 'groep' | 'getal',
  jaNee: boolean,
  opties: Berekeningsopties,
): Berekening {
  const groepen = kenmerksoort === 'groep' ? splitGroepen(rijen, vergelijking) : [];
  const basis: Berekening = {
    soort: 'geen',
    groepen: groepen.map((groep) => describeGroep(groep, jaNee, opties.betrouwbaarheid)),
    maten: {},
    blokken: new Set(rijen.map(({ blok }) => blok)).size,
  };
  const groepVan = new Map(groepen.flatMap(({ naam, rijen: eigen }) => eigen.map((rij) => [rij, naam] as const)));
  const labelVan = (rij: Rij) => groepVan.get(rij) ?? rij.kenmerk;
  const ontoetsbaar = findOntoetsbaar(rijen, labelVan, opties);
  if (ontoetsbaar !== undefined) return { ...basis, ontoetsbaar };
  const [een, ander] = groepen;
  if (een === undefined || ander === undefined) return { ...basis, ...computeSamenhang(rijen, opties) };
  const deel = groepen.length > 2 ? computeMeerGroepen(groepen, opties) : computeTweeGroepen(een, ander, jaNee, opties);
  const kleinste = groepen.reduce((min, groep) => Math.min(min, groep.rijen.length), Number.POSITIVE_INFINITY);
  // When no effect could be shown at all, the conclusion says so.
  if (opties.geloot || kleinste >= KLEINSTE_GROEP || !isHoogstens(deel.toets.kleinsteP, 1 - opties.betrouwbaarheid)) {
    return { ...basis, ...deel };
  }
  return { ...basis, ontoetsbaar: { reden: 'groep_te_klein', kleinste } };
}
