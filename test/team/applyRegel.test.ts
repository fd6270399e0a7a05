/** Each rule of signals on a small stand: what it says in whole, and when it is silent. */
import { listSignalen, type Signaalregel } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { applyRegel } from '../../src/team/signaal/applyRegel.js';
import { countMaandenTussen } from '../../src/team/signaal/countMaandenTussen.js';
import { countWekenTussen } from '../../src/team/signaal/countWekenTussen.js';
import { findEersteTekort } from '../../src/team/signaal/findEersteTekort.js';
import { findHervat } from '../../src/team/signaal/findHervat.js';
import { latest } from '../../src/team/signaal/latest.js';
import { datum, kleineOpgave, kleineStand, kleinProject } from './kleineStand.js';
import { refusal } from './refusal.js';
import { tellBegin } from './vertel.js';

/** What a rule finds in a stand that differs so. */
const pas = (soort: Signaalregel['soort'], getallen: object, stand: object, tot?: string) =>
  applyRegel(
    kleineStand(stand),
    { soort, ernst: 'info', reden: 'x', ...getallen } as unknown as Signaalregel,
    tot === undefined ? undefined : datum(tot),
  );

const meld = (naam: string, sinds: string, params: object, opheffing: object = {}, rest: object = {}) => ({
  ...rest,
  sinds,
  code: `team.signaal_${naam}`,
  params,
  opheffing: { code: `team.opheffing_${naam}`, params: opheffing },
});

const pauze = (van: string, tot?: string) => ({ van, reden: 'x', ...(tot === undefined ? {} : { tot }) });
const weg = (...velden: readonly string[]) => Object.fromEntries(velden.map((veld) => [veld, undefined]));

describe('geen_contact', () => {
  const vind = (stand: object) => pas('geen_contact', { weken: 2 }, { peildatum: '2027-02-28', ...stand });
  const contact = (dag: string) => ({ id: dag, datum: dag, wijze: 'bezoek', minuten: 1 });

  // 14 September 2026 to 28 February 2027 is 167 days: 23 weeks and 6 days.
  test.each<[string, object, string, string, number]>([
    ['from the start of the recruitment', {}, '2026-09-14', '2026-09-28', 23],
    [
      'from the last contact',
      { contacten: [contact('2027-02-01'), contact('2027-02-07')] },
      '2027-02-07',
      '2027-02-21',
      3,
    ],
    ['from the begeleider', { begeleiderSinds: '2027-02-08' }, '2027-02-08', '2027-02-22', 2],
    ['from the day without one', { zonderBegeleiderSinds: '2027-02-14' }, '2027-02-14', '2027-02-28', 2],
    ['from the end of a pause', { pauzes: [pauze('2027-01-01', '2027-02-21')] }, '2027-02-21', '2027-03-07', 1],
    ['of a team that recruits', { status: 'werving' }, '2026-09-14', '2026-09-28', 23],
  ])('%s', (_, stand, vanaf, sinds, weken) => {
    expect(vind(stand)).toEqual([meld('geen_contact', sinds, { weken, vanaf })]);
  });

  test.each([
    ['before the recruitment', weg('wervingGestartOp')],
    ['while paused', { status: 'gepauzeerd' }],
    ['while independent', { status: 'zelfstandig' }],
  ])('not %s', (_, stand) => expect(vind(stand)).toEqual([]));
});

describe('zonder_begeleider', () => {
  const vind = (stand: object) => pas('zonder_begeleider', { weken: 3 }, stand);
  test('so many weeks after that day', () => {
    const verwacht = [meld('zonder_begeleider', '2027-03-22', { vanaf: '2027-03-01' })];
    expect(vind({ zonderBegeleiderSinds: '2027-03-01' })).toEqual(verwacht);
    expect(vind({ zonderBegeleiderSinds: '2027-03-01', status: 'gepauzeerd' })).toEqual(verwacht);
  });
  test('not with one, and not while independent', () => {
    expect(vind({})).toEqual([]);
    expect(vind({ zonderBegeleiderSinds: '2027-03-01', zelfstandigSinds: '2027-02-01' })).toEqual([]);
  });
});

