import { countDagen, splitByKalendermaand } from '../../kern/huis.js';
import { type Periode, splitByKalenderjaar } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';

/** The method by which the amount of a period is laid over the begrotingsjaren. */
export type Jaarmethode = 'dagen' | 'maanden' | 'schema';

/** One line of your own schedule: the share of a year of the programme that falls in a begrotingsjaar. */
export interface Jaarschemaregel {
  readonly programmajaar: number;
  readonly begrotingsjaar: number;
  /** In proportion to the other lines of the same year of the programme; a whole number of zero or more. */
  readonly gewicht: number;
}

/** The begrotingsjaren of one period with the weight of each, earliest first. */
export interface Jaargewichten {
  readonly jaren: readonly number[];
  readonly gewichten: readonly bigint[];
}

// The least common multiple of 28, 29, 30 and 31: so a day of any month is a whole number of these parts.
const MAANDDELEN = 377_580;

/** The weights of the begrotingsjaren in which a period lies. */
export function weighJaren(
  programmajaar: number,
  periode: Periode,
  methode: Jaarmethode,
  schema: readonly Jaarschemaregel[],
): Jaargewichten {
  if (methode === 'dagen') {
    const delen = splitByKalenderjaar(periode);
    return { jaren: delen.map(({ jaar }) => jaar), gewichten: delen.map((deel) => BigInt(countDagen(deel))) };
  }
  const perJaar = new Map<number, bigint>();
  if (methode === 'maanden') {
    for (const deel of splitByKalendermaand(periode)) {
      const lengte = daysInMonth(deel.jaar, deel.maand);
      const gewicht = BigInt((countDagen(deel) * MAANDDELEN) / lengte);
      perJaar.set(deel.jaar, (perJaar.get(deel.jaar) ?? 0n) + gewicht);
    }
  } else {
    schema.forEach((regel, positie) => {
      if (!Number.isSafeInteger(regel.gewicht) || regel.gewicht < 0)
        refuse('financiering.schema_gewicht_ongeldig', { gewicht: String(regel.gewicht) }, ['schema', positie]);
      if (regel.programmajaar !== programmajaar) return;
      perJaar.set(regel.begrotingsjaar, (perJaar.get(regel.begrotingsjaar) ?? 0n) + BigInt(regel.gewicht));
    });
    if (![...perJaar.values()].some((gewicht) => gewicht > 0n))
      refuse('financiering.schema_zonder_jaar', { programmajaar }, ['schema']);
  }
  const opJaar = [...perJaar].sort(([a], [b]) => a - b);
  return { jaren: opJaar.map(([jaar]) => jaar), gewichten: opJaar.map(([, gewicht]) => gewicht) };
}

function daysInMonth(jaar: number, maand: number): number {
  if (maand !== 2) return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28;
}
