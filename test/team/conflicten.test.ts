/** What two branches of a record do not agree about: each search by itself, on a few facts. */
import type { Bevinding } from 'buurtaanpak/kern';
import type { Teamvoorstel } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import type { Feitregel } from '../../src/team/feiten/feitregel.js';
import { isGelijk } from '../../src/team/samenvoegen/isGelijk.js';
import { listCorrectieparen } from '../../src/team/samenvoegen/listCorrectieparen.js';
import { listDubbele } from '../../src/team/samenvoegen/listDubbele.js';
import { listOnderwerpen } from '../../src/team/samenvoegen/listOnderwerpen.js';
import { listOnmogelijke } from '../../src/team/samenvoegen/listOnmogelijke.js';
import { listZelfdeDag } from '../../src/team/samenvoegen/listZelfdeDag.js';
import { listZelfdeIds } from '../../src/team/samenvoegen/listZelfdeIds.js';
import { createProef, type Proef } from '../../src/team/samenvoegen/proef.js';
import type { Dossiercorrectie, Tak } from '../../src/team/samenvoegen/samen.js';
import { toFeit } from '../../src/team/samenvoegen/toFeit.js';
import { toParen } from '../../src/team/samenvoegen/toParen.js';
import { readVergelijking, type Vergelijking } from '../../src/team/samenvoegen/vergelijking.js';
import { proposeCorrectie, proposeIntrekken, proposeOvernemen } from '../../src/team/samenvoegen/voorstellen.js';
import type { Onmogelijk } from '../../src/team/stand/onmogelijk.js';
import { feit, fout } from './kleineFeiten.js';

const DAG = '2027-03-01';
const REDEN = 'Bleek bij het samenvoegen van twee dossiers.';

/** A branch that has these ids alone. */
const tak = (ids: readonly string[], anders: Partial<Tak> = {}): Tak => ({
  eigen: [],
  ids: new Set(ids),
  correcties: [],
  onmogelijk: new Set(),
  ...anders,
});

const REGEL = fout('status_past_niet', { status: 'gestopt' }, ['x']) as unknown as Bevinding;

/** Two branches beside facts, of which some are impossible. */
const vergelijk = (
  links: Tak,
  rechts: Tak,
  feiten: readonly Feitregel[] = [],
  onmogelijk: readonly string[] = [],
): Vergelijking => ({
  takken: [links, rechts],
  dossier: { soort: 'teamdossier', versie: 2, team: 'team-1', gebeurtenissen: [] },
  feiten,
  onmogelijk: new Map(
    feiten.flatMap(({ id, soort, datum }): [string, Onmogelijk][] =>
      onmogelijk.includes(id) ? [[id, { soort, datum, fout: REGEL }]] : [],
    ),
  ),
});

/** Keeps every proposal, and what was asked. */
function luister() {
  const gevraagd: (string | undefined)[] = [];
  const proef: Proef = (voorstellen, opgelost) => {
    gevraagd.push(opgelost);
    return [...voorstellen];
  };
  return { proef, gevraagd };
}

const alle: Proef = (voorstellen) => [...voorstellen];
const geen: Proef = () => [];

const intrekken = (id: string): Teamvoorstel => ({
  code: 'team.voorstel_intrekken',
  params: { id },
  correcties: [{ betreft: id, reden: REDEN }],
});

describe('proposals', () => {
  test('to withdraw', () => expect(proposeIntrekken('a')).toEqual(intrekken('a')));

  test('to take over what another says', () => {
    expect(proposeOvernemen(feit('hervat', { id: 'a', geregistreerd: DAG }), 'b')).toStrictEqual({
      code: 'team.voorstel_overnemen',
      params: { id: 'a', tegen: 'b' },
      correcties: [
        { betreft: 'a', reden: REDEN },
        { betreft: 'b', reden: REDEN, wordt: { soort: 'hervat', versie: 2, datum: DAG } },
      ],
    });
  });

  test.each([[{}], [{ wordt: { soort: 'hervat', versie: 2, datum: DAG } }]])(
    'to let a correction hold: %j',
    (velden) => {
      const correctie = feit('correctie', {
        id: 'c',
        betreft: 'a',
        reden: 'x',
        ...velden,
      }) as unknown as Dossiercorrectie;
      expect(proposeCorrectie(correctie)).toStrictEqual({
        code: 'team.voorstel_andere_correctie',
        params: { id: 'a', correctie: 'c' },
        correcties: [{ betreft: 'a', reden: REDEN, ...velden }],
      });
    },
  );
});

