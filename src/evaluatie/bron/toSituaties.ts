import * as z from 'zod';
import { refuseBevindingen } from '../../kern/huis.js';
import { type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import { type Cijfersleutel, type Kerncijfertabel, selectKerncijfers } from '../../kerncijfers/index.js';
import type { Buurtstand } from '../../programma/index.js';
import type { Routekaartscores } from '../../routekaart/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { createBevinding } from '../teksten/codes.js';
import { listCijferrijen } from './listCijferrijen.js';

/** What the stand of a programme tells of a buurt (`getProgrammastand(…).buurten`). */
export type Buurtloop = Pick<Buurtstand, 'buurt' | 'start' | 'laatsteDag' | 'vervangt' | 'score'>;

/** Options of {@link toSituaties}. */
export interface ToSituatiesOptions {
  /** The keys of the figures. Default: all columns. */
  readonly sleutels?: readonly Cijfersleutel[];
  /** The groups of an area, by its code, such as `{ BU00802001: { ligging: 'oost' } }`. Default: none. */
  readonly groepen?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The buurten of the programme: when it began and ended there, and which buurt was replaced. Default: none. */
  readonly buurten?: readonly Buurtloop[];
  /** The scores of the choice, also of buurten that were not chosen. They go before a score in `buurten`. Default: none. */
  readonly scores?: Pick<Routekaartscores, 'buurten'>;
}

const tekst = z.string().min(1);
const OptionsSchema = z.strictObject({
  sleutels: z.array(z.string()).optional(),
  groepen: z.record(tekst, z.record(tekst, tekst)).optional(),
  buurten: z
    .array(
      z.looseObject({
        buurt: tekst,
        start: Datum.schema.optional(),
        laatsteDag: Datum.schema.optional(),
        vervangt: tekst.optional(),
        score: z.number().optional(),
      }),
    )
    .optional(),
  scores: z.looseObject({ buurten: z.array(z.looseObject({ code: tekst, score: z.number().nullable() })) }).optional(),
});

/** Groups and buurten of areas that are not in the table, and groups with the key of a figure. */
function checkOpties(
  codes: ReadonlySet<string>,
  sleutels: readonly string[],
  groepen: NonNullable<ToSituatiesOptions['groepen']>,
  buurten: readonly Buurtloop[],
): Bevinding[] {
  const uit: Bevinding[] = [];
  for (const [buurt, eigen] of Object.entries(groepen)) {
    const pad = ['groepen', buurt];
    if (!codes.has(buurt)) uit.push(createBevinding('fout', 'evaluatie.groep_onbekende_buurt', pad, { buurt }));
    for (const kenmerk of Object.keys(eigen)) {
      if (!sleutels.includes(kenmerk)) continue;
      uit.push(createBevinding('fout', 'evaluatie.kenmerk_dubbel', [...pad, kenmerk], { kenmerk }));
    }
  }
  buurten.forEach(({ buurt }, i) => {
    if (codes.has(buurt)) return;
    uit.push(createBevinding('fout', 'evaluatie.loop_onbekende_buurt', ['buurten', i, 'buurt'], { buurt }));
  });
  return uit;
}

/** The course of the programme in a buurt. */
const readLoop = ({ start, laatsteDag, vervangt, score }: Partial<Buurtloop> = {}) => ({
  ...(start === undefined ? {} : { start }),
  ...(laatsteDag === undefined ? {} : { einde: laatsteDag }),
  ...(vervangt === undefined ? {} : { vervangt }),
  ...(score === undefined ? {} : { score }),
});

/**
 * The situations of buurten, from a table of figures, from groups that people gave (`groepen`), from the stand of the programme (`buurten`)
 * and from the scores of the choice (`scores`). A missing figure keeps its reason. What is not told is absent.
 *
 * The gemeente is that of the table; the plan says whether buurten are compared within it (`blok`).
 *
 * Cost: n in the areas, for each figure.
 *
 * @param tabel - the figures; every area becomes a buurt
 * @returns one situation for each area, in the order of the table
 * @throws DomeinFout `evaluatie.groep_onbekende_buurt`: groups of an area that is not in the table; `evaluatie.loop_onbekende_buurt`: a
 *   buurt of the programme that is not in the table; `evaluatie.kenmerk_dubbel`: a group with the key of a figure (all of these at once, in
 *   `bevindingen`); `kerncijfers.sleutel_onbekend`, `kerncijfers.tabel_ongeldig`; `kern.document_ongeldig`: these are no options
 *
 * @example
 * ```ts
 * import { toSituaties } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', g_ink_pi: '.' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * toSituaties(tabel, {
 *   sleutels: ['aantal_inwoners'],
 *   groepen: { BU00802001: { ligging: 'oost' } },
 *   buurten: [{ buurt: 'BU00802001', start: Datum.parse('2026-09-01'), score: 71 }],
 * });
 * // => [{
 * //   buurt: 'BU00802001',
 * //   gemeente: 'GM0080',
 * //   start: '2026-09-01',
 * //   score: 71,
 * //   kenmerken: { aantal_inwoners: 685, ligging: 'oost' },
 * // }]
 * ```
 */
export function toSituaties(tabel: Kerncijfertabel, options: ToSituatiesOptions = {}): Situatie[] {
  const { kolommen, gebieden } = selectKerncijfers(tabel);
  const gelezen = parseSchema(OptionsSchema, options, 'opties');
  const { sleutels = kolommen.map(({ sleutel }) => sleutel), groepen = {}, buurten = [], scores } = gelezen;
  const fouten = checkOpties(new Set(gebieden.map(({ code }) => code)), sleutels, groepen, buurten);
  refuseBevindingen(fouten);
  const loop = new Map(buurten.map((buurt) => [buurt.buurt, buurt]));
  const perCode = new Map(scores?.buurten.flatMap(({ code, score }) => (score === null ? [] : [[code, score]])));
  return listCijferrijen(tabel, sleutels).map(({ gebied: { code, gemeente }, cijfers }) => {
    const score = perCode.get(code);
    return {
      buurt: code,
      ...(gemeente === undefined ? {} : { gemeente }),
      ...readLoop(loop.get(code)),
      ...(score === undefined ? {} : { score }),
      kenmerken: { ...cijfers, ...groepen[code] },
    };
  });
}
