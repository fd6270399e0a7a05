import type { Datum } from '../../kern/index.js';
import { bekendOf, countDagenTussen } from '../../team/huis.js';
import type { Feit, Teamdossier, Teamgebeurtenis } from '../../team/index.js';
import type { LateNotitie } from './teambladen.js';

/** A note within two weeks is no news: who writes up a month at a time already does better than most. */
const DAGEN = 14;

/** The days that the list looks at. */
interface Noteerdagen {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  /** The day of knowing of the previous overview. */
  readonly vergelekenMet?: Datum | undefined;
}

/** What an event tells of the past: itself, or what a correction made of another. */
type Verteld = Pick<Feit, 'soort' | 'datum'> & Pick<LateNotitie, 'correctie'>;

function readVerteld(gebeurtenis: Teamgebeurtenis, perId: ReadonlyMap<string, Teamgebeurtenis>): Verteld | undefined {
  if (gebeurtenis.soort !== 'correctie') return gebeurtenis;
  const betreft = perId.get(gebeurtenis.betreft);
  if (betreft === undefined || betreft.soort === 'correctie') return undefined;
  const { wordt } = gebeurtenis;
  if (wordt === undefined) return { soort: betreft.soort, datum: betreft.datum, correctie: 'ingetrokken' };
  return { soort: wordt.soort, datum: wordt.datum, correctie: 'verbeterd' };
}

/**
 * What became known of a team more than two weeks after it happened, what became known last first. A correction counts from the day of
 * what it corrects.
 */
export function listLateNotities(
  { gebeurtenissen }: Teamdossier,
  { peildatum, bekendOp, vergelekenMet }: Noteerdagen,
): LateNotitie[] {
  const perId = new Map([...gebeurtenissen].reverse().map((een) => [een.id, een]));
  const laat = gebeurtenissen.flatMap((gebeurtenis) => {
    const bekend = bekendOf(gebeurtenis);
    if (bekendOp !== undefined && bekend > bekendOp) return [];
    if (vergelekenMet !== undefined && bekend <= vergelekenMet) return [];
    // Of two events with one id the first counts.
    const verteld = perId.get(gebeurtenis.id) === gebeurtenis ? readVerteld(gebeurtenis, perId) : undefined;
    if (verteld === undefined || verteld.datum > peildatum) return [];
    const dagen = countDagenTussen(verteld.datum, bekend);
    return dagen <= DAGEN ? [] : [{ bekend, notitie: createNotitie(gebeurtenis, verteld, dagen) }];
  });
  // The sort keeps the order of noting on one day.
  return laat.sort((a, b) => (a.bekend > b.bekend ? -1 : a.bekend < b.bekend ? 1 : 0)).map(({ notitie }) => notitie);
}

function createNotitie(
  { genoteerd, geregistreerd }: Teamgebeurtenis,
  { soort, datum, correctie }: Verteld,
  dagen: number,
): LateNotitie {
  return {
    soort,
    ...(correctie === undefined ? {} : { correctie }),
    datum,
    genoteerd,
    ...(geregistreerd === undefined ? {} : { geregistreerd }),
    dagen,
  };
}
