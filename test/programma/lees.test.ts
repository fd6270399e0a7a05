/** What is read of an agreement for one buurt: its start, its last day, its place, and how long it is paid for. */
import { getOvereenkomststand, initialOvereenkomstdossier, type Overeenkomstdossier } from 'buurtaanpak/overeenkomst';
import type { Keuze } from 'buurtaanpak/programma';
import { findFinancieringTot, findTekst, readOvereenkomst } from 'buurtaanpak/programma/huis';
import { describe, expect, test } from 'vitest';
import { createLegeGeldstand } from '../../src/programma/geld/createGeldstand.js';
import { findLaatsteDag } from '../../src/programma/lees/findLaatsteDag.js';
import { findStart } from '../../src/programma/lees/findStart.js';
import { findTeksten } from '../../src/programma/lees/findTeksten.js';
import { findVroegEinde } from '../../src/programma/lees/findVroegEinde.js';
import { listGenoemd } from '../../src/programma/lees/listGenoemd.js';
import { listPlaatsen } from '../../src/programma/lees/listPlaatsen.js';
import { readDeelnemer } from '../../src/programma/lees/readDeelnemer.js';
import { dag } from '../team/vertel.js';
import type { Feit } from './dossiers.js';
import {
  A,
  addendum,
  B,
  beeindiging,
  bijdrage,
  C,
  keuzebuurt,
  kleinDossier,
  kleineDeelnemer,
  plan,
  REIKWIJDTE,
  stop,
  vervang,
  werf,
} from './klein.js';

const D = 'BU00802004';
const PEILDATUM = dag('2027-08-31');
/** A text that names buurten, each with a start of its own or without. */
const versie = (buurten: Readonly<Record<string, string | undefined>> | undefined, van = '2026-09-01') => ({
  document: {
    partijen: [],
    looptijd: { van, tot: '2029-08-31' },
    reikwijdte: {
      buurten: buurten && Object.entries(buurten).map(([buurt, start]) => ({ buurt, ...(start ? { start } : {}) })),
    },
  },
});

test.each([
  ['the day before the term ends', '2029-08-30', '2029-08-30'],
  ['the last day of the term', '2029-08-31', undefined],
  ['later', '2029-09-01', undefined],
  ['never', undefined, undefined],
])('an early end is before that of the term: %s', (_, laatsteDag, verwacht) => {
  const gelezen = (tekst?: object) =>
    ({ stand: { laatsteDag }, tekst }) as unknown as Parameters<typeof findVroegEinde>[0];
  expect(findVroegEinde(gelezen({ looptijd: { tot: '2029-08-31' } }))).toBe(verwacht);
  expect(findVroegEinde(gelezen())).toBeUndefined();
});

describe('the start of a buurt', () => {
  const find = (
    start: string | undefined,
    geldend?: object,
    alle: readonly object[] = [],
    gestopt: readonly object[] = [],
  ) =>
    findStart(
      { buurt: A, start } as Parameters<typeof findStart>[0],
      { gestopt } as unknown as Parameters<typeof findStart>[1],
      { geldend, alle } as unknown as Parameters<typeof findStart>[2],
    );
  const eerste = versie({ [A]: '2026-10-01' });
  const tweede = versie({ [A]: '2026-11-01' });
  const derde = versie({ [B]: '2026-12-01' }, '2027-01-01');

  test.each<[string, () => string | undefined, string | undefined]>([
    ['that of the choice, without a text', () => find('2026-09-15'), '2026-09-15'],
    ['none, without a text and a start in the choice', () => find(undefined), undefined],
    ['that of the text in force', () => find('2026-09-15', eerste, [eerste, tweede]), '2026-10-01'],
    [
      'the first day of the text in force that names it',
      () => find('2026-09-15', versie({ [A]: undefined })),
      '2026-09-01',
    ],
    [
      'not that of another buurt',
      () => find('2026-09-15', versie({ [B]: '2026-12-01', [A]: undefined })),
      '2026-09-01',
    ],
    ['that of the newest text that names it', () => find('2026-09-15', derde, [eerste, tweede, derde]), '2026-11-01'],
    ['that of the choice, when no text names it', () => find('2026-09-15', derde, [derde]), '2026-09-15'],
    ['the first day of the text in force, when nothing tells it', () => find(undefined, derde, [derde]), '2027-01-01'],
    ['the same, of a text that names no buurten', () => find(undefined, versie(undefined)), '2026-09-01'],
    [
      'that of the replacement, before any other',
      () =>
        find(
          '2026-09-15',
          eerste,
          [eerste],
          [{ buurt: C }, { buurt: B, vervangenDoor: { buurt: A, start: '2027-02-01' } }],
        ),
      '2027-02-01',
    ],
    [
      'not that of the replacement of another',
      () => find('2026-09-15', eerste, [eerste], [{ buurt: B, vervangenDoor: { buurt: C, start: '2027-02-01' } }]),
      '2026-10-01',
    ],
  ])('%s', (_, find, verwacht) => {
    expect(find()).toBe(verwacht);
  });
});

