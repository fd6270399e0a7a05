/** What the uitvoerder reads of each team: what comes first, where it stands, what waits, what was noted late, and after-care. */
import { describe, expect, test } from 'vitest';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { op } from '../../src/stukken/delen/op.js';
import { compareTeampunten } from '../../src/stukken/teams/compareTeampunten.js';
import { composeEerst } from '../../src/stukken/teams/composeEerst.js';
import { composeLaat } from '../../src/stukken/teams/composeLaat.js';
import { composeTeam } from '../../src/stukken/teams/composeTeam.js';
import { composeTeamnazorg } from '../../src/stukken/teams/composeTeamnazorg.js';
import { composeTeamtabel } from '../../src/stukken/teams/composeTeamtabel.js';
import { createTeampunt } from '../../src/stukken/teams/createTeampunt.js';
import { describeTeam } from '../../src/stukken/teams/describeTeam.js';
import { listLateNotities } from '../../src/stukken/teams/listLateNotities.js';
import type { Teamstuk } from '../../src/stukken/teams/teamstuk.js';
import { als, DAG, stukVan, toon, toonTabel, toonTekst } from './klein.js';

const PUNT = {
  regel: 'geen_contact',
  ernst: 'waarschuwing',
  sinds: '2027-07-01',
  rang: 2,
  zin: { code: 'financiering.perioden_gat', params: { eerste: 1, tweede: 2 } },
  opheffing: { code: 'verslag.opheffing_te_weinig_vrijwilligers', params: {} },
};

const LATE = {
  soort: 'bijeenkomst_gehouden',
  aantal: 2,
  eerste: '2027-06-01',
  laatste: '2027-06-20',
  bekend: '2027-08-01',
  dagenTotNotitie: 30,
  dagenTotBekend: 61,
};

const BLAD = { team: 't', begeleidingsjaren: 3, voorbij: false, projecten: [], punten: [], wachtend: [], laat: [] };

interface Regel {
  readonly blad?: object;
  readonly buurt?: object;
}

/** A piece about teams, each with its sheet and its buurt. */
function teamstuk(...regels: readonly Regel[]): Teamstuk {
  const bladen = regels.map(({ blad }, b) => ({ ...BLAD, plaats: b, ...blad }));
  const buurten = regels.map(({ buurt }, b) => ({
    buurt: `BU${b}`,
    naam: `Buurt ${b}`,
    status: 'begeleid',
    statusSinds: '2026-11-02',
    begeleidingsjaar: 1,
    vrijwilligers: 6,
    projectenLopend: 1,
    ...buurt,
  }));
  const stuk = stukVan({ deel: { buurten } });
  const teams = bladen.map((blad, b) => ({
    blad,
    buurt: buurten[b],
    daar: (...pad: (string | number)[]) => op('teams', 'bladen', b, ...pad),
    hier: (...pad: (string | number)[]) => op('stand', 'deelnemers', 0, 'buurten', b, ...pad),
  }));
  return als({
    ...stuk,
    lezer: createLezer({ stand: stuk.stand, teams: { bladen, vanaf: '2027-01-01' } }),
    teams,
    alle: teams,
  });
}

