import type { Bevinding } from '../../kern/index.js';
import { TEAMUITKOMSTEN } from '../bron/toTeamuitkomsten.js';
import type { Evaluatieplan, Planopzet } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';

/** The fields of a plan that belong to one design. */
const HOORT_BIJ = {
  loting: 'loting',
  venster: 'keuzerand',
  koppeling: 'vergelijking',
  geloot: 'trapsgewijs',
} as const satisfies Partial<Record<keyof Evaluatieplan, Planopzet>>;

/** Outcomes that exist only where there is a team: buurten without the programme have none. */
const VAN_TEAMS: ReadonlySet<string> = new Set(TEAMUITKOMSTEN);

/** Fields of another design, and outcomes that cannot answer whether the programme works. */
export function checkOntwerp(plan: Evaluatieplan): Bevinding[] {
  const { opzet = 'binnen', uitkomsten } = plan;
  const velden = Object.entries(HOORT_BIJ) as [keyof typeof HOORT_BIJ, Planopzet][];
  return [
    ...velden.flatMap(([veld, hoort]) =>
      plan[veld] === undefined || opzet === hoort
        ? []
        : [createBevinding('fout', 'evaluatie.veld_andere_opzet', [veld], { veld, opzet, hoort })],
    ),
    ...uitkomsten.flatMap(({ sleutel }, i) =>
      opzet === 'binnen' || !VAN_TEAMS.has(sleutel)
        ? []
        : [
            createBevinding('waarschuwing', 'evaluatie.uitkomst_alleen_met_team', ['uitkomsten', i, 'sleutel'], {
              uitkomst: sleutel,
            }),
          ],
    ),
  ];
}
