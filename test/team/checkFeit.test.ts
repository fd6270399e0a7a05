/** Each rule by itself, on a team of a few fields: what it allows, what it forbids, and what it tells. */
import { TEAMSTATUSSEN } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { checkAfhankelijk } from '../../src/team/regels/checkAfhankelijk.js';
import { checkFeit } from '../../src/team/regels/checkFeit.js';
import { createOpbouw, type Opbouw } from '../../src/team/verloop/opbouw.js';
import { feit, fout } from './kleineFeiten.js';

/** A guided team that was registered on 1 September 2026, changed or not. */
const bouw = (anders: object = {}): Opbouw =>
  ({ ...createOpbouw(), status: 'begeleid', aangemeldOp: '2026-09-01', ...anders }) as unknown as Opbouw;

/** What is told of a fact of 1 March 2027. */
const check = (soort: string, velden: object = {}, team: object = {}) => checkFeit(bouw(team), feit(soort, velden));

const lid = (vrijwilliger: string): [string, object] => [vrijwilliger, { vrijwilliger, rollen: [], van: '2026-10-01' }];
const leden = (...namen: readonly string[]) => ({ actief: new Map(namen.map(lid)) });
const opgaven = (...lijst: readonly object[]) => ({
  opgaven: new Map(lijst.map((een) => [(een as { opgave: string }).opgave, een])),
});
const project = (naam: string, fase: string, afhankelijkVan: readonly string[] = []): [string, object] => [
  naam,
  { project: naam, fase, afhankelijkVan },
];
const projecten = (...lijst: readonly [string, object][]) => ({ projecten: new Map(lijst) });

type Rij = [naam: string, soort: string, velden: object, team: object, verwacht: object | undefined];

const v1 = { vrijwilliger: 'v1' };
const o = { opgave: 'o' };
const wacht = { opgave: 'o', status: 'wachtkamer' };
const later = { opnieuwBekijkenOp: '2027-03-02' };
const zelfdeDag = { opnieuwBekijkenOp: '2027-03-01' };
const teVroeg = fout('herziening_te_vroeg', { datum: '2027-03-01', herziening: '2027-03-01' }, ['opnieuwBekijkenOp']);
const nietAangesloten = fout('vrijwilliger_niet_aangesloten', { vrijwilliger: 'v1', datum: '2027-03-01' }, [
  'vrijwilliger',
]);
const opgaveOnbekend = fout('opgave_onbekend', { opgave: 'o' }, ['opgave']);
const wachtNiet = (status: string) => fout('opgave_wacht_niet', { opgave: 'o', status }, ['opgave']);
const nietGestaakt = (status: string) => fout('opgave_niet_gestaakt', { opgave: 'o', status }, ['opgave']);
const projectOnbekend = fout('project_onbekend', { project: 'p' }, ['project']);
const klaar = (fase: string) => fout('project_is_klaar', { project: 'p', fase }, ['project']);
const onbekend = (ander: string) => fout('afhankelijkheid_onbekend', { project: 'p', ander }, ['afhankelijkVan']);
const kring = fout('afhankelijkheid_kring', { project: 'p' }, ['afhankelijkVan']);
const open = (...lijst: readonly string[]) => fout('afhankelijkheid_open', { project: 'p', open: lijst }, ['project']);
const past = (fase: string, gevraagd: string) =>
  fout('project_fase_past_niet', { project: 'p', fase, gevraagd }, ['fase']);

