import { f64, i32 } from '../../rekenen/index.js';
import { createZoeker, type Zoeker } from '../boom/createZoeker.js';
import { createTeller, isOp, type Teller, type Zoekgrenzen } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import { sumWaarden } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import { solveTotaal } from './solveTotaal.js';
import type { Uitkomst, Zoekstand } from './uitkomst.js';
import { fromOpen, toOpen } from './zoekstand.js';

/** The value of each arc. */
function listHoogten({ model, probleem }: Zoeker): Float64Array {
  const { kandidaatVan, vakVan } = model;
  const { masker, waarden } = probleem();
  return Float64Array.from(vakVan, (j, b) => f64(waarden, j * masker.length + i32(kandidaatVan, b)));
}

function findLaagste({ waarden, masker }: Keuzeprobleem, toewijzing: Int16Array): number {
  let laagste = Number.POSITIVE_INFINITY;
  toewijzing.forEach((j, c) => {
    if (j >= 0) laagste = Math.min(laagste, f64(waarden, j * masker.length + c));
  });
  return laagste;
}

/** The lowest value as high as it can be, by bisection over the values that occur. */
function findMinimum(zoeker: Zoeker, hoogten: Float64Array, teller: Teller, begin: Int16Array | undefined) {
  const drempels = Float64Array.from(new Set(hoogten)).sort();
  /** Any choice of which every value is at least this. */
  const look = (drempel: number) => {
    zoeker.reset();
    closeOnder(zoeker, hoogten, drempel);
    return zoeker.search({ soort: 'eerste', drempel: Number.NEGATIVE_INFINITY }, teller);
  };
  let beste = begin;
  if (beste === undefined) {
    const eerste = look(Number.NEGATIVE_INFINITY);
    beste = eerste.keuzes[0]?.toewijzing;
    if (beste === undefined) return { beste, hoogste: Number.NaN, volledig: eerste.volledig };
  }
  // With `laag` a choice exists; from `bewezen` on it is proven that none exists; from `hoog` on none was found.
  let laag = drempels.indexOf(findLaagste(zoeker.probleem(), beste));
  let hoog = drempels.length;
  let bewezen = hoog;
  while (hoog - laag > 1 && !isOp(teller)) {
    const midden = (laag + hoog) >> 1;
    const poging = look(f64(drempels, midden));
    const keuze = poging.keuzes[0];
    if (keuze !== undefined) {
      beste = keuze.toewijzing;
      laag = drempels.indexOf(findLaagste(zoeker.probleem(), beste));
      continue;
    }
    if (poging.volledig) bewezen = midden;
    hoog = midden;
  }
  return { beste, hoogste: f64(drempels, bewezen - 1), volledig: true };
}

function closeOnder(zoeker: Zoeker, hoogten: Float64Array, drempel: number): void {
  hoogten.forEach((hoogte, b) => {
    if (hoogte < drempel) zoeker.limit(b, 0, 0);
  });
}

/** The lowest value as high as possible, then the highest total. No choice may be empty: every choice needs a lowest value. */
export function solveHoogsteMinimum(probleem: Keuzeprobleem, grenzen: Zoekgrenzen, hervat?: Zoekstand): Uitkomst {
  const zoeker = createZoeker(createModel(probleem));
  const teller = createTeller(grenzen);
  const hoogten = listHoogten(zoeker);
  const gebruik = () => ({ knopen: teller.knopen, pivots: teller.pivots });
  const vorige = hervat?.beste && Int16Array.from(hervat.beste);
  const klaar = hervat?.klaar[0];
  const eerste =
    vorige !== undefined && klaar !== undefined
      ? { beste: vorige, hoogste: klaar.bovengrens, volledig: true }
      : findMinimum(zoeker, hoogten, teller, vorige);
  if (eerste.beste === undefined) {
    const stand = eerste.volledig ? undefined : { stap: 0, klaar: [] };
    return {
      toewijzing: undefined,
      stappen: [],
      volledig: eerste.volledig,
      gelijkspel: 'onbeslist',
      stand,
      ...gebruik(),
    };
  }
  const minimum = findLaagste(probleem, eerste.beste);
  const bewezen = minimum === eerste.hoogste;
  const beste = { toewijzing: eerste.beste, waarde: sumWaarde(probleem, eerste.beste) };
  const rest = solveTotaal(zoeker, teller, {
    gelijkspel: bewezen,
    narrow: () => {
      closeOnder(zoeker, hoogten, minimum);
    },
    hervat: { beste, open: klaar === undefined ? [zoeker.wortel] : fromOpen(zoeker, hervat?.open) },
  });
  const { keuze = beste, bovengrens, volledig, gelijkspel, open } = rest;
  const stap = { waarde: findLaagste(probleem, keuze.toewijzing), bovengrens: eerste.hoogste };
  const af = volledig && bewezen;
  return {
    toewijzing: keuze.toewijzing,
    stappen: [stap, { waarde: sumWaarden(probleem.waarden, keuze.toewijzing), bovengrens }],
    volledig: af,
    gelijkspel,
    ...gebruik(),
    stand: af
      ? undefined
      : bewezen
        ? { stap: 1, beste: [...keuze.toewijzing], open: toOpen(open), klaar: [stap] }
        : { stap: 0, beste: [...keuze.toewijzing], klaar: [] },
  };
}
