import type { Selectieafwijking, SelectieGevonden } from '../../selectie/index.js';
import type { Keuzeafwijking } from '../model/keuze.js';
import { refuse } from '../teksten/codes.js';
import type { Namenboek } from './createNamenboek.js';
import type { Scoreboek } from './createScoreboek.js';

/** Without the noise of subtracting, in the decimals in which a selection adds scores; never a zero below zero. */
const roundVerlies = (punten: number) => Math.round(punten * 1e9) / 1e9 + 0;

/** The deviations of people in names, each with how much lower the total score is by it, where both scores are known. */
export function listAfwijkingen(
  { invoer }: SelectieGevonden,
  afwijkingen: readonly Selectieafwijking[],
  findNaam: Namenboek,
  scores: Scoreboek,
): Keuzeafwijking[] {
  const perQuotum = new Map(invoer.quota.map(({ id, programma }) => [id, programma]));
  return afwijkingen.map(({ erin, eruit, quotum, motief, datum }, a) => {
    const name = (code: string) =>
      findNaam(code)?.naam ?? refuse('programma.naam_ontbreekt', { buurt: code }, ['afwijkingen', a]);
    const programma = perQuotum.get(quotum) ?? quotum;
    const findPunten = (code: string | undefined) => (code === undefined ? 0 : scores.find(code, programma));
    const [weg, erbij] = [findPunten(eruit), findPunten(erin)];
    return {
      ...(erin === undefined ? {} : { erin: name(erin) }),
      ...(eruit === undefined ? {} : { eruit: name(eruit) }),
      reden: motief,
      ...(datum === undefined ? {} : { datum }),
      ...(weg === undefined || erbij === undefined ? {} : { verlies: roundVerlies(weg - erbij) }),
    };
  });
}