describe('geen_bijeenkomst', () => {
  const vind = (stand: object) => pas('geen_bijeenkomst', { weken: 2 }, { peildatum: '2027-02-28', ...stand });
  const samen = (dag: string) => ({ id: dag, datum: dag });
  const ooit = (sinds: string, params: object) => [meld('geen_bijeenkomst', sinds, params)];
  const nooit = (sinds: string) => [
    {
      ...meld('geen_bijeenkomst', sinds, { vanaf: '2026-11-02' }),
      code: 'team.signaal_nooit_bijeenkomst',
    },
  ];

  test('never one, from the formation or the end of a pause', () => {
    expect(vind({})).toEqual(nooit('2026-11-16'));
    expect(vind({ pauzes: [pauze('2027-01-01', '2027-02-01')] })).toEqual(nooit('2027-02-15'));
  });
  test('from the last one, or the end of a pause after it', () => {
    const bijeenkomsten = [samen('2027-01-01'), samen('2027-01-31')];
    expect(vind({ bijeenkomsten })).toEqual(ooit('2027-02-14', { weken: 4, vanaf: '2027-01-31' }));
    expect(vind({ bijeenkomsten, pauzes: [pauze('2027-02-01', '2027-02-08')] })).toEqual(
      ooit('2027-02-22', { weken: 2, vanaf: '2027-02-08' }),
    );
  });
  test('not before the formation, and not while paused', () => {
    expect(vind(weg('gevormdOp'))).toEqual([]);
    expect(vind({ status: 'gepauzeerd' })).toEqual([]);
  });
});

describe('te_weinig_vrijwilligers', () => {
  const vind = (stand: object) => pas('te_weinig_vrijwilligers', { minimum: 3 }, stand);
  const lid = (vrijwilliger: string, van: string, vertrokkenOp?: string) => ({
    vrijwilliger,
    rollen: [],
    van,
    ...(vertrokkenOp === undefined ? {} : { vertrokkenOp }),
  });
  const meldTekort = (sinds: string, aantal: number) => [
    meld('te_weinig_vrijwilligers', sinds, { aantal, minimum: 3 }, { nodig: 3 - aantal }),
  ];

  test.each<[string, object[], object[]]>([
    ['nobody ever', [], meldTekort('2026-11-02', 0)],
    ['three', [lid('a', '2026-10-01'), lid('b', '2026-10-01'), lid('c', '2026-10-01')], []],
    [
      'one of three left',
      [lid('a', '2026-10-01'), lid('b', '2026-10-01', '2027-02-01'), lid('c', '2026-10-01')],
      meldTekort('2027-02-01', 2),
    ],
    [
      'since it fell below, not since it fell further',
      [lid('a', '2026-10-01'), lid('b', '2026-10-01', '2027-02-01'), lid('c', '2026-10-01', '2027-03-01')],
      meldTekort('2027-02-01', 1),
    ],
    [
      'who left later was named first',
      [lid('a', '2026-10-01', '2027-03-01'), lid('b', '2026-10-01', '2027-02-01'), lid('c', '2026-10-01')],
      meldTekort('2027-02-01', 1),
    ],
    [
      'one came and there are still too few',
      [
        lid('a', '2026-10-01', '2027-02-01'),
        lid('b', '2026-10-01', '2027-02-02'),
        lid('c', '2026-10-01'),
        lid('d', '2027-03-01'),
      ],
      meldTekort('2027-02-01', 2),
    ],
    [
      'one left on the day that another came',
      [
        lid('a', '2026-10-01', '2027-02-01'),
        lid('b', '2026-10-01'),
        lid('c', '2026-10-01', '2027-03-01'),
        lid('d', '2027-02-01'),
      ],
      meldTekort('2027-03-01', 2),
    ],
    [
      'one left before the formation',
      [lid('a', '2026-10-01', '2026-10-20'), lid('b', '2026-10-01'), lid('c', '2026-10-01')],
      meldTekort('2026-11-02', 2),
    ],
    [
      'one left on the day of the formation',
      [lid('a', '2026-10-01', '2026-11-02'), lid('b', '2026-10-01'), lid('c', '2026-10-01')],
      meldTekort('2026-11-02', 2),
    ],
  ])('%s', (_, lidmaatschappen, verwacht) => expect(vind({ lidmaatschappen })).toEqual(verwacht));

  test('not before the formation', () => expect(vind(weg('gevormdOp'))).toEqual([]));

  test('a shortage at its border', () => {
    const leden = kleineStand({ lidmaatschappen: [lid('a', '2026-10-01'), lid('b', '2027-01-01')] }).lidmaatschappen;
    expect(findEersteTekort(leden, 2, datum('2026-11-02'))).toBeUndefined();
    expect(findEersteTekort(leden, 3, datum('2026-11-02'))).toEqual({ sinds: '2026-11-02', aantal: 2 });
  });
});