describe('what comes first', () => {
  const zeg = (...regels: readonly Regel[]) => toon(composeEerst(teamstuk(...regels)));
  const met = (...rangen: readonly number[]): Regel => ({
    blad: { punten: rangen.map((rang) => ({ ...PUNT, rang })) },
  });

  test('nothing that cannot wait', () => {
    expect(zeg(met(4), {})).toEqual([
      'Geen team heeft nu meteen iets nodig. Hierna staat per team wat er speelt, voor het volgende gesprek.',
    ]);
  });

  test('a team with one point, two or three; the others can wait', () => {
    expect(zeg(met(3), met(1, 5), met(2, 2, 4), met(4))).toEqual([
      '1 {tekst Buurt 0 < stand ~.buurten.0.naam}: {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding teams bladen.0.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.0.opheffing}',
      '2 {tekst Buurt 1 < stand ~.buurten.1.naam}: {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding teams bladen.1.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.1.punten.0.opheffing} Hierna staat nog {getal 1, decimalen=0, groep=andere punten van dit team < aantal teams bladen.1.punten.1} punt.',
      '3 {tekst Buurt 2 < stand ~.buurten.2.naam}: {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding teams bladen.2.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.2.punten.0.opheffing} Hierna staan nog {getal 2, decimalen=0, groep=andere punten van dit team < aantal teams bladen.2.punten.1 + bladen.2.punten.2} punten.',
      'De andere teams kunnen wachten tot het volgende gesprek.',
    ]);
  });

  test('when no team can wait nothing is said of others', () => {
    expect(zeg(met(1))).toHaveLength(1);
  });

  test('a point that the programme looks at', () => {
    expect(zeg({ blad: { punten: [{ ...PUNT, opgeschaaldOp: '2027-08-01' }] } })).toEqual([
      '1 {tekst Buurt 0 < stand ~.buurten.0.naam}: {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding teams bladen.0.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.0.opheffing} Het programma kijkt mee sinds {datum 2027-08-01 < teams bladen.0.punten.0.opgeschaaldOp}.',
    ]);
  });
});

