/** What is known of a team after its guidance ended. */
import { type Deelnemer, getProgrammastand } from 'buurtaanpak/programma';
import { expect, test } from 'vitest';
import { tellBegin, type Verteller } from '../team/vertel.js';
import { metDeelnemer } from './dossiers.js';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const buurt = (verhaal: Verteller) => {
  const wijziging: Partial<Deelnemer> = { teams: [verhaal.dossier] };
  return getProgrammastand(metDeelnemer(proefprogramma, wijziging), { peildatum: PEILDATUM }).deelnemers[0]?.buurten[0];
};

test('the begeleider, and since when there is none', () => {
  expect(buurt(tellBegin())).toMatchObject({ begeleider: 'begeleider-3' });
  expect(buurt(tellBegin())).not.toHaveProperty('zonderBegeleiderSinds');
  const weg = buurt(tellBegin().op('2027-02-01', { soort: 'begeleider_afmelden', reden: 'Andere baan.' }));
  expect(weg).toMatchObject({ zonderBegeleiderSinds: '2027-02-01' });
  expect(weg).not.toHaveProperty('begeleider');
  expect(weg?.signalen.map(({ regel }) => regel)).toContain('zonder_begeleider');
});

test('after-care: who remained, how often somebody asked, and the last answer', () => {
  expect(buurt(tellBegin())).not.toHaveProperty('nazorg');
  expect(buurt(tellBegin().op('2027-02-01', { soort: 'stoppen', reden: 'x' }))).not.toHaveProperty('nazorg');
  const einde = tellBegin()
    .op('2027-01-15', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: [] })
    .op('2027-02-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v4' })
    .op('2027-02-01', { soort: 'overdragen', aan: 'Opbouwwerk' });
  expect(buurt(einde)?.nazorg).toEqual({
    sinds: '2027-02-01',
    vrijwilligersBijEinde: 3,
    gebleven: 3,
    peilingen: 0,
  });
  einde
    .op('2027-03-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v1' })
    .op('2027-03-02', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v5', rollen: [] });
  expect(buurt(einde)?.nazorg).toMatchObject({ vrijwilligersBijEinde: 3, gebleven: 2 });
  expect(buurt(einde)).toMatchObject({ vrijwilligers: 3 });
  einde.op('2027-05-01', { soort: 'nazorg_peilen', actief: false });
  expect(buurt(einde)?.nazorg).toMatchObject({ peilingen: 1, laatste: { datum: '2027-05-01', actief: false } });
  einde.op('2027-06-01', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 3, projecten: 1 });
  expect(buurt(einde)?.nazorg).toMatchObject({
    peilingen: 2,
    laatste: { datum: '2027-06-01', actief: true, vrijwilligers: 3, projecten: 1 },
  });
});