describe('roles', () => {
  const bezet = (...wie: readonly (readonly string[])[]) =>
    ['kenner', 'verbinder', 'ondernemer'].map((rol, i) => ({
      rol,
      vrijwilligers: wie[i] ?? [],
      sinds: `2027-0${i + 1}-01`,
    }));
  const alle = { rollen: ['kenner', 'verbinder', 'ondernemer'] };
  const zonder = (rol: string, sinds: string) => meld('rol_ontbreekt', sinds, { rol }, { rol }, { betreft: rol });

  test('that nobody holds, each by itself, when the rule asks for it', () => {
    const stand = { rolbezetting: bezet([], ['a'], []) };
    expect(pas('rol_ontbreekt', alle, stand)).toEqual([
      zonder('kenner', '2027-01-01'),
      zonder('ondernemer', '2027-03-01'),
    ]);
    expect(pas('rol_ontbreekt', { rollen: ['ondernemer', 'verbinder'] }, stand)).toEqual([
      zonder('ondernemer', '2027-03-01'),
    ]);
    expect(pas('rol_ontbreekt', { rollen: [] }, stand)).toEqual([]);
    expect(pas('rol_ontbreekt', alle, { ...stand, gevormdOp: '2027-02-01' })).toEqual([
      zonder('kenner', '2027-02-01'),
      zonder('ondernemer', '2027-03-01'),
    ]);
    expect(pas('rol_ontbreekt', alle, { ...stand, gevormdOp: undefined })).toEqual([]);
  });

  test('that one volunteer holds all', () => {
    const stand = { rolbezetting: bezet(['a'], [], ['a']), roldrager: { vrijwilliger: 'a', sinds: '2027-02-01' } };
    const wat = { vrijwilliger: 'a', rollen: ['kenner', 'ondernemer'] };
    const verwacht = (sinds: string) => [meld('een_persoon_draagt_alles', sinds, wat, wat, { betreft: 'a' })];
    expect(pas('een_persoon_draagt_alles', {}, stand)).toEqual(verwacht('2027-02-01'));
    expect(pas('een_persoon_draagt_alles', {}, { ...stand, gevormdOp: '2027-03-01' })).toEqual(verwacht('2027-03-01'));
    expect(pas('een_persoon_draagt_alles', {}, { ...stand, gevormdOp: undefined })).toEqual([]);
    expect(pas('een_persoon_draagt_alles', {}, { ...stand, roldrager: undefined })).toEqual([]);
  });
});

describe('werving_duurt_lang', () => {
  const vind = (stand: object) =>
    pas('werving_duurt_lang', { maanden: 6 }, { status: 'werving', peildatum: '2027-04-13', ...stand });
  test('so many months after its start, or from the end of a pause', () => {
    expect(vind({})).toEqual([meld('werving_duurt_lang', '2027-03-14', { maanden: 6, vanaf: '2026-09-14' })]);
    expect(vind({ peildatum: '2027-04-14', pauzes: [pauze('2027-03-01', '2027-04-01')] })).toEqual([
      meld('werving_duurt_lang', '2027-04-01', { maanden: 7, vanaf: '2026-09-14' }),
    ]);
  });
  test('only while recruiting', () => {
    expect(vind({ status: 'gepauzeerd' })).toEqual([]);
    expect(vind({ status: 'begeleid' })).toEqual([]);
    expect(vind(weg('wervingGestartOp'))).toEqual([]);
  });
});

