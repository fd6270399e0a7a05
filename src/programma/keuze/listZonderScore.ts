import type { Buurtzonderscore } from '../model/keuze.js';
import { toSleutel } from '../model/toSleutel.js';
import type { Namenboek } from './createNamenboek.js';
import type { Scoreboek } from './createScoreboek.js';
import type { CreateKeuzeOptions } from './options.js';

type Reden = Buurtzonderscore['reden'];

const GEWEIGERD = 'routekaart.buurt_geweigerd';

/** Why buurten have no score, by what the scores of the programmes say. A required figure that misses goes before too few of them. */
function readRedenen(scores: CreateKeuzeOptions['scores'] = {}): Map<string, Reden> {
  const redenen = new Map<string, Reden>();
  for (const deel of Object.values(scores)) {
    if (!('zonderScore' in deel)) continue;
    for (const { code, redenen: waarom } of deel.zonderScore) {
      const geweigerd = waarom.some((een) => een.code === GEWEIGERD);
      if (geweigerd || !redenen.has(toSleutel(code)))
        redenen.set(toSleutel(code), geweigerd ? 'geweigerd' : 'te_weinig_gegevens');
    }
  }
  return redenen;
}

/** The buurten that have no score for any programme, with the reason as far as it is known. One without a name goes by its code. */
export function listZonderScore(
  { gescoord, zonder }: Scoreboek,
  findNaam: Namenboek,
  { scores, zonderScore = [] }: CreateKeuzeOptions,
): Buurtzonderscore[] {
  const gemeld = readRedenen(scores);
  const gegeven = new Map(zonderScore.map(({ code, reden }) => [toSleutel(code), reden]));
  const bekend = new Set(zonder.map(toSleutel));
  const erbij = zonderScore.flatMap(({ code }) =>
    bekend.has(toSleutel(code)) || gescoord.has(toSleutel(code)) ? [] : [code],
  );
  return [...zonder, ...erbij].map((code) => ({
    buurt: code,
    naam: findNaam(code)?.naam ?? code,
    reden: gegeven.get(toSleutel(code)) ?? gemeld.get(toSleutel(code)) ?? 'onbekend',
  }));
}
