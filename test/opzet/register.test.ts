import { Datum } from 'buurtaanpak/kern';
import { checkOpzet, Opzet, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import { renderTekst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { KLEIN, KLEINE_GEGEVENS, leesOpzet, PEILDATUM } from './gegevens.js';

const register = leesOpzet('leeuwarden').register ?? expect.fail();
const { organisatie: _, ...zonderOrganisatie } = register;

test('without an organisation every gemeente has an entry, by its name in the register', () => {
  const namen = (naam: string) => {
    const opzet = Opzet.parse({ ...KLEIN, gemeenten: [{ code: 'GM0080', naam }], register: zonderOrganisatie });
    return runOpzet(opzet, KLEINE_GEGEVENS, { peildatum: PEILDATUM }).registraties?.map((een) => een.organization);
  };
  expect(namen('Leeuwarden')).toEqual(['gemeente Leeuwarden']);
  expect(namen('Gemeente Leeuwarden')).toEqual(['gemeente Leeuwarden']);
});

test('scores that were handed in tell nothing of weights', () => {
  const opzet = Opzet.parse({ ...KLEIN, register });
  const gegevens = { ...KLEINE_GEGEVENS, scores: { dorp: [{ code: 'BU00808001', score: 1 }] } };
  expect(runOpzet(opzet, gegevens, { peildatum: PEILDATUM }).registraties).toHaveLength(1);
});

test('what people reasoned about the AI Act, and what a gemeente judges by itself, stands in the document', () => {
  const aiVerordening = { aiSysteem: true, bijlageIII: true, waarom: 'Er wordt geleerd.' };
  const perGemeente = [{ organisatie: 'gemeente Leeuwarden' }];
  const opzet = Opzet.parse({ ...KLEIN, register: { ...zonderOrganisatie, aiVerordening, perGemeente } });
  const tekst = renderTekst(writeOpzet(opzet, { peildatum: Datum.parse('2026-06-01') })).replaceAll(/\s+/g, ' ');
  expect(tekst).toContain('Een vermelding van gemeente Leeuwarden');
  expect(tekst).toContain('een AI-systeem; het gebruik valt onder bijlage III');
});

test('of several gemeenten each one without an entry is told', () => {
  const twee = leesOpzet('boxtel-sint-michielsgestel');
  const opzet = Opzet.parse({
    ...twee,
    register: { ...zonderOrganisatie, perGemeente: [{ organisatie: 'gemeente Boxtel' }] },
  });
  expect(checkOpzet(opzet).filter(({ code }) => code === 'opzet.register_gemeenten')).toMatchObject([
    { ernst: 'waarschuwing', params: { gemeenten: ['gemeente Sint-Michielsgestel'] } },
  ]);
});
