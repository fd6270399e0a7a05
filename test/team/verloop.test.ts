/** The table of the life of a team, and the small functions that read a team: each at its borders. */
import { FEITSOORTEN, OVERGANGEN, TEAMSTATUSSEN, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { findOvergang } from '../../src/team/verloop/findOvergang.js';
import { listLeden } from '../../src/team/verloop/listLeden.js';
import { listLedenBijEinde } from '../../src/team/verloop/listLedenBijEinde.js';
import { listStatussenFor } from '../../src/team/verloop/listStatussenFor.js';
import { createOpbouw } from '../../src/team/verloop/opbouw.js';
import { requireTeamstand } from '../../src/team/verloop/requireTeamstand.js';
import { changeSinds, type Sinds } from '../../src/team/verloop/sinds.js';
import { foutVan } from '../hulp.js';
import { dag } from './vertel.js';

describe('the statuses in which a kind of event can happen', () => {
  test.each<[(typeof FEITSOORTEN)[number], readonly string[]]>([
    ['gebied_aangemeld', ['begin']],
    ['werving_gestart', ['aangemeld']],
    ['team_gevormd', ['werving']],
    ['begeleider_toegewezen', ['opstart', 'werving', 'begeleid', 'zelfstandig', 'gepauzeerd', 'afgerond']],
    ['gepauzeerd', ['werving', 'opstart', 'begeleid', 'zelfstandig']],
    ['hervat', ['gepauzeerd']],
    ['zelfstandig_verklaard', ['begeleid']],
    ['overgedragen', ['begeleid', 'zelfstandig']],
    ['gestopt', ['aangemeld', 'werving', 'opstart', 'begeleid', 'zelfstandig', 'gepauzeerd']],
    ['nazorg_gepeild', ['afgerond']],
    ['begeleidingscontact_gelegd', TEAMSTATUSSEN],
    ['project_gestart', ['opstart', 'begeleid', 'zelfstandig', 'afgerond']],
    ['opgave_teruggezet', ['opstart', 'begeleid', 'zelfstandig', 'gepauzeerd', 'afgerond']],
  ])('%s', (soort, verwacht) => {
    expect([...listStatussenFor(soort)]).toEqual(verwacht);
    // Asked again it is the same.
    expect([...listStatussenFor(soort)]).toEqual(verwacht);
  });

  test('each kind has some', () => {
    expect(FEITSOORTEN.filter((soort) => listStatussenFor(soort).size === 0)).toEqual([]);
  });
});

describe('the step that an event makes', () => {
  test.each<[Parameters<typeof findOvergang>[0], Parameters<typeof findOvergang>[1], boolean, object | undefined]>([
    ['begin', 'gebied_aangemeld', false, { naar: 'aangemeld' }],
    ['werving', 'team_gevormd', false, { naar: 'opstart', begeleider: false }],
    ['werving', 'team_gevormd', true, { naar: 'begeleid', begeleider: true }],
    ['opstart', 'begeleider_toegewezen', false, { naar: 'begeleid' }],
    ['opstart', 'begeleider_toegewezen', true, { naar: 'begeleid' }],
    ['begeleid', 'begeleider_toegewezen', false, undefined],
    ['zelfstandig', 'afgerond', true, { naar: 'afgerond' }],
    ['gepauzeerd', 'vervangen', false, { naar: 'gestopt' }],
    ['gepauzeerd', 'hervat', true, { naar: 'vorige' }],
    ['begeleid', 'bijeenkomst_gehouden', true, undefined],
  ])('from %s by %s, with a begeleider: %j', (van, gebeurtenis, begeleider, verwacht) => {
    expect(findOvergang(van, gebeurtenis, begeleider)).toEqual(
      verwacht === undefined ? undefined : { van, gebeurtenis, ...verwacht },
    );
  });

  test('is one of the table', () => {
    for (const overgang of OVERGANGEN)
      expect(findOvergang(overgang.van, overgang.gebeurtenis, overgang.begeleider ?? true)).toBe(overgang);
  });
});

test('a team before its first event has nothing', () => {
  expect(createOpbouw()).toStrictEqual({
    team: '',
    buurt: '',
    status: 'begin',
    statusSinds: undefined,
    statusVoorPauze: 'aangemeld',
    begeleidingsjaren: 0,
    aangemeldOp: undefined,
    wervingGestartOp: undefined,
    gevormdOp: undefined,
    begeleidSinds: undefined,
    begeleidVoor: undefined,
    zelfstandigSinds: undefined,
    einde: undefined,
    begeleider: undefined,
    begeleiderSinds: undefined,
    zonderBegeleider: undefined,
    pauzes: [],
    actief: new Map(),
    lidmaatschappen: [],
    rolbezetting: [],
    drager: undefined,
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: new Map(),
    projecten: new Map(),
  });
});

describe('who is in a team', () => {
  const leden = [
    { vrijwilliger: 'a', rollen: [], van: '2027-01-01' },
    { vrijwilliger: 'b', rollen: [], van: '2027-03-01', vertrokkenOp: '2027-03-02' },
    { vrijwilliger: 'c', rollen: [], van: '2027-03-02' },
    { vrijwilliger: 'd', rollen: [], van: '2027-02-28', vertrokkenOp: '2027-03-01' },
  ];
  const stand = (velden: object = {}) => ({ lidmaatschappen: leden, ...velden }) as unknown as Teamstand;

  test.each<[string | undefined, readonly string[]]>([
    [undefined, ['a', 'c']],
    ['afgerond', ['a', 'c']],
    ['overgedragen', ['a', 'c']],
    ['gestopt', []],
    ['vervangen', []],
  ])('after the end %s', (soort, verwacht) => {
    const einde = soort === undefined ? {} : { einde: { soort, datum: '2027-03-01' } };
    expect(listLeden(stand(einde)).map(({ vrijwilliger }) => vrijwilliger)).toEqual(verwacht);
  });

  test.each([
    ['2026-12-31', []],
    ['2027-02-27', ['a']],
    ['2027-02-28', ['a', 'd']],
    ['2027-03-01', ['a', 'b']],
    ['2027-03-02', ['a', 'c']],
  ])('at the end of %s', (statusSinds, verwacht) => {
    expect(listLedenBijEinde(stand({ statusSinds })).map(({ vrijwilliger }) => vrijwilliger)).toEqual(verwacht);
  });
});

describe('a value since a day', () => {
  const [D1, D2] = [dag('2027-03-01'), dag('2027-03-02')];
  /** Values with the same last digit are the same. */
  const gelijk = (links: number, rechts: number) => links % 10 === rechts % 10;
  const oud: Sinds<number> = { waarde: 1, sinds: D1 };

  test('is new', () => {
    expect(changeSinds(undefined, 1, D1, gelijk)).toStrictEqual({ waarde: 1, sinds: D1 });
  });

  test('stays when it is the same', () => {
    expect(changeSinds(oud, 11, D2, gelijk)).toBe(oud);
    expect(changeSinds(oud, 11, D1, gelijk)).toBe(oud);
  });

  test('changes on a later day, and keeps what was before', () => {
    const verder = changeSinds(oud, 2, D2, gelijk);
    expect(verder).toStrictEqual({ waarde: 2, sinds: D2, vorige: { waarde: 1, sinds: D1 } });
    expect(changeSinds(verder, 3, dag('2027-03-03'), gelijk)).toStrictEqual({
      waarde: 3,
      sinds: '2027-03-03',
      vorige: { waarde: 2, sinds: D2 },
    });
  });

  test('that changes again on the same day keeps what was before that day', () => {
    const verder = changeSinds(oud, 2, D2, gelijk);
    expect(changeSinds(verder, 3, D2, gelijk)).toStrictEqual({
      waarde: 3,
      sinds: D2,
      vorige: { waarde: 1, sinds: D1 },
    });
    expect(changeSinds(oud, 3, D1, gelijk)).toStrictEqual({ waarde: 3, sinds: D1, vorige: undefined });
  });

  test('that changes back on the same day has not changed', () => {
    const verder = changeSinds(oud, 2, D2, gelijk);
    expect(changeSinds(verder, 21, D2, gelijk)).toStrictEqual({ waarde: 1, sinds: D1 });
    expect(changeSinds(verder, 21, dag('2027-03-03'), gelijk)).toStrictEqual({
      waarde: 21,
      sinds: '2027-03-03',
      vorige: { waarde: 2, sinds: D2 },
    });
  });
});

describe('what is no stand', () => {
  const stand = () => ({
    team: 't',
    buurt: 'A',
    peildatum: '2027-03-01',
    status: 'aangemeld',
    statusSinds: '2027-01-01',
    aangemeldOp: '2027-01-01',
    lidmaatschappen: [],
    rolbezetting: [],
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: [],
    projecten: [],
  });

  test('is refused with its problems, as often as it comes', () => {
    const slecht = { ...stand(), status: 'x', projecten: [7] } as unknown as Teamstand;
    for (const _ of [1, 2]) {
      const fout = foutVan(() => requireTeamstand(slecht));
      expect([fout.code, fout.params]).toEqual(['kern.document_ongeldig', { soort: 'teamstand', aantal: 2 }]);
      expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([['status'], ['projecten', 0]]);
    }
  });

  test('and what is one passes, again and again', () => {
    const goed = stand() as unknown as Teamstand;
    for (const _ of [1, 2]) expect(requireTeamstand(goed)).toBeUndefined();
  });
});
