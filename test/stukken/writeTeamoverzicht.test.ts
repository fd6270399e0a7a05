import type { Deelnemer, Programma } from 'buurtaanpak/programma';
import { listBronnen, type WriteTeamoverzichtOptions, writeTeamoverzicht } from 'buurtaanpak/stukken';
import { evolveTeam, type Signaal, STANDAARD_SIGNAALREGELS, Teamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
import { checkVerslag, renderHtml, renderMarkdown, renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { listPuntzinnen } from '../../src/stukken/delen/listPuntzinnen.js';
import { createTeampunt } from '../../src/stukken/teams/createTeampunt.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag, opgave, tellBegin, Verteller } from '../team/vertel.js';

deepFreeze(proefprogramma);

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];

const met = (...teams: readonly Teamdossier[]): Programma => ({
  ...proefprogramma,
  deelnemers: [{ ...leeuwarden, teams }],
});

/** The overview as text, after every value in it was looked up in its source. */
function schrijf(programma: Programma, vraag: Partial<WriteTeamoverzichtOptions> = {}): string {
  const options = { peildatum: PEILDATUM, kleineAantallen: 'toon_alles', ...vraag } as const;
  const verslag = writeTeamoverzicht(deepFreeze(programma), options);
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, options))).toEqual([]);
  for (const render of [renderHtml, renderMarkdown, renderTekst])
    expect(render(verslag)).not.toMatch(/undefined|NaN|\[object/);
  const tekst = renderTekst(verslag, { breedte: 400 });
  // No codes, and days as people write them.
  expect(tekst).not.toMatch(/\b[a-z]+_[a-z]+\b|\d{4}-\d\d-\d\d/);
  return tekst;
}

/** The numbered lines of what goes first. */
const eerst = (tekst: string) => tekst.split('\n').filter((regel) => /^\d+\. (?!Stand|Teams van|Samenw)/.test(regel));

/** Team of another buurt than 1 that has just begun to recruit. */
const zoekt = (team: string, buurt: string, begin = '2027-06-01') =>
  new Verteller(team)
    .op(begin, { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 })
    .op(begin, { soort: 'werving_starten' })
    .op(begin, { soort: 'begeleider_toewijzen', begeleider: 'begeleider-9' });

describe('which team goes first', () => {
  test('what a team may be lost by, then silence, then what the programme looks at; each team once', () => {
    const klein = tellBegin('klein')
      .op('2027-05-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v3' })
      .op('2027-08-20', { soort: 'bijeenkomst_vastleggen' })
      .op('2027-08-20', { soort: 'contact_vastleggen', wijze: 'telefoon', minuten: 20 });
    const stil = zoekt('stil', 'BU00802002', '2027-05-03');
    const nieuw = zoekt('nieuw', 'BU00802003', '2027-08-20');
    const tekst = schrijf(met(nieuw.dossier, stil.dossier, klein.dossier));
    expect(eerst(tekst)).toEqual([
      '1. Molenhoek: Het team heeft te weinig vrijwilligers om door te gaan. Bel het team, en zoek er samen mensen bij. Hierna staan nog 2 punten.',
      '2. Kanaalzicht: Er is al 17 weken geen contact met het team (sinds 3 mei 2027). Bel of bezoek het team, en leg het contact vast.',
    ]);
    expect(tekst).toContain('De andere teams kunnen wachten tot het volgende gesprek.');
    // Not the number of people, which the rule for small numbers would hide.
    expect(tekst).not.toContain('nog maar met');
  });

  test('with nothing that cannot wait it says so', () => {
    const tekst = schrijf(met(zoekt('nieuw', 'BU00802003', '2027-08-20').dossier));
    expect(tekst).toContain('Geen team heeft nu meteen iets nodig.');
    expect(tekst).not.toContain('De andere teams');
    expect(tekst).toContain('Het gaat over 1 team.');
  });

  test.each<[Partial<Signaal>, number]>([
    [{ regel: 'zonder_begeleider' }, 1],
    [{ regel: 'lange_pauze' }, 2],
    [{ regel: 'project_staat_stil' }, 4],
    [{ regel: 'project_staat_stil', opgeschaaldOp: dag('2027-08-01') }, 3],
    [{ regel: 'lange_pauze', opgeschaaldOp: dag('2027-08-01') }, 2],
    [{ regel: 'begeleiding_eindigt', params: { begeleidTot: '2027-11-30' } }, 4],
    [{ regel: 'begeleiding_eindigt', params: { begeleidTot: '2027-11-29' } }, 3],
    [{ regel: 'financiering_eindigt_eerst', params: { financieringTot: '2027-09-30', begeleidTot: '2029-01-01' } }, 3],
    [{ regel: 'wachtkamer_over_tijd' }, 5],
  ])('%j has rank %i', (deel, rang) => {
    const tekst = { code: 'team.signaal_lange_pauze', params: {} };
    const signaal: Signaal = {
      regel: 'lange_pauze',
      ernst: 'waarschuwing',
      team: 't',
      sinds: dag('2027-06-01'),
      ...tekst,
      opheffing: tekst,
      ...deel,
    };
    expect(createTeampunt(signaal, dag('2027-08-30')).rang).toBe(rang);
  });
});

