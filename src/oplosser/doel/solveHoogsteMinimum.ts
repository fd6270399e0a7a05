import { f64, i32 } from '../../rekenen/index.js';
import { createZoeker, type Zoeker } from '../boom/createZoeker.js';
import type { Knoop } from '../boom/knoop.js';
import { createTeller, type Teller, type Zoekgrenzen } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import { sumWaarden } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import { findLaagste } from './findLaagste.js';
import { solveTotaal } from './solveTotaal.js';
import { toGebruik } from './toGebruik.js';
import type { Uitkomst, Zoekstand } from './uitkomst.js';
import { fromGelijk, fromOpen, toOpen, toStand } from './zoekstand.js';

/** The value of each arc. */
function listHoogten({ model, probleem }: Zoeker): Float64Array {
  const { kandidaatVan, vakVan } = model;
  const { masker, waarden } = probleem();
  return Float64Array.from(vakVan, (j, b) => f64(waarden, j * masker.length + i32(kandidaatVan, b)));
}

/** The lowest value as high as it can be. */
interface Minimum {
  /** A choice that has it, or the best that was found. */
  readonly beste: Int16Array | undefined;
  /** It is proven that the lowest value is not higher. */
  readonly hoogste: number;
  /** The subproblems that are left of the question that the search stopped in. */
  readonly open?: readonly Knoop[] | undefined;
}

/** The lowest value as high as it can be, by bisection over the values that occur. */
function findMinimum(zoeker: Zoeker, hoogten: Float64Array, teller: Teller, hervat: Zoekstand | undefined): Minimum {
  const drempels = Float64Array.from(new Set(hoogten)).sort();
  let begin = hervat && fromOpen(zoeker, hervat.open);
  /** Any choice of which every value is at least this. */
  const look = (drempel: number) => {
    zoeker.reset();
    closeOnder(zoeker, hoogten, drempel);
    const uit = zoeker.search({ soort: 'eerste', drempel: Number.NEGATIVE_INFINITY, begin }, teller);
    begin = undefined;
    return uit;
  };
  let beste: Int16Array | undefined = hervat?.beste && Int16Array.from(hervat.beste);
  if (beste === undefined) {
    const { keuzes, volledig, open } = look(Number.NEGATIVE_INFINITY);
    beste = keuzes[0]?.toewijzing;
    if (beste === undefined) return { beste, hoogste: Number.NaN, open: volledig ? undefined : open };
  }
  // With `laag` a choice exists; from `bewezen` on it is proven that none exists.
  let laag = drempels.indexOf(findLaagste(zoeker.probleem(), beste));
  let bewezen = hervat?.bovengrens === undefined ? drempels.length : drempels.indexOf(hervat.bovengrens) + 1;
  while (bewezen - laag > 1) {
    const midden = (laag + bewezen) >> 1;
    const { keuzes, volledig, open } = look(f64(drempels, midden));
    const keuze = keuzes[0];
    if (keuze !== undefined) {
      beste = keuze.toewijzing;
      laag = drempels.indexOf(findLaagste(zoeker.probleem(), beste));
    } else if (volledig) bewezen = midden;
    else return { beste, hoogste: f64(drempels, bewezen - 1), open };
  }
  return { beste, hoogste: f64(drempels, bewezen - 1) };
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
  const vorige = hervat?.beste && Int16Array.from(hervat.beste);
  const klaar = hervat?.klaar[0];
  const eerste: Minimum =
    klaar === undefined
      ? findMinimum(zoeker, hoogten, teller, hervat)
      : { beste: vorige as Int16Array, hoogste: klaar.bovengrens };
  if (eerste.beste === undefined) {
    return {
      toewijzing: undefined,
      stappen: [],
      volledig: eerste.open === undefined,
      gelijkspel: 'onbeslist',
      stand: eerste.open && { stap: 0, klaar: [], open: toOpen(eerste.open) },
      ...toGebruik(teller),
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
    hervat: {
      beste,
      open: fromOpen(zoeker, klaar && hervat?.open),
      gelijk: klaar && fromGelijk(zoeker, hervat),
    },
  });
  const { keuze = beste, bovengrens, volledig, gelijkspel } = rest;
  const stap = { waarde: findLaagste(probleem, keuze.toewijzing), bovengrens: eerste.hoogste };
  const onaf = eerste.open && { stap: 0, beste: [...eerste.beste], bovengrens: eerste.hoogste, klaar: [] };
  return {
    toewijzing: keuze.toewijzing,
    stappen: [stap, { waarde: sumWaarden(probleem.waarden, keuze.toewijzing), bovengrens }],
    volledig: volledig && bewezen,
    gelijkspel,
    ...toGebruik(teller),
    stand: onaf ? { ...onaf, open: toOpen(eerste.open) } : toStand(rest, [stap]),
  };
}