describe('the same fact', () => {
  const een = feit('gepauzeerd', { reden: 'rust' });

  test('has no head', () => {
    expect(toFeit({ ...een, geregistreerd: een.datum })).toStrictEqual({
      soort: 'gepauzeerd',
      versie: 2,
      datum: DAG,
      reden: 'rust',
    });
  });

  test('says the same of the same day, whoever noted it', () => {
    expect(isGelijk(een, feit('gepauzeerd', { reden: 'rust', id: 'b', nummer: 8, door: 'n' }))).toBe(true);
    expect(isGelijk(een, feit('gepauzeerd', { reden: 'zomer' }))).toBe(false);
    expect(isGelijk(een, feit('gepauzeerd', { reden: 'rust', datum: '2027-03-02' }))).toBe(false);
  });
});

describe('what a fact is about', () => {
  const velden = { vrijwilliger: 'v', opgave: 'o', project: 'p', begeleider: 'b' };

  test.each<[string, readonly string[]]>([
    ['vrijwilliger_aangesloten', ['vrijwilliger v']],
    ['vrijwilliger_vertrokken', ['vrijwilliger v']],
    ['rollen_gewijzigd', ['vrijwilliger v']],
    ['begeleider_toegewezen', ['begeleider']],
    ['begeleider_gewisseld', ['begeleider']],
    ['begeleider_vertrokken', ['begeleider']],
    ['opgave_toegevoegd', ['opgave o']],
    ['opgave_herzien', ['opgave o']],
    ['opgave_teruggezet', ['opgave o']],
    ['opgave_vervallen', ['opgave o']],
    ['project_gestart', ['project p', 'opgave o']],
    ['project_gewijzigd', ['project p']],
    ['project_voortgezet', ['project p']],
    ['project_afgerond', ['project p']],
    ['project_gestaakt', ['project p']],
    ['bijeenkomst_gehouden', ['bijeenkomst_gehouden']],
    ['begeleidingscontact_gelegd', ['begeleidingscontact_gelegd']],
    ['nazorg_gepeild', ['nazorg_gepeild']],
    ['gebied_aangemeld', ['levensloop']],
    ['team_gevormd', ['levensloop']],
    ['gestopt', ['levensloop']],
  ])('%s', (soort, verwacht) => expect(listOnderwerpen(feit(soort, velden))).toEqual(verwacht));

  test('a project without an opgave', () => {
    expect(listOnderwerpen(feit('project_gestart', { project: 'p' }))).toEqual(['project p']);
  });
});

