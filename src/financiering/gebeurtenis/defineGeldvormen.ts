import * as z from 'zod';
import { type Geldsoort, geldvelden } from './geldinhoud.js';

/** The schema of one kind of event, with the fields that all have. */
function define<S extends Geldsoort, G extends z.ZodRawShape>(soort: S, gemeen: G) {
  return z.strictObject({ soort: z.literal(soort), ...gemeen, ...geldvelden[soort] });
}

/**
 * The schemas of all kinds of events about money, for a union of events. They are listed one by one, so that the compiler compares each
 * with its type.
 *
 * @param gemeen - the fields that every event has besides its kind and its own
 *
 * @example
 * ```ts
 * import { defineGeldvormen } from 'buurtaanpak/financiering/huis';
 * import { Datum } from 'buurtaanpak/kern';
 * import * as z from 'zod';
 *
 * const schema = z.discriminatedUnion('soort', defineGeldvormen({ datum: Datum.schema }));
 * schema.safeParse({ soort: 'jaar_afgesloten', datum: '2028-03-01', begrotingsjaar: 2027 }).success; // => true
 * ```
 */
export function defineGeldvormen<G extends z.ZodRawShape>(gemeen: G) {
  return [
    define('bijdrage_gevraagd', gemeen),
    define('bijdrage_toegezegd', gemeen),
    define('verplichting_aangegaan', gemeen),
    define('verlening_gewijzigd', gemeen),
    define('factuur_ontvangen', gemeen),
    define('betaald', gemeen),
    define('kosten_gemaakt', gemeen),
    define('vastgesteld', gemeen),
    define('vaststelling_gewijzigd', gemeen),
    define('teruggevorderd', gemeen),
    define('terugontvangen', gemeen),
    define('verrekend', gemeen),
    define('betaling_opgeschort', gemeen),
    define('geindexeerd', gemeen),
    define('voorwaarde_vervuld', gemeen),
    define('uitkering_ontvangen', gemeen),
    define('uitkering_terugbetaald', gemeen),
    define('bcf_ontvangen', gemeen),
    define('begroting_gewijzigd', gemeen),
    define('krediet_overgeheveld', gemeen),
    define('reserve_gestort', gemeen),
    define('reserve_onttrokken', gemeen),
    define('jaar_afgesloten', gemeen),
    define('stand_bevestigd', gemeen),
  ] as const;
}
