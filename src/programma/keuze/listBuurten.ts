import { listDefinitief, type Selectieafwijking, type SelectieGevonden } from '../../selectie/index.js';
import type { Keuzebuurt } from '../model/keuze.js';
import { refuse } from '../teksten/codes.js';
import type { Namenboek } from './createNamenboek.js';
import type { Scoreboek } from './createScoreboek.js';

/** The buurten that were chosen, after the deviations of people. One that people brought in has the score of the programme of its quotum. */
export function listBuurten(
  { gekozen, invoer }: SelectieGevonden,
  afwijkingen: readonly Selectieafwijking[],
  findNaam: Namenboek,
  scores: Scoreboek,
  toProgramma: (naam: string) => string,
): Keuzebuurt[] {
  const berekend = new Map(gekozen.map((een) => [een.code, een]));
  const perQuotum = new Map(invoer.quota.map(({ id, programma }) => [id, programma]));
  return listDefinitief({ gekozen: [...gekozen], afwijkingen: [...afwijkingen] }).map(
    ({ code, quotum, afwijking }, i): Keuzebuurt => {
      const { naam, ...rest } = findNaam(code) ?? refuse('programma.naam_ontbreekt', { buurt: code }, ['gekozen', i]);
      const eigen = afwijking === undefined ? berekend.get(code) : undefined;
      const programma = eigen?.programma ?? perQuotum.get(quotum) ?? quotum;
      const score = eigen?.score ?? scores.find(code, programma);
      const { wijk, inwoners } = rest;
      return {
        buurt: code,
        naam,
        ...(wijk === undefined ? {} : { wijk }),
        programma: toProgramma(programma),
        quotum,
        ...(score === undefined ? {} : { score }),
        ...(inwoners === undefined ? {} : { inwoners }),
      };
    },
  );
}
