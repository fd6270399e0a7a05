import * as z from 'zod';
import { showWaarde, WERKVELDEN } from '../../kern/huis.js';
import { type Bevinding, DomeinFout, parseSchema } from '../../kern/index.js';
import { refuseTeGroot } from '../../rekenen/index.js';
import type { AnalyseConfiguratiesOptions, Configuratiegeval, Ruw } from '../model/configuratieanalyse.js';
import { createBevinding } from '../teksten/codes.js';
import type { Casussen } from './casussen.js';
import { checkKalibratie } from './checkKalibratie.js';
import { toLidmaatschap } from './toLidmaatschap.js';

/** At most so many conditions (2^8 combinations) and cases. */
const MEESTE_CONDITIES = 8;
export const MEESTE_GEVALLEN = 200;

const naam = z.string().min(1).max(200);
// The key of a kenmerk, and for a group its name behind it.
const conditienaam = z.string().min(1).max(401);
const deel = z.number().min(0).max(1);
const aanwezigheid = z.enum(['aanwezig', 'afwezig']);
const ruw = z.strictObject({
  waarden: z.array(z.number().min(-1e100).max(1e100)),
  kalibratie: z.strictObject({
    buiten: z.number().min(-1e100).max(1e100),
    kruispunt: z.number().min(-1e100).max(1e100),
    binnen: z.number().min(-1e100).max(1e100),
  }),
});
const InvoerSchema = z.strictObject({
  gevallen: z
    .array(
      z.strictObject({
        geval: naam,
        condities: z.record(conditienaam, z.number()),
        uitkomst: z.number(),
        blok: naam.optional(),
      }),
    )
    .min(1),
  options: z.strictObject({
    inclusiegrens: deel.gt(0).optional(),
    prigrens: deel.optional(),
    frequentiegrens: z.int().min(1).optional(),
    verwachting: z.record(conditienaam, aanwezigheid).optional(),
    ontkenning: z.boolean().optional(),
    robuustheid: z.boolean().optional(),
    ruw: z.strictObject({ condities: z.record(conditienaam, ruw).optional(), uitkomst: ruw.optional() }).optional(),
    verkennend: z.boolean().optional(),
    naam: naam.optional(),
    // Checked by the chance test, each with a code of its own.
    alfa: z.unknown().optional(),
    maximum: z.unknown().optional(),
    steekproef: z.unknown().optional(),
    zaad: z.unknown().optional(),
    ...WERKVELDEN,
  }),
});

/** The problems of one membership. */
function checkLid(waarde: number, geval: string, bij: string, pad: Bevinding['pad']): Bevinding[] {
  if (!(typeof waarde === 'number' && waarde >= 0 && waarde <= 1)) {
    const params = { geval, naam: bij, waarde: showWaarde(waarde) };
    return [createBevinding('fout', 'evaluatie.lidmaatschap_ongeldig', pad, params)];
  }
  return waarde === 0.5 ? [createBevinding('fout', 'evaluatie.lidmaatschap_half', pad, { geval, naam: bij })] : [];
}

function checkGevallen(gevallen: readonly Configuratiegeval[], condities: readonly string[]): Bevinding[] {
  const gezien = new Set<string>();
  const bekend = new Set(condities);
  return gevallen.flatMap(({ geval, condities: eigen, uitkomst }, i) => {
    const pad = ['gevallen', i];
    const uit = checkLid(uitkomst, geval, 'uitkomst', [...pad, 'uitkomst']);
    for (const [conditie, waarde] of Object.entries(eigen)) {
      uit.push(...checkLid(waarde, geval, conditie, [...pad, 'condities', conditie]));
    }
    const anders = [
      ...condities.filter((conditie) => !Object.hasOwn(eigen, conditie)),
      ...Object.keys(eigen).filter((conditie) => !bekend.has(conditie)),
    ];
    if (anders.length > 0) {
      const params = { geval, condities: anders };
      uit.push(createBevinding('fout', 'evaluatie.geval_condities', [...pad, 'condities'], params));
    }
    if (gezien.has(geval)) uit.push(createBevinding('fout', 'evaluatie.geval_dubbel', pad, { geval }));
    gezien.add(geval);
    return uit;
  });
}

