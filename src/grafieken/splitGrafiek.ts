import * as z from 'zod';
import { holdsOngetal } from '../kern/huis.js';
import { parseSchema } from '../kern/index.js';
import type { Grafiek, Json, Specdeel } from '../verslag/index.js';

/** Choices of {@link splitGrafiek}. */
export interface SplitGrafiekOptions {
  /**
   * The most that a part is high in pixels, with its title and legend. Default: 860, which fits with its caption on a page of A4 between
   * margins of 2 cm.
   */
  readonly hoogte?: number;
}

const HOOGTE = 860;
/** What stands above and below the rows: title, explanation, axis and legend. */
const ROND = 200;

const OptiesSchema = z.looseObject({ hoogte: z.number().positive().optional() });
const GrafiekSchema = z.looseObject({
  id: z.string(),
  titel: z.string(),
  alternatief: z.string(),
  spec: z.looseObject({}),
});

/** A chart of which every number is one. */
const JsonSchema = z.object({}).catchall(z.json());

const isDeel = (waarde: Json | undefined): waarde is Specdeel =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isLijst = (waarde: Json | undefined): waarde is readonly Json[] => Array.isArray(waarde);

/** The rows of a specification: their distance, the field with their names, and their names from top to bottom. */
function findRijen(spec: Specdeel): { readonly step: number; readonly namen: readonly string[] } | undefined {
  const lagen = [spec, ...(isLijst(spec.layer) ? spec.layer.filter(isDeel) : [])];
  const step = isDeel(spec.height) ? spec.height.step : undefined;
  const veld = lagen
    .flatMap(({ encoding }) => (isDeel(encoding) && isDeel(encoding.y) ? [encoding.y.field] : []))
    .find((een) => typeof een === 'string');
  if (typeof step !== 'number' || veld === undefined) return undefined;
  const namen = new Map<number, string>();
  for (const { data } of lagen) {
    const values = isDeel(data) && isLijst(data.values) ? data.values : [];
    for (const rij of values.filter(isDeel))
      if (typeof rij.plaats === 'number') namen.set(rij.plaats, String(rij[veld]));
  }
  return { step, namen: [...namen].sort(([a], [b]) => a - b).map(([, naam]) => naam) };
}

/** The figures of the rows from `van` up to `tot`; what belongs to no row stays. */
function keepRijen(deel: Specdeel, van: number, tot: number): Specdeel {
  const { data, layer } = deel;
  const values = isDeel(data) && isLijst(data.values) ? data.values : undefined;
  const keep = (rij: Json) => !isDeel(rij) || typeof rij.plaats !== 'number' || (rij.plaats >= van && rij.plaats < tot);
  return {
    ...deel,
    ...(values === undefined || !isDeel(data) ? {} : { data: { ...data, values: values.filter(keep) } }),
    ...(isLijst(layer) ? { layer: layer.filter(isDeel).map((laag) => keepRijen(laag, van, tot)) } : {}),
  };
}

/** The title of a specification with a line under it. */
function addOnderschrift(title: Json | undefined, zin: string): Specdeel {
  if (!isDeel(title)) return { text: title, subtitle: zin };
  const onder = title.subtitle === undefined ? [] : [title.subtitle].flat();
  return { ...title, subtitle: [zin, ...onder] };
}

/**
 * A chart with more rows than a page is high, in parts: a ranking of 131 buurten on A4. Each part has as many rows, the same axis and the same
 * colours, says which part it is and has words of its own; its id is that of the chart with its number behind it. A chart that fits is given
 * back as it is, and so is one without rows, such as a map.
 *
 * Cost: n² in the figures: each part of the chart goes through all of them.
 *
 * @param grafiek - a chart of this room
 * @returns the parts from top to bottom, at least one
 * @throws DomeinFout `kern.document_ongeldig` when it is no chart or the height is not above 0, with every problem
 *
 * @example
 * ```ts
 * import { chartRangonzekerheid, splitGrafiek } from 'buurtaanpak/grafieken';
 *
 * const buurten = Array.from({ length: 131 }, (_, i) => ({
 *   code: `B${i}`,
 *   naam: `Buurt ${i}`,
 *   rangkwantielen: { p5: i + 1, p50: i + 1, p95: i + 4 },
 * }));
 * const delen = splitGrafiek(chartRangonzekerheid(buurten));
 * delen.map(({ titel }) => titel).at(-1); // => 'Hoe zeker de rang is (deel 4 van 4)'
 * ```
 */
export function splitGrafiek(grafiek: Grafiek, options: SplitGrafiekOptions = {}): readonly Grafiek[] {
  parseSchema(GrafiekSchema, grafiek, 'grafiek');
  if (holdsOngetal(grafiek)) parseSchema(JsonSchema, grafiek, 'grafiek');
  const { hoogte = HOOGTE } = parseSchema(OptiesSchema, options, 'opties');
  const rijen = findRijen(grafiek.spec);
  if (rijen === undefined) return [grafiek];
  const { step, namen } = rijen;
  const aantal = Math.ceil(namen.length / Math.max(1, Math.floor((hoogte - ROND) / step)));
  if (aantal < 2) return [grafiek];
  const perDeel = Math.ceil(namen.length / aantal);
  return Array.from({ length: aantal }, (_, i): Grafiek => {
    const [van, tot] = [i * perDeel, Math.min(namen.length, (i + 1) * perDeel)];
    const zin = `Deel ${i + 1} van ${aantal}: van ${namen[van]} tot en met ${namen[tot - 1]}.`;
    const alternatief = i === 0 ? `${grafiek.alternatief} ${zin}` : `Vervolg van de grafiek ${grafiek.titel}. ${zin}`;
    const { $schema } = grafiek.spec;
    const title = addOnderschrift(grafiek.spec.title, zin);
    return {
      id: `${grafiek.id}-${i + 1}`,
      titel: `${grafiek.titel} (deel ${i + 1} van ${aantal})`,
      alternatief,
      spec: { ...keepRijen(grafiek.spec, van, tot), $schema, description: alternatief, title },
    };
  });
}
