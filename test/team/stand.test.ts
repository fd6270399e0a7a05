/** The stand of a small team as a whole, what the rules do not allow in it, and the numbers of days and years. */
import { findTeamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { countDagenTussen } from '../../src/team/stand/countDagenTussen.js';
import { countJarenTussen } from '../../src/team/stand/countJarenTussen.js';
import { findOnmogelijk } from '../../src/team/stand/findOnmogelijk.js';
import { listOnmogelijk } from '../../src/team/stand/listOnmogelijk.js';
import { feit } from './kleineFeiten.js';
import { datum } from './kleineStand.js';
import { refusal } from './refusal.js';
import { tellBegin } from './vertel.js';

test.each([
  ['2027-01-01', '2027-01-01', 0],
  ['2027-01-01', '2027-01-02', 1],
  ['2027-01-02', '2027-01-01', -1],
  ['2027-01-31', '2027-02-01', 1],
  ['2027-02-28', '2027-03-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2028-02-29', '2028-03-01', 1],
  ['2027-03-31', '2027-04-01', 1],
  ['2027-04-30', '2027-05-01', 1],
  ['2027-07-31', '2027-08-01', 1],
  ['2027-12-31', '2028-01-01', 1],
  ['2027-01-01', '2028-01-01', 365],
  ['2028-01-01', '2029-01-01', 366],
  ['2100-02-28', '2100-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2000-01-01', '2400-01-01', 146097],
  ['2027-01-15', '2027-12-15', 334],
])('the days from %s to %s', (van, tot, dagen) => {
  expect(countDagenTussen(datum(van), datum(tot))).toBe(dagen);
});

test.each([
  ['2026-11-02', '2026-11-02', 0],
  ['2026-11-02', '2027-11-01', 0],
  ['2026-11-02', '2027-11-02', 1],
  ['2026-11-02', '2027-10-31', 0],
  ['2026-11-02', '2030-12-01', 4],
  ['2028-02-29', '2029-02-27', 0],
  ['2028-02-29', '2029-02-28', 1],
  ['2028-02-29', '2032-02-28', 3],
  ['2028-02-29', '2032-02-29', 4],
  ['2096-02-29', '2100-02-28', 4],
  ['1996-02-29', '2000-02-28', 3],
  ['2028-02-28', '2032-02-28', 4],
])('the years from %s to %s', (van, tot, jaren) => {
  expect(countJarenTussen(datum(van), datum(tot))).toBe(jaren);
});

describe('the stand of a team', () => {
  const op = (verhaal: ReturnType<typeof tellBegin>, peildatum: string, bekendOp?: string) =>
    findTeamstand(verhaal.dossier, {
      peildatum: datum(peildatum),
      bekendOp: bekendOp === undefined ? undefined : datum(bekendOp),
    });
  const lid = (vrijwilliger: string, van: string, rollen: readonly string[]) => ({ vrijwilliger, rollen, van });
  const leden = [
    lid('v1', '2026-10-01', ['verbinder']),
    lid('v2', '2026-10-05', ['kenner', 'ondernemer']),
    lid('v3', '2026-10-20', []),
  ];
  const rol = (naam: string, sinds: string, ...vrijwilligers: readonly string[]) => ({
    rol: naam,
    vrijwilligers,
    sinds,
  });
  const rolbezetting = [
    rol('kenner', '2026-10-05', 'v2'),
    rol('verbinder', '2026-10-01', 'v1'),
    rol('ondernemer', '2026-10-05', 'v2'),
  ];
  const begin = {
    team: 'team-1',
    buurt: 'BU00802001',
    peildatum: '2027-11-02',
    status: 'begeleid',
    statusSinds: '2026-11-02',
    begeleidingsjaar: 2,
    begeleidingsjaren: 3,
    aangemeldOp: '2026-09-01',
    wervingGestartOp: '2026-09-14',
    gevormdOp: '2026-11-02',
    begeleidSinds: '2026-11-02',
    begeleidTot: '2029-11-01',
    pauzes: [],
    begeleider: 'begeleider-3',
    begeleiderSinds: '2026-09-20',
    lidmaatschappen: leden,
    rolbezetting,
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: [],
    projecten: [],
  };

  test('that is guided', () => {
    expect(op(tellBegin(), '2027-11-02')).toStrictEqual(begin);
    expect(op(tellBegin(), '2027-11-01')).toStrictEqual({ ...begin, peildatum: '2027-11-01', begeleidingsjaar: 1 });
  });

  test('before it was registered there is none, and before the rest there is little', () => {
    expect(op(tellBegin(), '2026-08-31')).toBeUndefined();
    expect(op(tellBegin(), '2027-11-02', '2026-08-31')).toBeUndefined();
    expect(op(tellBegin(), '2026-09-14')).toStrictEqual({
      team: 'team-1',
      buurt: 'BU00802001',
      peildatum: '2026-09-14',
      status: 'werving',
      statusSinds: '2026-09-14',
      begeleidingsjaren: 3,
      aangemeldOp: '2026-09-01',
      wervingGestartOp: '2026-09-14',
      pauzes: [],
      lidmaatschappen: [],
      rolbezetting: ['kenner', 'verbinder', 'ondernemer'].map((naam) => rol(naam, '2026-09-01')),
      bijeenkomsten: [],
      contacten: [],
      nazorgpeilingen: [],
      opgaven: [],
      projecten: [],
    });
  });

  test('that lost its begeleider, and of which one volunteer holds all', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', { soort: 'begeleider_afmelden' })
      .op('2027-02-01', { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: [] })
      .op('2027-03-01', { soort: 'zelfstandig_verklaren' });
    const { begeleider: _, begeleiderSinds: __, begeleidingsjaar: ___, ...rest } = begin;
    expect(op(verhaal, '2027-11-02')).toStrictEqual({
      ...rest,
      status: 'zelfstandig',
      statusSinds: '2027-03-01',
      zelfstandigSinds: '2027-03-01',
      zonderBegeleiderSinds: '2027-01-01',
      lidmaatschappen: [lid('v1', '2026-10-01', []), leden[1], leden[2]],
      rolbezetting: [rolbezetting[0], rol('verbinder', '2027-02-01'), rolbezetting[2]],
      roldrager: { vrijwilliger: 'v2', sinds: '2027-02-01' },
    });
  });

  test('that ended waits for no begeleider', () => {
    const verhaal = tellBegin()
      .op('2027-01-01', { soort: 'begeleider_afmelden' })
      .op('2027-02-01', { soort: 'stoppen', reden: 'x' });
    const { begeleider: _, begeleiderSinds: __, begeleidingsjaar: ___, ...rest } = begin;
    expect(op(verhaal, '2027-11-02')).toStrictEqual({
      ...rest,
      status: 'gestopt',
      statusSinds: '2027-02-01',
      einde: { soort: 'gestopt', datum: '2027-02-01', reden: 'x' },
    });
  });

  test('lists volunteers, opgaven and projecten by day and then by reference', () => {
    const verhaal = tellBegin();
    for (const naam of ['b', 'c', 'a'])
      verhaal.op('2027-01-10', { soort: 'vrijwilliger_aansluiten', vrijwilliger: naam, rollen: [] });
    verhaal.op('2027-01-09', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'z', rollen: [] }, '2027-01-10');
    expect(op(verhaal, '2027-02-01')?.lidmaatschappen.map(({ vrijwilliger }) => vrijwilliger)).toEqual([
      'v1',
      'v2',
      'v3',
      'z',
      'a',
      'b',
      'c',
    ]);
  });

  test('is refused of what is no record, and for what is no day', () => {
    const { dossier } = tellBegin();
    const vraag = (wat: unknown, opties: unknown) => refusal(() => findTeamstand(wat as never, opties as never))?.code;
    const peildatum = '2027-01-01';
    expect(vraag({}, { peildatum })).toBe('kern.document_ongeldig');
    expect(vraag(dossier, undefined)).toBe('kern.document_ongeldig');
    expect(vraag(dossier, { peildatum: '2027-02-30' })).toBe('kern.datum_ongeldig');
    expect(vraag(dossier, { peildatum, bekendOp: '2027-02-30' })).toBe('kern.datum_ongeldig');
    expect(vraag(dossier, { peildatum })).toBeUndefined();
  });
});

test('what the rules do not allow is told at its place, and changes nothing of what follows', () => {
  const feiten = [
    feit('werving_gestart', { id: 'a', datum: '2026-09-01' }),
    feit('gebied_aangemeld', { id: 'b', datum: '2026-09-02', buurt: 'BU1', begeleidingsjaren: 3 }),
    feit('werving_gestart', { id: 'c', datum: '2026-09-03' }),
    feit('werving_gestart', { id: 'd', datum: '2026-09-04' }),
  ];
  const fouten = listOnmogelijk(feiten);
  expect([...fouten].map(([id, { soort, datum: dag, fout }]) => [id, soort, dag, fout.ernst])).toEqual([
    ['a', 'werving_gestart', '2026-09-01', 'fout'],
    ['d', 'werving_gestart', '2026-09-04', 'fout'],
  ]);
  expect(listOnmogelijk([]).size).toBe(0);
  expect(findOnmogelijk(tellBegin().dossier).size).toBe(0);
});
