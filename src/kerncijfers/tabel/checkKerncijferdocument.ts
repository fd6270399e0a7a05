import * as z from 'zod';
import { safeParseSchema, toIdvorm } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Kerncijferdocument, Kerncijferdocumentkolom } from './kerncijferdocument.js';

/** The part of the shape that the checks need. `Kerncijferdocument.parse` checks the whole shape. */
const VormSchema = z.looseObject({
  gebieden: z.array(z.looseObject({ code: z.string() })),
  kolommen: z.array(z.looseObject({ sleutel: z.string(), cellen: z.array(z.unknown()) })),
});

/** Bounds that do not hold their figure, and estimates of cells that are not there. */
function checkGrenzen({ sleutel, cellen, onder = [], boven = [], geschat = [] }: Kerncijferdocumentkolom, i: number) {
  const buiten = cellen.flatMap((cel, rij) => {
    if (typeof cel !== 'number') return [];
    const [laagst, hoogst] = [onder[rij] ?? cel, boven[rij] ?? cel];
    return laagst <= cel && cel <= hoogst
      ? []
      : [
          createBevinding('fout', 'kerncijfers.grens_verkeerd', ['kolommen', i, 'cellen', rij], {
            sleutel,
            waarde: cel,
            onder: laagst,
            boven: hoogst,
          }),
        ];
  });
  const vreemd = geschat.filter((rij) => typeof cellen[rij] !== 'number');
  return [
    ...buiten,
    ...vreemd.map((rij) =>
      createBevinding('fout', 'kerncijfers.schatting_zonder_cijfer', ['kolommen', i, 'geschat'], {
        sleutel,
        rij: rij + 1,
      }),
    ),
  ];
}

/**
 * Checks what a schema cannot: every column has a cell for every area, no code and no key occurs twice, a figure lies within its bounds, and
 * an estimated cell has a figure.
 *
 * @returns findings `kerncijfers.kolom_lengte`, `kerncijfers.code_dubbel` (rows from 1), `kerncijfers.sleutel_dubbel`,
 *   `kerncijfers.grens_verkeerd`, `kerncijfers.schatting_zonder_cijfer`; those of the shape
 *   (`kern.…`) when the value is not such a document; an empty list when all is right
 *
 * @example
 * ```ts
 * import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const indeling = { gebieden: 'cbs', jaar: 2024 } as const;
 * const kolommen = [{ sleutel: 'aantal_inwoners', eenheid: 'aantal', bron, cellen: [1] }];
 * const bevindingen = checkKerncijferdocument({ soort: 'kerncijfertabel', versie: 2, indeling, gebieden: [], kolommen });
 * bevindingen.map(({ code }) => code); // => ['kerncijfers.kolom_lengte']
 * ```
 */
export function checkKerncijferdocument(document: Kerncijferdocument): Bevinding[] {
  const vorm = safeParseSchema(VormSchema, document, 'kerncijfertabel');
  if (!vorm.success) return [...vorm.error.bevindingen];
  const bevindingen: Bevinding[] = [];
  const codes = new Map<string, number>();
  document.gebieden.forEach(({ code }, rij) => {
    const vorm = toIdvorm(code);
    const eerder = codes.get(vorm);
    if (eerder === undefined) codes.set(vorm, rij);
    else {
      const params = { rij: rij + 1, code, eerder: eerder + 1 };
      bevindingen.push(createBevinding('fout', 'kerncijfers.code_dubbel', ['gebieden', rij, 'code'], params));
    }
  });
  const sleutels = new Set<string>();
  document.kolommen.forEach((kolom, i) => {
    const { sleutel, cellen, onder, boven } = kolom;
    if (sleutels.has(sleutel)) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.sleutel_dubbel', ['kolommen', i, 'sleutel'], { sleutel, plaats: i + 1 }),
      );
    }
    sleutels.add(sleutel);
    const gebieden = document.gebieden.length;
    for (const [veld, lijst] of [
      ['cellen', cellen],
      ['onder', onder],
      ['boven', boven],
    ] as const) {
      if (lijst === undefined || lijst.length === gebieden) continue;
      const params = { sleutel, cellen: lijst.length, gebieden };
      bevindingen.push(createBevinding('fout', 'kerncijfers.kolom_lengte', ['kolommen', i, veld], params));
    }
    bevindingen.push(...checkGrenzen(kolom, i));
  });
  return bevindingen;
}
