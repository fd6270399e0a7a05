import { createZoeker } from '../boom/createZoeker.js';
import { createTeller, type Zoekgrenzen } from '../boom/teller.js';
import { keepMasker } from '../doel/keepMasker.js';
import type { Rekendoel } from '../doel/rekendoel.js';
import { solveHoogsteMinimum } from '../doel/solveHoogsteMinimum.js';
import { solveLexicografisch } from '../doel/solveLexicografisch.js';
import { solveTotaal } from '../doel/solveTotaal.js';
import { toUitkomst } from '../doel/toUitkomst.js';
import type { Uitkomst, Zoekstand } from '../doel/uitkomst.js';
import { fromGelijk, fromOpen } from '../doel/zoekstand.js';
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
  const zoeker = createZoeker(createModel(gezeefd?.probleem ?? keepMasker(probleem, hervat)));
  const vorige = hervat?.beste && Int16Array.from(hervat.beste);
  const beste = vorige && { toewijzing: vorige, waarde: sumWaarde(probleem, vorige) };
  const oplossing = solveTotaal(zoeker, teller, {
    gelijkspel: true,
    hervat: {
      beste: gezeefd?.beste ?? beste,
      open: fromOpen(zoeker, hervat?.open),
      gelijk: fromGelijk(zoeker, hervat),
    },
  });
  const bovengrens = Math.min(oplossing.bovengrens, gezeefd?.grens ?? Number.POSITIVE_INFINITY);
  const uitkomst = toUitkomst({ ...oplossing, bovengrens }, teller);
  const masker = gezeefd === undefined ? hervat?.masker : [...gezeefd.probleem.masker];
  const { stand } = uitkomst;
  return stand === undefined || masker === undefined ? uitkomst : { ...uitkomst, stand: { ...stand, masker } };
}