describe('where a team stands', () => {
  const zeg = (buurt: object, blad: object = {}) => {
    const stuk = teamstuk({ buurt, blad });
    return toonTekst(describeTeam(stuk.lezer, stuk.teams[0]!));
  };

  test('by status', () => {
    expect(
      ['werving', 'opstart', 'zelfstandig', 'gepauzeerd', 'aangemeld'].map(
        (status) => zeg({ status }).split('. Er was')[0],
      ),
    ).toEqual([
      'Hier wordt naar vrijwilligers gezocht sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}',
      'Het team is er sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}. Het wacht op een begeleider',
      'Het team werkt zelfstandig sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}',
      'Het team pauzeert sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}',
      'De buurt is aangemeld op {datum 2026-11-02 < stand ~.buurten.0.statusSinds}. Het zoeken moet nog beginnen',
    ]);
    expect(zeg({}, { begeleidTot: '2029-11-01' })).toEqual(
      'De begeleiding is in jaar {getal 1, decimalen=0 < stand ~.buurten.0.begeleidingsjaar} van {getal 3, decimalen=0 < teams bladen.0.begeleidingsjaren}, tot en met {datum 2029-11-01 < teams bladen.0.begeleidTot}. Er was nog geen contact. Er was nog geen bijeenkomst.',
    );
    expect(zeg({}, { begeleidTot: '2027-08-01', voorbij: true })).toEqual(
      'De afgesproken begeleiding liep tot en met {datum 2027-08-01 < teams bladen.0.begeleidTot}. Er was nog geen contact. Er was nog geen bijeenkomst.',
    );
    expect(zeg({ status: 'gepauzeerd' }, { begeleidTot: '2029-11-01' }).split('. Er was')[0]).toEqual(
      'Het team pauzeert sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}. De begeleiding loopt tot en met {datum 2029-11-01 < teams bladen.0.begeleidTot}',
    );
  });

  test('when it was seen, and since when it has no begeleider', () => {
    expect(
      zeg(
        { status: 'opstart', laatsteContact: '2027-05-10', zonderBegeleiderSinds: '2027-06-01' },
        { laatsteBijeenkomst: '2027-04-01' },
      ),
    ).toEqual(
      'Het team is er sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}. Het wacht op een begeleider. Er is geen begeleider sinds {datum 2027-06-01 < stand ~.buurten.0.zonderBegeleiderSinds}. Laatste contact: {datum 2027-05-10 < stand ~.buurten.0.laatsteContact}. Laatste bijeenkomst: {datum 2027-04-01 < teams bladen.0.laatsteBijeenkomst}.',
    );
  });

  test('with its points, projects and what waits', () => {
    const blad = {
      begeleidTot: '2029-11-01',
      punten: [PUNT, { ...PUNT, rang: 4 }, { ...PUNT, rang: 5 }],
      projecten: [
        { titel: 'Tegels', fase: 'uitvoering', sinds: '2027-01-01', maanden: 3, punt: 1 },
        { titel: 'Plein', fase: 'idee', sinds: '2027-08-01', maanden: 0 },
        { titel: 'Bank', fase: 'voorbereiding', sinds: '2027-07-01', maanden: 1 },
      ],
      wachtend: [
        { titel: 'Isolatie', opnieuwBekijkenOp: '2027-08-01', punt: 2 },
        { titel: 'Verkeer', opnieuwBekijkenOp: '2027-12-01' },
      ],
    };
    const stuk = teamstuk({ blad });
    expect(toon([composeTeam(stuk, stuk.teams[0]!)])).toEqual([
      '# Buurt 0',
      'De begeleiding is in jaar {getal 1, decimalen=0 < stand ~.buurten.0.begeleidingsjaar} van {getal 3, decimalen=0 < teams bladen.0.begeleidingsjaren}, tot en met {datum 2029-11-01 < teams bladen.0.begeleidTot}. Er was nog geen contact. Er was nog geen bijeenkomst.',
      'Wat er speelt:',
      '- {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding teams bladen.0.punten.0.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.0.opheffing}',
      'Projecten:',
      '- {tekst Tegels < teams bladen.0.projecten.0.titel}: in uitvoering sinds {datum 2027-01-01 < teams bladen.0.projecten.0.sinds}. Al {getal 3, decimalen=0 < teams bladen.0.projecten.0.maanden} maanden is er niets over genoteerd. {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.1.opheffing}',
      '- {tekst Plein < teams bladen.0.projecten.1.titel}: een idee sinds {datum 2027-08-01 < teams bladen.0.projecten.1.sinds}.',
      '- {tekst Bank < teams bladen.0.projecten.2.titel}: in voorbereiding sinds {datum 2027-07-01 < teams bladen.0.projecten.2.sinds}. Al {getal 1, decimalen=0 < teams bladen.0.projecten.2.maanden} maand is er niets over genoteerd.',
      'In de wachtkamer:',
      '- {tekst Isolatie < teams bladen.0.wachtend.0.titel}: opnieuw bekijken op {datum 2027-08-01 < teams bladen.0.wachtend.0.opnieuwBekijkenOp}. Die dag is voorbij. {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.0.punten.2.opheffing}',
      '- {tekst Verkeer < teams bladen.0.wachtend.1.titel}: opnieuw bekijken op {datum 2027-12-01 < teams bladen.0.wachtend.1.opnieuwBekijkenOp}.',
      '#',
    ]);
  });

  test('without any of them it is one paragraph', () => {
    const stuk = teamstuk({ buurt: { status: 'werving' } });
    expect(toon([composeTeam(stuk, stuk.teams[0]!)])).toEqual([
      '# Buurt 0',
      'Hier wordt naar vrijwilligers gezocht sinds {datum 2026-11-02 < stand ~.buurten.0.statusSinds}. Er was nog geen contact. Er was nog geen bijeenkomst.',
      '#',
    ]);
  });

  test('in a table', () => {
    const regels = [
      {
        blad: { begeleidTot: '2029-11-01', laatsteBijeenkomst: '2027-04-01' },
        buurt: { laatsteContact: '2027-05-10' },
      },
      { buurt: { status: 'geen_team', laatsteDag: '2027-08-01' } },
    ];
    expect(toonTabel(composeTeamtabel(teamstuk(...regels)))).toEqual([
      'tabel teams: Hoe elk team ervoor staat',
      'team=Team | status=Hoe het staat | sinds=Sinds! | tot=Begeleiding tot en met! | contact=Laatste contact! | bijeenkomst=Laatste bijeenkomst! | vrijwilligers=Vrijwilligers!',
      '{tekst Buurt 0 < stand ~.buurten.0.naam} | [begeleid] | {datum 2026-11-02 < stand ~.buurten.0.statusSinds} | {datum 2029-11-01 < teams bladen.0.begeleidTot} | {datum 2027-05-10 < stand ~.buurten.0.laatsteContact} | {datum 2027-04-01 < teams bladen.0.laatsteBijeenkomst} | {getal 6, decimalen=0, personen=true < stand ~.buurten.0.vrijwilligers}',
      '{tekst Buurt 1 < stand ~.buurten.1.naam} | [gestopt, geen team] | {datum 2026-11-02 < stand ~.buurten.1.statusSinds} | -niet_van_toepassing- | [nog geen] | [nog geen] | -niet_van_toepassing-',
    ]);
  });
});

