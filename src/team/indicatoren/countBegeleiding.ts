import { requireObject, showWaarde } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import { countDagenTussen } from '../stand/countDagenTussen.js';
import { refuse } from '../teksten/codes.js';
import type { Teamstand } from '../verloop/teamstand.js';
import type { Begeleidingsjaarcijfers, Begeleidingsplanjaar } from './teamindicatoren.js';

/**
 * Guidance by year of the term. The plan of a year counts for the part of it that has passed for a team (its days until the peildatum or
 * the end of the team, of all its days); a pause does not stop it. Contacts after the term count in the years after it; contacts after
 * the end of the team count in its last year.
 */
export function countBegeleiding(
  standen: readonly Teamstand[],
  peildatum: Datum,
  plan: readonly Begeleidingsplanjaar[],
): Begeleidingsjaarcijfers[] {
  const geplandPerJaar = new Map<number, number>();
  for (const [i, planjaar] of plan.entries()) {
    requireObject(planjaar, 'begeleidingsplan');
    const { jaar, minuten } = planjaar;
    if (!Number.isInteger(jaar) || jaar < 1 || geplandPerJaar.has(jaar))
      refuse('team.plan_ongeldig', { positie: i + 1, waarde: showWaarde(jaar) }, ['begeleidingsplan', i, 'jaar']);
    if (!Number.isFinite(minuten) || minuten < 0)
      refuse('team.plan_ongeldig', { positie: i + 1, waarde: showWaarde(minuten) }, ['begeleidingsplan', i, 'minuten']);
    geplandPerJaar.set(jaar, minuten);
  }
  const uit: { jaar: number; teams: number; contacten: number; minuten: number; gepland?: number }[] = [];
  const at = (jaar: number) => {
    for (let n = uit.length; n <= jaar; n++) uit.push({ jaar: n, teams: 0, contacten: 0, minuten: 0 });
    return uit[jaar] as (typeof uit)[number];
  };
  for (const { wervingGestartOp, begeleidSinds, contacten, einde } of standen) {
    if (wervingGestartOp !== undefined) at(0).teams++;
    const tot = einde?.datum ?? peildatum;
    let volgende = begeleidSinds;
    let c = 0;
    // Contacts are sorted by day: those before `volgende` belong to the current year, and the last year takes the rest.
    for (let jaar = 0; c < contacten.length || (volgende !== undefined && volgende <= tot); jaar++) {
      const eind: Datum | undefined = volgende !== undefined && volgende <= tot ? volgende : undefined;
      for (; c < contacten.length; c++) {
        const contact = contacten[c];
        if (contact === undefined || (eind !== undefined && contact.datum >= eind)) break;
        const cijfers = at(jaar);
        cijfers.contacten++;
        cijfers.minuten += contact.minuten;
      }
      if (begeleidSinds === undefined || eind === undefined) break;
      const van = eind;
      volgende = addDuur(begeleidSinds, { jaren: jaar + 1 });
      const cijfers = at(jaar + 1);
      cijfers.teams++;
      const gepland = geplandPerJaar.get(jaar + 1);
      if (gepland === undefined) continue;
      const dagen = countDagenTussen(van, volgende);
      const voorbij = Math.min(dagen, countDagenTussen(van, tot) + 1);
      cijfers.gepland = (cijfers.gepland ?? 0) + (gepland * voorbij) / dagen;
    }
  }
  return uit;
}