describe('where a team stands', () => {
  const paragraaf = (verteller: Verteller, peildatum = PEILDATUM) => {
    const regels = schrijf(met(verteller.dossier), { peildatum }).split('\n');
    return regels.slice(regels.indexOf('Team voor team') + 2).find((regel) => regel.includes('contact')) ?? '';
  };

  test('from the first day to the last, in sentences', () => {
    const aangemeld = new Verteller().op('2027-08-01', {
      soort: 'gebied_aanmelden',
      buurt: 'BU00802001',
      begeleidingsjaren: 3,
    });
    expect(paragraaf(aangemeld)).toBe(
      'De buurt is aangemeld op 1 augustus 2027. Het zoeken moet nog beginnen. Er was nog geen contact. Er was nog geen bijeenkomst.',
    );
    expect(paragraaf(zoekt('t', 'BU00802001'))).toContain('Hier wordt naar vrijwilligers gezocht sinds 1 juni 2027.');
    const zonder = zoekt('t', 'BU00802001').op('2027-06-20', { soort: 'begeleider_afmelden' });
    for (const vrijwilliger of ['a', 'b', 'c'])
      zonder.op('2027-06-21', { soort: 'vrijwilliger_aansluiten', vrijwilliger, rollen: [] });
    zonder.op('2027-06-22', { soort: 'team_vormen' });
    expect(paragraaf(zonder)).toContain(
      'Het team is er sinds 22 juni 2027. Het wacht op een begeleider. Er is geen begeleider sinds 20 juni 2027.',
    );
    expect(paragraaf(tellBegin())).toContain('De begeleiding is in jaar 1 van 3, tot en met 1 november 2029.');
    expect(paragraaf(tellBegin(), dag('2029-12-01'))).toContain(
      'De afgesproken begeleiding liep tot en met 1 november 2029.',
    );
    expect(paragraaf(tellBegin().op('2027-03-01', { soort: 'zelfstandig_verklaren' }))).toContain(
      'Het team werkt zelfstandig sinds 1 maart 2027.',
    );
    expect(paragraaf(tellBegin().op('2027-03-01', { soort: 'pauzeren', reden: 'Ziek.' }))).toContain(
      'Het team pauzeert sinds 1 maart 2027. De begeleiding loopt tot en met 1 november 2029.',
    );
    expect(paragraaf(zoekt('t', 'BU00802001').op('2027-07-01', { soort: 'pauzeren', reden: 'Ziek.' }))).toMatch(
      /^Het team pauzeert sinds 1 juli 2027\. Er was/,
    );
    const gezien = tellBegin()
      .op('2027-03-01', { soort: 'bijeenkomst_vastleggen' })
      .op('2027-03-02', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 60 });
    expect(paragraaf(gezien)).toContain('Laatste contact: 2 maart 2027. Laatste bijeenkomst: 1 maart 2027.');
  });

  test('a project and an opgave have what would end their signal beside their name, and nowhere else', () => {
    const verteller = tellBegin()
      .op('2026-11-10', opgave('a', { opnieuwBekijkenOp: dag('2027-03-01') }))
      .op('2026-11-10', opgave('b'))
      .op('2026-11-10', opgave('c'))
      .op('2026-11-10', opgave('d'))
      .op('2027-05-10', { soort: 'opgave_oppakken', opgave: 'd', project: 'd' })
      .op('2026-11-20', { soort: 'opgave_oppakken', opgave: 'b', project: 'b' })
      .op('2027-08-10', { soort: 'opgave_oppakken', opgave: 'c', project: 'c' });
    const tekst = schrijf(met(verteller.dossier));
    expect(tekst).toContain(
      '- Opgave b: een idee sinds 20 november 2026. Al 9 maanden is er niets over genoteerd. Ga na waar het op wacht: zet een stap, pas het aan of stop ermee.\n- Opgave d: een idee sinds 10 mei 2027. Al 3 maanden is er niets over genoteerd.\n- Opgave c: een idee sinds 10 augustus 2027.\n',
    );
    expect(tekst).toContain(
      '- Opgave a: opnieuw bekijken op 1 maart 2027. Die dag is voorbij. Bespreek het met het team: pak het op, kies een nieuwe dag of laat het gaan.',
    );
    expect(tekst.match(/Ga na waar het op wacht/g)).toHaveLength(1);
    const later = schrijf(met(verteller.dossier), { peildatum: dag('2027-12-20') });
    expect(later).toContain('stop ermee. Het programma kijkt mee sinds 20 november 2027.\n');
  });

  test('the project that stands still longest goes first, of one day in the order of their start', () => {
    const verteller = tellBegin();
    for (const [datum, project] of [
      ['2027-06-01', 'x'],
      ['2027-06-02', 'y'],
      ['2027-06-02', 'z'],
    ] as const)
      verteller
        .op(datum, opgave(project))
        .op(datum, { soort: 'opgave_oppakken', opgave: project, project })
        .op(datum, { soort: 'project_voortzetten', project, fase: 'voorbereiding' });
    verteller.op('2027-08-30', { soort: 'project_wijzigen', project: 'x', omvang: 3 });
    const regels = schrijf(met(verteller.dossier)).split('\n');
    expect(regels.filter((regel) => regel.includes('in voorbereiding')).map((regel) => regel.slice(0, 11))).toEqual([
      '- Opgave y:',
      '- Opgave z:',
      '- Opgave x:',
    ]);
  });

  test('one volunteer who does it all is told without the reference', () => {
    const alles = tellBegin().op('2027-02-01', { soort: 'rollen_wijzigen', vrijwilliger: 'v2', rollen: [] });
    alles.op('2027-02-01', { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: ['kenner', 'verbinder'] });
    const tekst = schrijf(met(alles.dossier));
    expect(tekst).toContain('Alles komt neer op één vrijwilliger. Die is kenner en verbinder.');
    expect(tekst).not.toMatch(/\bv1\b/);
  });

  test('follows the rules of the programme', () => {
    const signaalregels = STANDAARD_SIGNAALREGELS.filter(({ soort }) => soort === 'rol_ontbreekt');
    expect(schrijf(met(zoekt('t', 'BU00802001').dossier), { signaalregels })).toContain('Geen team heeft nu meteen');
  });
});

