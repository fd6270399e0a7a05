import { defineGebeurtenis, type Upcasters, upcastGebeurtenis } from '../../kern/huis.js';
import type { Gebeurtenislezer, Pad, Parseresultaat, UpcastOptions } from '../../kern/index.js';
import type { Correctie, Feitgebeurtenis } from './feit.js';
import { GebeurtenisSchema } from './schema.js';
import { toVersie2 } from './toVersie2.js';

/** An event in the life of a team, as it is stored. */
export type Teamgebeurtenis = Feitgebeurtenis | Correctie;

/** The kind of an event. */
export type Teamgebeurtenissoort = Teamgebeurtenis['soort'];

/** Choices of {@link Teamgebeurtenis} when it reads an event. */
export interface TeamgebeurtenisOptions extends UpcastOptions {
  /**
   * Steps for forms that the app used before. They go before the library's own step from version 1 to 2. The replacement in a
   * correction (`wordt`, which has no head) goes through the same steps. Default: none.
   */
  readonly upcasters?: Upcasters | undefined;
}

type Velden = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Velden =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes the steps of the app, then that from version 1 to 2. */
function upcastFeit(value: unknown, upcasters: Upcasters, pad: Pad): Parseresultaat<unknown> {
  const bijgewerkt = upcastGebeurtenis(value, upcasters, pad);
  return bijgewerkt.success && isObject(bijgewerkt.data) && bijgewerkt.data.versie === 1
    ? { success: true, data: toVersie2(bijgewerkt.data) }
    : bijgewerkt;
}

/** Brings a stored event up to date: the event itself, and the replacement in a correction. */
function upcast(value: unknown, upcasters: Upcasters): Parseresultaat<unknown> {
  const buiten = upcastFeit(value, upcasters, []);
  if (!buiten.success || !isObject(buiten.data)) return buiten;
  const { data } = buiten;
  if (data.soort !== 'correctie' || data.wordt === undefined) return buiten;
  // The replacement in a correction was also written in the form of its own time.
  const wordt = upcastFeit(data.wordt, upcasters, ['wordt']);
  return wordt.success ? { success: true, data: { ...data, wordt: wordt.data } } : wordt;
}

/**
 * Reads a stored event and brings an earlier form up to date. A command makes one: `decideTeam`. An event of version 1 without
 * `genoteerd` was noted on the day on which it was recorded.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`; among them
 * `team.referentie_email`, `team.referentie_telefoonnummer` and `team.referentie_bsn` for a reference that identifies a person.
 *
 * @example
 * ```ts
 * import { Teamgebeurtenis } from 'buurtaanpak/team';
 *
 * const hoofd = { versie: 2, id: 'e2', team: 'team-1', datum: '2026-09-15', genoteerd: '2026-09-15', door: 'medewerker-7' };
 * Teamgebeurtenis.parse({ ...hoofd, soort: 'werving_gestart' }).soort; // => 'werving_gestart'
 * Teamgebeurtenis.parse({ ...hoofd, soort: 'werving_gestart', door: 'jan@example.org' }); // throws kern.document_ongeldig
 *
 * // An earlier version of the app kept the time of a contact in hours.
 * const upcasters = {
 *   begeleidingscontact_gelegd: {
 *     0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 2, minuten: Number(uren) * 60 }),
 *   },
 * };
 * const oud = { ...hoofd, soort: 'begeleidingscontact_gelegd', versie: 0, wijze: 'bezoek', uren: 1.5 };
 * Teamgebeurtenis.safeParse(oud).success; // => false
 * const gelezen = Teamgebeurtenis.safeParse(oud, { upcasters });
 * gelezen.success && gelezen.data.soort === 'begeleidingscontact_gelegd' && gelezen.data.minuten; // => 90
 * ```
 */
export const Teamgebeurtenis: Gebeurtenislezer<Teamgebeurtenis, TeamgebeurtenisOptions> =
  /* @__PURE__ */ defineGebeurtenis<Teamgebeurtenis, TeamgebeurtenisOptions>({
    soort: 'teamgebeurtenis',
    schema: GebeurtenisSchema,
    upcast,
  });
