/** What the report of progress tells about what stands still, what is late, and teams whose guidance ended. */
import { Aandeel } from 'buurtaanpak/kern';
import type { Deelnemer } from 'buurtaanpak/programma';
import { type WriteVoortgangsrapportageOptions, writeVoortgangsrapportage } from 'buurtaanpak/stukken';
import type { Signaalregel } from 'buurtaanpak/team';
import { renderMarkdown, type Verslag, type Verslagblok } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { brieftekst, dossierVan, metDeelnemer } from '../programma/dossiers.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag, opgave, tellBegin, Verteller } from '../team/vertel.js';

const write = (wijziging: Partial<Deelnemer>, options: Partial<WriteVoortgangsrapportageOptions> = {}) =>
  writeVoortgangsrapportage(metDeelnemer(proefprogramma, wijziging), { peildatum: PEILDATUM, ...options });

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}
const rijen = (verslag: Verslag, id: string) =>
  [...visit(verslag.blokken)]
    .flatMap((blok) => (blok.soort === 'tabel' && blok.tabel.id === id ? blok.tabel.rijen : []))
    .map((rij) => rij.map((waarde) => formatWaarde(waarde)));

const regel = (soort: Signaalregel['soort'], velden: object): Signaalregel =>
  ({ soort, ernst: 'waarschuwing', reden: 'Proef.', opschalenNa: 0, ...velden }) as Signaalregel;

test('a report of which nothing stands still and nothing is late says so', () => {
  const verslag = renderMarkdown(write({ teams: [] }));
  expect(verslag).toContain('Bij geen team staat iets zo lang stil dat het programma ernaar moet kijken.');
  expect(verslag).toContain('Er zijn geen taken te laat.');
  expect(verslag).not.toContain('Na de begeleiding');
});

test('a long pause, once it is for the programme', () => {
  const teams = [tellBegin().op('2026-12-02', { soort: 'pauzeren', reden: 'x' }).dossier];
  expect(rijen(write({ teams }), 'stilstand')).toEqual([
    ['Molenhoek', 'een lange pauze', '2 maart 2027', '2 juni 2027'],
  ]);
  expect(rijen(write({ teams }, { peildatum: dag('2027-06-01') }), 'stilstand')).toEqual([]);
  expect(rijen(write({ teams }, { signaalregels: [] }), 'stilstand')).toEqual([]);
  // What was noted later does not count.
  const later = [tellBegin().op('2026-12-02', { soort: 'pauzeren', reden: 'x' }, '2027-07-01').dossier];
  expect(rijen(write({ teams: later }, { bekendOp: dag('2027-06-30') }), 'stilstand')).toEqual([]);
});

test('few people, or one who does everything: one line, without the person and without the number', () => {
  const team = new Verteller('team-1')
    .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 })
    .op('2026-09-02', { soort: 'werving_starten' })
    .op('2026-09-03', {
      soort: 'vrijwilliger_aansluiten',
      vrijwilliger: 'vrijwilliger-77',
      rollen: ['kenner', 'verbinder'],
    })
    .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] })
    .op('2026-09-04', { soort: 'team_vormen' });
  const signaalregels = [
    regel('te_weinig_vrijwilligers', { minimum: 3 }),
    regel('rol_ontbreekt', { rollen: ['ondernemer'] }),
    regel('een_persoon_draagt_alles', {}),
  ];
  const verslag = write({ teams: [team.dossier] }, { signaalregels });
  expect(rijen(verslag, 'stilstand')).toEqual([
    ['Molenhoek', 'de bezetting van het team', '4 september 2026', '4 september 2026'],
  ]);
  const tekst = renderMarkdown(verslag);
  expect(tekst).not.toContain('vrijwilliger-77');
  expect(tekst).not.toContain('weinig vrijwilligers');
  expect(tekst).toContain('een signaal dat het programma aangaat: bezetting van het team');
});

test('tasks that are late, with who has to do them', () => {
  const teams = [
    tellBegin().op('2026-11-10', opgave('verkeer', { opnieuwBekijkenOp: dag('2027-08-30') })).dossier,
    new Verteller('team-99')
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00809999', begeleidingsjaren: 3 })
      .op('2026-09-02', opgave('plein', { opnieuwBekijkenOp: dag('2027-08-29') })).dossier,
  ];
  const { perioden, ...plan } = brieftekst().financieringsplan;
  const [eerste, ...rest] = perioden;
  const bijdragen = eerste!.bijdragen.map((een) => ({
    ...een,
    termijnen: [{ id: 'een', aandeel: Aandeel.parse('1'), gepland: dag('2027-05-15') }],
  }));
  const tussen = { id: 'tussen', datum: dag('2027-03-01'), onderwerp: 'Hoe staat het?' };
  const overeenkomst = dossierVan({
    ...brieftekst(),
    evaluatiemomenten: [tussen],
    financieringsplan: { ...plan, perioden: [{ ...eerste!, bijdragen }, ...rest] },
  });
  expect(rijen(write({ teams, overeenkomst }), 'taken-te-laat')).toEqual([
    ['Evalueer: Hoe staat het?', 'n.v.t.', 'n.v.t.', '1 maart 2027'],
    [
      'Betaal € 150.000,00 van de bijdrage van Ministerie van BZK voor programmajaar 1 (termijn een).',
      'Ministerie van BZK',
      'n.v.t.',
      '15 mei 2027',
    ],
    ['Kijk opnieuw naar: Opgave plein.', 'het team', 'n.v.t.', '29 augustus 2027'],
    ['Kijk opnieuw naar: Opgave verkeer.', 'het team', 'Molenhoek', '30 augustus 2027'],
    ['Informeer de gemeenteraad over de overeenkomst.', 'Gemeente Leeuwarden', 'n.v.t.', 'n.v.t.'],
  ]);
});

test('teams whose guidance ended: how often somebody asked, and whether they are still active', () => {
  const einde = (...antwoorden: readonly boolean[]) => {
    const verhaal = tellBegin().op('2027-02-01', { soort: 'overdragen', aan: 'Opbouwwerk' });
    for (const [i, actief] of antwoorden.entries()) verhaal.op(`2027-0${i + 3}-01`, { soort: 'nazorg_peilen', actief });
    return { teams: [verhaal.dossier] };
  };
  const nazorg = (wijziging: Partial<Deelnemer>) => rijen(write(wijziging), 'nazorg');
  expect(nazorg(einde())).toEqual([['Molenhoek', '1 februari 2027', '0', 'n.v.t.', 'n.v.t.']]);
  expect(nazorg(einde(true))).toEqual([['Molenhoek', '1 februari 2027', '1', '1 maart 2027', 'ja']]);
  expect(nazorg(einde(true, false))).toEqual([['Molenhoek', '1 februari 2027', '2', '1 april 2027', 'nee']]);
});