describe('of whom', () => {
  const weg = tellBegin('weg').op('2027-07-05', { soort: 'begeleider_afmelden' });
  const gestopt = zoekt('gestopt', 'BU00802004').op('2027-07-01', { soort: 'stoppen', reden: 'Te weinig animo.' });
  const programma = met(weg.dossier, zoekt('t', 'BU00802002', '2027-08-20').dossier, gestopt.dossier);

  test('a begeleider reads of own teams, and which teams wait for somebody', () => {
    const tekst = schrijf(programma, { begeleider: 'begeleider-9' });
    expect(tekst).toContain('Teamoverzicht van begeleider-9: Leeuwarden');
    expect(tekst).toContain('Het gaat over 1 team.');
    expect(tekst).toContain('- Molenhoek: zonder begeleider sinds 5 juli 2027.');
    expect(tekst).not.toContain('Boomgaard');
  });

  test('one without a team reads that there is none', () => {
    const tekst = schrijf(programma, { begeleider: 'begeleider-4' });
    expect(tekst).toContain('Er zijn dan geen teams.');
    expect(tekst).toContain('Wie neemt een team over?');
    expect(tekst).not.toContain('Wat eerst');
  });

  test('who reads of all has the teams by begeleider', () => {
    const tekst = schrijf(programma);
    expect(tekst).toMatch(/Zonder begeleider\n[\s\S]*Teams van begeleider-9\n/);
    expect(tekst).not.toContain('Wie neemt een team over?');
    expect(tekst).toMatch(/gestopt +1 juli 2027/);
  });

  test('what is no reference is refused, and so is what is no programma', () => {
    const options = { peildatum: PEILDATUM };
    expect(codeVan(() => writeTeamoverzicht(programma, { ...options, begeleider: 'jan@example.org' }))).toBe(
      'kern.document_ongeldig',
    );
    expect(codeVan(() => writeTeamoverzicht({} as never, options))).toBe('kern.document_ongeldig');
  });

  test('hides small numbers of people by default', () => {
    expect(renderTekst(writeTeamoverzicht(programma, { peildatum: PEILDATUM }), { breedte: 400 })).toMatch(
      /Molenhoek .* x\n/,
    );
    expect(schrijf(proefprogramma, { kleineAantallen: 5 })).toContain('Middenwijk');
  });
});