describe('after-care', () => {
  const nazorg = { vrijwilligersBijEinde: 5, gebleven: 4 };

  test('no team, or teams that were asked or not', () => {
    expect(composeTeamnazorg(teamstuk({}))).toEqual([]);
    const laatste = { datum: '2027-06-01', actief: true, vrijwilligers: 3 };
    const regels = [
      {},
      { buurt: { nazorg } },
      { buurt: { nazorg: { ...nazorg, laatste } }, blad: { punten: [PUNT, PUNT] } },
      { buurt: { nazorg: { ...nazorg, laatste: { datum: '2027-06-02', actief: false } } }, blad: { punten: [PUNT] } },
    ];
    expect(toon(composeTeamnazorg(teamstuk(...regels)))).toEqual([
      '# Nazorg',
      'tabel nazorg: Hoe het gaat na de begeleiding',
      'team=Team | gevraagd=Laatst gevraagd! | actief=Toen actief | toen=Vrijwilligers toen! | bijEinde=Bij het einde! | gebleven=Daarvan nog op de lijst! | projecten=Lopende projecten!',
      '{tekst Buurt 1 < stand ~.buurten.1.naam} | [nog niet] | -niet_van_toepassing- | -niet_van_toepassing- | {getal 5, decimalen=0, personen=true < stand ~.buurten.1.nazorg.vrijwilligersBijEinde} | {getal 4, decimalen=0, personen=true < stand ~.buurten.1.nazorg.gebleven} | {getal 1, decimalen=0 < stand ~.buurten.1.projectenLopend}',
      '{tekst Buurt 2 < stand ~.buurten.2.naam} | {datum 2027-06-01 < stand ~.buurten.2.nazorg.laatste.datum} | [ja] | {getal 3, decimalen=0, personen=true < stand ~.buurten.2.nazorg.laatste.vrijwilligers} | {getal 5, decimalen=0, personen=true < stand ~.buurten.2.nazorg.vrijwilligersBijEinde} | {getal 4, decimalen=0, personen=true < stand ~.buurten.2.nazorg.gebleven} | {getal 1, decimalen=0 < stand ~.buurten.2.projectenLopend}',
      '{tekst Buurt 3 < stand ~.buurten.3.naam} | {datum 2027-06-02 < stand ~.buurten.3.nazorg.laatste.datum} | [nee] | -niet_van_toepassing- | {getal 5, decimalen=0, personen=true < stand ~.buurten.3.nazorg.vrijwilligersBijEinde} | {getal 4, decimalen=0, personen=true < stand ~.buurten.3.nazorg.gebleven} | {getal 1, decimalen=0 < stand ~.buurten.3.projectenLopend}',
      '- {tekst Buurt 2 < stand ~.buurten.2.naam}: {tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding teams bladen.2.punten.1.zin} {tekst Bel het team, en zoek er samen mensen bij. < bevinding teams bladen.2.punten.1.opheffing}',
      '#',
    ]);
    expect(toon(composeTeamnazorg(teamstuk(regels[1]!)))).toHaveLength(5);
  });
});