describe('the status of the team', () => {
  const datum = '2027-03-01';

  test.each<Rij>([
    ['nothing before the registration', 'team_gevormd', {}, createOpbouw(), fout('niet_aangemeld', { datum })],
    [
      'nothing at the begin, whatever the day of registration says',
      'hervat',
      {},
      { status: 'begin' },
      fout('niet_aangemeld', { datum }),
    ],
    [
      'nothing without a day of registration, whatever the status says',
      'hervat',
      {},
      { aangemeldOp: undefined },
      fout('niet_aangemeld', { datum }),
    ],
    ['the registration', 'gebied_aangemeld', {}, createOpbouw(), undefined],
    ['a second registration', 'gebied_aangemeld', {}, {}, fout('bestaat_al', { sinds: '2026-09-01' })],
    [
      'a second registration after the end',
      'gebied_aangemeld',
      {},
      { status: 'gestopt', einde: { soort: 'gestopt', datum: '2027-01-05' } },
      fout('bestaat_al', { sinds: '2026-09-01' }),
    ],
    [
      'something after the end',
      'team_gevormd',
      {},
      { status: 'gestopt', einde: { soort: 'vervangen', datum: '2027-01-05' } },
      fout('is_beeindigd', { gebeurtenis: 'team_gevormd', einde: 'vervangen', datum: '2027-01-05' }),
    ],
    [
      'something of another status',
      'werving_gestart',
      {},
      {},
      fout('status_past_niet', { gebeurtenis: 'werving_gestart', datum, status: 'begeleid', nodig: ['aangemeld'] }),
    ],
    [
      'something of several other statuses',
      'zelfstandig_verklaard',
      {},
      { status: 'werving' },
      fout('status_past_niet', {
        gebeurtenis: 'zelfstandig_verklaard',
        datum,
        status: 'werving',
        nodig: ['begeleid'],
      }),
    ],
    [
      'the status goes before the rule of the kind',
      'vrijwilliger_vertrokken',
      v1,
      { status: 'aangemeld' },
      fout('status_past_niet', {
        gebeurtenis: 'vrijwilliger_vertrokken',
        datum,
        status: 'aangemeld',
        nodig: ['werving', 'opstart', 'begeleid', 'zelfstandig', 'gepauzeerd', 'afgerond'],
      }),
    ],
  ])('%s', (_, soort, velden, team, verwacht) => {
    expect(check(soort, velden, team)).toEqual(verwacht);
  });

  test.each([
    ['werving_gestart', 'aangemeld'],
    ['bijeenkomst_gehouden', 'opstart'],
    ['gepauzeerd', 'begeleid'],
    ['hervat', 'gepauzeerd'],
    ['zelfstandig_verklaard', 'begeleid'],
    ['gestopt', 'werving'],
    ['overgedragen', 'zelfstandig'],
    ['nazorg_gepeild', 'afgerond'],
  ])('%s asks for no more than the status %s', (soort, status) => {
    expect(check(soort, v1, { status, ...leden('v1') })).toBeUndefined();
  });

  test.each(TEAMSTATUSSEN)('a contact may be of a team that is %s', (status) => {
    expect(check('begeleidingscontact_gelegd', v1, { status, ...leden('v1') })).toBeUndefined();
  });
});

describe('volunteers and the begeleider', () => {
  const begeleider = { begeleider: 'b' };
  const ontbreekt = (pad: readonly string[] = []) => fout('begeleider_ontbreekt', { datum: '2027-03-01' }, pad);

  test.each<Rij>([
    ['who is new', 'vrijwilliger_aangesloten', v1, leden('v2'), undefined],
    [
      'who is there',
      'vrijwilliger_aangesloten',
      v1,
      leden('v2', 'v1'),
      fout('vrijwilliger_al_aangesloten', { vrijwilliger: 'v1', van: '2026-10-01' }, ['vrijwilliger']),
    ],
    ['who is there leaves', 'vrijwilliger_vertrokken', v1, leden('v1'), undefined],
    ['who is not there leaves', 'vrijwilliger_vertrokken', v1, leden('v2'), nietAangesloten],
    ['who is there has other roles', 'rollen_gewijzigd', v1, leden('v1', 'v2'), undefined],
    ['who is not there has other roles', 'rollen_gewijzigd', v1, leden('v2', 'v3'), nietAangesloten],
    [
      'a team of nobody',
      'team_gevormd',
      {},
      { status: 'werving' },
      fout('te_weinig_vrijwilligers', { aantal: 0, nodig: 2 }),
    ],
    [
      'a team of one',
      'team_gevormd',
      {},
      { status: 'werving', ...leden('v1') },
      fout('te_weinig_vrijwilligers', { aantal: 1, nodig: 2 }),
    ],
    ['a team of two', 'team_gevormd', {}, { status: 'werving', ...leden('v1', 'v2') }, undefined],
    ['a first begeleider', 'begeleider_toegewezen', { begeleider: 'b' }, {}, undefined],
    [
      'a second begeleider',
      'begeleider_toegewezen',
      { begeleider: 'c' },
      begeleider,
      fout('begeleider_al_toegewezen', { begeleider: 'b' }, ['begeleider']),
    ],
    ['another begeleider', 'begeleider_gewisseld', { begeleider: 'c' }, begeleider, undefined],
    [
      'the same begeleider',
      'begeleider_gewisseld',
      { begeleider: 'b' },
      begeleider,
      fout('begeleider_is_dezelfde', { begeleider: 'b' }, ['begeleider']),
    ],
    ['another begeleider than none', 'begeleider_gewisseld', { begeleider: 'c' }, {}, ontbreekt(['begeleider'])],
    ['a begeleider leaves', 'begeleider_vertrokken', {}, begeleider, undefined],
    ['no begeleider leaves', 'begeleider_vertrokken', {}, {}, ontbreekt()],
  ])('%s', (_, soort, velden, team, verwacht) => {
    expect(check(soort, velden, team)).toEqual(verwacht);
  });
});

