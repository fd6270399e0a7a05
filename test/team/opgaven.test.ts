/** The wachtkamer and the rank of what waits, on a small stand. */
import { type Ervaringsregel, listWachtkamer, rankOpgaven, type Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { kleineOpgave, kleineStand, kleinProject } from './kleineStand.js';
import { refusal } from './refusal.js';

const namen = (stand: Teamstand) => listWachtkamer(stand).map(({ opgave }) => opgave);

test('the wachtkamer is what waits, by day of review and then by reference', () => {
  const op = (naam: string, opnieuwBekijkenOp: string, status = 'wachtkamer') =>
    kleineOpgave(naam, { opnieuwBekijkenOp, status });
  const opgaven = [
    op('b', '2027-06-01'),
    op('d', '2027-07-01'),
    op('a', '2027-06-01'),
    op('c', '2027-05-01'),
    op('e', '2027-01-01', 'opgepakt'),
    op('f', '2027-01-01', 'vervallen'),
  ];
  expect(namen(kleineStand({ opgaven }))).toEqual(['c', 'a', 'b', 'd']);
  expect(namen(kleineStand({ opgaven: [...opgaven].reverse() }))).toEqual(['c', 'a', 'b', 'd']);
  expect(namen(kleineStand())).toEqual([]);
  expect(refusal(() => listWachtkamer({} as never))?.code).toBe('kern.document_ongeldig');
});

const rol = (naam: string, ...vrijwilligers: readonly string[]) => ({ rol: naam, vrijwilligers, sinds: '2026-11-02' });
const rolbezetting = [rol('kenner', 'v1'), rol('verbinder'), rol('ondernemer')];
const regel = (zwaarte: number, afgerond: number, maanden: number): Ervaringsregel =>
  ({ zwaarte, afgerond, maanden, reden: 'x' }) as Ervaringsregel;
const info = (code: string, params: object) => ({ ernst: 'info', code: `team.oppakken_${code}`, pad: [], params });

describe('the rank', () => {
  const volgorde = (...opgaven: readonly object[]) =>
    rankOpgaven(kleineStand({ opgaven, rolbezetting })).map(({ rang, opgave }) => `${rang}${opgave.opgave}`);

  test.each<[string, object, object]>([
    ['what can be taken up', { kans: 1 }, { kans: 5, rollen: ['verbinder'] }],
    ['the best chance', { kans: 4, urgentie: 1 }, { kans: 3, urgentie: 5 }],
    ['the highest urgency', { urgentie: 4, van: '2027-02-01' }, { urgentie: 3, van: '2027-01-01' }],
    ['the longest wait', { van: '2027-01-01' }, { van: '2027-01-02' }],
    [
      'the best chance of what cannot be taken up',
      { kans: 4, rollen: ['verbinder', 'ondernemer'] },
      { kans: 3, rollen: ['verbinder'] },
    ],
  ])('%s first', (_, eerste, tweede) => {
    const [b, a] = [kleineOpgave('b', eerste), kleineOpgave('a', tweede)];
    expect(volgorde(a, b)).toEqual(['1b', '2a']);
    expect(volgorde(b, a)).toEqual(['1b', '2a']);
  });

  test('the reference last', () => {
    expect(volgorde(kleineOpgave('b'), kleineOpgave('a'))).toEqual(['1a', '2b']);
    expect(volgorde(kleineOpgave('a'), kleineOpgave('b'))).toEqual(['1a', '2b']);
    expect(volgorde()).toEqual([]);
  });
});

describe('what is in the way', () => {
  const bij = (opgave: object, stand: object, ervaringsregels?: readonly Ervaringsregel[]) => {
    const een = kleineOpgave('a', opgave);
    const [rang, ...rest] = rankOpgaven(kleineStand({ opgaven: [een], rolbezetting, ...stand }), { ervaringsregels });
    expect(rest).toEqual([]);
    const { belemmeringen = [], ...over } = rang ?? {};
    expect(over).toEqual({ opgave: een, rang: 1, oppakbaar: belemmeringen.length === 0 });
    return belemmeringen;
  };

  test.each([
    ['aangemeld', true],
    ['werving', true],
    ['opstart', false],
    ['begeleid', false],
    ['zelfstandig', false],
    ['gepauzeerd', true],
    ['gestopt', true],
    ['afgerond', true],
  ])('the status %s', (status, belemmert) => {
    expect(bij({}, { status })).toEqual(belemmert ? [info('status', { status })] : []);
  });

  test('a role that is asked and nobody holds', () => {
    expect(bij({ rollen: ['kenner', 'ondernemer', 'verbinder'] }, {})).toEqual([
      info('rol', { rol: 'verbinder' }),
      info('rol', { rol: 'ondernemer' }),
    ]);
    expect(bij({ rollen: ['kenner'] }, {})).toEqual([]);
  });

  test('too few finished projecten, for the larger of two weights', () => {
    const regels = [regel(3, 2, 0), regel(4, 9, 0)];
    const projecten = [
      kleinProject('p', { fase: 'afgerond' }),
      kleinProject('q'),
      kleinProject('r', { fase: 'gestaakt' }),
    ];
    const tekort = [info('ervaring', { zwaarte: 3, nodig: 2, afgerond: 1 })];
    expect(bij({ omvang: 3, complexiteit: 1 }, { projecten }, regels)).toEqual(tekort);
    expect(bij({ omvang: 1, complexiteit: 3 }, { projecten }, regels)).toEqual(tekort);
    const nogEen = [...projecten, kleinProject('s', { fase: 'afgerond' })];
    expect(bij({ omvang: 3 }, { projecten: nogEen }, regels)).toEqual([]);
    expect(bij({ omvang: 5 }, { projecten }, regels)).toEqual([]);
  });

  test('too young, until the day on which the months are full', () => {
    const regels = [regel(3, 0, 12)];
    const jong = [info('te_jong', { zwaarte: 3, vanaf: '2027-11-02', maanden: 12 })];
    expect(bij({ omvang: 3 }, { peildatum: '2027-11-01' }, regels)).toEqual(jong);
    expect(bij({ omvang: 3 }, { peildatum: '2027-11-02' }, regels)).toEqual([]);
    expect(bij({ omvang: 3 }, { peildatum: '2027-11-01', gevormdOp: undefined }, regels)).toEqual([]);
    expect(bij({ omvang: 3 }, { peildatum: '2026-11-01' }, [regel(3, 0, 0)])).toEqual([]);
  });

  test('all at a time, by the default rules', () => {
    expect(
      bij({ omvang: 4, complexiteit: 5, rollen: ['verbinder'] }, { status: 'gepauzeerd', peildatum: '2027-01-01' }),
    ).toEqual([
      info('status', { status: 'gepauzeerd' }),
      info('rol', { rol: 'verbinder' }),
      info('ervaring', { zwaarte: 5, nodig: 3, afgerond: 0 }),
      info('te_jong', { zwaarte: 5, vanaf: '2028-05-02', maanden: 18 }),
    ]);
  });

  test('refuses what is no stand, no options and no rule', () => {
    const code = (stand: unknown, opties?: unknown) =>
      refusal(() => rankOpgaven(stand as never, opties as never))?.code;
    expect(code({})).toBe('kern.document_ongeldig');
    expect(code(kleineStand(), 7)).toBe('kern.document_ongeldig');
    expect(code(kleineStand(), { ervaringsregels: [regel(6, 0, 0)] })).toBe('kern.document_ongeldig');
    expect(code(kleineStand(), { ervaringsregels: [] })).toBeUndefined();
  });
});
