import { Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { concept, na, opdracht, totLopend } from './leven.js';
import { ruweOvereenkomst } from './overeenkomsten.js';

test('an event survives JSON and comes back the same', () => {
  for (const een of na(...totLopend()).gebeurtenissen)
    expect(Overeenkomstgebeurtenis.parse(JSON.parse(JSON.stringify(een)))).toEqual(een);
});

const hoofd = {
  versie: 2,
  id: 'e7',
  overeenkomst: 'proef',
  datum: '2027-01-01',
  geregistreerd: '2027-01-01',
  door: 'x',
};
const goed = { ...hoofd, soort: 'opgeschort', vanaf: '2027-01-01', reden: 'Verkiezingen' };

test('an unknown kind, version or field is refused, and what is no event', () => {
  expect(Overeenkomstgebeurtenis.safeParse(goed).success).toBe(true);
  const wordt = { soort: 'hervat', datum: '2027-01-01', vanaf: '2027-01-01' };
  const correctie = { ...hoofd, soort: 'correctie', betreft: 'e6', reden: 'x', wordt };
  expect(Overeenkomstgebeurtenis.parse(correctie)).toEqual(correctie);
  for (const fout of [
    { ...goed, soort: 'uitgesteld' },
    { ...goed, versie: 3 },
    { ...goed, motief: 'x' },
    { ...goed, door: 'a@example.org' },
    { ...correctie, wordt: { ...wordt, soort: 'correctie' } },
    { ...correctie, wordt: 'x' },
    { ...goed, soort: 'betaald' },
    null,
    'x',
    [],
  ])
    expect(codeVan(() => Overeenkomstgebeurtenis.parse(fout))).toBe('kern.document_ongeldig');
});

describe('version 1', () => {
  const lees = (oud: object, overeenkomst = 'proef') => Overeenkomstgebeurtenis.parse(oud, { overeenkomst });

  test('gets a head: recorded on its day, by nobody known, with an id that follows from its content', () => {
    const { handtekeningen: _, ...document } = ruweOvereenkomst();
    const oud = { soort: 'concept_opgesteld', versie: 1, datum: '2026-05-01', document };
    const gelezen = Overeenkomstgebeurtenis.parse(oud);
    expect(gelezen).toEqual({
      ...oud,
      versie: 2,
      id: expect.stringMatching(/^v1-[0-9a-f]{16}$/),
      overeenkomst: 'buurkracht-leeuwarden',
      geregistreerd: '2026-05-01',
      door: 'onbekend',
      document: concept(),
    });
    expect(Overeenkomstgebeurtenis.parse(structuredClone(oud)).id).toBe(gelezen.id);
    expect(Overeenkomstgebeurtenis.parse({ ...oud, datum: '2026-05-02' }).id).not.toBe(gelezen.id);
  });

  test.each([
    [
      { soort: 'opgeschort', reden: 'x' },
      { vanaf: '2027-01-01', reden: 'x' },
    ],
    [{ soort: 'hervat' }, { vanaf: '2027-01-01' }],
    [{ soort: 'buurt_gestopt', buurt: 'BU00802001' }, { laatsteDag: '2027-01-01' }],
    [
      { soort: 'beeindigd', reden: 'ontbonden' },
      { laatsteDag: '2027-01-01', reden: 'ontbonden' },
    ],
    [
      { soort: 'opgezegd', door: 'bzk', grond: 'x', per: '2027-06-30' },
      { partij: 'bzk', door: 'onbekend' },
    ],
    [{ soort: 'verlengd', nummer: 1, was: '2029-08-31', wordt: '2030-08-31' }, { nummer: 1 }],
  ])('$soort says in a field what its day said', (oud, nieuw) => {
    expect(lees({ ...oud, versie: 1, datum: '2027-01-01' })).toMatchObject({ ...nieuw, soort: oud.soort, versie: 2 });
  });

  test('says which agreement it is of, or cannot be read', () => {
    const oud = { soort: 'hervat', versie: 1, datum: '2027-01-01' };
    expect(foutVan(() => Overeenkomstgebeurtenis.parse(oud)).bevindingen).toMatchObject([
      { code: 'overeenkomst.overeenkomst_ontbreekt', pad: ['overeenkomst'], params: { soort: 'hervat' } },
    ]);
    expect(lees(oud).overeenkomst).toBe('proef');
    expect(codeVan(() => lees({ ...oud, datum: 'gisteren' }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => lees({ soort: 'opgezegd', versie: 1, datum: '2027-01-01' }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => lees({ soort: 7, versie: 1 }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => lees({ ...oud, x: 1n }))).toBe('kern.niet_serialiseerbaar');
  });
});

describe('the steps of an app', () => {
  const upcasters = {
    opgeschort: {
      0: ({ motief, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 1, reden: motief }),
    },
    correctie: { 0: (oud: Readonly<Record<string, unknown>>) => ({ ...oud, versie: 2 }) },
  };
  const wordt = { soort: 'opgeschort', datum: '2027-01-01', motief: 'Verkiezingen' };

  test('go before the step of the library', () => {
    const gelezen = Overeenkomstgebeurtenis.parse({ ...wordt, versie: 0 }, { upcasters, overeenkomst: 'proef' });
    expect(gelezen).toMatchObject({ versie: 2, reden: 'Verkiezingen', vanaf: '2027-01-01' });
  });

  test('also in the replacement of a correction, by the version of the correction or of its own', () => {
    const correctie = { ...hoofd, soort: 'correctie', betreft: 'e6', reden: 'x' };
    const verwacht = {
      wordt: { soort: 'opgeschort', datum: '2027-01-01', vanaf: '2027-01-01', reden: 'Verkiezingen' },
    };
    expect(Overeenkomstgebeurtenis.parse({ ...correctie, versie: 0, wordt }, { upcasters })).toMatchObject(verwacht);
    expect(
      Overeenkomstgebeurtenis.parse({ ...correctie, wordt: { ...wordt, versie: 0 } }, { upcasters }),
    ).toMatchObject(verwacht);
  });

  test('that go round are refused', () => {
    const kring = { opgeschort: { 0: (oud: object) => ({ ...oud }) } };
    const correctie = { ...hoofd, soort: 'correctie', betreft: 'e6', reden: 'x', wordt: { ...wordt, versie: 0 } };
    for (const rond of [{ ...wordt, versie: 0 }, correctie]) {
      const gelezen = Overeenkomstgebeurtenis.safeParse(rond, { upcasters: kring });
      expect(gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code)).toEqual([
        'kern.upcasters_in_kring',
      ]);
    }
  });

  test('that make something that is no event, are refused as that', () => {
    const stuk = { opgeschort: { 0: () => 'x' as never } };
    for (const rond of [
      { ...wordt, versie: 0 },
      { ...hoofd, soort: 'correctie', betreft: 'e6', reden: 'x', wordt: { ...wordt, versie: 0 } },
    ])
      expect(codeVan(() => Overeenkomstgebeurtenis.parse(rond, { upcasters: stuk }))).toBe('kern.document_ongeldig');
  });
});

test('a command leads to an event that reads as itself', () => {
  const dossier = na(opdracht('stel_op', '2026-05-01', { document: concept() }));
  expect(Overeenkomstgebeurtenis.parse(dossier.gebeurtenissen[0])).toEqual(dossier.gebeurtenissen[0]);
});

test('an event of version 1 whose kind is no text is refused as it is', () => {
  const gelezen = Overeenkomstgebeurtenis.safeParse({ soort: { toString: null }, versie: 1 });
  expect(gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, params }) => [code, params])).toEqual([
    ['overeenkomst.overeenkomst_ontbreekt', { soort: 'object' }],
  ]);
});