describe('the end of a team', () => {
  test.each<Rij>([
    ['another buurt takes the place', 'vervangen', { doorBuurt: 'B' }, { buurt: 'A' }, undefined],
    [
      'the buurt itself takes the place',
      'vervangen',
      { doorBuurt: 'A' },
      { buurt: 'A' },
      fout('vervangen_door_zichzelf', { buurt: 'A' }, ['doorBuurt']),
    ],
    ['no term is known', 'afgerond', {}, {}, undefined],
    ['the day after the term', 'afgerond', {}, { begeleidVoor: '2027-03-01' }, undefined],
    ['later', 'afgerond', {}, { begeleidVoor: '2027-02-28' }, undefined],
    [
      'the last day of the term',
      'afgerond',
      {},
      { begeleidVoor: '2027-03-02' },
      fout('te_vroeg_afgerond', { vanaf: '2027-03-02', datum: '2027-03-01' }, ['datum']),
    ],
  ])('%s', (_, soort, velden, team, verwacht) => {
    expect(check(soort, velden, team)).toEqual(verwacht);
  });
});

describe('an opgave', () => {
  const metProject = (naam: string, fase: string) => ({
    ...opgaven({ opgave: 'o', status: 'opgepakt', project: naam }),
    ...projecten(project('p', fase)),
  });

  test.each<Rij>([
    ['that is new', 'opgave_toegevoegd', { ...o, ...later }, opgaven({ ...wacht, opgave: 'q' }), undefined],
    ['that is new, to look at the same day', 'opgave_toegevoegd', { ...o, ...zelfdeDag }, {}, teVroeg],
    [
      'that is there',
      'opgave_toegevoegd',
      { ...o, ...zelfdeDag },
      opgaven(wacht),
      fout('opgave_bestaat_al', { opgave: 'o' }, ['opgave']),
    ],
    ['that waits, judged anew', 'opgave_herzien', { ...o, ...later }, opgaven(wacht), undefined],
    ['that waits, to look at the same day', 'opgave_herzien', { ...o, ...zelfdeDag }, opgaven(wacht), teVroeg],
    ['unknown, judged anew', 'opgave_herzien', { ...o, ...zelfdeDag }, {}, opgaveOnbekend],
    [
      'that was taken up, judged anew',
      'opgave_herzien',
      { ...o, ...zelfdeDag },
      opgaven({ ...wacht, status: 'opgepakt' }),
      wachtNiet('opgepakt'),
    ],
    ['unknown, put back', 'opgave_teruggezet', { ...o, ...later }, {}, opgaveOnbekend],
    ['that waits, put back', 'opgave_teruggezet', { ...o, ...later }, opgaven(wacht), nietGestaakt('wachtkamer')],
    [
      'whose project runs, put back',
      'opgave_teruggezet',
      { ...o, ...later },
      metProject('p', 'uitvoering'),
      nietGestaakt('opgepakt'),
    ],
    [
      'whose project is unknown, put back',
      'opgave_teruggezet',
      { ...o, ...later },
      metProject('weg', 'gestaakt'),
      nietGestaakt('opgepakt'),
    ],
    [
      'whose project was given up, put back',
      'opgave_teruggezet',
      { ...o, ...later },
      metProject('p', 'gestaakt'),
      undefined,
    ],
    [
      'whose project was given up, put back to look at the same day',
      'opgave_teruggezet',
      { ...o, ...zelfdeDag },
      metProject('p', 'gestaakt'),
      teVroeg,
    ],
    ['that waits, dropped', 'opgave_vervallen', o, opgaven(wacht), undefined],
    ['unknown, dropped', 'opgave_vervallen', o, {}, opgaveOnbekend],
    [
      'that was dropped, dropped',
      'opgave_vervallen',
      o,
      opgaven({ ...wacht, status: 'vervallen' }),
      wachtNiet('vervallen'),
    ],
  ])('%s', (_, soort, velden, team, verwacht) => {
    expect(check(soort, velden, team)).toEqual(verwacht);
  });
});

