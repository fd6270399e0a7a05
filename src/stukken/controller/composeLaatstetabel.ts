import type { Bijdragestand } from '../../financiering/index.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { hasBtwTerug } from '../delen/hasBtwTerug.js';
import { leeg } from '../delen/leeg.js';
import type { Plek } from '../delen/lezer.js';
import type { Stuk } from '../delen/stuk.js';
import { woord } from '../delen/woord.js';
import { AARDWOORDEN } from './aardwoorden.js';
import { BIJDRAGEKOLOMMEN, bijdragecellen } from './bijdragecellen.js';
import { LAATSTEWOORDEN } from './stapwoorden.js';

type Grens = 'minimum' | 'maximum';

const MET_BTW =
  'Gevraagd, toegezegd en de laatste stap zijn zoals zij zijn vastgelegd, met btw. Minst en meest zijn zonder de btw die de betaler terugkrijgt; de bandbreedte van een raming is met btw.';

/** Where the lowest and the highest amount of a contribution stand; absent: it has none. */
function findGrens(
  { aard, bandbreedte }: Bijdragestand,
  grens: Grens,
  plek: (...pad: string[]) => Plek,
): Plek | undefined {
  switch (aard) {
    case 'exact':
      return plek('afgesproken');
    case 'ten_minste':
      return grens === 'minimum' ? plek('afgesproken') : undefined;
    case 'ten_hoogste':
      return grens === 'maximum' ? plek('afgesproken') : undefined;
    case 'geraamd':
      return bandbreedte === undefined ? undefined : plek('bandbreedte', grens);
  }
}

/** Every contribution with its nature, its margin, what was asked and promised, and its last step with the day. */
export function composeLaatstetabel(stuk: Stuk): Verslagtabel {
  const { lezer, hier, deel } = stuk;
  return {
    id: 'laatste-stappen',
    titel: 'De marge en de laatste stap van elke bijdrage',
    kolommen: [
      ...BIJDRAGEKOLOMMEN,
      { sleutel: 'aard', kop: 'Aard' },
      { sleutel: 'minimum', kop: 'Minst', optelbaar: false },
      { sleutel: 'maximum', kop: 'Meest', optelbaar: false },
      { sleutel: 'gevraagd', kop: 'Gevraagd', optelbaar: false },
      { sleutel: 'toegezegd', kop: 'Toegezegd', optelbaar: false },
      { sleutel: 'stap', kop: 'Laatste stap' },
      { sleutel: 'dag', kop: 'Op', optelbaar: false },
      { sleutel: 'bedrag', kop: 'Bedrag van die stap', optelbaar: false },
    ],
    rijen: deel.geld.bijdragen.map((stand, b): Verslagwaarde[] => {
      const plek = (...pad: string[]) => hier('geld', 'bijdragen', b, ...pad);
      const grens = (welke: Grens) => {
        const gevonden = findGrens(stand, welke, plek);
        return gevonden === undefined ? leeg : lezer.bedrag(gevonden);
      };
      const { aard, gevraagd, toegezegd, laatsteStap } = stand;
      return [
        ...bijdragecellen(stuk, stand.bijdrage),
        woord(AARDWOORDEN[aard]),
        grens('minimum'),
        grens('maximum'),
        gevraagd === undefined ? leeg : lezer.bedrag(plek('gevraagd')),
        toegezegd === undefined ? leeg : lezer.bedrag(plek('toegezegd')),
        woord(laatsteStap === undefined ? 'nog geen' : LAATSTEWOORDEN[laatsteStap.soort]),
        laatsteStap === undefined ? leeg : lezer.datum(plek('laatsteStap', 'datum')),
        laatsteStap === undefined ? leeg : lezer.bedrag(plek('laatsteStap', 'bedrag')),
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
    ...(hasBtwTerug(stuk.deel.geld) ? { toelichting: [MET_BTW] } : {}),
  };
}