describe('pairs of facts', () => {
  const f = (id: string, nummer: number, velden: object = {}) => feit('hervat', { id, nummer, ...velden });
  const paren = (feiten: readonly Feitregel[], onmogelijk: readonly string[] = []) =>
    toParen(vergelijk(tak(['a1', 'a2', 'x']), tak(['b1', 'b2', 'x']), feiten, onmogelijk), () => 'n').map((paar) =>
      paar.map(({ id }) => id),
    );

  test('the first of one branch with the first of the other, the earlier one first', () => {
    expect(paren([f('b1', 1), f('a1', 2)])).toEqual([['b1', 'a1']]);
    expect(paren([f('a1', 1), f('b1', 2)])).toEqual([['a1', 'b1']]);
    expect(paren([f('a1', 1), f('b1', 2), f('b2', 3), f('a2', 4)])).toEqual([
      ['a1', 'b1'],
      ['b2', 'a2'],
    ]);
  });

  test('what is left over on a branch has no other', () => {
    expect(paren([f('a1', 1), f('a2', 2), f('b1', 3)])).toEqual([['a1', 'b1']]);
    expect(paren([f('b1', 1), f('b2', 2), f('a1', 3)])).toEqual([['b1', 'a1']]);
    expect(paren([f('a1', 1), f('a2', 2)])).toEqual([]);
  });

  test('not of what both have, or neither, or what is impossible, or has no name', () => {
    expect(paren([f('x', 1), f('a1', 2)])).toEqual([]);
    expect(paren([f('x', 1), f('b1', 2)])).toEqual([]);
    expect(paren([f('e1', 1), f('b1', 2), f('a1', 3)])).toEqual([['b1', 'a1']]);
    expect(paren([f('a1', 1), f('b1', 2), f('a2', 3)], ['a1'])).toEqual([['b1', 'a2']]);
    expect(toParen(vergelijk(tak(['a1']), tak(['b1']), [f('a1', 1), f('b1', 2)]), () => undefined)).toEqual([]);
  });

  test('of one day and one name only', () => {
    expect(paren([f('a1', 1), f('b1', 2, { datum: '2027-03-02' })])).toEqual([]);
    expect(toParen(vergelijk(tak(['a1']), tak(['b1']), [f('a1', 1), f('b1', 2)]), ({ id }) => id)).toEqual([]);
  });
});

/** Two facts, each of its own branch. */
const twee = (links: Feitregel, rechts: Feitregel) => vergelijk(tak(['a']), tak(['b']), [links, rechts]);
const a = (soort: string, velden: object = {}) => feit(soort, { id: 'a', nummer: 1, ...velden });
const b = (soort: string, velden: object = {}) => feit(soort, { id: 'b', nummer: 2, ...velden });

describe('what may be noted twice', () => {
  const dubbel = (gebeurtenis: string) => ({
    soort: 'dubbel',
    ernst: 'waarschuwing',
    code: 'team.conflict_dubbel',
    params: { id: 'b', tegen: 'a', gebeurtenis, datum: DAG },
    gebeurtenis: 'b',
    tegen: 'a',
    voorstellen: [intrekken('b'), intrekken('a')],
  });
  const contact = { wijze: 'bezoek', minuten: 30 };
  const titel = { thema: 'groen', titel: 'Tuin' };

  test.each<[string, object, object]>([
    ['bijeenkomst_gehouden', { aanwezigen: 3 }, { aanwezigen: 4 }],
    ['nazorg_gepeild', { actief: true }, { actief: false }],
    ['begeleidingscontact_gelegd', contact, { ...contact, toelichting: 'x' }],
    ['opgave_toegevoegd', { ...titel, opgave: 'o' }, { ...titel, opgave: 'q' }],
    ['project_gestart', { ...titel, project: 'p' }, { ...titel, project: 'q' }],
  ])('%s', (soort, links, rechts) => {
    const { proef, gevraagd } = luister();
    expect(listDubbele(twee(a(soort, links), b(soort, rechts)), proef)).toStrictEqual([dubbel(soort)]);
    expect(gevraagd).toEqual([undefined]);
  });

  test.each<[string, Feitregel, Feitregel]>([
    ['two kinds', a('bijeenkomst_gehouden'), b('nazorg_gepeild')],
    [
      'contacts of other minutes',
      a('begeleidingscontact_gelegd', contact),
      b('begeleidingscontact_gelegd', { ...contact, minuten: 31 }),
    ],
    [
      'contacts of another way',
      a('begeleidingscontact_gelegd', contact),
      b('begeleidingscontact_gelegd', { ...contact, wijze: 'online' }),
    ],
    ['opgaven of another title', a('opgave_toegevoegd', titel), b('opgave_toegevoegd', { ...titel, titel: 'Bos' })],
    ['opgaven of another thema', a('opgave_toegevoegd', titel), b('opgave_toegevoegd', { ...titel, thema: 'geld' })],
    ['an opgave and a project', a('opgave_toegevoegd', titel), b('project_gestart', titel)],
    ['what cannot be counted twice', a('gepauzeerd', { reden: 'x' }), b('gepauzeerd', { reden: 'x' })],
  ])('not %s', (_, links, rechts) => {
    expect(listDubbele(twee(links, rechts), alle)).toEqual([]);
  });

  test('without a proposal that helps', () => {
    expect(listDubbele(twee(a('nazorg_gepeild'), b('nazorg_gepeild')), geen)).toEqual([
      { ...dubbel('nazorg_gepeild'), voorstellen: [] },
    ]);
  });
});