/** The problems of figures behind memberships; `lid`: the membership that each case has. */
function checkRuw(
  { waarden, kalibratie }: Ruw,
  bij: string,
  leden: readonly { readonly geval: string; readonly lid: number | undefined }[],
  pad: Bevinding['pad'],
): Bevinding[] {
  const fout = checkKalibratie(kalibratie, [...pad, 'kalibratie']);
  const uit = fout === undefined ? [] : [fout];
  if (waarden.length !== leden.length) {
    const params = { naam: bij, aantal: waarden.length, verwacht: leden.length };
    return [...uit, createBevinding('fout', 'evaluatie.ruw_aantal', [...pad, 'waarden'], params)];
  }
  if (fout !== undefined) return uit;
  return leden.flatMap(({ geval, lid = Number.NaN }, i) =>
    Math.abs(toLidmaatschap(Number(waarden[i]), kalibratie) - lid) <= 1e-6
      ? []
      : [createBevinding('fout', 'evaluatie.ruw_wijkt_af', [...pad, 'waarden', i], { geval, naam: bij })],
  );
}

function checkOptions(
  gevallen: readonly Configuratiegeval[],
  condities: readonly string[],
  { verwachting = {}, ruw = {} }: AnalyseConfiguratiesOptions,
): Bevinding[] {
  const uit: Bevinding[] = [];
  const aantal = condities.length;
  if (aantal < 1 || aantal > MEESTE_CONDITIES) {
    const params = { aantal, minimum: 1, maximum: MEESTE_CONDITIES };
    uit.push(createBevinding('fout', 'evaluatie.condities_aantal', ['gevallen', 0, 'condities'], params));
  }
  const bekend = new Set(condities);
  const genoemd = [
    ...Object.keys(verwachting).map((conditie) => ({ conditie, pad: ['opties', 'verwachting', conditie] })),
    ...Object.keys(ruw.condities ?? {}).map((conditie) => ({
      conditie,
      pad: ['opties', 'ruw', 'condities', conditie],
    })),
  ];
  for (const { conditie, pad } of genoemd) {
    if (!bekend.has(conditie)) uit.push(createBevinding('fout', 'evaluatie.conditie_onbekend', pad, { conditie }));
  }
  for (const [conditie, een] of Object.entries(ruw.condities ?? {})) {
    if (!bekend.has(conditie)) continue;
    const leden = gevallen.map(({ geval, condities: eigen }) => ({ geval, lid: eigen[conditie] }));
    uit.push(...checkRuw(een, conditie, leden, ['opties', 'ruw', 'condities', conditie]));
  }
  if (ruw.uitkomst !== undefined) {
    const leden = gevallen.map(({ geval, uitkomst }) => ({ geval, lid: uitkomst }));
    uit.push(...checkRuw(ruw.uitkomst, 'uitkomst', leden, ['opties', 'ruw', 'uitkomst']));
  }
  return uit;
}

/** The cases as columns, when nothing is wrong with them or with the options; otherwise throws with everything that is. */
export function readGevallen(gevallen: readonly Configuratiegeval[], options: AnalyseConfiguratiesOptions): Casussen {
  parseSchema(InvoerSchema, { gevallen, options }, 'configuraties');
  if (gevallen.length > MEESTE_GEVALLEN) refuseTeGroot('gevallen', gevallen.length, MEESTE_GEVALLEN);
  const condities = gevallen.slice(0, 1).flatMap((eerste) => Object.keys(eerste.condities));
  const bevindingen = [...checkGevallen(gevallen, condities), ...checkOptions(gevallen, condities, options)];
  if (bevindingen.length > 0) {
    throw new DomeinFout('evaluatie.invoer_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  }
  const nummers = new Map([...new Set(gevallen.map(({ blok }) => blok ?? ''))].map((blok, nummer) => [blok, nummer]));
  return {
    gevallen: gevallen.map(({ geval }) => geval),
    condities,
    lid: condities.map((conditie) => Float64Array.from(gevallen, (geval) => Number(geval.condities[conditie]))),
    uitkomst: Float64Array.from(gevallen, ({ uitkomst }) => uitkomst),
    blok: Int32Array.from(gevallen, ({ blok }) => Number(nummers.get(blok ?? ''))),
  };
}