describe('the last day of a buurt', () => {
  const partijen = [
    { rol: 'gemeente', id: 'een', gemeentecode: 'GM0080' },
    { rol: 'gemeente', id: 'twee', gemeentecode: 'GM0085' },
    { rol: 'uitvoerder', id: 'drie', gemeentecode: 'GM0080' },
  ];
  const weg = (partij: string, laatsteDag: string) => ({ partij, laatsteDag });
  const op = (buurt: string, laatsteDag: string) => ({ buurt, laatsteDag });

  test.each<[string, readonly object[], readonly object[], string | undefined]>([
    ['none', [], [], undefined],
    ['that on which it stopped', [op(B, '2027-01-01'), op(A, '2027-02-01')], [], '2027-02-01'],
    ['none, as another stopped', [op(B, '2027-01-01')], [], undefined],
    ['that on which its gemeente left', [], [weg('twee', '2027-01-01'), weg('een', '2027-03-01')], '2027-03-01'],
    ['none, as another party left', [], [weg('drie', '2027-03-01'), weg('onbekend', '2027-03-01')], undefined],
    ['the first of both', [op(A, '2027-04-01')], [weg('een', '2027-03-01')], '2027-03-01'],
    ['the first of both, the other way round', [op(A, '2027-02-01')], [weg('een', '2027-03-01')], '2027-02-01'],
  ])('%s', (_, gestopt, uitgetreden, verwacht) => {
    const stand = { gestopt, uitgetreden } as unknown as Parameters<typeof findLaatsteDag>[1];
    const teksten = { alle: [{ document: { partijen } }] } as unknown as Parameters<typeof findLaatsteDag>[2];
    expect(findLaatsteDag(A, stand, teksten)).toBe(verwacht);
    // Of an own code nobody knows in which gemeente it lies.
    expect(findLaatsteDag('eigen', stand, teksten)).toBeUndefined();
  });
});

describe('the text that counts', () => {
  const dossier = kleinDossier({}, addendum({ onderwerp: 'Een andere' }));
  const find = (peildatum: string, bekendOp?: string) =>
    findTekst(dossier, { peildatum: dag(peildatum), ...(bekendOp === undefined ? {} : { bekendOp: dag(bekendOp) }) });

  test('the first before any was made, then the one in force, as far as it is known', () => {
    expect(find('2020-01-01')?.onderwerp).toMatch(/^De inzet/);
    expect(find('2027-06-30')?.onderwerp).toMatch(/^De inzet/);
    expect(find('2027-07-01')?.onderwerp).toBe('Een andere');
    expect(find('2027-07-01', '2027-06-14')?.onderwerp).toMatch(/^De inzet/);
    expect(find('2027-07-01', '2020-01-01')).toBeUndefined();
    expect(findTekst(initialOvereenkomstdossier, { peildatum: PEILDATUM })).toBeUndefined();
  });

  test('all texts, in their order', () => {
    const stand = getOvereenkomststand(dossier, { peildatum: dag('2027-06-30') });
    const { alle, geldend } = findTeksten(dossier, stand, undefined);
    expect(alle.map(({ nummer }) => nummer)).toEqual([0, 1]);
    expect(geldend?.nummer).toBe(0);
  });

  test('the buurten that any of them names', () => {
    const genoemd = (...alle: readonly object[]) =>
      listGenoemd({ teksten: { alle } } as unknown as Parameters<typeof listGenoemd>[0]);
    expect(genoemd(versie(undefined))).toEqual(new Set());
    expect(genoemd(versie({ [A]: undefined, [B]: undefined }), versie({ [B]: undefined, [C]: undefined }))).toEqual(
      new Set([A, B, C]),
    );
  });
});

