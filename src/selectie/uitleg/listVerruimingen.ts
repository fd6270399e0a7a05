import type { Regel } from '../model/regel.js';
import type { Verruiming } from '../model/selectie.js';
import type { Oorzaak } from '../model/uitleg.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import type { Proef } from './createProef.js';
import type { Regelplek } from './listPosities.js';
import { raiseQuotum } from './raiseQuotum.js';

/** A number is raised by at most so much. */
const MEESTE_MEER = 5;

/** The first of 1 to five more that answers yes. */
function findMeer(past: (meer: number) => boolean, van: number): number | undefined {
  for (let meer = van; meer <= MEESTE_MEER; meer++) if (past(meer)) return meer;
  return undefined;
}

/** The smallest higher number of a quotum that brings the candidate in. That one more does is known from the causes. */
function listAantallen(
  { quota, regels }: Vraagstuk,
  bits: number,
  proef: Proef,
  oorzaken: readonly Oorzaak[],
): Verruiming[] {
  return quota.flatMap((quotum, j): Verruiming[] => {
    const een = oorzaken.some(
      (oorzaak) => oorzaak.soort === 'quotum' && oorzaak.quotum === quotum.id && oorzaak.gevolg === 'gekozen',
    );
    // More places where it is no candidate help in a roundabout way at best.
    if (!een && !((bits >> j) & 1)) return [];
    const meer = een ? 1 : findMeer((erbij) => proef(regels, raiseQuotum(quota, j, erbij)) === 'gekozen', 2);
    if (meer === undefined) return [];
    const { van, tot } = rangeVanAantal(quotum.aantal);
    return [{ soort: 'aantal', quotum: quotum.id, van: van === tot ? van + meer : van, tot: tot + meer }];
  });
}

/** The changes of one rule that bring the candidate in, the smallest first. */
function listBijRegel(
  { regels }: Vraagstuk,
  { positie, regel }: Regelplek,
  code: string,
  proef: Proef,
  zonder: boolean,
): Verruiming[] {
  const past = (anders: Regel) => proef(regels.map((een, r) => (r === positie ? anders : een))) === 'gekozen';
  const uit: Verruiming[] = [];
  if (regel.soort === 'hoogstens_per_groep') {
    // When all of the rule gone does not help, one more may still do.
    const tot = zonder ? MEESTE_MEER : 1;
    const meer = findMeer((erbij) => erbij <= tot && past({ ...regel, hoogstens: regel.hoogstens + erbij }), 1);
    if (meer !== undefined) uit.push({ soort: 'hoogstens', positie, hoogstens: regel.hoogstens + meer });
  }
  if (regel.soort === 'uitgesloten' && regel.codes.length > 1 && regel.codes.includes(code)) {
    const codes = regel.codes.filter((ander) => ander !== code);
    if (past({ ...regel, codes })) uit.push({ soort: 'toelaten', positie, code });
  }
  return zonder ? [...uit, { soort: 'zonder_regel', positie, regel }] : uit;
}

/**
 * Every single change of a quotum or rule that brings a candidate in.
 *
 * @param bits - the quota for which it is a candidate
 * @param plekken - the rules that are looked at
 */
export function listVerruimingen(
  vraagstuk: Vraagstuk,
  code: string,
  bits: number,
  proef: Proef,
  plekken: readonly Regelplek[],
  oorzaken: readonly Oorzaak[],
): readonly Verruiming[] {
  const zonder = new Set(
    oorzaken.flatMap((oorzaak) => (oorzaak.soort === 'regel' && oorzaak.gevolg === 'gekozen' ? [oorzaak.positie] : [])),
  );
  return [
    ...listAantallen(vraagstuk, bits, proef, oorzaken),
    ...plekken.flatMap((plek) => listBijRegel(vraagstuk, plek, code, proef, zonder.has(plek.positie))),
  ];
}
