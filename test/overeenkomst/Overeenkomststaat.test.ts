import { initialOvereenkomststaat, Overeenkomststaat } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, leef, opdracht } from './leven.js';

test('a snapshot survives JSON and comes back the same', () => {
  const { staat } = leef(
    opdracht('stel_op', '2026-05-01', { document: concept() }),
    opdracht('bied_aan', '2026-06-01'),
  );
  for (const foto of [initialOvereenkomststaat, staat])
    expect(Overeenkomststaat.parse(JSON.parse(JSON.stringify(foto)))).toEqual(foto);
});

test('begins with nothing', () => {
  expect(Overeenkomststaat.create({ status: 'geen', aantal: 0 })).toEqual(initialOvereenkomststaat);
});

test('of another kind, of a later version or without a text is refused', () => {
  const codes = (value: unknown) => {
    const gelezen = Overeenkomststaat.safeParse(value);
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code);
  };
  expect(codes({ ...initialOvereenkomststaat, soort: 'teamdossier' })).toEqual(['kern.soort_verkeerd']);
  expect(codes({ ...initialOvereenkomststaat, versie: 2 })).toEqual(['kern.versie_onbekend']);
  const { staat } = leef(opdracht('stel_op', '2026-05-01', { document: concept() }));
  expect(codes({ ...staat, versies: [] })).toEqual(['kern.te_klein']);
  expect(codeVan(() => Overeenkomststaat.parse(null))).toBe('kern.document_ongeldig');
});
