import { i16, i32 } from '../../rekenen/index.js';
import type { Keuze } from '../boom/createZoeker.js';
import type { Zoekgrenzen } from '../boom/teller.js';
import type { Gelijkspel, Uitkomst } from '../doel/uitkomst.js';
import { createModel } from '../model/createModel.js';
import type { Model } from '../model/model.js';
import { readWaarden } from '../model/readWaarden.js';
import { isGeldig } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import type { ExternAntwoord, ExterneOplosser, Lineairerij, Lineairprobleem } from './externeOplosser.js';
import { toLineair } from './toLineair.js';

/** More equally good choices than this are not listed. */
const MEESTE_GELIJKEN = 20;

/** The choice of an answer, when it has one that obeys every requirement in whole numbers. */
function readAntwoord(
  { probleem, aantalBogen, kandidaatVan, vakVan }: Model,
  { x }: ExternAntwoord,
): Keuze | undefined {
  if (x === undefined) return undefined;
  const toewijzing = new Int16Array(probleem.masker.length).fill(-1);
  for (let b = 0; b < aantalBogen; b++) {
    if (x[b] !== 1) continue;
    if (i16(toewijzing, i32(kandidaatVan, b)) >= 0) return undefined;
    toewijzing[i32(kandidaatVan, b)] = i32(vakVan, b);
  }
  return isGeldig(probleem, toewijzing) ? { toewijzing, waarde: sumWaarde(probleem, toewijzing) } : undefined;
}

/** Every choice but this one. */
function forbid({ aantalBogen, kandidaatVan, vakVan }: Model, toewijzing: Int16Array): Lineairerij {
  const coefficienten = new Float64Array(aantalBogen).fill(1);
  let aantal = 0;
  for (let b = 0; b < aantalBogen; b++) {
    if (i16(toewijzing, i32(kandidaatVan, b)) !== i32(vakVan, b)) continue;
    coefficienten[b] = -1;
    aantal++;
  }
  return { kolommen: Int32Array.from(coefficienten.keys()), coefficienten, van: 1 - aantal, tot: Infinity };
}

/** Whether the tie rule prefers the first of two choices: at the first candidate where they differ, chosen, and for the earlier vak. */
function goesBefore(een: Int16Array, ander: Int16Array): boolean {
  const c = een.findIndex((j, i) => j !== ander[i]);
  const rang = (j: number) => (j < 0 ? Infinity : j);
  return c >= 0 && rang(i16(een, c)) < rang(i16(ander, c));
}

/** The equally good choice that the tie rule prefers, by asking for one after the other; `onbeslist` when there are too many. */
function settle(model: Model, lineair: Lineairprobleem, eerste: Keuze, oplosser: ExterneOplosser, knopen: number) {
  const { waarden } = lineair;
  const { eenheid } = readWaarden(model, model.probleem.waarden);
  const evengoed = {
    kolommen: Int32Array.from(waarden.keys()),
    coefficienten: waarden,
    van: eerste.waarde / eenheid,
    tot: Infinity,
  };
  const rijen = [...lineair.rijen, evengoed];
  let { toewijzing } = eerste;
  let gelijkspel: Gelijkspel = 'uniek';
  let vorige = eerste;
  for (let keer = 0; keer < MEESTE_GELIJKEN; keer++) {
    rijen.push(forbid(model, vorige.toewijzing));
    const antwoord = oplosser.solve({ waarden, rijen }, { knopen });
    if (antwoord.status === 'onhaalbaar') return { toewijzing, gelijkspel };
    const ander = readAntwoord(model, antwoord);
    if (ander === undefined || ander.waarde !== eerste.waarde) break;
    gelijkspel = 'beslist';
    if (goesBefore(ander.toewijzing, toewijzing)) ({ toewijzing } = ander);
    vorige = ander;
  }
  return { toewijzing, gelijkspel: 'onbeslist' as const };
}

/**
 * Asks a solver of another make what our own search did not finish, for the objective `totaal`. Its choice is checked in whole numbers; one
 * that does not obey them is no answer. A better choice is given to our own search first, which may then prove it. Only when that does not
 * end either, the claims of the other solver are taken, and marked as such.
 *
 * @param eigen - the outcome of our own search
 * @param prove - our own search, from the choice that is known
 */
export function solveExtern(
  probleem: Keuzeprobleem,
  oplosser: ExterneOplosser,
  grenzen: Zoekgrenzen,
  eigen: Uitkomst,
  prove: (beste: Int16Array) => Uitkomst,
): Uitkomst {
  const model = createModel(probleem);
  const { waarden, eenheid } = readWaarden(model, probleem.waarden);
  const lineair = toLineair(model, waarden);
  const { knopen } = grenzen;
  const antwoord = oplosser.solve(lineair, { knopen });
  const claim = { controle: 'drijvende_komma' as const, extern: true };
  if (antwoord.status === 'onhaalbaar') {
    return eigen.toewijzing === undefined ? { ...eigen, volledig: true, stand: undefined, ...claim } : eigen;
  }
  const hunne = readAntwoord(model, antwoord);
  const nu = eigen.stappen[0];
  if (hunne === undefined || hunne.waarde < (nu?.waarde ?? Number.NEGATIVE_INFINITY)) return eigen;
  const bewezen = prove(hunne.toewijzing);
  const knopenSamen = { knopen: eigen.knopen + bewezen.knopen, pivots: eigen.pivots + bewezen.pivots };
  if (bewezen.volledig) return { ...bewezen, ...knopenSamen };
  const { grens = Number.POSITIVE_INFINITY, status } = antwoord;
  const onze = bewezen.stappen[0]?.bovengrens ?? Number.POSITIVE_INFINITY;
  const bovengrens = Math.max(hunne.waarde, Math.min(onze, Math.floor(grens) * eenheid));
  const stappen = [{ waarde: hunne.waarde, bovengrens }];
  if (status !== 'optimaal' || bovengrens > hunne.waarde) {
    const anders = bovengrens < onze ? claim : {};
    return { ...bewezen, ...knopenSamen, toewijzing: hunne.toewijzing, stappen, ...anders };
  }
  const beslist = settle(model, lineair, hunne, oplosser, knopen);
  return { ...bewezen, ...knopenSamen, ...beslist, stappen, volledig: true, stand: undefined, ...claim };
}