describe('what both set anew for one day', () => {
  test.each<[string, object, object]>([
    ['rollen_gewijzigd', { vrijwilliger: 'v', rollen: [] }, { vrijwilliger: 'v', rollen: ['kenner'] }],
    ['begeleider_gewisseld', { begeleider: 'x' }, { begeleider: 'y' }],
    ['opgave_herzien', { opgave: 'o', kans: 1 }, { opgave: 'o', kans: 2 }],
    ['project_gewijzigd', { project: 'p', omvang: 1 }, { project: 'p' }],
  ])('%s', (soort, links, rechts) => {
    const { proef, gevraagd } = luister();
    expect(listZelfdeDag(twee(a(soort, links), b(soort, rechts)), proef)).toStrictEqual([
      {
        soort: 'zelfde_dag',
        ernst: 'waarschuwing',
        code: 'team.conflict_zelfde_dag',
        params: { id: 'b', tegen: 'a', gebeurtenis: soort, datum: DAG },
        gebeurtenis: 'b',
        tegen: 'a',
        voorstellen: [intrekken('a'), intrekken('b')],
      },
    ]);
    expect(gevraagd).toEqual([undefined]);
    expect(listZelfdeDag(twee(a(soort, links), b(soort, links)), proef)).toEqual([]);
  });

  test.each<[string, Feitregel, Feitregel]>([
    [
      'of two volunteers',
      a('rollen_gewijzigd', { vrijwilliger: 'v', rollen: [] }),
      b('rollen_gewijzigd', { vrijwilliger: 'w', rollen: [] }),
    ],
    ['of two kinds about one opgave', a('opgave_herzien', { opgave: 'o' }), b('opgave_vervallen', { opgave: 'o' })],
    [
      'that sets nothing anew',
      a('project_voortgezet', { project: 'p', fase: 'uitvoering' }),
      b('project_voortgezet', { project: 'p', fase: 'voorbereiding' }),
    ],
  ])('not what is %s', (_, links, rechts) => {
    expect(listZelfdeDag(twee(links, rechts), alle)).toEqual([]);
  });
});

const correctie = (id: string, nummer: number, betreft: string, aanwezigen?: number): Dossiercorrectie =>
  feit('correctie', {
    id,
    nummer,
    betreft,
    reden: 'x',
    ...(aanwezigen === undefined
      ? {}
      : { wordt: { soort: 'bijeenkomst_gehouden', versie: 2, datum: DAG, aanwezigen } }),
  }) as unknown as Dossiercorrectie;