describe('the last day that the plan pays for', () => {
  const find = (overeenkomst: Overeenkomstdossier, buurt: string = A, keuze?: Keuze) =>
    findFinancieringTot(buurt, keuze, readOvereenkomst({ overeenkomst }, { peildatum: PEILDATUM }));
  const optie = {
    financieringsplan: plan(undefined, { bijdragen: [bijdrage('jaar-3')], optie: { uiterlijk: '2028-06-30' } }),
  };
  const gelicht: Feit = { soort: 'optie_gelicht', datum: '2027-06-01', programmajaar: 3 };
  const later = {
    reikwijdte: { ...REIKWIJDTE, buurten: [REIKWIJDTE.buurten[0], { ...REIKWIJDTE.buurten[1], start: '2027-01-01' }] },
  };
  const keten = [
    stop(B, '2027-03-01'),
    vervang(C, B, '2027-04-01'),
    stop(C, '2027-05-01'),
    vervang(D, C, '2027-06-01'),
  ];
  const naamloos = { reikwijdte: { ...REIKWIJDTE, buurten: undefined } };
  const gekozen = { buurten: [keuzebuurt(A), keuzebuurt(B, { start: dag('2027-02-01') })] };

  test.each<[string, () => string | undefined, string | undefined]>([
    ['of all years', () => find(kleinDossier()), '2029-08-31'],
    ['without a year that is an option', () => find(kleinDossier(optie)), '2028-08-31'],
    ['with a year whose option was taken', () => find(kleinDossier(optie, gelicht)), '2029-08-31'],
    ['from the start of the buurt itself', () => find(kleinDossier(later), B), '2029-12-31'],
    [
      'from that start also for who came in its place',
      () => find(kleinDossier(later, ...keten.slice(0, 2)), C),
      '2029-12-31',
    ],
    ['and for who came in the place of that one', () => find(kleinDossier(later, ...keten), D), '2029-12-31'],
    ['to the end of the replacement', () => find(kleinDossier(later, ...keten), C), '2027-05-01'],
    [
      'from the start in the choice, when no text names a buurt',
      () => find(kleinDossier(naamloos), B, gekozen),
      '2030-01-31',
    ],
    [
      'from the first day of the term, when the choice does not tell it',
      () => find(kleinDossier(naamloos), A, gekozen),
      '2029-08-31',
    ],
    [
      'of an agreement that ends early',
      () => find(kleinDossier({}, beeindiging('2028-02-29', '2027-05-01'))),
      '2028-02-29',
    ],
    ['of a buurt that stopped', () => find(kleinDossier({}, stop(A, '2027-03-01'))), '2027-03-01'],
    [
      'the earlier of both',
      () => find(kleinDossier({}, stop(A, '2028-03-31', '2027-03-01'), beeindiging('2028-02-29', '2027-05-01'))),
      '2028-02-29',
    ],
    [
      'none without a text, also when the choice tells a start',
      () => find(initialOvereenkomstdossier, B, gekozen),
      undefined,
    ],
  ])('%s', (_, find, verwacht) => {
    expect(find()).toBe(verwacht);
  });
});

