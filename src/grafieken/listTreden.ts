import { cleanTekst } from '../kern/huis.js';
import type { Verandering } from './verandering.js';

/** A step on the way from the score of then to that of now. */
export interface Trede {
  /** Unique among the steps. */
  readonly code: string;
  readonly naam: string;
  readonly soort: 'cijfers' | 'meetlat' | 'methode';
  readonly deel: number;
  /** The score before and after the step. */
  readonly van: number;
  readonly tot: number;
}

/** The steps that a reader can still tell apart. */
const HOOGSTENS = 8;

/** The own figures of the buurt by what they did, the largest first; those beyond the number that can be told apart are one. */
function listCijfers({ criteria, ontbrekend }: Verandering): Pick<Trede, 'code' | 'naam' | 'deel'>[] {
  const alle = [
    ...criteria.map(({ id, naam, cijfers }) => ({ code: id, naam: cleanTekst(naam).trim() || id, deel: cijfers })),
    ...ontbrekend.map(({ id, soort, naam, cijfers }) => ({
      code: `${id}, ${soort}`,
      naam: `${cleanTekst(naam).trim() || id}, ontbreekt`,
      deel: cijfers,
    })),
  ]
    .filter(({ deel }) => deel !== 0)
    .sort((a, b) => Math.abs(b.deel) - Math.abs(a.deel));
  const genoemd = alle.length > HOOGSTENS ? alle.slice(0, HOOGSTENS - 1) : alle;
  const rest = alle.slice(genoemd.length).reduce((som, { deel }) => som + deel, 0);
  return [
    ...genoemd,
    ...(alle.length > genoemd.length ? [{ code: 'overig', naam: 'Overige eigen cijfers', deel: rest }] : []),
  ];
}

/** The steps in their order: the own figures, the yardstick, the weights or method. One that did nothing is left out. */
export function listTreden(verandering: Verandering): Trede[] {
  const { toen, delen } = verandering;
  let stand = toen.score;
  return [
    ...listCijfers(verandering).map((een) => ({ ...een, soort: 'cijfers' as const })),
    { code: 'meetlat', naam: 'Andere meetlat', deel: delen.meetlat, soort: 'meetlat' as const },
    { code: 'methode', naam: 'Andere gewichten of methode', deel: delen.methode, soort: 'methode' as const },
  ]
    .filter(({ deel, soort }) => soort === 'cijfers' || deel !== 0)
    .map((een): Trede => {
      const van = stand;
      stand += een.deel;
      return { ...een, van, tot: stand };
    });
}
