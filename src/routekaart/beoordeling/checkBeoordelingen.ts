import * as z from 'zod';
import { findSuggestie, safeParseSchema } from '../../kern/huis.js';
import { type Bevinding, Datum, parseSchema } from '../../kern/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import { type Beoordeling, BeoordelingrijenSchema } from '../model/beoordeling.js';
import { RoutekaartSchema } from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { getSchaal } from './getSchaal.js';
import { getSleutel } from './getSleutel.js';
import { isOpSchaal } from './isOpSchaal.js';

/** Options of {@link checkBeoordelingen}. */
export interface CheckBeoordelingenOptions {
  /** Codes of the buurten that can be judged: another one is a mistake. Default: any code. */
  readonly buurten?: readonly string[];
  /** The peildatum: a judgement of a later day is a mistake. Default 2099-12-31; only a typing error is later. */
  readonly peildatum?: Datum;
}

const OptionsSchema = z.looseObject({ buurten: z.array(z.string()).optional(), peildatum: Datum.schema.optional() });

const LAATSTE_DAG = '2099-12-31';

/**
 * Checks judgements against the Routekaart they are for.
 *
 * Cost: n in the judgements.
 *
 * @returns every problem. `fout`: an unknown criterion or buurt, a criterion that is not judged, a score that is no point of the scale, a
 *   day after the peildatum, two judgements of one assessor in one role on one day; `waarschuwing`: an assessor who judges in two roles;
 *   `info`: a judgement that a later one of the same assessor replaces. A judgement of the wrong form gets only the findings about its
 *   form. References that differ by Unicode normalisation only are of one assessor
 * @throws DomeinFout `kern.document_ongeldig` (no Routekaart, or no options)
 *
 * @example
 * ```ts
 * import { checkBeoordelingen, Routekaart } from 'buurtaanpak/routekaart';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const ankers = [{ waarde: 1, betekenis: 'geen' }, { waarde: 5, betekenis: 'veel' }];
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers },
 *   criteria: [{ id: 'energie', naam: 'Energie', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
 * });
 * const datum = Datum.parse('2026-03-01');
 * checkBeoordelingen(routekaart, [
 *   { buurt: 'BU00010001', criterium: 'energie', rol: 'wijk', beoordelaar: 'p1', score: 6, datum },
 * ]).map(({ code, pad }) => [code, pad]); // => [['routekaart.score_buiten_schaal', [0, 'score']]]
 * ```
 */
export function checkBeoordelingen(
  routekaart: Routekaart,
  beoordelingen: readonly Beoordeling[],
  options: CheckBeoordelingenOptions = {},
): Bevinding[] {
  parseSchema(RoutekaartSchema, routekaart, 'routekaart');
  parseSchema(OptionsSchema, options, 'opties');
  const vorm = safeParseSchema(BeoordelingrijenSchema, beoordelingen, 'beoordelingen');
  if (!vorm.success) return [...vorm.error.bevindingen];
  const uit: Bevinding[] = [];
  const { peildatum = LAATSTE_DAG } = options;
  const criteria = new Map(routekaart.criteria.map((criterium) => [criterium.id, criterium]));
  const buurten = options.buurten === undefined ? undefined : new Set(options.buurten);
  const wie = new Set<string>();
  const eerder = new Map<string, { readonly datum: string; readonly rij: number }>();
  beoordelingen.forEach(({ buurt, criterium: id, rol, beoordelaar, score, datum }, i) => {
    const criterium = criteria.get(id);
    if (criterium === undefined) {
      const suggestie = findSuggestie(id, criteria.keys());
      uit.push(
        suggestie === undefined
          ? createBevinding('fout', 'routekaart.criterium_onbekend', [i, 'criterium'], { criterium: id })
          : createBevinding('fout', 'routekaart.criterium_onbekend_suggestie', [i, 'criterium'], {
              criterium: id,
              suggestie,
            }),
      );
    } else if (criterium.bron.soort !== 'beoordeling') {
      uit.push(createBevinding('fout', 'routekaart.criterium_geen_beoordeling', [i, 'criterium'], { criterium: id }));
    } else {
      const schaal = getSchaal(routekaart, criterium);
      if (schaal !== undefined && !isOpSchaal(score, schaal))
        uit.push(
          createBevinding('fout', 'routekaart.score_buiten_schaal', [i, 'score'], {
            score: String(score),
            van: schaal.van,
            tot: schaal.tot,
            stap: schaal.stap ?? 1,
          }),
        );
    }
    if (buurten !== undefined && !buurten.has(buurt))
      uit.push(createBevinding('fout', 'routekaart.buurt_onbekend', [i, 'buurt'], { buurt }));
    if (datum > peildatum)
      uit.push(
        createBevinding('fout', 'routekaart.beoordeling_in_toekomst', [i, 'datum'], { buurt, datum, peildatum }),
      );
    // Judgements of one person in several roles are separate, as in the aggregation.
    const persoon = getSleutel(buurt, id, beoordelaar);
    const sleutel = getSleutel(buurt, id, beoordelaar, rol);
    const vorige = eerder.get(sleutel);
    if (vorige === undefined) {
      if (wie.has(persoon))
        uit.push(createBevinding('waarschuwing', 'routekaart.beoordelaar_twee_rollen', [i], { beoordelaar, buurt }));
      wie.add(persoon);
      eerder.set(sleutel, { datum, rij: i });
      return;
    }
    if (vorige.datum === datum)
      uit.push(createBevinding('fout', 'routekaart.beoordeling_dubbel', [i], { beoordelaar, buurt, rij: vorige.rij }));
    else
      uit.push(
        createBevinding('info', 'routekaart.beoordeling_vervangen', [datum > vorige.datum ? vorige.rij : i], {
          beoordelaar,
          buurt,
        }),
      );
    if (datum > vorige.datum) eerder.set(sleutel, { datum, rij: i });
  });
  return uit;
}
