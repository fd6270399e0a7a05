import { type Deelnemer, getProgrammastand, type Programma, type Programmastand } from '../../programma/index.js';
import { refuse } from '../teksten/codes.js';
import type { StukOptions } from './stuk.js';

/** The source documents of the values of a piece, by the id of the source. */
export function readBrondocumenten(
  programma: Programma,
  options: StukOptions,
): {
  readonly index: number;
  readonly deelnemer: Deelnemer;
  readonly documenten: Readonly<Record<string, unknown>>;
  readonly stand: Programmastand;
} {
  const { deelnemers } = programma;
  const index =
    options.deelnemer === undefined
      ? deelnemers.length === 1
        ? 0
        : -1
      : deelnemers.findIndex(({ id }) => id === options.deelnemer);
  const deelnemer = deelnemers[index];
  if (deelnemer === undefined)
    return refuse('verslag.deelnemer_onbekend', {
      deelnemer: options.deelnemer ?? '',
      deelnemers: deelnemers.map(({ id }) => id),
    });
  const { maandenTotTeam } = options;
  const stand = getProgrammastand(programma, options.peildatum, maandenTotTeam === undefined ? {} : { maandenTotTeam });
  const { overeenkomst, keuze } = deelnemer;
  return { index, deelnemer, stand, documenten: { overeenkomst, ...(keuze === undefined ? {} : { keuze }), stand } };
}
