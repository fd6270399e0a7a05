import {
  type Algoritmeoordeel,
  type Algoritmeregistratie,
  checkAlgoritmeregistratie,
  toAlgoritmeregistratie,
} from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { routekaarten } from './hulp.js';

const OORDEEL: Algoritmeoordeel = deepFreeze({
  organisatie: 'Gemeente Voorbeeld',
  status: 'In gebruik',
  contact: 'algoritmes@voorbeeld.nl',
  publicatiecategorie: 'Impactvolle algoritmes',
  aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Mensen stelden alle regels vooraf vast.' },
  doel: 'Kiezen in welke buurten een team van vrijwilligers wordt geholpen.',
  proportionaliteit: 'Een keuze zonder cijfers is minder goed uit te leggen.',
  menselijkeTussenkomst: 'Het college besluit en kan met een motief afwijken.',
  risicos: 'Cijfers kunnen verouderd zijn.',
  grondslag: 'Gemeentewet, artikel 160.',
  impacttoetsen: 'Geen: er worden geen persoonsgegevens gebruikt.',
  begin: '2026-09',
});

describe('checkAlgoritmeregistratie', () => {
  test('warns of dates that the status asks for', () => {
    const [registratie = expect.fail()] = toAlgoritmeregistratie([routekaarten.energie], OORDEEL);
    const codes = (deel: object) =>
      checkAlgoritmeregistratie({ ...registratie, ...deel }).map(({ ernst, code }) => `${ernst} ${code}`);
    expect(codes({ begin_date: undefined })).toEqual(['waarschuwing register.begin_ontbreekt']);
    expect(codes({ status: 'Buiten gebruik' })).toEqual(['waarschuwing register.einde_ontbreekt']);
    expect(codes({ status: 'Buiten gebruik', end_date: '2026-09' })).toEqual([]);
  });

  test.each([
    ['a@b.nl', true],
    ['https://voorbeeld.nl', true],
    ['https://voorbeeld.nl/contact?a=1', true],
    ['a@b', false],
    ['a b@c.nl', false],
    ['http://voorbeeld.nl', false],
    [`${'a'.repeat(496)}@b.nl`, false],
  ])('contact %.30s', (contact_email, goed) => {
    const [gemaakt = expect.fail()] = toAlgoritmeregistratie([routekaarten.energie], OORDEEL);
    const registratie = { ...gemaakt, contact_email };
    expect(checkAlgoritmeregistratie(registratie).length === 0).toBe(goed);
  });

  test('refuses unknown fields and something else altogether', () => {
    const [registratie = expect.fail()] = toAlgoritmeregistratie([routekaarten.energie], OORDEEL);
    expect(
      checkAlgoritmeregistratie({ ...registratie, doel: 'x' } as Algoritmeregistratie).map(({ code }) => code),
    ).toEqual(['kern.veld_onbekend']);
    expect(checkAlgoritmeregistratie(null as never).map(({ code }) => code)).toEqual(['kern.type_verkeerd']);
  });
});
