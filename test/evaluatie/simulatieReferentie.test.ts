import { type Simulatiecel, type Simulatieuitkomst, simulateEvaluatie } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { runs } from '../runs.js';
import { change, dag, kanten, opzet, PLAN, SELECTIE } from './simulatiebouw.js';

interface Ontwerpgeval {
  readonly vermogen: number;
  readonly standaardfout: number;
}
interface Ontwerp {
  readonly tweeGroepen: readonly (Readonly<
    Record<'een' | 'ander' | 'verschil' | 'spreidingEen' | 'spreidingAnder', number>
  > & {
    readonly gestudentiseerdEnWelch: Ontwerpgeval;
  })[];
  readonly tekens: readonly (Readonly<Record<'paren' | 'gemiddeldVerschil' | 'spreiding' | 'alfa', number>> &
    Ontwerpgeval)[];
}
const ONTWERP = readGegevensJson<Ontwerp>('referentie/evaluatie_ontwerp.json');

/** Within four times the root of both squared errors together. */
function expectAlsReferentie({ gevonden }: Simulatieuitkomst, { vermogen, standaardfout }: Ontwerpgeval): void {
  const fout = Math.hypot(Math.sqrt((vermogen * (1 - vermogen)) / gevonden.van), standaardfout);
  expect(Math.abs(gevonden.aandeel - vermogen)).toBeLessThan(4 * fout);
}

describe('against a simulation apart', () => {
  test.each(ONTWERP.tweeGroepen)('$een and $ander buurten, $verschil apart', (geval) => {
    const { een, ander, verschil, spreidingEen, spreidingAnder, gestudentiseerdEnWelch } = geval;
    const cellen: Simulatiecel[] = [
      { aantal: een, kenmerken: { groep: 'een' }, spreiding: spreidingEen },
      { aantal: ander, kenmerken: { groep: 'ander' }, spreiding: spreidingAnder },
    ];
    const plan = change({ onderscheidingsvermogen: 0.001 });
    const { vragen } = simulateEvaluatie(plan, opzet(cellen), { effecten: [verschil], runs: runs(500, 100) });
    expectAlsReferentie(vragen[0]!.uitkomsten[1]!, gestudentiseerdEnWelch);
  });

  test.each(ONTWERP.tekens)(
    '$paren pairs, $gemiddeldVerschil apart',
    ({ paren, gemiddeldVerschil, spreiding, ...rest }) => {
      // A figure of each that comes and goes: the difference of two changes has four of them.
      const plan = change({
        opzet: 'vergelijking',
        onderscheidingsvermogen: 0.001,
        vergelijkingen: PLAN.vergelijkingen.map((v) => ({ ...v, vanaf: dag('2023-07-01') })),
        selectie: SELECTIE('2026-01-01', '2026-12-31'),
      });
      const eigen = opzet(kanten(paren, paren), { tussen: 0, binnen: spreiding / 2, paren: true });
      const options = { effecten: [gemiddeldVerschil], runs: runs(500, 100), rangschikkingen: 4_096 };
      expectAlsReferentie(simulateEvaluatie(plan, eigen, options).vragen[0]!.uitkomsten[1]!, rest);
    },
  );
});
