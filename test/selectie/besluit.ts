import { Datum } from 'buurtaanpak/kern';
import { checkSelectiebesluit, createSelectiebesluit, type Selectiebesluit, selectBuurten } from 'buurtaanpak/selectie';

/** A decision, and the question that it was made from. */
export const scores = {
  oost: [
    { code: 'A', score: 9 },
    { code: 'B', score: 8 },
    { code: 'C', score: 5 },
  ],
};
export const gebieden = [
  { code: 'A', inwoners: 700, kenmerken: ['x', 'y'], cijfers: { woz: 200 } },
  { code: 'B', inwoners: 800 },
  { code: 'C' },
];
export const quota = [{ id: 'oost', programma: 'oost', aantal: 2 }];
export const buren = [['A', 'C']] as const;
export const gegevens = {
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-03-01'),
  gemeente: 'GM0080',
  routekaarten: { oost: { id: 'oost', versie: '2' } },
};
export const besluit = createSelectiebesluit(selectBuurten(scores, quota, { gebieden, buren }), gegevens);
export const codes = (document: Selectiebesluit) => checkSelectiebesluit(document).map(({ code }) => code);
