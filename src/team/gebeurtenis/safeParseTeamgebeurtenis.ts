import { safeParseSchema, type Upcasters, upcastGebeurtenis } from '../../kern/huis.js';
import type { Parseresultaat } from '../../kern/index.js';
import { TeamgebeurtenisSchema } from './schema.js';
import type { Teamgebeurtenis } from './teamgebeurtenis.js';

/** Choices of `parseTeamgebeurtenis` and `safeParseTeamgebeurtenis`. */
export interface TeamgebeurtenisOptions {
  /**
   * Steps for forms that the app used before. The replacement in a correction (`wordt`, which has no `id`, `team`, `geregistreerd` and
   * `door`) goes through the same steps. Default: none.
   */
  readonly upcasters?: Upcasters | undefined;
}

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
  const buiten = upcastGebeurtenis(value, upcasters);
  if (!buiten.success) return buiten;
  let gebeurtenis = buiten.data;
  if (isCorrectie(gebeurtenis)) {
    // The replacement in a correction was also written in the form of its own time.
    const wordt = upcastGebeurtenis(gebeurtenis.wordt, upcasters, ['wordt']);
    if (!wordt.success) return wordt;
    gebeurtenis = { ...gebeurtenis, wordt: wordt.data };
  }
  return safeParseSchema(TeamgebeurtenisSchema, gebeurtenis, 'teamgebeurtenis');
}

function isCorrectie(value: unknown): value is { readonly wordt: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'soort' in value &&
    value.soort === 'correctie' &&
    'wordt' in value &&
    value.wordt !== undefined
  );
}
