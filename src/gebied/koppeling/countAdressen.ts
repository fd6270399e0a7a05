import { showWaarde } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import { readCode } from '../code/readCode.js';
import { refuse } from '../teksten/codes.js';
import { createTelling } from './createTelling.js';
import { type Adreskolommen, findAdreskolommen } from './findAdreskolommen.js';
import { isRij } from './isRij.js';
import type { Koppeling } from './koppeling.js';
import type { Adressenbron } from './koppelingsbron.js';
import { readAdres } from './readAdres.js';
import { readGewicht } from './readGewicht.js';

/** An address with its area in each list that has it. */
interface Adres {
  van?: string;
  naar?: string;
  gewicht: number;
}

const LETTERS = { buurt: 'BU', wijk: 'WK', gemeente: 'GM' } as const;
const ZIJDE = { oud: 'van', nieuw: 'naar' } as const;

function readGebied(cel: unknown, niveau: keyof typeof LETTERS, pad: Pad): string {
  const code = readCode(typeof cel === 'string' ? cel.toUpperCase() : cel, LETTERS[niveau], true);
  return code ?? refuse(`gebied.${niveau}code_ongeldig`, { waarde: showWaarde(cel) }, pad);
}

/** Puts the addresses of one list among those of the other. */
function addLijst(adressen: Map<string, Adres>, bron: Adressenbron, lijst: 'oud' | 'nieuw', kolommen: Adreskolommen) {
  // There are far fewer areas than addresses.
  const gelezen = new Map<unknown, string>();
  // A loop over every place, as a hole in the list is refused and not skipped.
  for (const [i, rij] of Array.from<unknown>(bron[lijst]).entries()) {
    const sleutel = readAdres(rij, kolommen);
    if (sleutel === undefined || !isRij(rij)) return refuse('gebied.adres_ongeldig', { lijst, rij: i + 1 }, [lijst, i]);
    const cel = rij[kolommen.gebied];
    const gebied = gelezen.get(cel) ?? readGebied(cel, bron.niveau ?? 'buurt', [lijst, i, kolommen.gebied]);
    gelezen.set(cel, gebied);
    const adres = adressen.get(sleutel) ?? { gewicht: 1 };
    if (adres[ZIJDE[lijst]] !== undefined)
      return refuse('gebied.adres_dubbel', { adres: sleutel, lijst, rij: i + 1 }, [lijst, i]);
    adres[ZIJDE[lijst]] = gebied;
    const { gewicht } = kolommen;
    if (gewicht !== undefined) adres.gewicht = readGewicht(rij[gewicht], [lijst, i, gewicht]);
    adressen.set(sleutel, adres);
  }
}

/** A mapping from two lists of addresses. An address of one list only is lost or new: it is not shared out over the others. */
export function countAdressen(
  bron: Adressenbron,
  { van, naar }: Pick<Koppeling, 'van' | 'naar'>,
): Omit<Koppeling, 'van' | 'naar'> {
  const oud = findAdreskolommen(bron, 'oud', van);
  const nieuw = findAdreskolommen(bron, 'nieuw', naar);
  // A letter that one list does not have would make every address of the other a different one.
  const metLetter = oud.huisletter !== undefined && nieuw.huisletter !== undefined;
  const metToevoeging = oud.toevoeging !== undefined && nieuw.toevoeging !== undefined;
  const limit = (kolommen: Adreskolommen): Adreskolommen => ({
    ...kolommen,
    huisletter: metLetter ? kolommen.huisletter : undefined,
    toevoeging: metToevoeging ? kolommen.toevoeging : undefined,
  });
  const adressen = new Map<string, Adres>();
  addLijst(adressen, bron, 'oud', limit(oud));
  addLijst(adressen, bron, 'nieuw', limit(nieuw));
  const telling = createTelling();
  for (const adres of adressen.values()) telling.add(adres.van, adres.naar, adres.gewicht);
  const { eenheden, gewicht } = telling.measure(false, true);
  return {
    ...telling.listDelen(),
    herkomst: {
      soort: 'adressen',
      weging: bron.gewicht ?? 'adressen',
      gebleven: telling.measure(true, true),
      verdwenen: telling.measure(true, false),
      // A weight is read from the old list only.
      nieuw: bron.gewicht === undefined ? { eenheden, gewicht } : { eenheden },
      buiten: telling.measure(false, false),
      dubbel: { eenheden: 0, gewicht: 0 },
      volledig: true,
    },
  };
}
