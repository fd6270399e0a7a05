import { checkSelectiebesluit, type Selectiebesluit } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { besluit, codes } from './besluit.js';

it('finds contradictions', () => {
  const [a, b] = besluit.gekozen as [Selectiebesluit['gekozen'][number], Selectiebesluit['gekozen'][number]];
  expect(codes({ ...besluit, gekozen: [a, a] })).toEqual(['selectie.besluit_dubbel']);
  expect(codes({ ...besluit, gekozen: [a, { ...b, quotum: 'west' }] })).toEqual([
    'selectie.quotum_onbekend',
    'selectie.besluit_aantal',
  ]);
  const ruim = { ...besluit, quota: [{ ...besluit.quota[0]!, aantal: { van: 3, tot: 4 } }] };
  expect(checkSelectiebesluit(ruim).map(({ params }) => params)).toEqual([
    { quotum: 'oost', gevraagd: '3-4', aantal: 2 },
  ]);
  expect(codes({ ...besluit, uitkomst: 'beste_gevonden' })).toEqual(['selectie.besluit_bewijs']);
  const stappen = [{ doel: 'totaal' as const, doelwaarde: 17, bovengrens: 18 }];
  expect(codes({ ...besluit, bewijs: { ...besluit.bewijs, stappen } })).toEqual(['selectie.besluit_bewijs']);
  const afwijking = (velden: object) => ({ ...besluit, afwijkingen: [{ quotum: 'oost', motief: 'm', ...velden }] });
  expect(codes(afwijking({}))).toEqual(['selectie.besluit_afwijking']);
  expect(codes(afwijking({ eruit: 'C' }))).toEqual(['selectie.besluit_afwijking']);
  expect(codes(afwijking({ erin: 'A' }))).toEqual(['selectie.besluit_afwijking']);
  expect(codes(afwijking({ eruit: 'A', erin: 'C', quotum: 'west' }))).toEqual(['selectie.quotum_onbekend']);
});
