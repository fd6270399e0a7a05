/** Teams and agreement that tell another story: each difference is found, and what agrees is not. */
import type { Financieringsperiode } from 'buurtaanpak/financiering';
import { checkProgramma, type Deelnemer, type Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { dag, opgave, Verteller } from '../team/vertel.js';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from './dossiers.js';
import { PEILDATUM, proefprogramma, RESERVE } from './proefprogramma.js';

const met = (wijziging: Partial<Deelnemer>): Programma => metDeelnemer(proefprogramma, wijziging);
const vind = (wijziging: Partial<Deelnemer>, code: string, peildatum: string = PEILDATUM) =>
  checkProgramma(met(wijziging), { peildatum: dag(peildatum) })
    .filter((een) => een.code === `programma.${code}`)
    .map((een) => {
      expectVolledigeTekst(een);
      expect(een.pad.slice(2)).toEqual(['teams', 0]);
      return [een.ernst, een.params];
    });
const BUURT = 'BU00802001';
/** A formed team in the first buurt, from 1 October 2026. */
const vorm = (begeleidingsjaren = 3, aanmelding = '2026-09-01') =>
  new Verteller('team-1')
    .op(aanmelding, { soort: 'gebied_aanmelden', buurt: BUURT, begeleidingsjaren })
    .op(aanmelding, { soort: 'werving_starten' })
    .op('2026-09-03', { soort: 'begeleider_toewijzen', begeleider: 'b' })
    .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: [] })
    .op('2026-09-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] })
    .op('2026-10-01', { soort: 'team_vormen' });
const pauze: Feit = { soort: 'buurt_gepauzeerd', datum: '2027-03-01', buurt: BUURT, vanaf: '2027-03-01' };
const hervat: Feit = { soort: 'buurt_hervat', datum: '2027-05-01', buurt: BUURT, vanaf: '2027-05-01' };
const stop = (laatsteDag: string, datum = laatsteDag): Feit => ({
  soort: 'buurt_gestopt',
  datum,
  buurt: BUURT,
  laatsteDag,
});
const opschorting: Feit = { soort: 'opgeschort', datum: '2027-03-01', vanaf: '2027-03-01', reden: 'Verkiezingen' };

describe('paused in one and not in the other', () => {
  const gepauzeerd = vorm().op('2027-03-01', { soort: 'pauzeren', reden: 'x' });
  const eigen = 'team_gepauzeerd_overeenkomst_niet';
  const ander = 'buurt_gepauzeerd_team_niet';

  test('only the team is: info, as the money goes on anyhow', () => {
    const teams = [gepauzeerd.dossier];
    expect(vind({ teams }, eigen)).toEqual([['info', { team: 'team-1', sinds: '2027-03-01' }]]);
    expect(vind({ teams, overeenkomst: briefdossier({}, pauze) }, eigen)).toEqual([]);
    expect(vind({ teams, overeenkomst: briefdossier({}, pauze, hervat) }, eigen, '2027-04-30')).toEqual([]);
    expect(vind({ teams, overeenkomst: briefdossier({}, pauze, hervat) }, eigen, '2027-05-01')).toHaveLength(1);
    // A buurt that stopped, an agreement that is suspended or that names no buurten, and a team that ended have no pause of their own.
    const { reikwijdte } = brieftekst();
    const zonder = briefdossier({ reikwijdte: { ...reikwijdte, buurten: undefined } });
    for (const overeenkomst of [briefdossier({}, stop('2027-05-01')), briefdossier({}, opschorting), zonder])
      expect(vind({ teams, overeenkomst }, eigen)).toEqual([]);
    const weg = vorm()
      .op('2027-03-01', { soort: 'pauzeren', reden: 'x' })
      .op('2027-04-01', { soort: 'stoppen', reden: 'x' });
    expect(vind({ teams: [weg.dossier] }, eigen)).toEqual([]);
  });

  test('only the buurt is', () => {
    const overeenkomst = briefdossier({}, pauze, hervat);
    expect(vind({ teams: [vorm().dossier], overeenkomst }, ander, '2027-04-30')).toEqual([
      ['waarschuwing', { buurt: BUURT, vanaf: '2027-03-01' }],
    ]);
    expect(vind({ teams: [vorm().dossier], overeenkomst }, ander, '2027-05-01')).toEqual([]);
    expect(vind({ teams: [gepauzeerd.dossier], overeenkomst }, ander, '2027-04-30')).toEqual([]);
  });
});

test('a team that meets while the agreement is suspended', () => {
  const code = 'opgeschort_team_komt_bijeen';
  const teams = [
    vorm()
      .op('2027-02-28', { soort: 'bijeenkomst_vastleggen' })
      .op('2027-03-01', { soort: 'bijeenkomst_vastleggen' })
      .op('2027-04-01', { soort: 'bijeenkomst_vastleggen' }).dossier,
  ];
  const overeenkomst = briefdossier({}, opschorting, { soort: 'hervat', datum: '2027-06-01', vanaf: '2027-06-01' });
  expect(vind({ teams, overeenkomst }, code, '2027-05-31')).toEqual([
    ['waarschuwing', { team: 'team-1', vanaf: '2027-03-01', aantal: 2, laatste: '2027-04-01' }],
  ]);
  expect(vind({ teams, overeenkomst }, code, '2027-06-01')).toEqual([]);
  expect(vind({ teams: [vorm().dossier], overeenkomst }, code, '2027-05-31')).toEqual([]);
  const einde: Feit = { soort: 'beeindigd', datum: '2027-05-01', laatsteDag: '2027-05-01', reden: 'ontbonden' };
  expect(vind({ teams, overeenkomst: briefdossier({}, opschorting, einde) }, code, '2027-05-31')).toEqual([]);
});

test('replaced by another buurt in each', () => {
  const code = 'andere_vervanger';
  const vervang = (buurt: string): Feit => ({
    soort: 'buurt_vervangen',
    datum: '2027-03-02',
    buurt,
    vervangt: BUURT,
    start: '2027-03-15',
  });
  const teams = [vorm().op('2027-03-01', { soort: 'vervangen', doorBuurt: RESERVE.buurt, reden: 'x' }).dossier];
  const overeenkomst = (buurt: string) => briefdossier({}, stop('2027-03-01'), vervang(buurt));
  expect(vind({ teams, overeenkomst: overeenkomst('BU00802077') }, code)).toEqual([
    ['fout', { buurt: BUURT, doorTeam: RESERVE.buurt, doorOvereenkomst: 'BU00802077' }],
  ]);
  expect(vind({ teams, overeenkomst: overeenkomst(RESERVE.buurt) }, code)).toEqual([]);
  expect(vind({ teams, overeenkomst: briefdossier({}, stop('2027-03-01')) }, code)).toEqual([]);
  const zonder = [vorm().op('2027-03-01', { soort: 'stoppen', reden: 'x' }).dossier];
  expect(vind({ teams: zonder, overeenkomst: overeenkomst(RESERVE.buurt) }, code)).toEqual([]);
});

test('another number of years', () => {
  const code = 'andere_duur';
  const jaren = (aantal: number, overeenkomst = briefdossier()) =>
    vind({ teams: [vorm(aantal).dossier], overeenkomst }, code).map(([ernst, params]) => [ernst, params]);
  expect(jaren(3)).toEqual([]);
  expect(jaren(2)).toEqual([['waarschuwing', { team: 'team-1', jaren: 2, overeenkomst: 3 }]]);
  expect(jaren(4)).toEqual([['waarschuwing', { team: 'team-1', jaren: 4, overeenkomst: 3 }]]);
  // A year that is an option may count, and must when it was taken.
  const { perioden, ...plan } = brieftekst().financieringsplan;
  const optie = (een: Financieringsperiode, p: number) =>
    p === 2 ? { ...een, optie: { uiterlijk: dag('2028-06-30') } } : een;
  const financieringsplan = { ...plan, perioden: perioden.map(optie) };
  const gelicht: Feit = { soort: 'optie_gelicht', datum: '2027-06-01', programmajaar: 3 };
  expect(jaren(2, briefdossier({ financieringsplan }))).toEqual([]);
  expect(jaren(3, briefdossier({ financieringsplan }))).toEqual([]);
  expect(jaren(2, briefdossier({ financieringsplan }, gelicht))).toHaveLength(1);
  // A buurt that came in later takes what is left.
  const later = new Verteller('team-13').op('2027-02-15', {
    soort: 'gebied_aanmelden',
    buurt: RESERVE.buurt,
    begeleidingsjaren: 1,
  });
  const weg = vorm().op('2027-02-01', { soort: 'vervangen', doorBuurt: RESERVE.buurt, reden: 'x' });
  expect(vind({ teams: [later.dossier, weg.dossier] }, code)).toEqual([]);
  // A team in a buurt without a place is found otherwise.
  expect(vind({ teams: [vorm(1).dossier], keuze: undefined }, code)).toEqual([]);
});

test('a team whose recruiting began before the term of its buurt', () => {
  const code = 'team_voor_termijn';
  expect(vind({ teams: [vorm(3, '2026-08-31').dossier] }, code)).toEqual([
    ['waarschuwing', { team: 'team-1', datum: '2026-08-31', start: '2026-09-01' }],
  ]);
  expect(vind({ teams: [vorm().dossier] }, code)).toEqual([]);
  const aangemeld = new Verteller('team-1').op('2026-08-01', {
    soort: 'gebied_aanmelden',
    buurt: BUURT,
    begeleidingsjaren: 3,
  });
  expect(vind({ teams: [aangemeld.dossier] }, code)).toEqual([]);
});

describe('an end that is known, and a team that plans on', () => {
  const code = 'team_plant_door';
  const plant = () => vorm().op('2027-01-10', opgave('verkeer', { opnieuwBekijkenOp: dag('2028-02-01') }));
  const einde: Feit = { soort: 'beeindigd', datum: '2027-08-01', laatsteDag: '2027-12-31', reden: 'ontbonden' };

  test('of the agreement: by what waits, as the guidance is found otherwise', () => {
    const overeenkomst = briefdossier({}, einde);
    expect(vind({ teams: [plant().dossier], overeenkomst }, code)).toEqual([
      ['waarschuwing', { buurt: BUURT, einde: '2027-12-31', tot: '2028-02-01' }],
    ]);
    expect(vind({ teams: [vorm().dossier], overeenkomst }, code)).toEqual([]);
    expect(vind({ teams: [plant().dossier] }, code)).toEqual([]);
    // Once it has come other findings tell it.
    expect(vind({ teams: [plant().dossier], overeenkomst }, code, '2027-12-31')).toHaveLength(1);
    expect(vind({ teams: [plant().dossier], overeenkomst }, code, '2028-01-01')).toEqual([]);
    const weg = plant().op('2027-02-01', { soort: 'stoppen', reden: 'x' });
    expect(vind({ teams: [weg.dossier], overeenkomst }, code)).toEqual([]);
  });

  test('of the buurt: by its guidance too', () => {
    const overeenkomst = briefdossier({}, stop('2027-12-31', '2027-08-01'));
    expect(vind({ teams: [vorm().dossier], overeenkomst }, code)).toEqual([
      ['waarschuwing', { buurt: BUURT, einde: '2027-12-31', tot: '2029-09-30' }],
    ]);
    const werft = new Verteller('team-1').op('2026-09-01', {
      soort: 'gebied_aanmelden',
      buurt: BUURT,
      begeleidingsjaren: 3,
    });
    expect(vind({ teams: [werft.dossier], overeenkomst }, code)).toEqual([]);
  });
});
