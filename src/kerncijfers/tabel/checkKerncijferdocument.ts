import * as z from 'zod';
import { safeParseSchema } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Kerncijferdocument } from './kerncijferdocument.js';

/** The part of the shape that the checks need. `Kerncijferdocument.parse` checks the whole shape. */
const VormSchema = z.looseObject({
  gebieden: z.array(z.looseObject({ code: z.string() })),
  kolommen: z.array(z.looseObject({ sleutel: z.string(), cellen: z.array(z.unknown()) })),
});

/**
 * Checks what a schema cannot: every column has a cell for every area, and no code and no key occurs twice.
 *
 * @returns findings `kerncijfers.kolom_lengte`, `kerncijfers.code_dubbel` (rows from 1), `kerncijfers.sleutel_dubbel`; those of the shape
 *   (`kern.…`) when the value is not such a document; an empty list when all is right
 *
 * @example
 * ```ts
 * import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
 *
 * const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 };
 * const kolommen = [{ sleutel: 'aantal_inwoners', eenheid: 'aantal', bron, cellen: [1] }];
 * const bevindingen = checkKerncijferdocument({ soort: 'kerncijfertabel', versie: 1, gebieden: [], kolommen });
 * bevindingen.map(({ code }) => code); // => ['kerncijfers.kolom_lengte']
 * ```
 */
export function checkKerncijferdocument(document: Kerncijferdocument): Bevinding[] {
  const vorm = safeParseSchema(VormSchema, document, 'kerncijfertabel');
  if (!vorm.success) return [...vorm.error.bevindingen];
  const bevindingen: Bevinding[] = [];
  const codes = new Map<string, number>();
  document.gebieden.forEach(({ code }, rij) => {
    const eerder = codes.get(code);
    if (eerder === undefined) codes.set(code, rij);
    else {
      const params = { rij: rij + 1, code, eerder: eerder + 1 };
      bevindingen.push(createBevinding('fout', 'kerncijfers.code_dubbel', ['gebieden', rij, 'code'], params));
    }
  });
  const sleutels = new Set<string>();
  document.kolommen.forEach(({ sleutel, cellen }, i) => {
    if (sleutels.has(sleutel)) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.sleutel_dubbel', ['kolommen', i, 'sleutel'], { sleutel, plaats: i + 1 }),
      );
    }
    sleutels.add(sleutel);
    if (cellen.length !== document.gebieden.length) {
      bevindingen.push(
        createBevinding('fout', 'kerncijfers.kolom_lengte', ['kolommen', i, 'cellen'], {
          sleutel,
          cellen: cellen.length,
          gebieden: document.gebieden.length,
        }),
      );
    }
  });
  return bevindingen;
}
