import { expect, test } from 'vitest';
import { composeTeams } from '../../src/opzet/stuk/composeTeams.js';
import { opzetVan, stukVan, toon } from './klein.js';

const zeg = (teams?: object) => toon(composeTeams(stukVan(opzetVan(teams === undefined ? {} : { teams }))));
const signaal = (soort: string, velden: object = {}) => ({ soort, ernst: 'waarschuwing', reden: 'Daarom.', ...velden });

test('nothing about teams, no section; nothing about signals, the usual ones', () => {
  expect(zeg()).toEqual([]);
  expect(zeg({})).toEqual([
    '# De teams',
    'Of het goed gaat met een team, wordt gevolgd met de gebruikelijke signalen.',
  ]);
  expect(zeg({ signaalregels: [] })).toEqual(['# De teams', 'Er zijn geen signalen afgesproken.']);
});

test('within how many months there is a team', () => {
  expect([1, 6].map((maandenTotTeam) => zeg({ maandenTotTeam })[1])).toEqual([
    'Elke buurt heeft binnen 1 maand na haar start een team.',
    'Elke buurt heeft binnen 6 maanden na haar start een team.',
  ]);
});

test('every kind of signal', () => {
  expect(
    zeg({
      signaalregels: [
        signaal('geen_contact', { weken: 1 }),
        signaal('geen_contact', { weken: 6 }),
        signaal('zonder_begeleider', { weken: 0 }),
        signaal('zonder_begeleider', { weken: 2 }),
        signaal('geen_bijeenkomst', { weken: 13 }),
        signaal('te_weinig_vrijwilligers', { minimum: 1 }),
        signaal('te_weinig_vrijwilligers', { minimum: 3 }),
        signaal('rol_ontbreekt', { rollen: ['kenner', 'verbinder'] }),
        signaal('rol_ontbreekt', { rollen: [] }),
        signaal('een_persoon_draagt_alles'),
        signaal('werving_duurt_lang', { maanden: 6 }),
        signaal('geen_project', { maanden: 1 }),
        signaal('project_staat_stil', { maanden: 7 }),
        signaal('lange_pauze', { maanden: 3 }),
        signaal('begeleiding_eindigt', { maanden: 4 }),
        signaal('financiering_eindigt_eerst'),
        signaal('wachtkamer_over_tijd'),
        signaal('geen_nazorg', { maanden: 6, duur: 24 }),
        signaal('niet_meer_actief'),
      ],
    }),
  ).toEqual([
    '# De teams',
    'Er komt een signaal bij:',
    '- 1 week geen contact. Daarom.',
    '- 6 weken geen contact. Daarom.',
    '- het team heeft geen begeleider. Daarom.',
    '- 2 weken geen begeleider. Daarom.',
    '- 13 weken geen bijeenkomst. Daarom.',
    '- minder dan 1 vrijwilliger. Daarom.',
    '- minder dan 3 vrijwilligers. Daarom.',
    '- een rol ontbreekt: kenner, verbinder. Daarom.',
    '- een rol ontbreekt: geen. Daarom.',
    '- één persoon vervult alle rollen. Daarom.',
    '- de werving duurt langer dan 6 maanden. Daarom.',
    '- 1 maand na de start nog geen project. Daarom.',
    '- een project staat 7 maanden stil. Daarom.',
    '- een pauze duurt 3 maanden. Daarom.',
    '- de begeleiding eindigt binnen 4 maanden. Daarom.',
    '- het geld is op voordat de begeleiding eindigt. Daarom.',
    '- een opgave wacht langer dan afgesproken. Daarom.',
    '- na het einde van de begeleiding vroeg 6 maanden niemand hoe het met het team gaat; daarop wordt 24 maanden gelet. Daarom.',
    '- het team blijkt na het einde van de begeleiding niet meer actief. Daarom.',
  ]);
});

test('when the programme hears it too', () => {
  const na = (opschalenNa: number) => signaal('niet_meer_actief', { opschalenNa });
  expect(zeg({ signaalregels: [na(0), na(1), na(2)] }).slice(2)).toEqual([
    '- het team blijkt na het einde van de begeleiding niet meer actief. Daarom. Het programma hoort het meteen.',
    '- het team blijkt na het einde van de begeleiding niet meer actief. Daarom. Duurt het nog 1 maand, dan hoort het programma het ook.',
    '- het team blijkt na het einde van de begeleiding niet meer actief. Daarom. Duurt het nog 2 maanden, dan hoort het programma het ook.',
  ]);
});

test('the experience that larger opgaven ask', () => {
  const ervaringsregels = [
    { zwaarte: 2, afgerond: 1, maanden: 1, reden: 'Eerst een.' },
    { zwaarte: 3, afgerond: 2, maanden: 6, reden: 'Dan twee.' },
  ];
  expect(zeg({ signaalregels: [], ervaringsregels })).toEqual([
    '# De teams',
    'Er zijn geen signalen afgesproken.',
    'Een team begint met kleine opgaven. Grotere opgaven volgen als het ervaring heeft:',
    '- opgaven met zwaarte 2: na 1 afgerond project en 1 maand. Eerst een.',
    '- opgaven met zwaarte 3: na 2 afgeronde projecten en 6 maanden. Dan twee.',
  ]);
});
