import { Evaluatiegegevens } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const inhoud = {
  situaties: [{ buurt: 'BU00802001', kenmerken: { ligging: 'oost', inkomen: { reden: 'geheim' } } }],
  uitkomsten: [{ buurt: 'BU00802001', uitkomst: 'projecten', moment: Datum.parse('2027-09-01'), waarde: 3 }],
} as const;

test('rows begin in a program without their head, and come back from JSON', () => {
  const gegevens = Evaluatiegegevens.create(inhoud);
  expect(gegevens).toEqual({ soort: 'evaluatiegegevens', versie: 2, ...inhoud });
  expect(Evaluatiegegevens.parse(JSON.parse(JSON.stringify(gegevens)))).toEqual(gegevens);
});

test('rows of another kind or version are refused', () => {
  const gegevens = Evaluatiegegevens.create(inhoud);
  expect(codeVan(() => Evaluatiegegevens.parse({ ...gegevens, soort: 'evaluatieplan' }))).toBe(
    'kern.document_ongeldig',
  );
  expect(codeVan(() => Evaluatiegegevens.parse({ ...gegevens, versie: 3 }))).toBe('kern.document_ongeldig');
});