describe('the places', () => {
  interface Team {
    readonly buurt: string;
    readonly einde?: { readonly doorBuurt?: string };
  }
  const list = (keuze: Keuze | undefined, teams: readonly Team[] = [], gestopt: readonly object[] = []) =>
    listPlaatsen({
      keuze,
      teams: teams.map((stand, index) => ({ index, stand: { team: `t${index}`, ...stand }, signalen: [`s${index}`] })),
      stand: { gestopt, uitgetreden: [] },
      teksten: { alle: [] },
    } as unknown as Parameters<typeof listPlaatsen>[0]);
  const kort = (...args: Parameters<typeof list>) =>
    list(...args).map(({ gekozen, keuze, team, signalen, vervangt, vervangenDoor }) => [
      gekozen,
      keuze.buurt,
      team?.team,
      signalen,
      vervangt,
      vervangenDoor,
    ]);
  const een: Keuze = { buurten: [keuzebuurt(A)] };
  const klaar = { buurt: A, einde: {} };

  test.each<[string, readonly Team[], string | undefined, readonly string[]]>([
    ['none', [{ buurt: B }], undefined, []],
    ['the active one', [klaar, { buurt: A }, klaar], 't1', ['s1']],
    ['the last one, when all ended', [klaar, klaar, { buurt: B }], 't1', ['s1']],
  ])('the team of a place: %s', (_, teams, team, signalen) => {
    expect(kort(een, teams)).toEqual([[A, A, team, signalen, undefined, undefined]]);
  });

  test('without a choice there is none', () => {
    expect(list(undefined, [{ buurt: A }])).toEqual([]);
  });

  test('a replacement follows, for the programme of the place, with what a reserve tells or else nothing but its code', () => {
    const keuze: Keuze = {
      buurten: [keuzebuurt(A, { start: dag('2026-10-01') }), keuzebuurt(B)],
      reserves: [keuzebuurt(D, { score: 1 }), keuzebuurt(C, { programma: 'west', score: 0.4 })],
    };
    const door = (doorBuurt: string, buurt: string = A) => ({ buurt, einde: { doorBuurt } });
    expect(kort(keuze, [door(C)])).toEqual([
      [A, A, 't0', ['s0'], undefined, C],
      [A, C, undefined, [], A, undefined],
      [B, B, undefined, [], undefined, undefined],
    ]);
    expect(list(keuze, [door(C)])[1]?.keuze).toEqual(keuzebuurt(C, { score: 0.4 }));
    expect(list(keuze, [door('X')])[1]?.keuze).toEqual({
      buurt: 'X',
      naam: 'X',
      programma: 'oost',
      start: '2026-10-01',
    });
    // A replacement is replaced in its turn.
    expect(kort(keuze, [door(C), door(D, C)]).map(([, buurt, , , vervangt]) => [buurt, vervangt])).toEqual([
      [A, undefined],
      [C, A],
      [D, C],
      [B, undefined],
    ]);
  });

  test('the team tells who came, else the agreement, and a buurt that has a place does not come in again', () => {
    const keuze: Keuze = { buurten: [keuzebuurt(A), keuzebuurt(B)] };
    const afspraak = [{ buurt: B }, { buurt: A, vervangenDoor: { buurt: C, start: '2027-01-01' } }];
    const buurten = (...args: Parameters<typeof list>) => list(...args).map((plaats) => plaats.keuze.buurt);
    expect(buurten(keuze, [], afspraak)).toEqual([A, C, B]);
    expect(buurten(keuze, [{ buurt: A, einde: { doorBuurt: D } }], afspraak)).toEqual([A, D, B]);
    expect(kort(keuze, [{ buurt: A, einde: { doorBuurt: B } }])).toEqual([
      [A, A, 't0', ['s0'], undefined, undefined],
      [B, B, undefined, [], undefined, undefined],
    ]);
    expect(buurten(keuze, [{ buurt: A, einde: { doorBuurt: A } }])).toEqual([A, B]);
  });
});

describe('what is read of a deelnemer', () => {
  const teams = [werf('t1', A, 3, '2026-09-02').dossier, werf('t2', B).dossier];
  const lees = (peildatum: string, wijziging = {}) =>
    readDeelnemer(kleineDeelnemer({ teams, overeenkomst: initialOvereenkomstdossier, ...wijziging }), {
      peildatum: dag(peildatum),
    });

  test.each([
    ['2026-08-31', []],
    ['2026-09-01', [1]],
    ['2026-09-02', [0, 1]],
  ])('a team counts from the day of its registration: on %s', (peildatum, verwacht) => {
    expect(lees(peildatum).teams.map(({ index }) => index)).toEqual(verwacht);
  });

  test('without a text there is no money', () => {
    const { geld, cellen, afspraken } = lees('2026-09-02');
    expect([geld, cellen, afspraken]).toEqual([createLegeGeldstand(), [], []]);
  });
});
