import * as z from 'zod';
import { Wijkcode } from '../gebied/index.js';
import { DomeinFout, parseSchema } from '../kern/index.js';
import { QuotaSchema } from '../selectie/huis.js';
import type { Quotum, Selectie, SelectieGevonden } from '../selectie/index.js';
import { checkKeuzedelen } from './controle/checkKeuzedelen.js';
import { type Keuze, type Keuzebuurt, type Keuzedoel, type Keuzequotum, KeuzeSchema } from './model/keuze.js';
import { toSleutel } from './model/toSleutel.js';
import { refuse } from './teksten/codes.js';

/** The name of a buurt for readers. The `gebieden` of a table of figures have this form. */
export interface Buurtnaam {
  readonly code: string;
  readonly naam: string;
  /** The name of the wijk it lies in, or the code of the wijk when that stands in the list with its name. */
  readonly wijk?: string | undefined;
}

/** Options of {@link createKeuze}: what it adds to the outcome of a selection. */
export interface CreateKeuzeOptions
  extends Pick<Keuze, 'kenmerk' | 'besluitdatum' | 'vingerafdruk' | 'indelingsjaar' | 'schaal' | 'zekerheid'> {
  /** The id of a programme in the agreement, for a programme of the selection with another name. Default: the same name. */
  readonly programmas?: Readonly<Record<string, string>> | undefined;
  /** The buurten in reserve, best first. */
  readonly reserves?: readonly Keuzebuurt[] | undefined;
}

/** The objective of the selection. A total with weights or a bonus is not a plain sum of scores. */
function nameDoel({ doel, regels = [] }: SelectieGevonden['invoer']['opties']): Keuzedoel {
  if (doel !== undefined && doel.soort !== 'totaal') return doel.soort;
  const gewogen = Object.values(doel?.gewichten ?? {}).some((gewicht) => gewicht !== 1);
  const bonus = regels.some((regel) => regel.soort === 'liever_aangrenzend' && regel.bonus > 0);
  return gewogen || bonus ? 'gewogen_totaal' : 'totaal';
}

/** The quota, with how many buurten each could take after the rules that exclude single buurten. */
function listQuota({ quota, invoer }: SelectieGevonden, toProgramma: (naam: string) => string): Keuzequotum[] {
  return quota.map(({ quotum, van, tot, over }) => {
    const { naam = quotum, programma } = invoer.quota.find(({ id }) => id === quotum) as Quotum;
    return { id: quotum, naam, programma: toProgramma(programma), van, tot, konMeedoen: over };
  });
}

/** The fields of a selection that are read here. A selection is computed, so it has no schema of its own. */
const SelectieSchema = z.looseObject({
  uitkomst: z.string(),
  quota: z.array(z.looseObject({ quotum: z.string() })),
  gekozen: z
    .array(z.looseObject({ code: z.string(), programma: z.string(), quotum: z.string(), score: z.number() }))
    .optional(),
  invoer: z.looseObject({
    scores: z.record(z.string(), z.array(z.looseObject({ code: z.string() }))),
    quota: QuotaSchema,
    opties: z.looseObject({}),
  }),
});
const NamenSchema = z.array(z.looseObject({ code: z.string(), naam: z.string(), wijk: z.string().optional() }));
const OptiesSchema = z.looseObject({ programmas: z.record(z.string(), z.string()).optional() });

/**
 * Makes the choice of a programma from the outcome of a selection: the buurten with their names, the number of candidates, and whether
 * the choice is proven to be the best.
 *
 * @param selectie - what `selectBuurten` returned
 * @param namen - the names, at least of the buurten chosen, such as `tabel.gebieden`. A code of a wijk gets the name of that wijk; a code
 *   that the list does not know is left out, as a reader does not know codes
 * @returns the choice, in the order of the selection. `kandidaten` counts the buurten with a score for at least one programme;
 *   `konMeedoen` those that at least one quotum could take, after the rules that exclude single buurten. Both count each buurt once
 * @throws DomeinFout
 * - `programma.selectie_zonder_uitkomst`: nothing was chosen
 * - `programma.naam_ontbreekt`: a chosen buurt has no name
 * - `programma.keuze_past_niet`: the findings of `checkProgramma` about the choice itself, in `bevindingen` (a reserve that was chosen or
 *   occurs twice, more buurten than candidates, a score outside `schaal`)
 * - `kern.document_ongeldig`: the selection or the list of names is not valid, or the result does not fit in a programma
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
 * [keuze.kandidaten, keuze.konMeedoen, keuze.doel]; // => [2, 2, 'totaal']
 * createKeuze(selectie, [{ code: 'A', naam: 'De Wal', wijk: 'WK008020' }, { code: 'WK008020', naam: 'Oost' }]).buurten[0]?.wijk; // => 'Oost'
 * keuze.quota; // => [{ id: 'oost', naam: 'oost', programma: 'oost', van: 1, tot: 1, konMeedoen: 2 }]
 * ```
 */
export function createKeuze(selectie: Selectie, namen: readonly Buurtnaam[], options: CreateKeuzeOptions = {}): Keuze {
  if (typeof selectie?.uitkomst !== 'string') parseSchema(SelectieSchema, selectie, 'selectie');
  parseSchema(NamenSchema, namen, 'namen');
  parseSchema(OptiesSchema, options, 'opties');
  if (!('gekozen' in selectie))
    return refuse('programma.selectie_zonder_uitkomst', { quota: selectie.quota.map(({ quotum }) => quotum) });
  const { programmas = {}, reserves, ...rest } = options;
  const { konMeedoen } = selectie;
  const perNaam = new Map(Object.entries(programmas));
  const toProgramma = (naam: string) => perNaam.get(naam) ?? naam;
  const bekend = new Map(namen.map((een) => [toSleutel(een.code), een]));
  const kandidaten = new Set(
    Object.values(selectie.invoer.scores).flatMap((rij) =>
      rij.flatMap(({ code, score }) => (score === null ? [] : [toSleutel(code)])),
    ),
  );
  const buurten = selectie.gekozen.map(({ code, programma, quotum, score }, i): Keuzebuurt => {
    const { naam, wijk: genoemd } =
      bekend.get(toSleutel(code)) ?? refuse('programma.naam_ontbreekt', { buurt: code }, ['gekozen', i]);
    const wijk = Wijkcode.is(genoemd) ? bekend.get(toSleutel(genoemd))?.naam : genoemd;
    return {
      buurt: code,
      naam,
      ...(wijk === undefined ? {} : { wijk }),
      programma: toProgramma(programma),
      quotum,
      score,
    };
  });
  const keuze: Keuze = {
    ...rest,
    gescoord: kandidaten.size,
    ...(konMeedoen === undefined ? {} : { konMeedoen }),
    quota: listQuota(selectie, toProgramma),
    optimaal: selectie.uitkomst === 'optimaal',
    doel: nameDoel(selectie.invoer.opties),
    buurten,
    ...(reserves === undefined ? {} : { reserves }),
  };
  parseSchema(KeuzeSchema, keuze, 'keuze');
  const fouten = checkKeuzedelen(keuze).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0)
    throw new DomeinFout('programma.keuze_past_niet', { aantal: fouten.length }, { bevindingen: fouten });
  return keuze;
}
