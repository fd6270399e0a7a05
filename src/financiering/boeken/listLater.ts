import { attempt, fromCenten } from '../../kern/huis.js';
import { listStappen, type Stap, VORMEND } from '../boeking/listStappen.js';
import { bekendVanaf } from '../cel/kennis.js';
import { readVerloop } from '../cel/readVerloop.js';
import { computeStanden } from '../stand/computeStanden.js';
import type { Kennis, Verloopgebeurtenis } from '../verloop/geldverloop.js';
import type { Boekenverklaring } from './boekenstaat.js';
import { getKolom } from './getKolom.js';
import { indexBoekstanden } from './indexBoekstanden.js';
import { listRaakfeiten } from './listRaakfeiten.js';
import { MEESTE_VERKLARINGEN, type Verschilvraag } from './verschilvraag.js';

/** Payments that became known, or were taken away, after the day, each with what it changed in the column. */
function listBetalingen({ peiling, datum, toen }: Verschilvraag): [Stap, bigint][] {
  const { verloop, bekendOp } = peiling;
  const later = verloop.gebeurtenissen.filter(
    (een) => een.datum <= datum && (bekendVanaf(een) > datum || (een.vervallenOp ?? datum) > datum),
  );
  const feiten = later.map((gebeurtenis, plek) => ({ gebeurtenis, plek }));
  const perFeit = new Map<Kennis, bigint>(
    listRaakfeiten(toen.stand.plek.bijdrage, 'betaald', feiten).map((een) => [een.feit.gebeurtenis, een.centen]),
  );
  const dagen = { vanaf: datum, tot: bekendOp };
  const stappen = listStappen({ ...verloop, teksten: [], gebeurtenissen: later }, () => true, dagen);
  return stappen.map((stap) => [
    stap,
    stap.feiten.reduce((som, [feit, bekend]) => som + (perFeit.get(feit) ?? 0n) * (bekend ? 1n : -1n), 0n),
  ]);
}

/** Whether an event can move commitments or costs of a contribution: its own, and of an uitkering those of what it covers. */
function isVormend(gebeurtenis: Verloopgebeurtenis, { toen, stand }: Verschilvraag): boolean {
  const { id, soort } = toen.stand.plek.bijdrage;
  const vormend = VORMEND.has(gebeurtenis.soort);
  if (!vormend && !(stand === 'verplicht' && gebeurtenis.soort === 'verplichting_aangegaan')) return false;
  return !('bijdrage' in gebeurtenis) || soort === 'specifieke_uitkering' || gebeurtenis.bijdrage === id;
}

/** What became known after the day and can move the column, one after the other, each with what it changed in it. */
function listVormend(vraag: Verschilvraag): [Stap, bigint][] {
  const { peiling, datum, toen, stand, over } = vraag;
  const { verloop, bekendOp } = peiling;
  const { bijdrage } = toen.stand.plek;
  const stappen = listStappen(verloop, (een) => isVormend(een, vraag), { vanaf: datum, tot: bekendOp });
  if (stappen.length === 0 || stappen.length >= over.rekeningen) return [];
  over.rekeningen -= stappen.length + 1;
  readVerloop(verloop, { van: datum, tot: bekendOp });
  const anders = new Map<Kennis, boolean>();
  const reken = (): bigint => {
    const standen = computeStanden({ verloop, peildatum: datum, bekendOp: datum, anders });
    const eigen = indexBoekstanden(standen).get(bijdrage.id);
    return eigen === undefined ? 0n : getKolom(eigen, stand);
  };
  let vorige = reken();
  return stappen.map((stap) => {
    for (const [feit, bekend] of stap.feiten) anders.set(feit, bekend);
    const nu = reken();
    const effect = nu - vorige;
    vorige = nu;
    return [stap, effect];
  });
}

/**
 * What happened on the day or before it and was recorded only after it: the books did not have it yet. All of it together when that is the
 * difference, else each by itself that is. Nothing when a course cannot be reckoned with as it was known then, or when it would take too
 * many reckonings.
 */
export function listLater(vraag: Verschilvraag): Boekenverklaring[] {
  const { peiling, datum, stand, verschil } = vraag;
  if (peiling.bekendOp !== undefined && peiling.bekendOp <= datum) return [];
  const gerekend = attempt(() => (stand === 'betaald' ? listBetalingen(vraag) : listVormend(vraag)));
  if (!gerekend.success) return [];
  const delen = gerekend.data
    .filter(([, effect]) => effect !== 0n)
    .map(([{ id, soort, datum: op, dag }, effect]) => ({
      centen: -effect,
      deel: { id, soort, datum: op, geregistreerd: dag, bedrag: fromCenten(-effect) },
    }));
  const samen = delen.reduce((som, { centen }) => som + centen, 0n) === verschil ? [delen] : [];
  const los = delen.filter(({ centen }) => centen === verschil).map((een) => [een]);
  return (samen.length > 0 ? samen : los)
    .slice(0, MEESTE_VERKLARINGEN)
    .map((groep) => ({ soort: 'later_vastgelegd', delen: groep.map(({ deel }) => deel) }));
}