describe('geen_project', () => {
  const vind = (stand: object) => pas('geen_project', { maanden: 6 }, { peildatum: '2027-12-01', ...stand });
  const zonder = (sinds: string) => [meld('geen_project', sinds, { maanden: 12, vanaf: '2026-11-02' })];
  const gestaakt = (gestartOp: string, faseSinds: string) =>
    kleinProject('p', { fase: 'gestaakt', gestartOp, faseSinds });

  test.each<[string, object, string]>([
    ['after the formation', {}, '2027-05-02'],
    ['from the end of a pause', { pauzes: [pauze('2027-05-01', '2027-06-01')] }, '2027-06-01'],
    [
      'from the last that was given up',
      {
        projecten: [gestaakt('2027-01-01', '2027-08-01'), gestaakt('2027-01-02', '2027-07-01')],
      },
      '2027-08-01',
    ],
    [
      'not from one that was given up on the day that it began',
      {
        projecten: [gestaakt('2027-08-01', '2027-08-01')],
      },
      '2027-05-02',
    ],
    ['not from one that was given up before', { projecten: [gestaakt('2027-01-01', '2027-03-01')] }, '2027-05-02'],
  ])('%s', (_, stand, sinds) => expect(vind({ peildatum: '2027-12-01', ...stand })).toEqual(zonder(sinds)));

  test.each<[string, object]>([
    ['before the formation', weg('gevormdOp')],
    ['while paused', { status: 'gepauzeerd' }],
    ['with one that runs', { projecten: [gestaakt('2027-01-01', '2027-08-01'), kleinProject('q')] }],
    ['with one that is finished', { projecten: [kleinProject('q', { fase: 'afgerond' })] }],
  ])('not %s', (_, stand) => expect(vind(stand)).toEqual([]));
});

describe('project_staat_stil', () => {
  const vind = (stand: object) => pas('project_staat_stil', { maanden: 6 }, { peildatum: '2027-12-14', ...stand });
  const stil = (naam: string, sinds: string, maanden: number, vanaf: string) =>
    meld(
      'project_staat_stil',
      sinds,
      { titel: `Project ${naam}`, maanden, vanaf },
      { titel: `Project ${naam}` },
      { betreft: naam },
    );
  const projecten = [
    kleinProject('p', { bewogenOp: '2027-01-15' }),
    kleinProject('q', { fase: 'afgerond' }),
    kleinProject('r', { fase: 'gestaakt' }),
    kleinProject('s', { fase: 'uitvoering', bewogenOp: '2027-11-14' }),
  ];
  test('each that runs, from its last step or the end of a pause', () => {
    expect(vind({ projecten })).toEqual([
      stil('p', '2027-07-15', 10, '2027-01-15'),
      stil('s', '2028-05-14', 1, '2027-11-14'),
    ]);
    expect(vind({ projecten, pauzes: [pauze('2027-02-01', '2027-03-01')] })).toEqual([
      stil('p', '2027-09-01', 9, '2027-03-01'),
      stil('s', '2028-05-14', 1, '2027-11-14'),
    ]);
  });
  test('not while paused', () => expect(vind({ projecten, status: 'gepauzeerd' })).toEqual([]));
});

describe('lange_pauze', () => {
  const vind = (...pauzes: readonly object[]) =>
    pas('lange_pauze', { maanden: 3 }, { peildatum: '2027-12-14', pauzes });
  const lang = (sinds: string, maanden: number, vanaf: string) => [meld('lange_pauze', sinds, { maanden, vanaf })];
  test.each<[string, readonly object[], object[]]>([
    ['none', [], []],
    ['one that is over', [pauze('2027-01-01', '2027-09-01')], []],
    ['one', [pauze('2027-07-15')], lang('2027-10-15', 4, '2027-07-15')],
    ['one after others', [pauze('2027-01-01', '2027-02-01'), pauze('2027-07-15')], lang('2027-10-15', 4, '2027-07-15')],
    [
      'those that follow each other on one day',
      [
        pauze('2027-01-01', '2027-02-01'),
        pauze('2027-02-02', '2027-03-01'),
        pauze('2027-03-01', '2027-07-15'),
        pauze('2027-07-15'),
      ],
      lang('2027-05-02', 10, '2027-02-02'),
    ],
  ])('%s', (_, pauzes, verwacht) => expect(vind(...pauzes)).toEqual(verwacht));
});

