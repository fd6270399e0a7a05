/** A command on a small record: the event that it becomes, and each refusal as a whole. */
import { decideTeam, initialTeamdossier, type Teamcommando, type Teamdossier } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { bijeen, correctie, dossierVan, feit, fout, regel, vanaf } from './kleineFeiten.js';

describe('a command', () => {
  const commando = (soort: string, velden: object = {}) =>
    ({
      soort,
      id: 'n',
      team: 'team-1',
      datum: '2027-03-01',
      genoteerd: '2027-03-01',
      door: 'm',
      ...velden,
    }) as unknown as Teamcommando;
  const besluit = (dossier: Teamdossier, soort: string, velden: object = {}) =>
    decideTeam(commando(soort, velden), dossier);
  const geweigerd = (dossier: Teamdossier, soort: string, velden: object = {}) => {
    const { code, params, pad, bevindingen } = foutVan(() => besluit(dossier, soort, velden));
    return { code: code.replace('team.', ''), params, pad, bevindingen };
  };
  const fouten = (code: string, params: object, pad: readonly string[] = []) => ({
    code,
    params,
    pad,
    bevindingen: [fout(code, params, pad)],
  });
  const ontvangen = { geregistreerd: '2027-03-05' };
  /** What the registration might have been. */
  const melding = {
    soort: 'gebied_aangemeld',
    versie: 2,
    datum: '2027-01-01',
    buurt: 'B',
    begeleidingsjaren: 2,
  };

  test('becomes an event with the next number', () => {
    expect(besluit(vanaf(), 'bijeenkomst_vastleggen', { aanwezigen: 3 })).toStrictEqual([
      feit('bijeenkomst_gehouden', { id: 'n', nummer: 3, aanwezigen: 3 }),
    ]);
    expect(besluit(vanaf(), 'bijeenkomst_vastleggen', { ...ontvangen, genoteerd: undefined })).toStrictEqual([
      feit('bijeenkomst_gehouden', { id: 'n', nummer: 3, ...ontvangen, genoteerd: '2027-03-05' }),
    ]);
    expect(besluit(vanaf(), 'corrigeren', { betreft: 'e1', reden: 'x', wordt: melding })).toStrictEqual([
      feit('correctie', { id: 'n', nummer: 3, betreft: 'e1', reden: 'x', wordt: melding }),
    ]);
  });

  const opgave = regel('opgave_toegevoegd', 'o1', 3, '2027-02-01', {
    opgave: 'o',
    titel: 'Tuin',
    thema: 'groen',
    bron: 'bewoners',
    omvang: 2,
    complexiteit: 3,
    rollen: [],
    kans: 3,
    urgentie: 3,
    reden: 'anders',
    opnieuwBekijkenOp: '2027-12-01',
  });
  const gevormd = [
    regel('vrijwilliger_aangesloten', 'v1', 4, '2027-02-01', { vrijwilliger: 'v1', rollen: [] }),
    regel('vrijwilliger_aangesloten', 'v2', 5, '2027-02-01', { vrijwilliger: 'v2', rollen: [] }),
    regel('team_gevormd', 'g', 6, '2027-02-02'),
  ];

  test('that takes up an opgave begins a project with what the opgave has, and what is given', () => {
    const project = { titel: 'Tuin', thema: 'groen', omvang: 2, complexiteit: 3, opgave: 'o', project: 'p' };
    const leeg = { partners: [], bijdragen: [], afhankelijkVan: [] };
    const dossier = vanaf(opgave, ...gevormd);
    const basis = { id: 'n', nummer: 7, ...project, ...leeg };
    expect(besluit(dossier, 'opgave_oppakken', { opgave: 'o', project: 'p', titel: undefined })).toStrictEqual([
      feit('project_gestart', basis),
    ]);
    expect(
      besluit(dossier, 'opgave_oppakken', { opgave: 'o', project: 'p', titel: 'Bos', omvang: 1, partners: ['x'] }),
    ).toStrictEqual([feit('project_gestart', { ...basis, titel: 'Bos', omvang: 1, partners: ['x'] })]);
    expect(geweigerd(dossier, 'opgave_oppakken', { opgave: 'q', project: 'p' })).toEqual(
      fouten('opgave_onbekend', { opgave: 'q' }, ['opgave']),
    );
    expect(geweigerd(dossierVan(), 'opgave_oppakken', { opgave: 'o', project: 'p' })).toEqual(
      fouten('niet_aangemeld', { datum: '2027-03-01' }),
    );
  });

  test.each([['taart_eten'], ['toString'], [7]])('of an unknown kind %j is refused', (soort) => {
    const { code, params, pad } = geweigerd(vanaf(), soort as string);
    expect([code, pad]).toEqual(['kern.keuze_onbekend', ['soort']]);
    expect(params.waarde).toBe(typeof soort === 'string' ? `"${soort}"` : '7');
  });

  test('whose kind is a list of one name is refused', () => {
    expect(geweigerd(vanaf(), ['bijeenkomst_vastleggen'] as never).code).toBe('kern.keuze_onbekend');
  });

  test('may begin a record of any team', () => {
    const { soort: _, versie: __, ...velden } = melding;
    expect(besluit(initialTeamdossier, 'gebied_aanmelden', { ...velden, genoteerd: '2027-01-01' })).toEqual([
      feit('gebied_aangemeld', { ...melding, id: 'n', nummer: 1, genoteerd: '2027-01-01' }),
    ]);
  });

  test.each<[string, () => unknown, string, readonly (string | number)[]]>([
    ['no object', () => decideTeam('x' as never, vanaf()), 'teamcommando', []],
    [
      'an object of a wrong form',
      () => besluit(vanaf(), 'bijeenkomst_vastleggen', { aanwezigen: -1 }),
      'bijeenkomst_vastleggen',
      ['aanwezigen'],
    ],
    [
      'one without a day of noting',
      () => besluit(vanaf(), 'bijeenkomst_vastleggen', { genoteerd: undefined }),
      'bijeenkomst_vastleggen',
      ['genoteerd'],
    ],
  ])('that is %s is refused', (_, doe, soort, pad) => {
    const { code, params, bevindingen } = foutVan(doe);
    expect([code, params]).toEqual(['kern.document_ongeldig', { soort, aantal: 1 }]);
    expect(bevindingen.map((een) => een.pad)).toEqual([pad]);
  });

  const dagen = (datum: string, genoteerd: string, geregistreerd?: string) => ({ datum, genoteerd, geregistreerd });
  const d = (n: number) => `2027-03-0${n}`;

  test.each<[string, object, object]>([
    ['of another team', { team: 'team-2' }, fouten('ander_team', { team: 'team-1', gekregen: 'team-2' }, ['team'])],
    ['of tomorrow', dagen(d(2), d(1)), fouten('in_toekomst', { datum: d(2), geregistreerd: d(1) }, ['datum'])],
    [
      'received before it happened',
      dagen(d(3), d(1), d(2)),
      fouten('in_toekomst', { datum: d(3), geregistreerd: d(2) }, ['datum']),
    ],
    [
      'noted before it happened',
      dagen(d(2), d(1), d(3)),
      fouten('notitie_past_niet', { genoteerd: d(1), datum: d(2), geregistreerd: d(3) }, ['genoteerd']),
    ],
    [
      'noted after its receipt',
      dagen(d(1), d(3), d(2)),
      fouten('notitie_past_niet', { genoteerd: d(3), datum: d(1), geregistreerd: d(2) }, ['genoteerd']),
    ],
    [
      'noted before what is known',
      dagen('2027-01-02', '2027-01-09'),
      fouten('registratie_loopt_terug', { geregistreerd: '2027-01-09', vorige: '2027-01-10' }, ['genoteerd']),
    ],
    [
      'received before what is known',
      dagen('2027-01-02', '2027-01-08', '2027-01-09'),
      fouten('registratie_loopt_terug', { geregistreerd: '2027-01-09', vorige: '2027-01-10' }, ['geregistreerd']),
    ],
    ['with an id that is there', { id: 'e2' }, fouten('gebeurtenis_bestaat_al', { id: 'e2' }, ['id'])],
  ])('%s is refused', (_, velden, verwacht) => {
    expect(geweigerd(vanaf(bijeen('x', 3, '2027-01-10')), 'bijeenkomst_vastleggen', velden)).toEqual(verwacht);
  });

  test.each([
    ['of the day of its noting', dagen(d(1), d(1))],
    ['noted on the day of its receipt', dagen(d(1), d(2), d(2))],
    ['noted on the last day of which anything is known', dagen('2027-01-03', '2027-01-10')],
  ])('%s is taken', (_, velden) => {
    expect(besluit(vanaf(bijeen('x', 3, '2027-01-10')), 'bijeenkomst_vastleggen', velden)).toHaveLength(1);
  });

  const wordt = (datum: string, velden: object = {}) => ({
    wordt: { soort: 'bijeenkomst_gehouden', versie: 2, datum, ...velden },
  });

  test.each<[string, object, object]>([
    ['of nothing', { betreft: 'e9' }, fouten('correctie_zonder_doel', { betreft: 'e9' }, ['betreft'])],
    ['of a correction', { betreft: 'c' }, fouten('correctie_zonder_doel', { betreft: 'c' }, ['betreft'])],
    [
      'to a day to come',
      { betreft: 'x', ...wordt('2027-06-02') },
      fouten('in_toekomst', { datum: '2027-06-02', geregistreerd: '2027-06-01' }, ['wordt', 'datum']),
    ],
    [
      'to what is impossible itself',
      { betreft: 'x', wordt: { soort: 'rollen_gewijzigd', versie: 2, datum: d(1), vrijwilliger: 'v', rollen: [] } },
      fouten('vrijwilliger_niet_aangesloten', { vrijwilliger: 'v', datum: d(1) }, ['wordt', 'vrijwilliger']),
    ],
    [
      'that makes something else impossible',
      { betreft: 'e2' },
      fouten('latere_gebeurtenis_onmogelijk', {
        id: 'x',
        gebeurtenis: 'bijeenkomst_gehouden',
        datum: '2027-01-10',
        reden: 'team.status_past_niet',
      }),
    ],
  ])('a correction %s is refused', (_, velden, verwacht) => {
    const dossier = vanaf(bijeen('x', 3, '2027-01-10'), bijeen('y', 4, '2027-01-11'), correctie('c', 5, 'y'));
    const hoofd = { datum: '2027-06-01', genoteerd: '2027-06-01', reden: 'x' };
    expect(geweigerd(dossier, 'corrigeren', { ...hoofd, ...velden })).toEqual(verwacht);
    expect(besluit(dossier, 'corrigeren', { ...hoofd, betreft: 'x', ...wordt('2027-06-01') })).toHaveLength(1);
  });

  test('that is impossible is refused with the rule and its place', () => {
    const params = { vrijwilliger: 'v', datum: '2027-03-01' };
    expect(geweigerd(vanaf(), 'vrijwilliger_afmelden', { vrijwilliger: 'v' })).toEqual(
      fouten('vrijwilliger_niet_aangesloten', params, ['vrijwilliger']),
    );
  });

  test('is not in the way of what was impossible already', () => {
    const al = regel('hervat', 'al', 3, '2027-02-01');
    expect(besluit(vanaf(al), 'bijeenkomst_vastleggen')).toHaveLength(1);
    const later = bijeen('x', 4, '2027-02-20');
    expect(geweigerd(vanaf(al, later), 'pauzeren', { datum: '2027-02-10', reden: 'x' })).toEqual(
      fouten('latere_gebeurtenis_onmogelijk', {
        id: 'x',
        gebeurtenis: 'bijeenkomst_gehouden',
        datum: '2027-02-20',
        reden: 'team.status_past_niet',
      }),
    );
  });
});