describe('after the guidance', () => {
  const klaar = tellBegin('klaar').op('2029-11-05', { soort: 'afronden' });
  const rij = (verteller: Verteller, peildatum = dag('2030-08-01')) =>
    schrijf(met(verteller.dossier), { peildatum })
      .split('\n')
      .filter((regel) => /^(Molenhoek|- Molenhoek)/.test(regel));

  test('a team is asked about, and what was said stands beside the list', () => {
    expect(rij(klaar)[1]).toMatch(/^Molenhoek +nog niet +n\.v\.t\. +n\.v\.t\. +3 +3 +0$/);
    klaar.op('2030-02-01', { soort: 'nazorg_peilen', actief: true });
    expect(rij(klaar)[1]).toMatch(/^Molenhoek +1 februari 2030 +ja +n\.v\.t\. +3 +3 +0$/);
    klaar.op('2030-03-01', { soort: 'nazorg_peilen', actief: false, vrijwilligers: 2 });
    const regels = rij(klaar, dag('2030-12-01'));
    expect(regels[1]).toMatch(/^Molenhoek +1 maart 2030 +nee +2 +3 +3 +0$/);
    // The first point stands on top, the others here.
    expect(regels[2]).toMatch(/^- Molenhoek: Al 9 maanden heeft niemand gevraagd/);
  });
});