describe('two corrections of one event', () => {
  const zoek = (links: readonly Dossiercorrectie[], rechts: readonly Dossiercorrectie[], proef: Proef = alle) =>
    listCorrectieparen(vergelijk(tak([], { correcties: links }), tak([], { correcties: rechts })), proef);
  const conflict = (betreft: string, geldig: Dossiercorrectie, vorige: Dossiercorrectie) => ({
    soort: 'twee_correcties',
    ernst: 'waarschuwing',
    code: 'team.conflict_correcties',
    params: { id: betreft, correctie: geldig.id, tegen: vorige.id },
    gebeurtenis: betreft,
    tegen: vorige.id,
    voorstellen: [proposeCorrectie(vorige)],
  });

  test('the one that was noted last holds, of whichever branch', () => {
    const [eerst, laatst] = [correctie('c', 8, 'x', 1), correctie('d', 9, 'x', 2)];
    expect(zoek([eerst], [laatst])).toStrictEqual([conflict('x', laatst, eerst)]);
    expect(zoek([laatst], [eerst])).toStrictEqual([conflict('x', laatst, eerst)]);
    const { proef, gevraagd } = luister();
    zoek([eerst], [laatst], proef);
    expect(gevraagd).toEqual([undefined]);
    expect(zoek([eerst], [laatst], geen)[0]?.voorstellen).toEqual([]);
  });

  test('one that withdraws is another than one that does not, and two that withdraw are the same', () => {
    const [eerst, laatst] = [correctie('c', 8, 'x'), correctie('d', 9, 'x', 2)];
    expect(zoek([eerst], [laatst])).toStrictEqual([conflict('x', laatst, eerst)]);
    expect(zoek([eerst], [correctie('d', 9, 'x')])).toEqual([]);
    expect(zoek([laatst], [correctie('c', 8, 'x', 2)])).toEqual([]);
  });

  test('of each branch the last of an event counts, and each event by itself', () => {
    const links = [correctie('c1', 8, 'x', 1), correctie('c2', 9, 'y', 5), correctie('c3', 10, 'x', 2)];
    const rechts = [correctie('d1', 8, 'z', 3), correctie('d2', 9, 'x', 2)];
    expect(zoek(links, rechts)).toEqual([]);
    const anders = [...rechts, correctie('d3', 11, 'y', 6), correctie('d4', 12, 'x', 1)];
    expect(zoek(links, anders)).toStrictEqual([
      conflict('x', correctie('d4', 12, 'x', 1), correctie('c3', 10, 'x', 2)),
      conflict('y', correctie('d3', 11, 'y', 6), correctie('c2', 9, 'y', 5)),
    ]);
  });
});

test('one id of two events is told, in the order of the first branch', () => {
  const conflict = (id: string) => ({
    soort: 'zelfde_id',
    ernst: 'fout',
    code: 'team.conflict_zelfde_id',
    params: { id },
    gebeurtenis: id,
    voorstellen: [],
  });
  expect(listZelfdeIds(vergelijk(tak(['z', 'a', 'y']), tak(['y', 'b', 'z'])))).toStrictEqual([
    conflict('z'),
    conflict('y'),
  ]);
  expect(listZelfdeIds(vergelijk(tak(['a']), tak(['b'])))).toEqual([]);
});

