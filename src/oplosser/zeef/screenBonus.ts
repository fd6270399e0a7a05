import { f64, i32 } from '../../rekenen/index.js';
import { createZoeker } from '../boom/createZoeker.js';
import type { Keuze } from '../boom/keuze.js';
import { createTeller, type Teller } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import { countPlaatsen } from '../probleem/countPlaatsen.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { boundBonus } from './boundBonus.js';
import { findBegin } from './findBegin.js';

/** With fewer candidates than this, screening costs more than it saves. */
const KLEIN = 150;
/** The core has at least this many candidates. */
const KERN = 20;
/** The number of subproblems for the core. */
const MEESTE_KNOPEN = 200;

/** A problem with fewer candidates, and a choice that is known. */
export interface Gezeefd {
  readonly probleem: Keuzeprobleem;
  readonly beste: Keuze;
  /** No choice is worth more than this. */
  readonly grens: number;
}

/** The candidates that must be in every core: those that rules name. */
function listGenoemd({ verplicht, samen }: Keuzeprobleem): number[] {
  return [...verplicht, ...samen.flatMap((set) => [...set])];
}

/** Adds what a part of the search used. */
function addGebruik(teller: Teller, { knopen, pivots }: Teller): void {
  teller.knopen += knopen;
  teller.pivots += pivots;
}

/** The problem with only the vakken of its candidates that the linear problem leaves open, for choices worth at least `waarde`. */
function narrowLineair(probleem: Keuzeprobleem, waarde: number, teller: Teller): Keuzeprobleem {
  const model = createModel(probleem);
  const zoeker = createZoeker(model);
  const telling = createTeller({ ...teller.grenzen, knopen: 1 });
  zoeker.search({ soort: 'beste', drempel: waarde }, telling);
  addGebruik(teller, telling);
  zoeker.fix(waarde);
  const masker = Int32Array.from(probleem.masker);
  model.vakVan.forEach((j, b) => {
    const c = i32(model.kandidaatVan, b);
    if (zoeker.isDicht(b)) masker[c] = i32(masker, c) & ~(1 << j);
  });
  return { ...probleem, masker };
}

/** The candidates that have a vak. */
const countKandidaten = ({ masker }: Keuzeprobleem) =>
  masker.reduce((aantal, bits) => aantal + (bits === 0 ? 0 : 1), 0);

/**
 * Screens the candidates of a problem with a bonus. First it looks for a good choice: clusters that grow from those that promise most, and the
 * best choice of a core of them. Then every candidate goes with which a choice is certain to be worth less: by a division of the bonuses, and
 * after that by the prices of the linear problem, as long as that helps. `undefined` when this is of no use: few candidates, no bonus, or no
 * choice found.
 */
export function screenBonus(probleem: Keuzeprobleem, teller: Teller): Gezeefd | undefined {
  const { masker, bonus, paren } = probleem;
  const bound =
    bonus > 0 && paren !== undefined && countKandidaten(probleem) >= KLEIN ? boundBonus(probleem) : undefined;
  if (bound === undefined) return undefined;
  const plaatsen = countPlaatsen(probleem);
  const rang = Array.from(masker.keys()).sort((c, d) => f64(bound.waarde, d) - f64(bound.waarde, c) || c - d);
  const genoemd = new Set(listGenoemd(probleem));
  const kern = new Set([...genoemd, ...rang.slice(0, Math.max(KERN, 2 * plaatsen))]);
  const keep = (erin: (c: number) => boolean) => ({
    ...probleem,
    masker: masker.map((bits, c) => (erin(c) ? bits : 0)),
  });
  const begin = findBegin(probleem, createModel(probleem), rang);
  const deel = createZoeker(createModel(keep((c) => kern.has(c))));
  const grenzen = { ...teller.grenzen, knopen: Math.min(MEESTE_KNOPEN, Math.ceil(teller.grenzen.knopen / 8)) };
  const telling = createTeller(grenzen);
  const { keuzes } = deel.search({ soort: 'beste', drempel: (begin?.waarde ?? Number.NEGATIVE_INFINITY) + 1 }, telling);
  addGebruik(teller, telling);
  const beste = keuzes[0] ?? begin;
  if (beste === undefined) return undefined;
  const blijft = (c: number) => bound.grens + f64(bound.val, c) >= beste.waarde;
  let over: Keuzeprobleem = keep((c) => blijft(c) || genoemd.has(c));
  for (let voor = Number.POSITIVE_INFINITY; countKandidaten(over) < 0.8 * voor; ) {
    voor = countKandidaten(over);
    over = narrowLineair(over, beste.waarde, teller);
  }
  return { probleem: over, beste, grens: Math.max(bound.grens, beste.waarde) };
}