describe('begeleiding_eindigt', () => {
  const vind = (stand: object, maanden = 6) => pas('begeleiding_eindigt', { maanden }, stand);
  const eindigt = (sinds: string) => [
    meld('begeleiding_eindigt', sinds, { begeleidTot: '2029-11-01' }, { begeleidTot: '2029-11-01' }),
  ];
  test('so many months before the day after it, and not before it began', () => {
    expect(vind({})).toEqual(eindigt('2029-05-02'));
    expect(vind({}, 0)).toEqual(eindigt('2029-11-02'));
    expect(vind({}, 60)).toEqual(eindigt('2026-11-02'));
  });
  test('not without a term, and not while independent', () => {
    expect(vind(weg('begeleidTot'))).toEqual([]);
    expect(vind({ zelfstandigSinds: '2027-01-01' })).toEqual([]);
  });
});

describe('financiering_eindigt_eerst', () => {
  const vind = (tot?: string, stand: object = {}) => pas('financiering_eindigt_eerst', {}, stand, tot);
  test('the day before the term ends', () => {
    const params = { financieringTot: '2029-10-31', begeleidTot: '2029-11-01' };
    expect(vind('2029-10-31')).toEqual([meld('financiering_eindigt_eerst', '2026-11-02', params, params)]);
  });
  test('not on the day itself, and not when something of it is not known or matters no more', () => {
    expect(vind('2029-11-01')).toEqual([]);
    expect(vind('2029-11-02')).toEqual([]);
    expect(vind()).toEqual([]);
    expect(vind('2029-10-31', weg('begeleidTot'))).toEqual([]);
    expect(vind('2029-10-31', weg('begeleidSinds'))).toEqual([]);
    expect(vind('2029-10-31', { zelfstandigSinds: '2027-01-01' })).toEqual([]);
  });
});

test('wachtkamer_over_tijd: each opgave whose day has passed, the earliest first', () => {
  const opgaven = [
    kleineOpgave('a', { opnieuwBekijkenOp: '2027-05-31' }),
    kleineOpgave('b', { opnieuwBekijkenOp: '2027-05-01' }),
    kleineOpgave('c', { opnieuwBekijkenOp: '2027-06-01' }),
    kleineOpgave('d', { opnieuwBekijkenOp: '2027-01-01', status: 'vervallen' }),
  ];
  const laat = (naam: string, sinds: string, dag: string) =>
    meld(
      'wachtkamer_over_tijd',
      sinds,
      { titel: `Opgave ${naam}`, dag },
      { titel: `Opgave ${naam}` },
      { betreft: naam },
    );
  expect(pas('wachtkamer_over_tijd', {}, { opgaven, peildatum: '2027-06-01' })).toEqual([
    laat('b', '2027-05-02', '2027-05-01'),
    laat('a', '2027-06-01', '2027-05-31'),
  ]);
});