describe('what became impossible', () => {
  const weg = (id: string, nummer: number, vrijwilliger = 'v', velden: object = {}) =>
    feit('vrijwilliger_vertrokken', { id, nummer, vrijwilliger, ...velden });
  const stop = (id: string, nummer: number) => feit('gestopt', { id, nummer, reden: 'x' });
  const conflict = (feitregel: Feitregel, tegen: string | undefined, voorstellen: readonly Teamvoorstel[]) => ({
    soort: 'onmogelijk',
    ernst: 'fout',
    code: tegen === undefined ? 'team.conflict_onmogelijk' : 'team.conflict_onmogelijk_door',
    params: {
      id: feitregel.id,
      gebeurtenis: feitregel.soort,
      datum: feitregel.datum,
      ...(tegen === undefined ? {} : { tegen }),
    },
    gebeurtenis: feitregel.id,
    ...(tegen === undefined ? {} : { tegen }),
    oorzaak: { code: 'team.status_past_niet', params: { status: 'gestopt' } },
    voorstellen,
  });

  test('nothing, when all is possible', () => {
    expect(listOnmogelijke(twee(weg('a', 1), weg('b', 2)), alle)).toEqual([]);
  });

  test('not what a branch could not have already', () => {
    const feiten = [weg('a', 1), weg('b', 2)];
    const al = tak(['b'], { onmogelijk: new Set(['b']) });
    expect(listOnmogelijke(vergelijk(tak(['a']), al, feiten, ['b']), alle)).toEqual([]);
    expect(listOnmogelijke(vergelijk(al, tak(['a']), feiten, ['b']), alle)).toEqual([]);
    expect(
      listOnmogelijke(vergelijk(tak(['a'], { onmogelijk: new Set(['a']) }), tak(['b']), feiten, ['b']), alle),
    ).toHaveLength(1);
  });

  test('by the last of the other branch about the same: take over what it says, or withdraw one of them', () => {
    const eigen = weg('b', 9, 'v', { reden: 'verhuisd' });
    const feiten = [weg('a1', 1), weg('b1', 2), weg('a2', 3), weg('a3', 4, 'w'), stop('a4', 5), eigen, weg('a5', 10)];
    const { proef, gevraagd } = luister();
    const takken = [tak(['a1', 'a2', 'a3', 'a4', 'a5']), tak(['b', 'b1'])] as const;
    const verwacht = [conflict(eigen, 'a2', [intrekken('b'), proposeOvernemen(eigen, 'a2'), intrekken('a2')])];
    expect(listOnmogelijke(vergelijk(takken[0], takken[1], feiten, ['b']), proef)).toStrictEqual(verwacht);
    expect(listOnmogelijke(vergelijk(takken[1], takken[0], feiten, ['b']), alle)).toStrictEqual(verwacht);
    expect(gevraagd).toEqual(['b']);
    expect(listOnmogelijke(vergelijk(takken[0], takken[1], feiten, ['b']), geen)).toStrictEqual([
      conflict(eigen, 'a2', [intrekken('b')]),
    ]);
  });

  test('by one that says the same, or is of another kind: only to withdraw', () => {
    const [een, gelijk, ander] = [weg('b', 9), weg('a', 1), feit('rollen_gewijzigd', { id: 'a', vrijwilliger: 'v' })];
    for (const tegen of [gelijk, ander])
      expect(listOnmogelijke(vergelijk(tak(['a']), tak(['b']), [tegen, een], ['b']), alle)).toStrictEqual([
        conflict(een, 'a', [intrekken('b'), intrekken('a')]),
      ]);
  });

  test('by the last about the life of the team, when nothing is about the same', () => {
    const een = weg('b', 9);
    const feiten = [stop('a1', 1), stop('a2', 2), weg('a3', 3, 'w'), stop('b1', 4), een];
    expect(listOnmogelijke(vergelijk(tak(['a1', 'a2', 'a3']), tak(['b', 'b1']), feiten, ['b']), alle)).toStrictEqual([
      conflict(een, 'a2', [intrekken('b'), intrekken('a2')]),
    ]);
  });

  test('what is impossible itself stands in the way of nothing', () => {
    const [een, tweede] = [weg('a', 1), weg('b', 2)];
    expect(listOnmogelijke(vergelijk(tak(['a']), tak(['b']), [een, tweede], ['a', 'b']), alle)).toStrictEqual([
      conflict(een, undefined, [intrekken('a')]),
      conflict(tweede, undefined, [intrekken('b')]),
    ]);
  });

  test('by either branch, when both had it: the later one', () => {
    const een = weg('e', 9, 'v', { reden: 'verhuisd' });
    const takken = [tak(['a']), tak(['b'])] as const;
    for (const [links, rechts, tegen] of [
      [1, 2, 'b'],
      [2, 1, 'a'],
    ] as const) {
      const feiten = [weg('a', links), weg('b', rechts)].sort((x, y) => x.nummer - y.nummer);
      expect(listOnmogelijke(vergelijk(takken[0], takken[1], [...feiten, een], ['e']), geen)).toStrictEqual([
        conflict(een, tegen, [intrekken('e')]),
      ]);
    }
  });

  test('by the last correction of the other branch, when no fact is to blame', () => {
    const een = weg('b', 9);
    const links = tak(['a'], { correcties: [correctie('c1', 3, 'x'), correctie('c2', 5, 'x')] });
    const rechts = tak(['b'], { correcties: [correctie('c3', 7, 'x')] });
    const verwacht = (tegen: string | undefined) => [conflict(een, tegen, [intrekken('b')])];
    expect(listOnmogelijke(vergelijk(links, rechts, [een], ['b']), alle)).toStrictEqual(verwacht('c2'));
    expect(listOnmogelijke(vergelijk(rechts, links, [een], ['b']), alle)).toStrictEqual(verwacht('c2'));
    expect(listOnmogelijke(vergelijk(tak(['a']), rechts, [een], ['b']), alle)).toStrictEqual(verwacht(undefined));
    // Of an event that both had, the later correction.
    const gedeeld = weg('e', 9);
    for (const [eerste, tweede] of [
      [links, rechts],
      [rechts, links],
    ] as const)
      expect(listOnmogelijke(vergelijk(eerste, tweede, [gedeeld], ['e']), alle)).toStrictEqual([
        conflict(gedeeld, 'c3', [intrekken('e')]),
      ]);
  });
});

