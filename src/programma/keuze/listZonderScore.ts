import type { SelectieGevonden } from '../../selectie/index.js';
import type { Buurtzonderscore } from '../model/keuze.js';
import { toSleutel } from '../model/toSleutel.js';
import type { Namenboek } from './createNamenboek.js';
import type { Scoreboek } from './createScoreboek.js';
import type { CreateKeuzeOptions } from './options.js';

type Reden = Buurtzonderscore['reden'];

const GEWEIGERD = 'routekaart.buurt_geweigerd';

/** A buurt without a score by whoever tells of it, and why if that is told. */
interface Gemeld {
  readonly code: string;
  readonly reden?: Reden;
}

/** What the scores of the programmes say. A required figure that misses goes before too few of them. */
function readScores(scores: CreateKeuzeOptions['scores'] = {}): Gemeld[] {
  const gemeld = Object.values(scores).flatMap((deel): Gemeld[] =>
    'zonderScore' in deel
      ? deel.zonderScore.map(({ code, redenen }) => ({
          code,
          reden: redenen.some((een) => een.code === GEWEIGERD) ? 'geweigerd' : 'te_weinig_gegevens',
        }))
      : [],
  );
  return [...gemeld.filter(({ reden }) => reden === 'geweigerd'), ...gemeld];
}

/**
 * The buurten that have no score for any programme, with the reason as far as it is known, by code. One without a name goes by its code.
 * `undefined` when nothing tells of them: a selection may have been told of the buurten with a score only.
 */
export function listZonderScore(
  { invoer }: SelectieGevonden,
  { gescoord, zonder }: Scoreboek,
  findNaam: Namenboek,
  { scores, zonderScore }: CreateKeuzeOptions,
): Buurtzonderscore[] | undefined {
  const { gebieden } = invoer.opties;
  const bekend = [scores, zonderScore, gebieden].some((een) => een !== undefined) || zonder.length > 0;
  if (!bekend) return undefined;
  const gemeld: readonly Gemeld[] = [
    ...(zonderScore ?? []),
    ...readScores(scores),
    ...zonder.map((code) => ({ code })),
    ...(gebieden ?? []).map(({ code }) => ({ code })),
  ];
  const eens = new Map<string, Gemeld>();
  for (const een of gemeld) {
    const sleutel = toSleutel(een.code);
    if (!gescoord.has(sleutel) && !eens.has(sleutel)) eens.set(sleutel, een);
  }
  return [...eens.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, reden = 'onbekend' }) => ({ buurt: code, naam: findNaam(code)?.naam ?? code, reden }));
}