describe('after the end', () => {
  const peiling = (dag: string, actief = true) => ({ id: dag, datum: dag, actief });
  const eind = { einde: { soort: 'afgerond', datum: '2027-01-15' }, peildatum: '2027-12-14' };
  const vind = (stand: object) => pas('geen_nazorg', { maanden: 6, duur: 12 }, { ...eind, ...stand });

  test('geen_nazorg: from the end, the last contact or the last answer', () => {
    expect(vind({})).toEqual([meld('geen_nazorg', '2027-07-15', { maanden: 10, vanaf: '2027-01-15' })]);
    const contacten = [{ datum: '2027-02-01' }, { datum: '2027-03-01' }];
    expect(vind({ contacten })).toEqual([meld('geen_nazorg', '2027-09-01', { maanden: 9, vanaf: '2027-03-01' })]);
    const nazorgpeilingen = [peiling('2027-03-01'), peiling('2027-04-14')];
    expect(vind({ contacten, nazorgpeilingen })).toEqual([
      meld('geen_nazorg', '2027-10-14', { maanden: 8, vanaf: '2027-04-14' }),
    ]);
  });
  test('geen_nazorg: until the months are over, and not before the end', () => {
    expect(vind({ peildatum: '2028-01-14' })).toEqual([
      meld('geen_nazorg', '2027-07-15', { maanden: 11, vanaf: '2027-01-15' }),
    ]);
    expect(vind({ peildatum: '2028-01-15' })).toEqual([]);
    expect(vind({ peildatum: '2028-01-16' })).toEqual([]);
    expect(vind({ einde: undefined })).toEqual([]);
  });

  const stil = (sinds: string) => [meld('niet_meer_actief', sinds, { vanaf: sinds })];
  test.each<[string, readonly object[], object[]]>([
    ['nobody asked', [], []],
    ['active', [peiling('2027-03-01')], []],
    ['not active', [peiling('2027-03-01', false)], stil('2027-03-01')],
    [
      'since the first of those answers',
      [peiling('2027-03-01', false), peiling('2027-04-01', false)],
      stil('2027-03-01'),
    ],
    [
      'active, and then not',
      [peiling('2027-03-01', false), peiling('2027-04-01'), peiling('2027-05-01', false)],
      stil('2027-05-01'),
    ],
    ['active again', [peiling('2027-03-01', false), peiling('2027-04-01')], []],
    ['of one day the last', [peiling('2027-03-01'), peiling('2027-03-01', false)], stil('2027-03-01')],
    ['of one day the last, active', [peiling('2027-03-01', false), peiling('2027-03-01')], []],
  ])('niet_meer_actief: %s', (_, nazorgpeilingen, verwacht) => {
    expect(pas('niet_meer_actief', {}, { nazorgpeilingen })).toEqual(verwacht);
  });
});

describe('days', () => {
  test.each([
    ['2027-01-31', '2027-02-27', 0],
    ['2027-01-31', '2027-02-28', 1],
    ['2027-01-15', '2027-01-15', 0],
    ['2027-01-15', '2027-02-14', 0],
    ['2027-01-15', '2027-02-15', 1],
    ['2026-11-30', '2027-02-28', 3],
    ['2026-11-30', '2028-11-30', 24],
  ])('the months from %s to %s', (van, tot, maanden) => {
    expect(countMaandenTussen(datum(van), datum(tot))).toBe(maanden);
  });

  test.each([
    ['2027-01-01', '2027-01-01', 0],
    ['2027-01-01', '2027-01-07', 0],
    ['2027-01-01', '2027-01-08', 1],
    ['2027-01-01', '2027-01-21', 2],
  ])('the weeks from %s to %s', (van, tot, weken) => {
    expect(countWekenTussen(datum(van), datum(tot))).toBe(weken);
  });

  test('the latest of those that are known', () => {
    const [een, twee, drie] = [datum('2027-01-01'), datum('2027-01-02'), datum('2027-01-03')];
    expect(latest(twee)).toBe(twee);
    expect(latest(twee, een, undefined)).toBe(twee);
    expect(latest(een, drie, undefined, twee)).toBe(drie);
  });

  test('the end of the last pause of at least a night', () => {
    const op = (...pauzes: readonly object[]) => findHervat(kleineStand({ pauzes }));
    expect(op()).toBeUndefined();
    expect(op(pauze('2027-01-01'))).toBeUndefined();
    expect(op(pauze('2027-01-01', '2027-01-01'))).toBeUndefined();
    expect(op(pauze('2027-01-01', '2027-01-02'))).toBe('2027-01-02');
    expect(op(pauze('2027-01-01', '2027-01-02'), pauze('2027-02-01', '2027-02-03'), pauze('2027-03-01'))).toBe(
      '2027-02-03',
    );
  });
});

