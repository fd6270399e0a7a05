import { createVingerafdruk } from 'buurtaanpak/kern';
import { type ExterneOplosser, type Selectiestand, selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { createSelectie } from '../../src/selectie/resultaat/createSelectie.js';
import { guardOplosser } from '../../src/selectie/resultaat/guardOplosser.js';
import { solveVraagstuk } from '../../src/selectie/resultaat/solveVraagstuk.js';
import { checkZoekopties } from '../../src/selectie/vraagstuk/checkZoekopties.js';
import { createStand, fingerprintVraag, sealStand } from '../../src/selectie/vraagstuk/createStand.js';
import { listMaskers } from '../../src/selectie/vraagstuk/listMaskers.js';
import { foutVan } from '../hulp.js';
import { buurt, meld, ongeldig, quotum, scoresVan, vraagstukVan, weiger, weigering } from './klein.js';

const SCORES = () => scoresVan({ A: 3, B: 2, C: 1 }, { A: 2, C: 1 });
const QUOTA = () => [quotum('p', 1), quotum('r', { van: 0, tot: 1 })];

test('a selection with its proof', () => {
  const uit = selectBuurten({ p: SCORES().p ?? [], r: { buurten: SCORES().r ?? [] } }, QUOTA(), {
    regels: [{ soort: 'uitgesloten', codes: ['C'], motief: 'm' }],
  });
  expect(uit).toEqual({
    uitkomst: 'optimaal',
    gekozen: [buurt('B', 'p', 2), buurt('A', 'r', 2)],
    totaalscore: 4,
    quota: [
      { quotum: 'p', van: 1, tot: 1, kandidaten: 3, over: 2 },
      { quotum: 'r', van: 0, tot: 1, kandidaten: 2, over: 1 },
    ],
    konMeedoen: 2,
    bewijs: {
      optimaal: true,
      gelijkspel: 'uniek',
      doelwaarde: 4,
      bovengrens: 4,
      gat: 0,
      stappen: [{ doel: 'totaal', doelwaarde: 4, bovengrens: 4 }],
      knopen: expect.any(Number),
      pivots: expect.any(Number),
      methode: 'lineair',
      controle: 'geheel',
    },
    invoer: {
      scores: SCORES(),
      quota: QUOTA(),
      opties: { regels: [{ soort: 'uitgesloten', codes: ['C'], motief: 'm' }] },
    },
  });
});

test('the steps of each objective have their names', () => {
  const stappen = (doel: object) => {
    const uit = selectBuurten(SCORES(), [quotum('p', 1), quotum('r', 1)], { doel: doel as never });
    return 'bewijs' in uit ? uit.bewijs.stappen : [];
  };
  const stap = (doel: string, waarde: number, programma?: string) => ({
    doel,
    ...(programma && { programma }),
    doelwaarde: waarde,
    bovengrens: waarde,
  });
  expect(stappen({ soort: 'totaal', gewichten: { r: 2 } })).toEqual([stap('totaal', 6)]);
  expect(stappen({ soort: 'hoogste_minimum' })).toEqual([stap('minimum', 2), stap('totaal', 4)]);
  expect(stappen({ soort: 'lexicografisch', volgorde: ['p', 'r'] })).toEqual([
    stap('totaal', 3, 'p'),
    stap('totaal', 1, 'r'),
  ]);
});

test('an outcome of the solver in points, by how it was found', () => {
  const vraagstuk = vraagstukVan(SCORES(), QUOTA(), { decimalen: 1 });
  const oplosser = { naam: 'x', versie: '1', solve: () => ({ status: 'gestopt' as const }) };
  const uitkomst = {
    toewijzing: Int16Array.of(0, -1, 1),
    stappen: [{ waarde: 40, bovengrens: 45 }],
    volledig: false,
    gelijkspel: 'onbeslist' as const,
    knopen: 3,
    pivots: 4,
    vertakt: true,
    controle: 'geheel' as const,
    extern: false,
  };
  const invoer = { scores: SCORES(), quota: QUOTA(), opties: {} };
  const maak = (wijziging: object) => createSelectie(vraagstuk, { ...uitkomst, ...wijziging }, [], invoer, oplosser);
  const bewijs = {
    optimaal: false,
    gelijkspel: 'onbeslist',
    doelwaarde: 4,
    bovengrens: 4.5,
    gat: 0.5,
    stappen: [{ doel: 'totaal', doelwaarde: 4, bovengrens: 4.5 }],
    knopen: 3,
    pivots: 4,
    methode: 'vertakken',
    controle: 'geheel',
  };
  expect(maak({})).toEqual({
    uitkomst: 'beste_gevonden',
    gekozen: [buurt('A', 'p', 3), buurt('C', 'r', 1)],
    totaalscore: 4,
    quota: [],
    bewijs,
    invoer,
  });
  expect(maak({ vertakt: false }).bewijs).toEqual({ ...bewijs, methode: 'lineair' });
  expect(maak({ extern: true }).bewijs).toEqual({
    ...bewijs,
    methode: 'extern',
    oplosser: { naam: 'x', versie: '1' },
  });
  expect(maak({ volledig: true }).uitkomst).toBe('optimaal');
  expect(createSelectie(vraagstuk, { ...uitkomst, extern: true }, [], invoer, undefined).bewijs).not.toHaveProperty(
    'oplosser',
  );
});

/** A question that is stopped before its first subproblem. */
const gestopt = (opties: object = {}) => selectBuurten(SCORES(), QUOTA(), { signaal: { aborted: true }, ...opties });

test('a search that stops says where, and goes on to the same answer', () => {
  const uit = gestopt();
  expect(uit).toMatchObject({ uitkomst: 'onbeslist', invoer: { scores: SCORES(), quota: QUOTA(), opties: {} } });
  const { stand } = uit as { stand: Selectiestand };
  const { zegel, ...rest } = stand;
  expect(zegel).toBe(createVingerafdruk(rest));
  expect(stand.vingerafdruk).toBe(createVingerafdruk({ scores: SCORES(), quota: QUOTA(), opties: {} }));
  const verder = selectBuurten(SCORES(), QUOTA(), { stand, knopenbudget: 99 });
  const ineens = selectBuurten(SCORES(), QUOTA(), { knopenbudget: 99 });
  expect('gekozen' in verder && verder.gekozen).toEqual('gekozen' in ineens && ineens.gekozen);
  const eerder = { ...rest, knopen: 1000, pivots: 2000, vertakt: true };
  const later = selectBuurten(SCORES(), QUOTA(), { stand: { ...eerder, zegel: sealStand(eerder) } });
  if (!('bewijs' in later && 'bewijs' in ineens)) throw new Error('nothing was chosen');
  expect(later.bewijs).toMatchObject({
    knopen: 1000 + ineens.bewijs.knopen,
    pivots: 2000 + (ineens.bewijs.pivots as number),
    methode: 'vertakken',
  });
  expect(later).not.toHaveProperty('stand');
});

test('a state is of this question, and as it was made', () => {
  const { stand } = gestopt() as { stand: Selectiestand };
  const met = (wijziging: object, opties: object = {}) =>
    weigering(() => selectBuurten(SCORES(), QUOTA(), { stand: { ...stand, ...wijziging } as never, ...opties }));
  const verwacht = sealStand({ ...stand, knopen: 7 });
  expect(met({ knopen: 7 })).toEqual({
    code: 'kern.document_ongeldig',
    pad: [],
    params: { soort: 'stand', aantal: 1 },
    bevindingen: [meld('fout', 'kern.vorm_ongeldig', ['zegel'], { waarde: expect.any(String), vorm: verwacht })],
  });
  const nu = fingerprintVraag({ scores: SCORES(), quota: QUOTA(), opties: { voorrang: ['C'] } });
  expect(met({}, { voorrang: ['C'] })).toEqual(
    weiger('stand_ongeldig', { besluit: stand.vingerafdruk, nu }, ['opties', 'stand']),
  );
  expect(met({ zoek: 3 })?.params).toMatchObject({ soort: 'stand' });
  const { zegel: _, ...rest } = stand;
  const krom = { ...rest, zoek: { stap: 9, klaar: [] } };
  expect(met({ ...krom, zegel: sealStand(krom) })).toMatchObject({
    params: { soort: 'stand' },
    bevindingen: [{ code: 'kern.vorm_ongeldig', pad: ['zoek'], params: { waarde: 'object', vorm: 'Zoekstand' } }],
  });
});

test('a state tells whether the problem was split', () => {
  const invoer = { scores: SCORES(), quota: QUOTA(), opties: { knopenbudget: 3, pivotbudget: 4, decimalen: 2 } };
  const vertakt = (zoek: object, al = false) =>
    createStand(invoer, { stap: 0, klaar: [], ...zoek } as never, { knopen: 1, pivots: 2, vertakt: al }).vertakt;
  const gesplitst = { open: [{ keuzes: [] }, { keuzes: [[0, 0, 0]] }] };
  expect([vertakt({}), vertakt({}, true), vertakt({ open: [{ keuzes: [] }] })]).toEqual([false, true, false]);
  expect([vertakt(gesplitst), vertakt({ ...gesplitst, gelijk: -1 })]).toEqual([true, false]);
  expect(fingerprintVraag(invoer)).toBe(fingerprintVraag({ ...invoer, opties: { decimalen: 2 } }));
  expect(fingerprintVraag(invoer)).not.toBe(fingerprintVraag({ ...invoer, opties: {} }));
});

test('a signal and a solver have their form', () => {
  const check = (opties: object) =>
    weigering(() => checkZoekopties(opties as never, { scores: SCORES(), quota: QUOTA(), opties: {} }));
  const type = (optie: string, verwacht: string, gekregen: string) =>
    meld('fout', 'kern.type_verkeerd', ['opties', optie], { verwacht, gekregen });
  const solve = () => undefined;
  expect(check({})).toBeUndefined();
  expect(check({ signaal: { aborted: false }, oplosser: { naam: 'x', versie: '1', solve } })).toBeUndefined();
  for (const [signaal, gekregen] of [
    [null, 'null'],
    [{}, 'object'],
    [3, '3'],
  ])
    expect(check({ signaal })).toEqual(ongeldig(type('signaal', 'AbortSignal', gekregen as string)));
  for (const oplosser of [
    { versie: '1', solve },
    { naam: 'x', solve },
    { naam: 'x', versie: '1', solve: 3 },
  ])
    expect(check({ oplosser })).toEqual(ongeldig(type('oplosser', 'ExterneOplosser', 'object')));
  expect(check({ oplosser: null, signaal: 'x' })).toEqual(
    ongeldig(type('signaal', 'AbortSignal', '"x"'), type('oplosser', 'ExterneOplosser', 'null')),
  );
});

test('the answer of another solver has its form, and its fault the words of this library', () => {
  const vraag = (solve: () => unknown) => {
    const oplosser = guardOplosser({ naam: 'x', versie: '1', solve } as never);
    expect([oplosser.naam, oplosser.versie]).toEqual(['x', '1']);
    return () => oplosser.solve({ waarden: [1, 2] } as never, {} as never);
  };
  const goed = [
    { status: 'optimaal', x: Uint8Array.of(0, 1), grens: 3 },
    { status: 'onhaalbaar' },
    { status: 'gestopt', grens: Infinity },
  ];
  for (const antwoord of goed) expect(vraag(() => antwoord)()).toBe(antwoord);
  const mis = (solve: () => unknown, melding: string) =>
    expect(weigering(vraag(solve))).toEqual(weiger('oplosser_fout', { naam: 'x', melding }));
  mis(() => undefined, 'status undefined');
  mis(() => ({ status: 'klaar' }), 'status "klaar"');
  mis(() => ({ status: 'optimaal', x: [0, 1] }), 'x array(2)');
  mis(() => ({ status: 'optimaal', x: Uint8Array.of(1) }), 'x object');
  mis(() => ({ status: 'optimaal', grens: Number.NaN }), 'grens NaN');
  mis(() => ({ status: 'optimaal', grens: '3' }), 'grens "3"');
  mis(() => {
    throw new TypeError('stuk');
  }, 'stuk');
  mis(() => {
    throw 'kapot';
  }, '"kapot"');
  const eigen = foutVan(() => selectBuurten(SCORES(), [], {}));
  expect(
    foutVan(
      vraag(() => {
        throw eigen;
      }),
    ),
  ).toBe(eigen);
});

test('another solver is asked only when the own search did not end, for a total, and not after a signal', () => {
  const gevraagd: string[] = [];
  const oplosser: ExterneOplosser = {
    naam: 'x',
    versie: '1',
    solve: () => {
      gevraagd.push('x');
      return { status: 'gestopt' };
    },
  };
  const solve = (opties: object, budget: object) => {
    const kaal = vraagstukVan(SCORES(), QUOTA(), opties);
    const vraagstuk = { ...kaal, budget: { ...kaal.budget, ...budget } };
    const { na, waarden } = listMaskers(vraagstuk, vraagstuk.regels);
    solveVraagstuk(vraagstuk, na, waarden, { oplosser });
    return gevraagd.splice(0).length;
  };
  expect(solve({}, {})).toBe(0);
  expect(solve({}, { knopen: 0 })).toBe(1);
  expect(solve({ doel: { soort: 'hoogste_minimum' } }, { knopen: 0 })).toBe(0);
  expect(solve({}, { knopen: 0, signaal: { aborted: true } })).toBe(0);
  expect(solve({}, { knopen: 0, signaal: { aborted: false } })).toBe(1);
  expect(solve({ regels: [{ soort: 'uitgesloten', codes: ['A', 'B', 'C'], motief: 'm' }] }, {})).toBe(0);
});
