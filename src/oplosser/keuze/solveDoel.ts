import { createZoeker } from '../boom/createZoeker.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import type { Rekendoel } from '../doel/rekendoel.js';
import { solveHoogsteMinimum } from '../doel/solveHoogsteMinimum.js';
import { solveLexicografisch } from '../doel/solveLexicografisch.js';
import { solveTotaal } from '../doel/solveTotaal.js';
import { toUitkomst } from '../doel/toUitkomst.js';
import type { Uitkomst, Zoekstand } from '../doel/uitkomst.js';
import { fromOpen } from '../doel/zoekstand.js';
import { createModel } from '../model/createModel.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import { screenBonus } from '../zeef/screenBonus.js';

/**
 * Solves a problem for its objective, with its proof. A bonus counts for the objective `totaal` only.
 *
 * @param hervat - where an earlier search of the same problem stopped
 */
export function solveDoel(
  probleem: Keuzeprobleem,
  doel: Rekendoel,
  grenzen: Zoekgrenzen,
  hervat?: Zoekstand,
): Uitkomst {
  if (doel.soort === 'hoogste_minimum') return solveHoogsteMinimum({ ...probleem, bonus: 0 }, grenzen, hervat);
  if (doel.soort === 'lexicografisch') {
    return solveLexicografisch({ ...probleem, bonus: 0 }, doel.volgorde, grenzen, hervat);
  }
  const teller = createTeller(grenzen);
  const gezeefd = hervat === undefined ? screenBonus(probleem, teller) : undefined;
  const zoeker = createZoeker(createModel(gezeefd?.probleem ?? keepKandidaten(probleem, hervat?.kandidaten)));
  const vorige = hervat?.beste && Int16Array.from(hervat.beste);
  const beste = vorige && { toewijzing: vorige, waarde: sumWaarde(probleem, vorige) };
  const oplossing = solveTotaal(zoeker, teller, {
    gelijkspel: true,
    hervat: {
      beste:
        gezeefd !== undefined && gezeefd.beste.waarde > (beste?.waarde ?? Number.NEGATIVE_INFINITY)
          ? gezeefd.beste
          : beste,
      open: fromOpen(zoeker, hervat?.open),
    },
  });
  const uitkomst = toUitkomst(oplossing, teller);
  const kandidaten = gezeefd === undefined ? hervat?.kandidaten : listKandidaten(gezeefd.probleem);
  const { stand } = uitkomst;
  return stand === undefined || kandidaten === undefined ? uitkomst : { ...uitkomst, stand: { ...stand, kandidaten } };
}

/** The candidates that have a vak. */
function listKandidaten({ masker }: Keuzeprobleem): number[] {
  return [...masker.keys()].filter((c) => masker[c] !== 0);
}

/** The problem with only these candidates. */
function keepKandidaten(probleem: Keuzeprobleem, kandidaten: readonly number[] | undefined): Keuzeprobleem {
  if (kandidaten === undefined) return probleem;
  const blijft = new Set(kandidaten);
  return { ...probleem, masker: probleem.masker.map((bits, c) => (blijft.has(c) ? bits : 0)) };
}
