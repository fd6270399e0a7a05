import { Evaluatieplan, type Simulatiecel, type Simulatieopzet } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';

export const dag = (tekst: string) => Datum.parse(tekst);
export const [KEUZE, START, NA] = [dag('2026-07-01'), dag('2026-09-01'), dag('2029-07-01')];

export const PLAN = Evaluatieplan.create({
  naam: 'Waar werkt het',
  vastgesteldOp: dag('2026-08-01'),
  uitkomsten: [{ sleutel: 'score', naam: 'Score', soort: 'getal' }],
  kenmerken: [{ sleutel: 'groep', naam: 'Groep', soort: 'groep' }],
  vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'groep', groep: 'een', op: NA }],
});
export const SELECTIE = (van: string, tot: string) => ({
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: KEUZE,
  criteria: [{ uitkomst: 'score', van: dag(van), tot: dag(tot) }],
});
export const change = (extra: Partial<Evaluatieplan>): Evaluatieplan => ({ ...PLAN, ...extra });

export const kanten = (met: number, zonder: number): Simulatiecel[] => [
  { aantal: met },
  { aantal: zonder, programma: false },
];
export const opzet = (cellen: readonly Simulatiecel[], extra: Partial<Simulatieopzet> = {}): Simulatieopzet => ({
  cellen,
  start: START,
  tussen: 1,
  binnen: 0,
  ...extra,
});
