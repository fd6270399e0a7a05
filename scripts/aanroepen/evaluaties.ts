import type { Buurtenset, Configuratiegeval, Situatie, Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { findTeamstand, type Teamstand } from 'buurtaanpak/team';
import { verzinTeams } from '../../examples/verzonnen/verzinTeams.js';
import { maakCodes } from './tabellen.js';

export const [VOOR, START, OP] = [
  Datum.parse('2025-09-01'),
  Datum.parse('2026-09-01'),
  Datum.parse('2029-09-01'),
] as const;
export const VASTGESTELD = Datum.parse('2026-06-01');

/** A figure for number `i`, another one for nearly each. */
const cijfer = (i: number, stap: number) => ((i * stap) % 997) / 10;

/** What is known of `n` buurten before the start. */
export const maakSituaties = (n: number): Situatie[] =>
  maakCodes(n).map((buurt, i) => ({
    buurt,
    blok: 'een',
    kenmerken: {
      ligging: i % 2 === 0 ? 'dorp' : 'stad',
      inwoners: 500 + ((i * 7919) % 997),
      woz: 150 + cijfer(i, 313),
    },
  }));

const maakRegel = (buurt: string, moment: Datum, waarde: number): Uitkomstregel => ({
  buurt,
  uitkomst: 'score',
  moment,
  waarde,
});

/** The outcome of these buurten on the last day. */
export const maakUitkomsten = (codes: readonly string[]): Uitkomstregel[] =>
  codes.map((buurt, i) => maakRegel(buurt, OP, cijfer(i, 7919)));

/** Their outcome on several days, each a little more than the one before. */
export const maakMetingen = (codes: readonly string[], momenten: readonly Datum[]): Uitkomstregel[] =>
  codes.flatMap((buurt, i) => momenten.map((moment, m) => maakRegel(buurt, moment, cijfer(i, 7919 + m) + m)));

/** A plan with `n` comparisons of villages with the rest, as JSON. */
export const maakEvaluatieplan = (n: number) => ({
  soort: 'evaluatieplan',
  versie: 2,
  naam: 'Waar werkt het',
  vastgesteldOp: VASTGESTELD,
  uitkomsten: [{ sleutel: 'score', naam: 'Leefbaarheid', soort: 'getal' }],
  kenmerken: [
    { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
    { sleutel: 'inwoners', naam: 'inwoners', soort: 'getal' },
  ],
  vergelijkingen: Array.from({ length: n }, (_, v) => ({
    sleutel: `v${v + 1}`,
    uitkomst: 'score',
    kenmerk: 'ligging',
    groep: 'dorp',
    op: OP,
  })),
});

/** The rows of `n` buurten for that plan, as JSON. */
export const maakGegevens = (n: number) => ({
  soort: 'evaluatiegegevens',
  versie: 2,
  situaties: maakSituaties(n).map(({ buurt, blok = '', kenmerken: { ligging = '', inwoners = 0 } }) => {
    return { buurt, blok, kenmerken: { ligging, inwoners } };
  }),
  uitkomsten: maakUitkomsten(maakCodes(n)),
});

/** `n` pairs of a buurt with the programme and one without. */
export const maakSets = (n: number): Buurtenset[] => {
  const codes = maakCodes(2 * n);
  return codes.slice(0, n).map((code, i) => ({ behandeld: [code], vergelijking: [codes[n + i] ?? code] }));
};

/** `n` cases of three conditions, of which two together mostly go with the outcome. */
export const maakGevallen = (n: number): Configuratiegeval[] =>
  Array.from({ length: n }, (_, i) => {
    const [dorp, jong, groen] = [i % 2, Math.floor(i / 2) % 2, Math.floor(i / 4) % 2];
    const uitkomst = (dorp === 1 && jong === 0) || i % 19 === 7 ? 1 : 0;
    return { geval: `buurt ${i + 1}`, condities: { dorp, jong, groen }, uitkomst };
  });

/** The stands of `n` teams: that of one team, in as many buurten. */
export function maakStanden(n: number): Teamstand[] {
  const [dossier] = verzinTeams(['BU00010000'], START);
  const stand = dossier && findTeamstand(dossier, { peildatum: Datum.parse('2027-09-01') });
  if (stand === undefined) throw new Error('no stand of the team');
  return maakCodes(n).map((buurt) => ({ ...stand, team: `team-${buurt}`, buurt }));
}
