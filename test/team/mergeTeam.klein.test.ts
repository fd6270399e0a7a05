/** Two small branches of a record together: what each has alone, the record, and every conflict as a whole. */
import {
  type Dossiergebeurtenis,
  evolveTeam,
  initialTeamdossier,
  mergeTeam,
  type Teamdossier,
  type Teamgebeurtenis,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { uniteTakken } from '../../src/team/samenvoegen/samen.js';
import { foutVan } from '../hulp.js';
import { bijeen, correctie, dossierVan, fout, MELD, regel, vanaf, WERF } from './kleineFeiten.js';
import { dag } from './vertel.js';

describe('two branches', () => {
  test('have what the other has not, with its ids, its corrections and what was impossible already', () => {
    const [x, c] = [bijeen('x', 3, '2026-12-31'), correctie('c', 4, 'x')];
    const b1 = regel('hervat', 'b1', 3, '2027-02-01');
    expect(uniteTakken(vanaf(x, c), vanaf(b1))).toEqual({
      takken: [
        { eigen: [x, c], ids: new Set(['x', 'c']), correcties: [c], onmogelijk: new Set() },
        { eigen: [b1], ids: new Set(['b1']), correcties: [], onmogelijk: new Set(['b1']) },
      ],
      gebeurtenissen: [MELD, WERF, x, c, b1],
    });
  });

  test('share a copy, of which the record keeps what tells most', () => {
    const ontvangen = { ...WERF, geregistreerd: dag('2027-01-09') } as Dossiergebeurtenis;
    const samen = uniteTakken(dossierVan(MELD, WERF), dossierVan(ontvangen));
    expect(samen.takken.map(({ eigen }) => eigen)).toEqual([[MELD], []]);
    expect(samen.gebeurtenissen).toEqual([MELD, ontvangen]);
    expect(mergeTeam(dossierVan(MELD, WERF), dossierVan(ontvangen))).toEqual({
      dossier: dossierVan(MELD, ontvangen),
      conflicten: [],
    });
  });

  test('may be empty, of whatever team', () => {
    const leeg = { ...initialTeamdossier, team: 'team-9' };
    expect(mergeTeam(vanaf(), leeg)).toEqual({ dossier: vanaf(), conflicten: [] });
    expect(mergeTeam(leeg, vanaf())).toEqual({ dossier: vanaf(), conflicten: [] });
  });

  test('are of one team', () => {
    const ander = { ...dossierVan({ ...MELD, team: 'team-2' } as Dossiergebeurtenis), team: 'team-2' };
    const geweigerd = foutVan(() => mergeTeam(vanaf(), ander));
    expect([geweigerd.code, geweigerd.params, geweigerd.pad]).toEqual([
      'team.ander_team',
      { team: 'team-1', gekregen: 'team-2' },
      ['team'],
    ]);
  });
});

describe('the day of receipt', () => {
  const al = { ...MELD, geregistreerd: dag('2027-01-05') } as Dossiergebeurtenis;

  test('is given to what has none', () => {
    const geregistreerd = dag('2027-01-05');
    expect(mergeTeam(dossierVan(al, WERF), dossierVan(), { geregistreerd }).dossier).toEqual(
      dossierVan(al, { ...WERF, geregistreerd } as Dossiergebeurtenis),
    );
    expect(mergeTeam(dossierVan(al, WERF), dossierVan()).dossier).toEqual(dossierVan(al, WERF));
  });

  test('lies not before the receipt or the noting of anything', () => {
    const geregistreerd = dag('2027-01-04');
    const noot = bijeen('x', 3, '2027-01-06');
    const geweigerd = foutVan(() => mergeTeam(dossierVan(al, WERF, noot), dossierVan(), { geregistreerd }));
    const vroeg = (id: string, vorige: string) =>
      fout('ontvangen_te_vroeg', { id, geregistreerd: '2027-01-04', vorige }, ['geregistreerd']);
    expect(geweigerd.code).toBe('team.ontvangen_te_vroeg');
    expect(geweigerd.bevindingen).toEqual([vroeg('e1', '2027-01-05'), vroeg('x', '2027-01-06')]);
  });

  test('is a day', () => {
    const geweigerd = foutVan(() => mergeTeam(vanaf(), vanaf(), { geregistreerd: 'x' as never }));
    expect(geweigerd.params).toMatchObject({ soort: 'opties' });
    expect(geweigerd.bevindingen.map(({ pad }) => pad)).toEqual([['geregistreerd']]);
  });
});

describe('the conflicts', () => {
  const noem = (links: Teamdossier, rechts: Teamdossier) =>
    mergeTeam(links, rechts).conflicten.map(({ soort, gebeurtenis, tegen }) => [soort, gebeurtenis, tegen]);

  test('come by the day of their event, and of one day by its id', () => {
    const links = vanaf(
      bijeen('a1', 3, '2027-03-01'),
      bijeen('a2', 4, '2027-02-01'),
      bijeen('z', 5, '2027-02-01', { aanwezigen: 3 }),
      regel('gestopt', 'a3', 6, '2027-05-01', { reden: 'x' }),
    );
    const rechts = vanaf(
      bijeen('b1', 3, '2027-03-01'),
      bijeen('b2', 4, '2027-02-01'),
      bijeen('z', 5, '2027-02-01', { aanwezigen: 4 }),
      regel('vrijwilliger_aangesloten', 'b3', 6, '2027-05-02', { vrijwilliger: 'v', rollen: [] }),
    );
    const verwacht = [
      ['dubbel', 'b2', 'a2'],
      ['zelfde_id', 'z', undefined],
      ['dubbel', 'b1', 'a1'],
      ['onmogelijk', 'b3', 'a3'],
    ];
    expect(noem(links, rechts)).toEqual(verwacht);
    expect(noem(rechts, links)).toEqual(verwacht);
  });

  test('of a corrected event come by the day that it has now, and of a withdrawn one by the day that it had', () => {
    const [x, y] = [bijeen('x', 3, '2027-01-10'), bijeen('y', 4, '2027-01-20')];
    const links = vanaf(
      x,
      y,
      correctie('a1', 5, 'x', '2027-03-20'),
      correctie('a2', 6, 'y', '2027-01-21'),
      bijeen('a3', 7, '2027-03-01'),
    );
    const rechts = vanaf(
      x,
      y,
      correctie('b1', 5, 'x', '2027-04-20'),
      correctie('b2', 6, 'y'),
      bijeen('b3', 7, '2027-03-01'),
    );
    expect(noem(links, rechts)).toEqual([
      ['twee_correcties', 'y', 'a2'],
      ['dubbel', 'b3', 'a3'],
      ['twee_correcties', 'x', 'a1'],
    ]);
  });

  test('of what is impossible say by what, and what helps', () => {
    const links = vanaf(regel('gestopt', 'a1', 3, '2027-05-01', { reden: 'x' }));
    const rechts = vanaf(bijeen('b1', 3, '2027-05-02'));
    const reden = 'Bleek bij het samenvoegen van twee dossiers.';
    const intrekken = (id: string) => ({
      code: 'team.voorstel_intrekken',
      params: { id },
      correcties: [{ betreft: id, reden }],
    });
    expect(mergeTeam(links, rechts)).toEqual({
      dossier: vanaf(regel('gestopt', 'a1', 3, '2027-05-01', { reden: 'x' }), bijeen('b1', 3, '2027-05-02')),
      conflicten: [
        {
          soort: 'onmogelijk',
          ernst: 'fout',
          code: 'team.conflict_onmogelijk_door',
          params: { id: 'b1', gebeurtenis: 'bijeenkomst_gehouden', datum: '2027-05-02', tegen: 'a1' },
          gebeurtenis: 'b1',
          tegen: 'a1',
          oorzaak: {
            code: 'team.is_beeindigd',
            params: { gebeurtenis: 'bijeenkomst_gehouden', einde: 'gestopt', datum: '2027-05-01' },
          },
          voorstellen: [intrekken('b1'), intrekken('a1')],
        },
      ],
    });
  });
});

describe('an event comes into a record', () => {
  const los = (een: Dossiergebeurtenis): Teamgebeurtenis => {
    const { nummer: _, ...rest } = een;
    return rest;
  };

  test('at its place by number, or behind all', () => {
    const x = bijeen('x', 5, '2027-02-01');
    expect(evolveTeam(vanaf(x), bijeen('y', 4, '2027-02-02'))).toEqual(vanaf(bijeen('y', 4, '2027-02-02'), x));
    expect(evolveTeam(vanaf(x), los(bijeen('y', 1, '2027-02-02')))).toEqual(vanaf(x, bijeen('y', 6, '2027-02-02')));
    expect(evolveTeam(initialTeamdossier, los(MELD))).toEqual(dossierVan(MELD));
  });

  test('as a copy that moves or is received, or leaves the record as it is', () => {
    const dossier = vanaf(bijeen('x', 5, '2027-02-01'));
    expect(evolveTeam(dossier, bijeen('x', 9, '2027-02-01'))).toBe(dossier);
    expect(evolveTeam(dossier, { ...MELD, nummer: 7 })).toBe(dossier);
    expect(evolveTeam(dossierVan(WERF, { ...MELD, nummer: 7 }), MELD)).toEqual(vanaf());
    const geregistreerd = dag('2027-01-09');
    expect(evolveTeam(vanaf(), { ...WERF, geregistreerd })).toEqual(dossierVan(MELD, { ...WERF, geregistreerd }));
  });

  test('and the record before it goes on by itself', () => {
    const voor = vanaf();
    const eerste = evolveTeam(voor, los(bijeen('x', 1, '2027-02-01')));
    expect(evolveTeam(voor, los(bijeen('y', 1, '2027-02-02')))).toEqual(vanaf(bijeen('y', 3, '2027-02-02')));
    expect(evolveTeam(eerste, los(bijeen('z', 1, '2027-02-03')))).toEqual(
      vanaf(bijeen('x', 3, '2027-02-01'), bijeen('z', 4, '2027-02-03')),
    );
  });
});
