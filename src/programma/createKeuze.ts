import { DomeinFout, refuse } from '../kern/index.js';
import type { Selectie } from '../selectie/index.js';
import { checkKeuzedelen, toSleutel } from './controle/checkKeuzedelen.js';
import type { Keuze, Keuzebuurt } from './model/keuze.js';

/** What a reader calls a buurt. */
export interface Buurtnaam {
  readonly code: string;
  readonly naam: string;
  /** The name of the wijk it lies in. */
  readonly wijk?: string | undefined;
}

/** What {@link createKeuze} adds to the outcome of a selection. */
export interface CreateKeuzeOptions
  extends Pick<Keuze, 'kenmerk' | 'besluitdatum' | 'vingerafdruk' | 'indelingsjaar' | 'schaal'> {
  /** The programme of the agreement for a programme of the selection, where they differ. Default: the same name. */
  readonly programmas?: Readonly<Record<string, string>> | undefined;
  /** The buurten in reserve, best first. */
  readonly reserves?: readonly Keuzebuurt[] | undefined;
}

/**
 * Makes the choice of a programma from the outcome of a selection: the buurten with their names, and whether it is proven to be the
 * best one.
 *
 * @param selectie - what `selectBuurten` returned
 * @param namen - the names, at least of the buurten chosen
 * @returns the choice, in the order of the selection; `kandidaten` counts the buurten with a score for some programme
 * @throws DomeinFout
 * - `programma.selectie_zonder_uitkomst`: nothing was chosen
 * - `programma.naam_ontbreekt`: a buurt was chosen that has no name
 * - `programma.keuze_past_niet`: what `checkProgramma` finds about the choice itself, in `bevindingen` (a reserve that was chosen or stands
 *   twice, more buurten than candidates, a score outside `schaal`)
 *
 * @example
 * ```ts
 * import { createKeuze } from 'buurtaanpak/programma';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 0.9 }, { code: 'B', score: 0.8 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * const keuze = createKeuze(selectie, [{ code: 'A', naam: 'De Wal', wijk: 'Oost' }]);
 * keuze.buurten; // => [{ buurt: 'A', naam: 'De Wal', wijk: 'Oost', programma: 'oost', quotum: 'oost', score: 0.9 }]
 * keuze.kandidaten; // => 2
 * ```
 */
export function createKeuze(selectie: Selectie, namen: readonly Buurtnaam[], options: CreateKeuzeOptions = {}): Keuze {
  if (!('gekozen' in selectie))
    return refuse('programma.selectie_zonder_uitkomst', { quota: selectie.quota.map(({ quotum }) => quotum) });
  const { programmas = {}, reserves, ...rest } = options;
  const bekend = new Map(namen.map((een) => [toSleutel(een.code), een]));
  const kandidaten = new Set(
    Object.values(selectie.invoer.scores).flatMap((rij) =>
      rij.flatMap(({ code, score }) => (score === null ? [] : [toSleutel(code)])),
    ),
  );
  const buurten = selectie.gekozen.map(({ code, programma, quotum, score }, i): Keuzebuurt => {
    const { naam, wijk } =
      bekend.get(toSleutel(code)) ?? refuse('programma.naam_ontbreekt', { buurt: code }, ['gekozen', i]);
    return {
      buurt: code,
      naam,
      ...(wijk === undefined ? {} : { wijk }),
      programma: Object.hasOwn(programmas, programma) ? (programmas[programma] as string) : programma,
      quotum,
      score,
    };
  });
  const keuze: Keuze = {
    ...rest,
    kandidaten: kandidaten.size,
    optimaal: selectie.uitkomst === 'optimaal',
    buurten,
    ...(reserves === undefined ? {} : { reserves }),
  };
  const fouten = checkKeuzedelen(keuze).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0)
    throw new DomeinFout('programma.keuze_past_niet', { aantal: fouten.length }, { bevindingen: fouten });
  return keuze;
}
