import type { Bevinding } from '../../kern/index.js';
import { testAanlopen } from '../../rekenen/index.js';
import type { Register } from '../lees/register.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import type { Bewijsfeit } from '../oordeel/judgeBewijs.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';
import { computeLaagsteP } from './computeLaagsteP.js';
import { countSets } from './countSets.js';
import { measureAanlopen } from './measureAanlopen.js';
import { measureSets } from './measureSets.js';
import { measureVerandering } from './measureVerandering.js';
import { readKleinsteEffect } from './readKleinsteEffect.js';
import type { Lid, Verandering } from './setmeting.js';
import { testSets } from './testSets.js';
import type { Aanloopcontrole, Dagenpaar, Verschilvraag } from './verschilvraag.js';

/** What the changes before the start say of the change after it. */
export interface Aanloopoordeel {
  readonly controle?: Aanloopcontrole;
  /** Absent: they were looked at, and nothing was seen. */
  readonly feit?: Bewijsfeit;
  readonly bevindingen: readonly Bevinding[];
}

/** The pairs that may be looked at. One that touches a criterion of the choice, or that was not measured, is skipped with a finding. */
function selectParen(register: Register, vraag: Verschilvraag) {
  const { uitkomst, controle = [], selectie, sets } = vraag;
  const paren: Dagenpaar[] = [];
  const bevindingen: Bevinding[] = [];
  for (const [i, paar] of controle.entries()) {
    const pad = ['controle', i];
    const { gemeten } = measureSets(sets, measureVerandering(register, uitkomst, [paar.voor], paar.na));
    const metingen = gemeten.flat().flatMap((lid) => [...lid.gemeten.voormetingen, lid.gemeten.nameting]);
    const moment = findCriteriummeting(selectie, uitkomst, metingen);
    if (moment !== undefined) {
      const params = { uitkomst, moment };
      bevindingen.push(createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, params));
    } else if (metingen.length === 0) {
      bevindingen.push(createBevinding('info', 'evaluatie.trend_onbekend', pad, { uitkomst }));
    } else paren.push(paar);
  }
  return { paren, bevindingen };
}

/** The sentence about a joint test, and what it says of the evidence. */
function judgeAanlopen(
  { uitkomst, alfa }: Verschilvraag,
  { p, aanlopen }: Aanloopcontrole,
  laagsteP: number,
): Required<Pick<Aanloopoordeel, 'bevindingen'>> & Pick<Aanloopoordeel, 'feit'> {
  const pad = ['controle'];
  if (isHoogstens(p, alfa)) {
    const params = { uitkomst, p: roundP(p) };
    const bevinding = createBevinding('waarschuwing', 'evaluatie.trend_verschilt', pad, params);
    return { feit: 'trend_verschilt', bevindingen: [bevinding] };
  }
  if (!isHoogstens(laagsteP, alfa)) {
    const params = { uitkomst, kleinsteP: roundP(laagsteP), alfa };
    const bevinding = createBevinding('info', 'evaluatie.trend_niet_te_zien', pad, params);
    return { feit: 'trend_onbekend', bevindingen: [bevinding] };
  }
  const kleinsten = aanlopen.flatMap(({ kleinsteEffect: { inEenheid = 0 } }) => (inEenheid > 0 ? [inEenheid] : []));
  // Within every set all went exactly the same way.
  if (kleinsten.length === 0) return { bevindingen: [] };
  const params = { uitkomst, aantal: aanlopen.length, p: roundP(p), kleinste: roundFiguur(Math.min(...kleinsten)) };
  return { bevindingen: [createBevinding('info', 'evaluatie.trend_geen_bewijs', pad, params)] };
}

/**
 * Compares the changes before the start, when there could be no effect. All pairs are tested at once: the largest of the studentised
 * differences, over the same exchanges. Only buurten with every measurement count.
 */
export function compareAanlopen(register: Register, vraag: Verschilvraag): Aanloopoordeel {
  const { uitkomst, sets, alfa, onderscheidingsvermogen, controle = [] } = vraag;
  const { paren, bevindingen } = selectParen(register, vraag);
  const { gemeten } = measureSets(sets, measureAanlopen(register, uitkomst, paren));
  const leden = gemeten.flat();
  if (paren.length === 0 || leden.length === 0) {
    const onbekend = createBevinding('info', 'evaluatie.trend_onbekend', ['controle'], { uitkomst });
    const over = controle.length === 0 || paren.length > 0;
    return { feit: 'trend_onbekend', bevindingen: over ? [...bevindingen, onbekend] : bevindingen };
  }
  const samen = testAanlopen(
    leden.map(({ label, blok, gemeten: { aanlopen } }) => ({
      label,
      blok,
      waarden: aanlopen.map((een) => een.waarde),
    })),
    { ...vraag, betrouwbaarheid: 1 - alfa },
  );
  const laagsteP = computeLaagsteP(samen, gemeten);
  const aanlopen = paren.map(({ voor, na }, i) => {
    const eigen = leden.flatMap(({ gemeten: lid, ...rest }): Lid<Verandering>[] =>
      lid.aanlopen.slice(i, i + 1).map((verandering) => ({ ...rest, gemeten: verandering })),
    );
    const getoetst = testSets(eigen, vraag);
    // As strict as a test of so many changes must be.
    const delen = paren.length;
    const kleinste = readKleinsteEffect(getoetst, laagsteP / delen, alfa / delen, onderscheidingsvermogen);
    return { voor, na, effect: getoetst.effect, kleinsteEffect: kleinste };
  });
  const gevonden = { aantal: countSets(gemeten), aanlopen, p: samen.p };
  const oordeel = judgeAanlopen(vraag, gevonden, laagsteP);
  return { controle: gevonden, ...oordeel, bevindingen: [...bevindingen, ...oordeel.bevindingen] };
}