describe('what was noted late', () => {
  test('nothing, or nothing since a day', () => {
    expect(toon([composeLaat(teamstuk({}), undefined)])).toEqual([
      '# Laat genoteerd',
      'Er is niets meer dan twee weken te laat bekend geworden.',
      '#',
    ]);
    expect(toon([composeLaat(teamstuk({}), DAG)])[1]).toEqual(
      'Er is na {datum 2027-01-01 < teams vanaf} niets meer dan twee weken te laat bekend geworden.',
    );
  });

  test('with corrections', () => {
    const laat = [LATE, { ...LATE, correctie: 'ingetrokken' }];
    expect(toon([composeLaat(teamstuk({}, { blad: { laat } }), undefined)])).toEqual([
      '# Laat genoteerd',
      'Dit werd bekend, meer dan twee weken nadat het gebeurde. Een eerder overzicht kan dus anders zijn.',
      'tabel laat-genoteerd: Wat laat bekend werd',
      'team=Team | wat=Wat | aantal=Hoe vaak! | eerste=Eerste keer! | laatste=Laatste keer! | bekend=Laatst ontvangen! | notitie=Dagen tot noteren! | ontvangst=Dagen tot ontvangen!',
      '{tekst Buurt 1 < stand ~.buurten.1.naam} | [bijeenkomst] | {getal 2, decimalen=0 < teams bladen.1.laat.0.aantal} | {datum 2027-06-01 < teams bladen.1.laat.0.eerste} | {datum 2027-06-20 < teams bladen.1.laat.0.laatste} | {datum 2027-08-01 < teams bladen.1.laat.0.bekend} | {getal 30, decimalen=0 < teams bladen.1.laat.0.dagenTotNotitie} | {getal 61, decimalen=0 < teams bladen.1.laat.0.dagenTotBekend}',
      '{tekst Buurt 1 < stand ~.buurten.1.naam} | [ingetrokken: bijeenkomst] | {getal 2, decimalen=0 < teams bladen.1.laat.1.aantal} | {datum 2027-06-01 < teams bladen.1.laat.1.eerste} | {datum 2027-06-20 < teams bladen.1.laat.1.laatste} | {datum 2027-08-01 < teams bladen.1.laat.1.bekend} | {getal 30, decimalen=0 < teams bladen.1.laat.1.dagenTotNotitie} | {getal 61, decimalen=0 < teams bladen.1.laat.1.dagenTotBekend}',
      'toelichting: Bij meer keren staat er het hoogste aantal dagen.',
      '#',
    ]);
    expect(toon([composeLaat(teamstuk({ blad: { laat } }), DAG)])[1]).toEqual(
      'Dit werd na {datum 2027-01-01 < teams vanaf} bekend, meer dan twee weken nadat het gebeurde. Een eerder overzicht kan dus anders zijn.',
    );
  });

  const gebeurtenis = (id: string, datum: string, ontvangen: string, meer: object = {}) => ({
    id,
    soort: 'bijeenkomst_gehouden',
    datum,
    genoteerd: datum,
    geregistreerd: ontvangen,
    ...meer,
  });
  const lijst = (gebeurtenissen: readonly object[], dagen: object = {}) =>
    listLateNotities(als({ gebeurtenissen }), als({ peildatum: DAG, ...dagen }));

  test('more than two weeks, and not what happened after the day', () => {
    expect(lijst([gebeurtenis('a', '2027-08-01', '2027-08-15')])).toEqual([]);
    expect(lijst([gebeurtenis('a', '2027-08-01', '2027-08-16')])).toEqual([
      {
        aantal: 1,
        bekend: '2027-08-16',
        dagenTotBekend: 15,
        dagenTotNotitie: 0,
        eerste: '2027-08-01',
        laatste: '2027-08-01',
        soort: 'bijeenkomst_gehouden',
      },
    ]);
    expect(lijst([gebeurtenis('a', DAG, '2027-09-30')])).toHaveLength(1);
    expect(lijst([gebeurtenis('a', '2027-09-01', '2027-09-30')])).toEqual([]);
  });

  test('known up to a day, and not on the day of the account before', () => {
    const een = [gebeurtenis('a', '2027-08-01', '2027-08-20')];
    expect(lijst(een, { bekendOp: '2027-08-20' })).toHaveLength(1);
    expect(lijst(een, { bekendOp: '2027-08-19' })).toEqual([]);
    expect(lijst(een, { vergelekenMet: '2027-08-19' })).toHaveLength(1);
    expect(lijst(een, { vergelekenMet: '2027-08-20' })).toEqual([]);
  });

  test('of one kind together, the first that happened first', () => {
    const drie = [
      gebeurtenis('a', '2027-06-10', '2027-08-20', { genoteerd: '2027-06-12' }),
      gebeurtenis('b', '2027-06-01', '2027-07-01', { genoteerd: '2027-06-30' }),
      gebeurtenis('c', '2027-05-01', '2027-08-01', { soort: 'gepauzeerd' }),
      gebeurtenis('d', '2027-07-01', '2027-08-10', { genoteerd: '2027-07-01' }),
    ];
    expect(lijst(drie)).toEqual([
      {
        aantal: 1,
        bekend: '2027-08-01',
        dagenTotBekend: 92,
        dagenTotNotitie: 0,
        eerste: '2027-05-01',
        laatste: '2027-05-01',
        soort: 'gepauzeerd',
      },
      {
        aantal: 3,
        bekend: '2027-08-20',
        dagenTotBekend: 71,
        dagenTotNotitie: 29,
        eerste: '2027-06-01',
        laatste: '2027-07-01',
        soort: 'bijeenkomst_gehouden',
      },
    ]);
  });

  test('a correction counts by what it tells of', () => {
    const correctie = (id: string, betreft: string, wordt?: object) =>
      gebeurtenis(id, '2027-08-30', '2027-08-30', { soort: 'correctie', betreft, wordt });
    const eerst = gebeurtenis('a', '2027-08-01', '2027-08-02');
    const notities = lijst([
      eerst,
      correctie('b', 'a'),
      correctie('c', 'a', { soort: 'gepauzeerd', datum: '2027-07-01' }),
      correctie('d', 'b'),
      correctie('e', 'weg'),
    ]);
    expect(notities).toEqual([
      {
        aantal: 1,
        bekend: '2027-08-30',
        correctie: 'verbeterd',
        dagenTotBekend: 60,
        dagenTotNotitie: 60,
        eerste: '2027-07-01',
        laatste: '2027-07-01',
        soort: 'gepauzeerd',
      },
      {
        aantal: 1,
        bekend: '2027-08-30',
        correctie: 'ingetrokken',
        dagenTotBekend: 29,
        dagenTotNotitie: 29,
        eerste: '2027-08-01',
        laatste: '2027-08-01',
        soort: 'bijeenkomst_gehouden',
      },
    ]);
  });

  test('of two with one id the first counts', () => {
    const tweede = gebeurtenis('a', '2027-06-01', '2027-08-30', { soort: 'gepauzeerd' });
    expect(lijst([gebeurtenis('a', '2027-08-01', '2027-08-02'), tweede])).toEqual([]);
    expect(lijst([tweede, gebeurtenis('a', '2027-08-01', '2027-08-30')]).map(({ soort }) => soort)).toEqual([
      'gepauzeerd',
    ]);
  });
});

