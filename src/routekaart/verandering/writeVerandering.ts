import type { Criteriumverklaring } from '../verklaring/explainScore.js';
import { formatGetal, type Taal } from '../verklaring/formatGetal.js';
import { inBeide } from '../verklaring/inBeide.js';
import { showCriterium } from '../verklaring/showCriterium.js';
import { writeDeel } from '../verklaring/writeDeel.js';
import type { Zin } from '../verklaring/zinnen.js';
import type { Gatdelen } from './bookDelen.js';
import type { Veranderdelen } from './veranderdelen.js';

const WOORDEN: Readonly<Record<keyof Veranderdelen, Readonly<Record<Taal, string>>>> = {
  cijfers: { nl: 'cijfers', en: 'figures' },
  meetlat: { nl: 'meetlat', en: 'yardstick' },
  methode: { nl: 'gewichten of methode', en: 'weights or method' },
};
const STAPPEN = ['cijfers', 'meetlat', 'methode'] as const;

/** The parts that a reader sees, each with what it comes from: not those that round to 0. */
function writeDelen(delen: Veranderdelen, taal: Taal): string {
  const nul = writeDeel(0, taal);
  const eigen = STAPPEN.filter((stap) => writeDeel(delen[stap], taal) !== nul);
  if (eigen.length === 0) return nul;
  return eigen.map((stap) => `${writeDeel(delen[stap], taal)} (${WOORDEN[stap][taal]})`).join(', ');
}

/** A criterion at one moment. */
export interface Criteriummoment {
  readonly verklaring: Criteriumverklaring;
  readonly eenheid: string | undefined;
}

/** A criterion then and now. */
export type Criteriumpaar = { readonly id: string; readonly naam: string } & (
  | { readonly soort: 'gebleven' | 'gewijzigd'; readonly toen: Criteriummoment; readonly nu: Criteriummoment }
  | { readonly soort: 'nieuw'; readonly nu: Criteriummoment }
  | { readonly soort: 'vervallen'; readonly toen: Criteriummoment }
);

const GEWIJZIGD = { nl: ', nu anders gemeten of gewaardeerd', en: ', now measured or valued in another way' };

function describeCriterium(paar: Criteriumpaar, taal: Taal): string {
  const nl = taal === 'nl';
  const show = ({ verklaring, eenheid }: Criteriummoment) => showCriterium(verklaring, eenheid, taal);
  switch (paar.soort) {
    case 'nieuw':
      return `${paar.naam} ${show(paar.nu)} (${nl ? 'nieuw criterium' : 'new criterion'})`;
    case 'vervallen':
      return `${paar.naam} ${show(paar.toen)} (${nl ? 'geen criterium meer' : 'no criterion any more'})`;
    default: {
      const [was, is] = [show(paar.toen), show(paar.nu)];
      const verloop = was === is ? `${nl ? 'blijft' : 'stays'} ${is}` : `${was} → ${is}`;
      return `${paar.naam} ${verloop}${paar.soort === 'gewijzigd' ? GEWIJZIGD[taal] : ''}`;
    }
  }
}

/** The sentence about one criterion: its figures then and now, and what that did. */
export function writeCriterium(paar: Criteriumpaar, delen: Veranderdelen): Zin {
  return inBeide((taal) => `${describeCriterium(paar, taal)}: ${writeDelen(delen, taal)}`);
}

/** The sentence about a figure that was missing then, is missing now, or both. */
export function writeGat(naam: string, gat: Gatdelen): Zin {
  const { mist, gevolg } = gat;
  const vult = gevolg === 'aangevuld';
  const nl = mist.nu
    ? `ontbreekt ${mist.toen ? 'toen en nu' : 'nu'} en ${vult ? 'is aangevuld' : 'telt niet mee'}`
    : `ontbrak toen en ${vult ? 'was aangevuld' : 'telde niet mee'}`;
  const en = mist.nu
    ? `is missing ${mist.toen ? 'then and now' : 'now'} and ${vult ? 'is filled in' : 'does not count'}`
    : `was missing then and ${vult ? 'was filled in' : 'did not count'}`;
  return { nl: `${naam} ${nl}: ${writeDelen(gat, 'nl')}`, en: `${naam} ${en}: ${writeDelen(gat, 'en')}` };
}

/** What the summary tells of one moment. */
export interface Plaats {
  readonly score: number;
  readonly rang: number;
  readonly aantal: number;
}

/** The whole change in a few sentences. */
export function writeSamenvatting(
  naam: string,
  toen: Plaats,
  nu: Plaats,
  delen: Veranderdelen,
  tussen: number | undefined,
): Zin {
  return inBeide((taal) => {
    const nl = taal === 'nl';
    const getal = (score: number) => formatGetal(score, taal, 2, true);
    const plaats = ({ rang, aantal }: Plaats) =>
      `${nl ? 'plaats' : 'rank'} ${formatGetal(rang, taal, 1)} ${nl ? 'van' : 'of'} ${formatGetal(aantal, taal, 0)}`;
    const score = `${getal(toen.score)} → ${getal(nu.score)} (${writeDeel(nu.score - toen.score, taal)})`;
    const rang =
      toen.rang === nu.rang && toen.aantal === nu.aantal
        ? `${nl ? 'blijft' : 'still'} ${plaats(nu)}`
        : `${plaats(toen)} → ${plaats(nu)}`;
    const stappen = STAPPEN.map((stap) => `${WOORDEN[stap][taal]} ${writeDeel(delen[stap], taal)}`).join(', ');
    const anders =
      tussen === undefined
        ? nl
          ? 'Met de regels van toen zou de buurt nu geen score hebben.'
          : 'By the rules of then the buurt would have no score now.'
        : nl
          ? `Met de cijfers van nu en al het andere van toen was de score ${getal(tussen)} geweest.`
          : `With the figures of now and all else of then the score would have been ${getal(tussen)}.`;
    return `${naam}: score ${score}, ${rang}. ${nl ? 'Daarvan' : 'Of this'}: ${stappen}. ${anders}`;
  });
}
