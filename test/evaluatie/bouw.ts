import { Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
import { deepFreeze } from '../hulp.js';

/** What a test says of a plan of which the rest does not matter. */
export type Plandeel = Partial<Record<keyof Evaluatieplan, unknown>>;

/** A plan with one outcome `score`, the group kenmerk `ligging`, the figure `inkomen` and one comparison `v`. */
export function bouwPlan(vergelijking: object = {}, rest: Plandeel = {}): Evaluatieplan {
  return deepFreeze(
    Evaluatieplan.parse({
      soort: 'evaluatieplan',
      versie: 2,
      naam: 'Waar werkt het',
      vastgesteldOp: '2026-07-01',
      uitkomsten: [{ sleutel: 'score', naam: 'Leefbaarheid', soort: 'getal' }],
      kenmerken: [
        { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
        { sleutel: 'inkomen', naam: 'het inkomen', soort: 'getal' },
      ],
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'ligging', op: '2029-07-01', ...vergelijking }],
      ...rest,
    }),
  );
}

/** How the buurten were chosen: on the score over these days. */
export const bouwSelectie = (van: string, tot: string, gekozenOp = '2026-07-01') => ({
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp,
  criteria: [{ uitkomst: 'score', van, tot }],
});

/** A buurt with its scores: by day, or as rows. */
export interface Bouwbuurt {
  readonly buurt: string;
  readonly kenmerken: Readonly<Record<string, unknown>>;
  readonly gemeente?: string;
  readonly blok?: string;
  readonly start?: string;
  readonly einde?: string;
  readonly vervangt?: string;
  readonly score: Readonly<Record<string, unknown>> | readonly object[];
}

/** The rows of these buurten. */
export function bouwGegevens(buurten: readonly Bouwbuurt[]): Evaluatiegegevens {
  return deepFreeze(
    Evaluatiegegevens.parse({
      soort: 'evaluatiegegevens',
      versie: 2,
      situaties: buurten.map(({ score: _, ...situatie }) => situatie),
      uitkomsten: buurten.flatMap(({ buurt, score }) => {
        const rijen = Array.isArray(score)
          ? score
          : Object.entries(score).map(([moment, waarde]) => ({ moment, waarde }));
        return rijen.map((rij: object) => ({ buurt, uitkomst: 'score', ...rij }));
      }),
    }),
  );
}

/** The codes of findings without the name of the room. */
export const listCodes = (bevindingen: readonly { readonly code: string }[]) =>
  bevindingen.map(({ code }) => code.slice('evaluatie.'.length));

/** The generator of the reference protocols (mulberry32), with normal figures from two uniforms each. */
export function createNormalen(zaad: number): { readonly uniform: () => number; readonly normaal: () => number } {
  let a = zaad >>> 0;
  const uniform = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return {
    uniform,
    normaal: () => {
      const straal = Math.sqrt(-2 * Math.log(uniform()));
      return straal * Math.cos(2 * Math.PI * uniform());
    },
  };
}
