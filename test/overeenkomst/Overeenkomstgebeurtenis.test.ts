import { Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, leef, opdracht } from './leven.js';

test('an event survives JSON and comes back the same', () => {
  const { gebeurtenissen } = leef(opdracht('stel_op', '2026-05-01', { document: concept() }));
  expect(gebeurtenissen.length).toBeGreaterThan(0);
  for (const een of gebeurtenissen) expect(Overeenkomstgebeurtenis.parse(JSON.parse(JSON.stringify(een)))).toEqual(een);
});

test('an unknown kind, version or field is refused, and what is no event', () => {
  const goed = { soort: 'opgeschort', versie: 1, datum: '2027-01-01', reden: 'Verkiezingen' };
  expect(Overeenkomstgebeurtenis.safeParse(goed).success).toBe(true);
  for (const fout of [
    { ...goed, soort: 'uitgesteld' },
    { ...goed, versie: 2 },
    { ...goed, motief: 'x' },
    null,
    'x',
    [],
  ])
    expect(codeVan(() => Overeenkomstgebeurtenis.parse(fout))).toBe('kern.document_ongeldig');
});