describe('a signal', () => {
  const lijst = (peildatum: string, regels: readonly object[], verhaal = tellBegin(), rest: object = {}) =>
    listSignalen(verhaal.dossier, {
      peildatum: datum(peildatum),
      regels: regels as unknown as readonly Signaalregel[],
      ...rest,
    });
  // Formed on 2 November 2026 and never met: two weeks later is 16 November.
  const regel = { soort: 'geen_bijeenkomst', weken: 2, ernst: 'fout', reden: 'x' };
  const verwacht = {
    regel: 'geen_bijeenkomst',
    ernst: 'fout',
    team: 'team-1',
    sinds: '2026-11-16',
    code: 'team.signaal_nooit_bijeenkomst',
    params: { vanaf: '2026-11-02' },
    opheffing: { code: 'team.opheffing_geen_bijeenkomst', params: {} },
  };

  test('is there from its first day, and for the programme so many months later', () => {
    expect(lijst('2026-11-15', [regel])).toEqual([]);
    expect(lijst('2026-11-16', [regel])).toStrictEqual([verwacht]);
    const op = { ...regel, opschalenNa: 1 };
    expect(lijst('2026-12-15', [op])).toStrictEqual([verwacht]);
    expect(lijst('2026-12-16', [op])).toStrictEqual([{ ...verwacht, opgeschaaldOp: '2026-12-16' }]);
  });

  test('names what it is about, in the order of the rules', () => {
    const rol = { soort: 'rol_ontbreekt', rollen: ['verbinder'], ernst: 'info', reden: 'x' };
    const verhaal = tellBegin().op('2026-11-10', { soort: 'rollen_wijzigen', vrijwilliger: 'v1', rollen: [] });
    const zonder = {
      ...verwacht,
      regel: 'rol_ontbreekt',
      ernst: 'info',
      betreft: 'verbinder',
      sinds: '2026-11-10',
      code: 'team.signaal_rol_ontbreekt',
      params: { rol: 'verbinder' },
      opheffing: { code: 'team.opheffing_rol_ontbreekt', params: { rol: 'verbinder' } },
    };
    expect(lijst('2026-11-16', [rol, regel], verhaal)).toStrictEqual([zonder, verwacht]);
    expect(lijst('2026-11-16', [regel, rol], verhaal)).toStrictEqual([verwacht, zonder]);
    expect(lijst('2026-11-16', [regel, rol], verhaal, { bekendOp: '2026-11-09' })).toStrictEqual([verwacht]);
  });

  test('after the end is one of after-care, and after stopping there is none', () => {
    const regels = [
      regel,
      { soort: 'geen_nazorg', maanden: 1, duur: 12, ernst: 'info', reden: 'x' },
      { soort: 'niet_meer_actief', ernst: 'info', reden: 'x' },
    ];
    const over = tellBegin()
      .op('2027-01-01', { soort: 'overdragen', aan: 'x' })
      .op('2027-01-02', { soort: 'nazorg_peilen', actief: false });
    expect(lijst('2027-02-02', regels, over).map((een) => een.regel)).toEqual(['geen_nazorg', 'niet_meer_actief']);
    const gestopt = tellBegin().op('2027-01-01', { soort: 'stoppen', reden: 'x' });
    expect(lijst('2027-03-01', regels, gestopt)).toEqual([]);
    expect(lijst('2026-08-31', regels)).toEqual([]);
  });

  test('is not looked for by what is no rule, no day and no options', () => {
    const code = (opties: unknown) => refusal(() => listSignalen(tellBegin().dossier, opties as never))?.code;
    const peildatum = '2027-01-01';
    expect(code({ peildatum, regels: [{ ...regel, weken: 0 }] })).toBe('kern.document_ongeldig');
    expect(code({ peildatum, regels: [regel], financieringTot: '2027-02-30' })).toBe('kern.datum_ongeldig');
    expect(code({ peildatum: '2027-02-30' })).toBe('kern.datum_ongeldig');
    expect(code(7)).toBe('kern.document_ongeldig');
    expect(code({ peildatum, financieringTot: '2027-02-28' })).toBeUndefined();
  });
});
