import { createBevinding, DomeinFout, type Parseresultaat, safeParseSchema, showWaarde } from '../../kern/index.js';
import { TeamgebeurtenisSchema } from './schema.js';
import type { Teamgebeurtenis } from './teamgebeurtenis.js';

/** An event in an earlier form, as it lies in the store. */
export type OudeGebeurtenis = Readonly<Record<string, unknown>>;

/**
 * Steps from an earlier form of an event to the next, by `soort` and then by the `versie` that the step takes in.
 * A step may rename: it returns the whole event in its next form, with its `versie`. What a correction puts in place of an event
 * (`wordt`, which has no `id`, `team`, `geregistreerd` and `door`) takes the same steps, so a step leaves the fields it does not know.
 */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (oud: OudeGebeurtenis) => OudeGebeurtenis>>>>;

/** Choices of `parseTeamgebeurtenis` and `safeParseTeamgebeurtenis`. */
export interface TeamgebeurtenisOptions {
  /** Steps for forms that the app used before; they come before those of the library. Default: none. */
  readonly upcasters?: Upcasters | undefined;
}

/** More steps than any event has versions: beyond it, steps go round in a circle. */
const MOST_STEPS = 100;

/**
 * As `parseTeamgebeurtenis`, but returns the error instead of throwing it.
 *
 * @example
 * ```ts
 * import { safeParseTeamgebeurtenis } from 'buurtaanpak/team';
 *
 * // An earlier version of the app kept the time of a contact in hours.
 * const upcasters = {
 *   begeleidingscontact_gelegd: {
 *     0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 1, minuten: Number(uren) * 60 }),
 *   },
 * };
 * const oud = {
 *   soort: 'begeleidingscontact_gelegd', versie: 0, id: 'e9', team: 'team-1', datum: '2026-11-10', geregistreerd: '2026-11-10',
 *   door: 'medewerker-7', wijze: 'bezoek', uren: 1.5,
 * };
 * safeParseTeamgebeurtenis(oud).success; // => false
 * const gelezen = safeParseTeamgebeurtenis(oud, { upcasters });
 * gelezen.success && gelezen.data.soort === 'begeleidingscontact_gelegd' && gelezen.data.minuten; // => 90
 * ```
 */
export function safeParseTeamgebeurtenis(
  value: unknown,
  options: TeamgebeurtenisOptions = {},
): Parseresultaat<Teamgebeurtenis> {
  const { upcasters = {} } = options;
  const buiten = upcast(value, upcasters, []);
  if (buiten instanceof DomeinFout) return { success: false, error: buiten };
  let gebeurtenis = buiten;
  if (isObject(gebeurtenis) && gebeurtenis.soort === 'correctie' && gebeurtenis.wordt !== undefined) {
    // What a correction says in place of an event was written in the form of its own day as well.
    const wordt = upcast(gebeurtenis.wordt, upcasters, ['wordt']);
    if (wordt instanceof DomeinFout) return { success: false, error: wordt };
    gebeurtenis = { ...gebeurtenis, wordt };
  }
  return safeParseSchema(TeamgebeurtenisSchema, gebeurtenis, 'teamgebeurtenis');
}

/** Takes the steps one after the other, as long as there is one for the kind and version at hand. */
function upcast(value: unknown, upcasters: Upcasters, pad: readonly string[]): unknown {
  let gebeurtenis = value;
  for (let stap = 0; isObject(gebeurtenis); stap++) {
    const { soort, versie } = gebeurtenis;
    if (typeof soort !== 'string' || typeof versie !== 'number' || !Object.hasOwn(upcasters, soort)) break;
    const stappen = upcasters[soort] ?? {};
    const next = Object.hasOwn(stappen, versie) ? stappen[versie] : undefined;
    if (next === undefined) break;
    if (stap === MOST_STEPS) {
      const params = { soort, versie: showWaarde(versie) };
      const fout = createBevinding('fout', 'team.upcasters_in_kring', [...pad, 'versie'], params);
      const hoofd = { soort: 'teamgebeurtenis', aantal: 1 };
      return new DomeinFout('kern.document_ongeldig', hoofd, { bevindingen: [fout] });
    }
    gebeurtenis = next(gebeurtenis);
  }
  return gebeurtenis;
}

function isObject(value: unknown): value is OudeGebeurtenis {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
