import type { Datum } from '../../kern/index.js';
import { bekendOf, countDagenTussen, latest } from '../../team/huis.js';
import type { Feit, Teamdossier, Teamgebeurtenis } from '../../team/index.js';
import type { StukOptions } from '../delen/stuk.js';
import type { LateNotities } from '../delen/teambladen.js';

/** A note within two weeks is no news: who writes up a week at a time already does well. */
const DAGEN = 14;

/** What an event tells of the past: itself, or what a correction made of another. */
type Verteld = Pick<Feit, 'soort' | 'datum'> & Pick<LateNotities, 'correctie'>;

function readVerteld(gebeurtenis: Teamgebeurtenis, perId: ReadonlyMap<string, Teamgebeurtenis>): Verteld | undefined {
  if (gebeurtenis.soort !== 'correctie') return { soort: gebeurtenis.soort, datum: gebeurtenis.datum };
  const betreft = perId.get(gebeurtenis.betreft);
  if (betreft === undefined || betreft.soort === 'correctie') return undefined;
  const { wordt } = gebeurtenis;
  if (wordt === undefined) return { soort: betreft.soort, datum: betreft.datum, correctie: 'ingetrokken' };
  return { soort: wordt.soort, datum: wordt.datum, correctie: 'verbeterd' };
}

/** Adds what one event tells to what is known of its kind: the next in the order of days. */
function addNotitie(
  samen: LateNotities | undefined,
  { genoteerd }: Teamgebeurtenis,
  verteld: Verteld,
  bekend: Datum,
): LateNotities {
  const { soort, datum, correctie } = verteld;
  const tot = { notitie: countDagenTussen(datum, genoteerd), bekend: countDagenTussen(datum, bekend) };
  if (samen === undefined)
    return {
      soort,
      ...(correctie === undefined ? {} : { correctie }),
      aantal: 1,
      eerste: datum,
      laatste: datum,
      bekend,
      dagenTotNotitie: tot.notitie,
      dagenTotBekend: tot.bekend,
    };
  return {
    ...samen,
    aantal: samen.aantal + 1,
    laatste: datum,
    bekend: latest(samen.bekend, bekend),
    dagenTotNotitie: Math.max(samen.dagenTotNotitie, tot.notitie),
    dagenTotBekend: Math.max(samen.dagenTotBekend, tot.bekend),
  };
}

/**
 * What became known of a team more than two weeks after it happened, by kind. A correction counts from the day of what it corrects, and
 * stands on its own.
 */
export function listLateNotities(
  { gebeurtenissen }: Teamdossier,
  { peildatum, bekendOp, vergelekenMet }: Pick<StukOptions, 'peildatum' | 'bekendOp' | 'vergelekenMet'>,
): LateNotities[] {
  const perId = new Map([...gebeurtenissen].reverse().map((een) => [een.id, een]));
  const laat = gebeurtenissen.flatMap((gebeurtenis) => {
    const bekend = bekendOf(gebeurtenis);
    if (bekendOp !== undefined && bekend > bekendOp) return [];
    if (vergelekenMet !== undefined && bekend <= vergelekenMet) return [];
    // Of two events with one id the first counts.
    const verteld = perId.get(gebeurtenis.id) === gebeurtenis ? readVerteld(gebeurtenis, perId) : undefined;
    if (verteld === undefined || verteld.datum > peildatum) return [];
    return countDagenTussen(verteld.datum, bekend) <= DAGEN ? [] : [{ gebeurtenis, verteld, bekend }];
  });
  const perSoort = new Map<string, LateNotities>();
  for (const { gebeurtenis, verteld, bekend } of laat.sort((a, b) => (a.verteld.datum < b.verteld.datum ? -1 : 1))) {
    const sleutel = `${verteld.soort} ${verteld.correctie ?? ''}`;
    perSoort.set(sleutel, addNotitie(perSoort.get(sleutel), gebeurtenis, verteld, bekend));
  }
  return [...perSoort.values()];
}