describe('a project', () => {
  const p = (...afhankelijkVan: readonly string[]) => ({ project: 'p', afhankelijkVan });

  test.each<Rij>([
    ['starts', 'project_gestart', p(), projecten(project('q', 'idee')), undefined],
    [
      'starts that is there, before its opgave is looked at',
      'project_gestart',
      { ...p('x'), opgave: 'o' },
      projecten(project('p', 'idee')),
      fout('project_bestaat_al', { project: 'p' }, ['project']),
    ],
    ['starts with an opgave that waits', 'project_gestart', { ...p(), opgave: 'o' }, opgaven(wacht), undefined],
    [
      'starts with an unknown opgave, before what it depends on',
      'project_gestart',
      { ...p('x'), opgave: 'o' },
      {},
      opgaveOnbekend,
    ],
    [
      'starts with an opgave that was taken up',
      'project_gestart',
      { ...p(), opgave: 'o' },
      opgaven({ ...wacht, status: 'opgepakt' }),
      wachtNiet('opgepakt'),
    ],
    ['starts, and waits for one that is unknown', 'project_gestart', p('x'), opgaven(wacht), onbekend('x')],
    [
      'starts with an opgave, and waits for one that is unknown',
      'project_gestart',
      { ...p('x'), opgave: 'o' },
      opgaven(wacht),
      onbekend('x'),
    ],
    ['changes', 'project_gewijzigd', { project: 'p' }, projecten(project('p', 'uitvoering', ['x'])), undefined],
    ['unknown, changes', 'project_gewijzigd', p(), {}, projectOnbekend],
    ['unknown, changes nothing', 'project_gewijzigd', { project: 'p' }, {}, projectOnbekend],
    ['finished, changes', 'project_gewijzigd', p(), projecten(project('p', 'afgerond')), klaar('afgerond')],
    ['given up, changes', 'project_gewijzigd', p(), projecten(project('p', 'gestaakt')), klaar('gestaakt')],
    [
      'would wait for an unknown one',
      'project_gewijzigd',
      p('x'),
      projecten(project('p', 'uitvoering')),
      onbekend('x'),
    ],
    [
      'would wait for one that is not finished, before it is carried out',
      'project_gewijzigd',
      p('q'),
      projecten(project('p', 'voorbereiding'), project('q', 'idee')),
      undefined,
    ],
    [
      'would wait for some that are not finished, while it is carried out',
      'project_gewijzigd',
      p('q', 'r', 's'),
      projecten(project('p', 'uitvoering'), project('q', 'idee'), project('r', 'afgerond'), project('s', 'gestaakt')),
      open('q', 's'),
    ],
    [
      'would wait for one that is finished, while it is carried out',
      'project_gewijzigd',
      p('q'),
      projecten(project('p', 'uitvoering'), project('q', 'afgerond')),
      undefined,
    ],
    ['unknown, goes on', 'project_voortgezet', { project: 'p', fase: 'uitvoering' }, {}, projectOnbekend],
    [
      'finished, goes on',
      'project_voortgezet',
      { project: 'p', fase: 'uitvoering' },
      projecten(project('p', 'afgerond')),
      klaar('afgerond'),
    ],
    [
      'goes on to its preparation, whatever it waits for',
      'project_voortgezet',
      { project: 'p', fase: 'voorbereiding' },
      projecten(project('p', 'idee', ['q']), project('q', 'idee')),
      undefined,
    ],
    [
      'goes on to the phase that it has',
      'project_voortgezet',
      { project: 'p', fase: 'voorbereiding' },
      projecten(project('p', 'voorbereiding')),
      past('voorbereiding', 'voorbereiding'),
    ],
    [
      'goes back',
      'project_voortgezet',
      { project: 'p', fase: 'voorbereiding' },
      projecten(project('p', 'uitvoering')),
      past('uitvoering', 'voorbereiding'),
    ],
    [
      'that is carried out, goes on to that',
      'project_voortgezet',
      { project: 'p', fase: 'uitvoering' },
      projecten(project('p', 'uitvoering')),
      past('uitvoering', 'uitvoering'),
    ],
    [
      'is to be carried out, and waits',
      'project_voortgezet',
      { project: 'p', fase: 'uitvoering' },
      projecten(project('p', 'idee', ['q', 'weg']), project('q', 'uitvoering')),
      open('q', 'weg'),
    ],
    [
      'is to be carried out, and waits for nothing any more',
      'project_voortgezet',
      { project: 'p', fase: 'uitvoering' },
      projecten(project('p', 'voorbereiding', ['q']), project('q', 'afgerond')),
      undefined,
    ],
    ['unknown, is finished', 'project_afgerond', { project: 'p' }, {}, projectOnbekend],
    [
      'given up, is finished',
      'project_afgerond',
      { project: 'p' },
      projecten(project('p', 'gestaakt')),
      klaar('gestaakt'),
    ],
    [
      'in preparation, is finished',
      'project_afgerond',
      { project: 'p' },
      projecten(project('p', 'voorbereiding')),
      fout('project_niet_uitgevoerd', { project: 'p', fase: 'voorbereiding' }, ['project']),
    ],
    [
      'that is carried out, is finished',
      'project_afgerond',
      { project: 'p' },
      projecten(project('p', 'uitvoering')),
      undefined,
    ],
    ['unknown, is given up', 'project_gestaakt', { project: 'p' }, {}, projectOnbekend],
    ['is given up', 'project_gestaakt', { project: 'p' }, projecten(project('p', 'idee')), undefined],
    [
      'finished, is given up',
      'project_gestaakt',
      { project: 'p' },
      projecten(project('p', 'afgerond')),
      klaar('afgerond'),
    ],
  ])('%s', (_, soort, velden, team, verwacht) => {
    expect(check(soort, velden, team)).toEqual(verwacht);
  });
});

