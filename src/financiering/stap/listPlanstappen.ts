import { differenceInDagen, fromCenten, toCenten } from '../../kern/huis.js';
import type { Bedrag, Datum } from '../../kern/index.js';
import type { Planning, Planstap } from '../model/bijdrage.js';
import { isOptie } from '../stand/isOptie.js';
import { maxCenten } from '../stand/maxCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit, Stand } from '../stand/stand.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Bijdragestap } from './bijdragestap.js';

/** What the events about a step came to from a day on. */
interface Stapstand {
  readonly datum: Datum;
  readonly centen: bigint;
}

type Bedragfeit = Feit & { readonly gebeurtenis: { readonly bedrag: Bedrag } };

const toStand = ({ gebeurtenis }: Bedragfeit): Stapstand => ({
  datum: gebeurtenis.datum,
  centen: toCenten(gebeurtenis.bedrag),
});

/** Claims add up. Setting off a claim is a claim too, also when none was recorded before it. */
function sumVorderingen(feiten: readonly Feit[], bijdrage: string): Stapstand[] {
  let gevorderd = 0n;
  let verrekend = 0n;
  return selectFeiten(feiten, 'teruggevorderd', 'verrekend').flatMap(({ gebeurtenis }) => {
    const centen = toCenten(gebeurtenis.bedrag);
    if (gebeurtenis.soort === 'teruggevorderd') gevorderd += centen;
    else if (gebeurtenis.bijdrage === bijdrage) verrekend += centen;
    else return [];
    return [{ datum: gebeurtenis.datum, centen: maxCenten(gevorderd, verrekend) }];
  });
}

/** The events about a contribution that do a planned step, earliest first: each says what the step comes to from its day on. */
const STAPPEN: Readonly<Record<Planstap, (feiten: readonly Feit[], bijdrage: string) => Stapstand[]>> = {
  gevraagd: (feiten) => selectFeiten(feiten, 'bijdrage_gevraagd').map(toStand),
  toegezegd: (feiten) => selectFeiten(feiten, 'bijdrage_toegezegd').map(toStand),
  vastgelegd: (feiten) => selectFeiten(feiten, 'verplichting_aangegaan', 'verlening_gewijzigd').map(toStand),
  vastgesteld: (feiten) => selectFeiten(feiten, 'vastgesteld', 'vaststelling_gewijzigd').map(toStand),
  teruggevorderd: sumVorderingen,
};

/** What is expected of a step without an amount of its own: of a claim what was paid too much, otherwise the whole contribution. */
function findVerwacht(stap: Planstap, { bruto: { totaal }, netto }: Stand, telling?: Uitkeringstelling): bigint {
  if (stap === 'teruggevorderd') return maxCenten(netto - totaal.prognose, 0n);
  return telling === undefined ? totaal.prognose + totaal.vrijval : telling.bedrag;
}

/** Whether a step need not be done any more: of what fell free nothing has to be asked, promised or committed, and no claim is of nothing. */
function isVervallen(stap: Planstap, verwacht: bigint, { bruto }: Stand, telling?: Uitkeringstelling): boolean {
  if (verwacht <= 0n) return true;
  return stap !== 'vastgesteld' && stap !== 'teruggevorderd' && telling === undefined && bruto.totaal.prognose <= 0n;
}

function createStap(
  { stap, uiterlijk: gepland, bedrag }: Planning,
  plek: number,
  stand: Stand,
  peildatum: Datum,
  telling: Uitkeringstelling | undefined,
): Bijdragestap {
  const basis = { stap, plek, gepland };
  const standen = STAPPEN[stap](stand.feiten, stand.plek.bijdrage.id);
  const laatste = standen.at(-1)?.centen ?? 0n;
  const verwacht = bedrag === undefined ? findVerwacht(stap, stand, telling) : toCenten(bedrag);
  const genoeg = bedrag === undefined ? 0n : verwacht;
  // The latest event tells the amount; the first from which on it was enough tells the day.
  const werkelijk = laatste < genoeg ? undefined : standen.find(({ centen }) => centen >= genoeg)?.datum;
  if (werkelijk !== undefined) {
    const dagen = differenceInDagen(gepland, werkelijk);
    const gedaan = fromCenten(bedrag === undefined ? laatste : verwacht);
    return dagen > 0
      ? { ...basis, werkelijk, bedrag: gedaan, stand: 'later_gedaan', dagen }
      : { ...basis, werkelijk, bedrag: gedaan, stand: 'gedaan' };
  }
  if (isVervallen(stap, verwacht, stand, telling))
    return { ...basis, bedrag: fromCenten(verwacht), stand: 'vervallen' };
  const rest = fromCenten(verwacht - laatste);
  return gepland < peildatum
    ? { ...basis, bedrag: rest, stand: 'te_laat', dagen: differenceInDagen(gepland, peildatum) }
    : { ...basis, bedrag: rest, stand: 'open' };
}

/**
 * The steps of the planning of a contribution in the order of the text, and where each stands. A step that was recorded for less than the
 * planned amount is not done. A year that is an option has none until it is taken.
 *
 * @param telling - of a specifieke uitkering: what it comes to, as it has no lasten of its own
 */
export function listPlanstappen(stand: Stand, peildatum: Datum, telling?: Uitkeringstelling): Bijdragestap[] {
  if (telling === undefined && isOptie(stand)) return [];
  const { planning = [] } = stand.plek.bijdrage;
  return planning.map((een, plek) => createStap(een, plek, stand, peildatum, telling));
}
