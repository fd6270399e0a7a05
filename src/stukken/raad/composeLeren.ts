import type { Getalwaarde, Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { inGroep } from '../delen/inGroep.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { LEERBRON, type Leervergelijking, type Zicht } from '../delen/leercijfers.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { alinea, lijst } from '../delen/sectie.js';
import type { Raadsstuk } from './raadsstuk.js';

const ZICHTWOORDEN: Readonly<Record<Zicht, string>> = {
  beschrijving:
    'Een groep van minder dan vier buurten beschrijven wij alleen. Over het verschil geven wij geen oordeel.',
  niets: 'Met zo weinig buurten kunnen wij geen verschil aantonen.',
  heel_groot: 'Met zo weinig buurten zien wij alleen heel grote verschillen.',
  groot: 'Met zo weinig buurten zien wij alleen grote verschillen.',
  kleiner: 'Heel kleine verschillen zien wij daarmee niet.',
};

/** The months since the start of a buurt, in words. */
const describeMaanden = (maanden: Getalwaarde): Verslagtekst =>
  composeTekst`Als het programma in een buurt ${maanden} ${meervoud(maanden.waarde, 'maand', 'maanden')} duurt,`;

/** One comparison: what is compared when, with how many buurten, and what that can show. */
function describeVergelijking(
  { lezer }: Raadsstuk,
  { op: moment, aantallen, zicht }: Leervergelijking,
  v: number,
): Verslagtekst {
  const plek = (...pad: (string | number)[]) => op(LEERBRON, 'vergelijkingen', v, ...pad);
  const getallen = aantallen.map((_, a) => lezer.getal(plek('aantallen', a)));
  const [eerste, ...meer] = getallen.map((getal) => inGroep(getal, 'gekozen buurten'));
  const wanneer =
    typeof moment === 'string'
      ? composeTekst`Op ${lezer.datum(plek('op'))}`
      : describeMaanden(lezer.getal(plek('op', 'maandenNaStart')));
  const naar = lezer.tekst(plek('kenmerk'));
  const wie =
    eerste === undefined || eerste.waarde === 0
      ? composeTekst`de buurten naar ${naar}`
      : meer.length === 0
        ? composeTekst`${eerste} ${meervoud(eerste.waarde, 'buurt', 'buurten')} naar ${naar}`
        : composeTekst`de buurten naar ${naar}: ${joinTeksten([eerste, ...meer].map((getal) => [getal]))} buurten`;
  return [...composeTekst`${wanneer} vergelijken wij ${wie}. `, ZICHTWOORDEN[zicht]];
}

/** When the parties look back together, what is compared then, and what so few buurten can show. */
export function composeLeren(stuk: Raadsstuk): Verslagblok[] {
  const { lezer, leren, tekst } = stuk;
  const momenten = tekst.evaluatiemomenten.map((_, i) => {
    const plek = (veld: string) => op('overeenkomst', 'evaluatiemomenten', i, veld);
    return composeTekst`${lezer.datum(plek('datum'))}: ${lezer.tekst(plek('onderwerp'))}`;
  });
  const vergelijkingen = (leren?.vergelijkingen ?? []).map((een, v) => describeVergelijking(stuk, een, v));
  return [
    ...(momenten.length === 0 ? [] : [alinea(['De partijen kijken samen terug op:']), lijst(momenten)]),
    ...(vergelijkingen.length === 0 ? [] : [lijst(vergelijkingen)]),
  ];
}