describe('a point', () => {
  const maak = (deel: object, peildatum = '2027-08-30') =>
    createTeampunt(
      als({
        regel: 'lange_pauze',
        ernst: 'waarschuwing',
        sinds: '2027-06-01',
        code: 'a.b',
        params: {},
        opheffing: { code: 'c.d', params: {} },
        ...deel,
      }),
      als(peildatum),
    );

  test('the whole', () => {
    expect(maak({})).toEqual({
      regel: 'lange_pauze',
      ernst: 'waarschuwing',
      sinds: '2027-06-01',
      rang: 2,
      zin: { code: 'a.b', params: {} },
      opheffing: { code: 'c.d', params: {} },
    });
    expect(maak({ opgeschaaldOp: '2027-08-01' })).toMatchObject({ rang: 2, opgeschaaldOp: '2027-08-01' });
  });

  test('with words of its own', () => {
    const {
      rang: _,
      regel: __,
      ernst: ___,
      sinds: ____,
      ...een
    } = maak({ regel: 'een_persoon_draagt_alles', params: { rollen: ['kenner', 'verbinder'] } });
    expect(een).toEqual({
      opheffing: {
        code: 'verslag.opheffing_een_persoon_draagt_alles',
        params: {},
      },
      zin: {
        code: 'verslag.een_persoon_draagt_alles',
        params: {
          rollen: 'kenner en verbinder',
        },
      },
    });
    const woorden = (regel: string) => {
      const { zin, opheffing } = maak({ regel });
      return [zin.code, opheffing.code];
    };
    expect(
      ['te_weinig_vrijwilligers', 'project_staat_stil', 'wachtkamer_over_tijd', 'geen_contact'].map(woorden),
    ).toEqual([
      ['verslag.te_weinig_vrijwilligers', 'verslag.opheffing_te_weinig_vrijwilligers'],
      ['a.b', 'verslag.opheffing_project_staat_stil'],
      ['a.b', 'verslag.opheffing_wachtkamer_over_tijd'],
      ['a.b', 'c.d'],
    ]);
  });

  test('the rank of each rule', () => {
    const regels = [
      'te_weinig_vrijwilligers',
      'zonder_begeleider',
      'niet_meer_actief',
      'geen_contact',
      'geen_nazorg',
      'geen_bijeenkomst',
      'rol_ontbreekt',
      'werving_duurt_lang',
      'geen_project',
      'project_staat_stil',
      'begeleiding_eindigt',
      'financiering_eindigt_eerst',
      'wachtkamer_over_tijd',
    ];
    expect(regels.map((regel) => maak({ regel }).rang)).toEqual([1, 1, 1, 2, 2, 4, 4, 4, 4, 4, 4, 4, 5]);
    expect(maak({ regel: 'wachtkamer_over_tijd', opgeschaaldOp: DAG }).rang).toBe(3);
  });

  test('an end within three months cannot wait', () => {
    const rang = (regel: string, params: object) => maak({ regel, params }).rang;
    expect(rang('begeleiding_eindigt', { begeleidTot: '2027-11-29' })).toBe(3);
    expect(rang('begeleiding_eindigt', { begeleidTot: '2027-11-30' })).toBe(4);
    expect(rang('begeleiding_eindigt', { financieringTot: '2027-09-30' })).toBe(4);
    expect(rang('financiering_eindigt_eerst', { financieringTot: '2027-11-29', begeleidTot: '2029-01-01' })).toBe(3);
    expect(rang('financiering_eindigt_eerst', { financieringTot: '2027-11-30', begeleidTot: '2027-09-01' })).toBe(4);
    expect(rang('geen_project', { begeleidTot: '2027-09-01' })).toBe(4);
    expect(rang('begeleiding_eindigt', { begeleidTot: 1 })).toBe(4);
  });

  test('the order: rank, then how bad, then how long', () => {
    const punt = (rang: number, ernst: string, sinds: string) =>
      als<Parameters<typeof compareTeampunten>[0]>({ rang, ernst, sinds });
    const a = punt(2, 'waarschuwing', '2027-06-01');
    expect(compareTeampunten(a, a)).toBe(0);
    for (const later of [
      punt(3, 'fout', '2027-01-01'),
      punt(2, 'info', '2027-01-01'),
      punt(2, 'waarschuwing', '2027-06-02'),
    ]) {
      expect(compareTeampunten(a, later)).toBeLessThan(0);
      expect(compareTeampunten(later, a)).toBeGreaterThan(0);
    }
    expect(compareTeampunten(punt(2, 'fout', '2027-07-01'), a)).toBeLessThan(0);
  });
});
