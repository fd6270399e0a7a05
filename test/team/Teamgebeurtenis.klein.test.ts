/** The form of an event, alone and in a record, and how one of an earlier form is brought up to date. */
import { Teamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { dossierVan, feit, MELD, vanaf, WERF } from './kleineFeiten.js';

describe('the form of an event', () => {
  const lees = (soort: string, velden: object) => {
    const { nummer: _, ...rest } = feit(soort, velden);
    const gelezen = Teamgebeurtenis.safeParse(rest);
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`);
  };
  const project = { project: 'p', titel: 'Tuin', thema: 'groen', omvang: 1, complexiteit: 5, bijdragen: [] };

  test.each<[string, object, readonly string[]]>([
    ['vrijwilliger_aangesloten', { vrijwilliger: 'v', rollen: ['kenner', 'verbinder'] }, []],
    ['vrijwilliger_aangesloten', { vrijwilliger: 'v', rollen: ['kenner', 'kenner'] }, ['rollen team.dubbel_in_lijst']],
    ['project_gestart', { ...project, partners: ['a', 'b'], afhankelijkVan: ['q'] }, []],
    [
      'project_gestart',
      { ...project, partners: ['a', 'a'], afhankelijkVan: ['q', 'q'] },
      ['partners team.dubbel_in_lijst', 'afhankelijkVan team.dubbel_in_lijst'],
    ],
    ['project_gestart', { ...project, partners: [], afhankelijkVan: [] }, []],
  ])('%s %j', (soort, velden, verwacht) => {
    expect(lees(soort, velden)).toEqual(verwacht);
  });

  test('in a record has a number', () => {
    const { nummer: _, ...zonder } = WERF;
    const gelezen = Teamdossier.safeParse({ ...dossierVan(MELD), gebeurtenissen: [MELD, zonder] });
    expect(gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['team.nummer_ontbreekt', ['gebeurtenissen', 1]],
    ]);
    expect(Teamdossier.parse(vanaf())).toEqual(vanaf());
  });
});

describe('a stored event of an earlier form', () => {
  const hoofd = { id: 'e1', team: 'team-1', datum: '2027-03-01', door: 'm' };
  const oud = { ...hoofd, soort: 'hervat', versie: 1, geregistreerd: '2027-03-02' };
  const nieuw = { ...oud, versie: 2, genoteerd: '2027-03-02' };
  const correct = (velden: object = {}) => ({ ...nieuw, soort: 'correctie', betreft: 'e0', reden: 'x', ...velden });
  const feitVan = (versie: number) => ({ soort: 'hervat', versie, datum: '2027-03-01' });
  const codes = (value: unknown) => {
    const gelezen = Teamgebeurtenis.safeParse(value);
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`);
  };

  test('is brought up to date, and so is what a correction says', () => {
    expect(Teamgebeurtenis.parse(oud)).toStrictEqual(nieuw);
    expect(Teamgebeurtenis.parse(correct())).toStrictEqual(correct());
    for (const versie of [1, 2])
      expect(Teamgebeurtenis.parse(correct({ wordt: feitVan(versie) }))).toStrictEqual(correct({ wordt: feitVan(2) }));
  });

  test('is refused when it is none, also in a correction', () => {
    expect(codes([])).toEqual([' kern.type_verkeerd']);
    expect(codes(null)).toEqual([' kern.type_verkeerd']);
    expect(codes(correct({ wordt: 'x' }))).toEqual(['wordt kern.type_verkeerd']);
    expect(codes(correct({ wordt: null }))).toEqual(['wordt kern.type_verkeerd']);
    expect(codes(correct({ wordt: [] }))).toEqual(['wordt kern.type_verkeerd']);
    expect(codes(correct({ soort: 'hervat', wordt: feitVan(1) }))).toEqual([
      'betreft kern.veld_onbekend',
      'reden kern.veld_onbekend',
      'wordt kern.veld_onbekend',
    ]);
  });
});
