import { FEITSOORTEN, Teamgebeurtenis } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { refusal } from './refusal.js';

describe('Teamgebeurtenis.parse', () => {
  const contact = {
    soort: 'begeleidingscontact_gelegd',
    versie: 2,
    id: 'e9',
    team: 'team-1',
    datum: '2026-11-10',
    genoteerd: '2026-11-10',
    geregistreerd: '2026-11-11',
    nummer: 9,
    door: 'm-7',
    wijze: 'bezoek',
    minuten: 90,
  };

  test('takes what is good as it is, with and without a day of receipt and a number', () => {
    const { geregistreerd: _, nummer: __, ...apparaat } = contact;
    for (const een of [contact, apparaat]) expect(Teamgebeurtenis.parse(een)).toEqual(een);
  });

  test('reads version 1: noted on the day on which it was recorded, unless it says otherwise', () => {
    const { genoteerd: _, nummer: __, ...rest } = contact;
    const oud = { ...rest, versie: 1 };
    const nieuw = { ...rest, versie: 2 };
    expect(Teamgebeurtenis.parse(oud)).toEqual({ ...nieuw, genoteerd: '2026-11-11' });
    expect(Teamgebeurtenis.parse({ ...oud, genoteerd: '2026-11-10' })).toEqual({ ...nieuw, genoteerd: '2026-11-10' });
    const { geregistreerd: ___, ...zonder } = oud;
    const slecht = [zonder, { ...oud, genoteerd: null }].map((een) => Teamgebeurtenis.safeParse(een));
    expect(slecht.map((een) => (een.success ? [] : een.error.bevindingen.map(({ code, pad }) => [code, pad])))).toEqual(
      [[['kern.veld_ontbreekt', ['genoteerd']]], [['kern.datum_ongeldig', ['genoteerd']]]],
    );
  });

  test.each([1, 2])('brings earlier forms up to date, step by step, up to version %i', (versie) => {
    const upcasters = {
      contact: {
        0: ({ duur, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          soort: 'begeleidingscontact_gelegd',
          versie: 0,
          uren: duur,
        }),
      },
      begeleidingscontact_gelegd: {
        0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          versie,
          minuten: Number(uren) * 60,
        }),
      },
    };
    const { minuten: _, ...rest } = contact;
    expect(Teamgebeurtenis.parse({ ...rest, soort: 'contact', versie: 0, duur: 1.5 }, { upcasters })).toEqual(contact);
    expect(Teamgebeurtenis.parse(contact, { upcasters })).toEqual(contact);
    const hervat = {
      soort: 'hervat',
      versie: 2,
      id: 'e9',
      team: 't',
      datum: '2026-11-10',
      genoteerd: '2026-11-10',
      door: 'm',
    };
    expect(Teamgebeurtenis.parse(hervat, { upcasters })).toEqual(hervat);
  });

  test.each([1, 2])('brings what a correction says up to date as well, up to version %i', (versie) => {
    const upcasters = {
      begeleidingscontact_gelegd: {
        0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          versie,
          minuten: Number(uren) * 60,
        }),
        3: (oud: Readonly<Record<string, unknown>>) => oud,
      },
    };
    const { id, team, genoteerd, geregistreerd, nummer, door, minuten, ...feit } = contact;
    const correctie = {
      soort: 'correctie',
      versie: 2,
      id: 'c1',
      team,
      datum: geregistreerd,
      genoteerd,
      geregistreerd,
      nummer,
      door,
      betreft: id,
      reden: 'x',
    };
    const { minuten: _, ...oud } = { ...feit, minuten };
    const gelezen = Teamgebeurtenis.parse({ ...correctie, wordt: { ...oud, versie: 0, uren: 1.5 } }, { upcasters });
    expect(gelezen).toEqual({ ...correctie, wordt: { ...feit, minuten } });
    expect(Teamgebeurtenis.parse(correctie, { upcasters })).toEqual(correctie);
    // A correction of version 1, also one that was stored by an app that itself was at version 2 by then.
    const wordt = { ...feit, minuten };
    for (const [buiten, binnen] of [
      [1, 1],
      [1, 2],
      [2, 1],
    ])
      expect(Teamgebeurtenis.parse({ ...correctie, versie: buiten, wordt: { ...wordt, versie: binnen } })).toEqual({
        ...correctie,
        wordt,
      });
    const kring = Teamgebeurtenis.safeParse({ ...correctie, wordt: { ...feit, versie: 3 } }, { upcasters });
    expect(kring.success ? [] : kring.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.upcasters_in_kring', ['wordt', 'versie']],
    ]);
  });

  test('refuses an unknown kind or version, what is no object, and upcasters that go round', () => {
    const codes = (value: unknown, options = {}) => {
      const resultaat = Teamgebeurtenis.safeParse(value, options);
      return resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code);
    };
    expect(codes({ ...contact, soort: 'taart_gegeten' })).toEqual(['kern.keuze_onbekend']);
    expect(refusal(() => Teamgebeurtenis.parse({ ...contact, datum: 'gisteren' }))?.code).toBe(
      'kern.document_ongeldig',
    );
    expect(codes({ ...contact, versie: 3 })).toEqual(['kern.versie_onbekend']);
    expect(codes([contact])).toEqual(['kern.type_verkeerd']);
    expect(codes(null)).toEqual(['kern.type_verkeerd']);
    expect(codes(undefined)).toEqual(['kern.type_verkeerd']);
    const kring = { begeleidingscontact_gelegd: { 2: (oud: object) => oud } };
    expect(codes(contact, { upcasters: kring })).toEqual(['kern.upcasters_in_kring']);
  });
});

test('every kind of event has its schema in the choice, in the order of the life of a team', () => {
  const { oneOf = [] } = z.toJSONSchema(Teamgebeurtenis.schema, { io: 'input' });
  const soorten = oneOf.map((een) => (een.properties?.soort as { readonly const?: unknown } | undefined)?.const);
  expect(soorten).toEqual([...FEITSOORTEN, 'correctie']);
});