describe('what was noted late', () => {
  const contact = { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 } as const;
  const laat = tellBegin()
    .op('2027-02-01', contact, '2027-02-15')
    .op('2027-02-03', contact, '2027-02-18')
    .op('2027-01-20', contact, '2027-03-01')
    .op('2027-03-02', { soort: 'corrigeren', betreft: 'e8', reden: 'Dubbel.' })
    .op('2027-03-10', {
      soort: 'corrigeren',
      betreft: 'e9',
      reden: 'Een dag eerder.',
      wordt: { ...contact, soort: 'begeleidingscontact_gelegd', versie: 2, datum: dag('2027-02-02') },
    });
  const rijen = (vraag: Partial<WriteTeamoverzichtOptions> = {}, dossier = laat.dossier) =>
    schrijf(met(dossier), vraag)
      .split('\n')
      .filter((regel) => /^Molenhoek +(contact|verbeterd|ingetrokken|bij)/.test(regel))
      .map((regel) => regel.replace(/^Molenhoek +/, '').replace(/ {2,}/g, ' | '));

  test('is told by kind: how often, and how many days later', () => {
    expect(rijen()).toEqual([
      'contact | 2 | 20 januari 2027 | 3 februari 2027 | 1 maart 2027 | 40 | 40',
      'ingetrokken: contact | 1 | 1 februari 2027 | 1 februari 2027 | 2 maart 2027 | 29 | 29',
      'verbeterd: contact | 1 | 2 februari 2027 | 2 februari 2027 | 10 maart 2027 | 36 | 36',
    ]);
  });

  test('is only what was not known at the previous overview, and only what is known', () => {
    expect(rijen({ vergelekenMet: dag('2027-03-01'), bekendOp: dag('2027-03-09') })).toHaveLength(1);
    const tekst = schrijf(met(laat.dossier), { vergelekenMet: dag('2027-03-10') });
    expect(tekst).toContain('Er is na 10 maart 2027 niets meer dan twee weken te laat bekend geworden.');
    expect(schrijf(met(tellBegin().dossier))).toContain('Er is niets meer dan twee weken te laat bekend geworden.');
    expect(schrijf(met(laat.dossier), { vergelekenMet: dag('2027-03-05') })).toContain(
      'Dit werd na 5 maart 2027 bekend',
    );
  });

  test('leaves out what had not happened, a second event of one id, and a correction of nothing', () => {
    expect(rijen({ peildatum: dag('2027-01-31') })[0]).toMatch(/^contact \| 1 \| 20 januari 2027/);
    const hoofd = { versie: 2, team: 'team-1', datum: '2027-04-01', genoteerd: '2027-05-01', door: 'm' } as const;
    const dossier = [
      { ...hoofd, id: 'e8', soort: 'bijeenkomst_gehouden' },
      { ...hoofd, id: 'x1', soort: 'correctie', betreft: 'weg', reden: 'Fout.' },
      { ...hoofd, id: 'x2', soort: 'correctie', betreft: 'x1', reden: 'Fout.' },
    ].reduce((tot, een) => evolveTeam(tot, Teamgebeurtenis.parse(een)), laat.dossier);
    expect(rijen({}, dossier)).toEqual(rijen());
  });
});

test('a point of which the code has no sentence has none in the sources', () => {
  const onbekend = { code: 'team.onzin', params: {} };
  const zin = { code: 'team.signaal_lange_pauze', params: { maanden: 3, vanaf: '2027-01-01' } };
  const punt = { regel: 'lange_pauze', ernst: 'info', sinds: PEILDATUM, rang: 2, zin, opheffing: onbekend } as const;
  const blad = { plaats: 0, team: 't', begeleidingsjaren: 3, voorbij: false, projecten: [], wachtend: [], laat: [] };
  const bronnen = listPuntzinnen({ peildatum: PEILDATUM, bladen: [{ ...blad, punten: [punt] }] });
  expect(bronnen.map(({ pad }) => pad)).toEqual([['bladen', 0, 'punten', 0, 'zin']]);
});

test('a record that stands in the programma twice is read once, that of its buurt', () => {
  const ander = new Verteller('team-1').op('2027-09-30', {
    soort: 'gebied_aanmelden',
    buurt: 'BU00802002',
    begeleidingsjaren: 3,
  });
  expect(schrijf(met(Teamdossier.parse(ander.dossier), tellBegin().dossier))).toContain('Het gaat over 1 team.');
});