describe('a proposal is tried', () => {
  const dag = (n: number) => `2027-03-0${n}`;
  const meld = feit('gebied_aangemeld', { id: 'e1', nummer: 1, datum: dag(1), buurt: 'A', begeleidingsjaren: 3 });
  const werf = feit('werving_gestart', { id: 'e2', nummer: 2, datum: dag(2) });
  const sluit = (id: string, nummer: number) =>
    feit('vrijwilliger_aangesloten', { id, nummer, datum: dag(nummer), vrijwilliger: 'v', rollen: [] });
  const lees = (...feiten: readonly Feitregel[]) =>
    readVergelijking([tak([]), tak([])], {
      soort: 'teamdossier',
      versie: 2,
      team: 'team-1',
      gebeurtenissen: feiten,
    });
  const voorstel = (...correcties: readonly object[]) =>
    ({ code: 'x', params: {}, correcties }) as unknown as Teamvoorstel;
  const wordt = ({ soort }: Feitregel, n: number, velden: object = {}) => ({
    soort,
    versie: 2,
    datum: dag(n),
    ...velden,
  });

  test('the facts and what is impossible are read in the order of their days', () => {
    const vergelijking = lees(werf, sluit('e3', 3), meld, sluit('e4', 4));
    expect(vergelijking.feiten.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4']);
    expect([...vergelijking.onmogelijk]).toEqual([
      [
        'e4',
        {
          soort: 'vrijwilliger_aangesloten',
          datum: dag(4),
          fout: fout('vrijwilliger_al_aangesloten', { vrijwilliger: 'v', van: dag(3) }, ['vrijwilliger']),
        },
      ],
    ]);
    expect(vergelijking.takken).toEqual([tak([]), tak([])]);
  });

  test('it stays when nothing becomes impossible, and goes when something does', () => {
    const proef = createProef(lees(meld, werf, sluit('e3', 3)));
    const goed = [voorstel({ betreft: 'e3' }), voorstel({ betreft: 'e3' }, { betreft: 'e2' }), voorstel()];
    const slecht = [voorstel({ betreft: 'e2' }), voorstel({ betreft: 'e1' })];
    expect(proef([slecht[0]!, goed[0]!, goed[1]!, slecht[1]!, goed[2]!])).toEqual(goed);
  });

  test('what was impossible already may stay so, unless it is what must be solved', () => {
    const proef = createProef(lees(meld, werf, sluit('e3', 3), sluit('e4', 4)));
    const helpt = [voorstel({ betreft: 'e3' }), voorstel({ betreft: 'e4' })];
    const lijst = [voorstel(), ...helpt];
    expect(proef(lijst)).toEqual(lijst);
    expect(proef(lijst, 'e4')).toEqual(helpt);
  });

  test('what becomes of another day is read at its new place', () => {
    const proef = createProef(lees(meld, werf, sluit('e3', 3)));
    const vroeg = voorstel({ betreft: 'e3', wordt: wordt(sluit('e3', 3), 1, { vrijwilliger: 'v', rollen: [] }) });
    const laat = voorstel({ betreft: 'e3', wordt: wordt(sluit('e3', 3), 4, { vrijwilliger: 'v', rollen: [] }) });
    const werfLaat = voorstel({ betreft: 'e2', wordt: wordt(werf, 4) });
    expect(proef([vroeg, laat, werfLaat])).toEqual([laat]);
  });

  test('five hundred times, and no more', () => {
    const proef = createProef(lees(meld));
    const veel = Array.from({ length: 499 }, () => voorstel());
    expect(proef(veel)).toHaveLength(499);
    expect(proef([voorstel(), voorstel()])).toHaveLength(1);
    expect(proef([voorstel()])).toEqual([]);
  });
});