describe('what a project depends on', () => {
  const qr = [project('q', 'idee', ['r']), project('r', 'idee')] as const;

  test.each<[string, readonly [string, object][], readonly string[], object | undefined]>([
    ['nothing', [], [], undefined],
    ['two that exist', [...qr], ['q', 'r'], undefined],
    ['itself, which is new', [], ['p'], kring],
    ['itself beside another', [...qr], ['r', 'p'], kring],
    ['the first of two that are unknown', [...qr], ['q', 'x', 'y'], onbekend('x')],
    ['an unknown one, and itself', [], ['p', 'x'], onbekend('x')],
    ['one that waits for it', [project('q', 'idee', ['p']), project('p', 'idee')], ['q'], kring],
    [
      'the first of two waits for it through another',
      [project('q', 'idee', ['s']), project('r', 'idee'), project('s', 'idee', ['p']), project('p', 'idee')],
      ['q', 'r'],
      kring,
    ],
    [
      'two that wait for the same, of which the last waits for it',
      [project('q', 'idee', ['s']), project('r', 'idee', ['s']), project('s', 'idee', ['p']), project('p', 'idee')],
      ['q', 'r'],
      kring,
    ],
    ['two that wait for each other', [project('q', 'idee', ['r']), project('r', 'idee', ['q'])], ['q'], undefined],
  ])('%s', (_, lijst, van, verwacht) => {
    expect(checkAfhankelijk(bouw(projecten(...lijst)), 'p', van)).toEqual(verwacht);
  });
});
