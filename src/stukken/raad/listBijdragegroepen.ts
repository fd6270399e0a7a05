import type { Bijdragestand } from '../../financiering/index.js';
import { compareBedragen, euro } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Deelnemerstand } from '../../programma/index.js';
import type { Bijdragegroep, Bijdragestap } from '../delen/brieffeiten.js';
import { nameOf } from '../delen/nameOf.js';
import { nameJaren } from './nameJaren.js';

const STAPPEN = ['vastgesteld', 'vastgelegd', 'toegezegd', 'gevraagd'] as const satisfies readonly Bijdragestap[];

/** The furthest step of a contribution that was recorded. */
function findStap(bijdrage: Bijdragestand): Bijdragegroep['stap'] {
  for (const naam of STAPPEN) {
    const bedrag = bijdrage[naam];
    if (bedrag !== undefined) return { naam, bedrag };
  }
  return undefined;
}

/** The keys of the contributions of which the payer gets VAT back. */
const listBtwTerug = ({ financieringsplan: { perioden } }: Samenwerkingsovereenkomst): ReadonlySet<string> =>
  new Set(
    perioden
      .flatMap(({ bijdragen }) => bijdragen)
      .filter(({ btw }) => btw !== undefined && btw.verwerking !== 'kostprijsverhogend')
      .map(({ id }) => id),
  );

/**
 * The contributions that are costs, those of the first year apart; contributions of one payer that differ in nothing but their year are one
 * group. A contribution of nothing is left out.
 */
export function listBijdragegroepen(deel: Deelnemerstand, tekst: Samenwerkingsovereenkomst): Bijdragegroep[] {
  const lasten = deel.geld.bijdragen.filter(
    ({ soort, afgesproken }) => soort !== 'specifieke_uitkering' && compareBedragen(afgesproken, euro(0)) > 0,
  );
  const btwTerug = listBtwTerug(tekst);
  const [eerste = 1] = lasten.map(({ programmajaar }) => programmajaar).sort((a, b) => a - b);
  const groepen = new Map<
    string,
    { readonly groep: Omit<Bijdragegroep, 'jaren' | 'aantal'>; readonly jaren: number[] }
  >();
  for (const bijdrage of lasten) {
    const { van, naar, afgesproken: bedrag, aard, doel, betaald, programmajaar } = bijdrage;
    const stap = findStap(bijdrage);
    const groep = {
      eersteJaar: programmajaar === eerste,
      van: nameOf({ deel }, 'partijen', van),
      ...(naar === undefined ? {} : { naar: nameOf({ deel }, 'partijen', naar) }),
      bedrag,
      aard,
      // Of later years no purpose is told, so a difference in it makes no group.
      doel: programmajaar === eerste ? doel : ('overig' as const),
      btwTerug: btwTerug.has(bijdrage.bijdrage),
      ...(stap === undefined ? {} : { stap }),
      betaald,
    };
    const sleutel = JSON.stringify(groep);
    const samen = groepen.get(sleutel) ?? { groep, jaren: [] };
    groepen.set(sleutel, samen);
    samen.jaren.push(programmajaar);
  }
  return [...groepen.values()].map(({ groep, jaren }) => ({ jaren: nameJaren(jaren), aantal: jaren.length, ...groep }));
}
