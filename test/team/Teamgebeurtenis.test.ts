import { FEITSOORTEN, Teamgebeurtenis } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { refusal } from './refusal.js';

describe('Teamgebeurtenis.parse', () => {
  const contact = {
    soort: 'begeleidingscontact_gelegd',
    versie: 1,
    id: 'e9',
    team: 'team-1',
    datum: '2026-11-10',
    geregistreerd: '2026-11-10',
    door: 'm-7',
    wijze: 'bezoek',
    minuten: 90,
  };

  test('takes what is good as it is', () => expect(Teamgebeurtenis.parse(contact)).toEqual(contact));

  test('brings earlier forms up to date, step by step', () => {
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
          versie: 1,
          minuten: Number(uren) * 60,
        }),
      },
    };
    const { minuten: _, ...rest } = contact;
    expect(Teamgebeurtenis.parse({ ...rest, soort: 'contact', versie: 0, duur: 1.5 }, { upcasters })).toEqual(contact);
    expect(Teamgebeurtenis.parse(contact, { upcasters })).toEqual(contact);
    const hervat = {
      soort: 'hervat',
      versie: 1,
      id: 'e9',
      team: 't',
      datum: '2026-11-10',
      geregistreerd: '2026-11-10',
      door: 'm',
    };
    expect(Teamgebeurtenis.parse(hervat, { upcasters })).toEqual(hervat);
  });

  test('brings what a correction says up to date as well', () => {
    const upcasters = {
      begeleidingscontact_gelegd: {
        0: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({
          ...rest,
          versie: 1,
          minuten: Number(uren) * 60,
        }),
        2: (oud: Readonly<Record<string, unknown>>) => oud,
      },
    };
    const { id, team, geregistreerd, door, minuten, ...feit } = contact;
    const correctie = {
      soort: 'correctie',
      versie: 1,
      id: 'c1',
      team,
      datum: geregistreerd,
      geregistreerd,
      door,
      betreft: id,
      reden: 'x',
    };
    const { minuten: _, ...oud } = { ...feit, minuten };
    const gelezen = Teamgebeurtenis.parse({ ...correctie, wordt: { ...oud, versie: 0, uren: 1.5 } }, { upcasters });
    expect(gelezen).toEqual({ ...correctie, wordt: { ...feit, minuten } });
    expect(Teamgebeurtenis.parse(correctie, { upcasters })).toEqual(correctie);
    const kring = Teamgebeurtenis.safeParse({ ...correctie, wordt: { ...feit, versie: 2 } }, { upcasters });
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
    expect(codes({ ...contact, versie: 2 })).toEqual(['kern.versie_onbekend']);
    expect(codes([contact])).toEqual(['kern.type_verkeerd']);
    expect(codes(null)).toEqual(['kern.type_verkeerd']);
    expect(codes(undefined)).toEqual(['kern.type_verkeerd']);
    const kring = { begeleidingscontact_gelegd: { 1: (oud: object) => oud } };
    expect(codes(contact, { upcasters: kring })).toEqual(['kern.upcasters_in_kring']);
  });
});

test('every kind of event has its schema in the choice, in the order of the life of a team', () => {
  const { oneOf = [] } = z.toJSONSchema(Teamgebeurtenis.schema, { io: 'input' });
  const soorten = oneOf.map((een) => (een.properties?.soort as { readonly const?: unknown } | undefined)?.const);
  expect(soorten).toEqual([...FEITSOORTEN, 'correctie']);
});
