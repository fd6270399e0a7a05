import { type Regel, type SelectieGevonden, selectBuurten } from '../../selectie/index.js';

/** With more rules than this they are only left out together. */
const MEESTE_REGELS = 20;

/** Rules that only say who is a candidate: whoever comes below a candidate that they exclude is not brought in by them. */
const isToelating = ({ soort }: Regel) => soort === 'uitgesloten' || soort === 'minimumscore';

/**
 * The buurten that would be on the other side without a rule, or without all of them together: brought in or kept out by a rule. Each was
 * found by choosing again, everything else equal.
 */
export function findRegelgevallen({ invoer, gekozen }: SelectieGevonden): ReadonlySet<string> {
  const { scores, quota, opties } = invoer;
  const { regels = [] } = opties;
  const blijvend = regels.filter(isToelating);
  const overige = regels.filter((regel) => !isToelating(regel));
  const varianten = overige.length > MEESTE_REGELS ? [] : overige.map((weg) => regels.filter((regel) => regel !== weg));
  if (overige.length > 1 || varianten.length === 0) varianten.push(blijvend);
  const nu = new Set(gekozen.map(({ code }) => code));
  const gevallen = new Set<string>();
  if (overige.length === 0) return gevallen;
  for (const variant of varianten) {
    const anders = selectBuurten(scores, quota, { ...opties, regels: variant });
    /* v8 ignore next -- leaving out a rule never forbids a choice: only when the search of it runs out of its budget */
    if (!('gekozen' in anders)) continue;
    const dan = new Set(anders.gekozen.map(({ code }) => code));
    for (const code of nu) if (!dan.has(code)) gevallen.add(code);
    for (const code of dan) if (!nu.has(code)) gevallen.add(code);
  }
  return gevallen;
}
