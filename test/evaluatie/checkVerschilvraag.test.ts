import { describe, expect, test } from 'vitest';
import { checkKoppelvraag } from '../../src/evaluatie/vergelijking/checkKoppelvraag.js';
import { checkVerschilvraag } from '../../src/evaluatie/vergelijking/checkVerschilvraag.js';
import { readVerschilvraag } from '../../src/evaluatie/vergelijking/readVerschilvraag.js';
import { readVooraf } from '../../src/evaluatie/vergelijking/readVooraf.js';
import { codeVan, foutVan } from '../hulp.js';
import { bouwCriteria, bouwRegels, bouwVraag, EERDER, NA, VOOR, VROEG } from './verschilbouw.js';

/** The code, params and place of a refusal; of another form only the argument. */
function weigering(call: () => unknown) {
  const { code, params, pad } = foutVan(call);
  return code === 'kern.document_ongeldig' ? params.soort : [code.slice('evaluatie.'.length), params, pad];
}

describe('a question about a difference', () => {
  type Invoer = Parameters<typeof checkVerschilvraag>;
  const sets = [{ behandeld: ['a'], vergelijking: ['b'] }];
  const check = (wijziging: object = {}, eigen: unknown = sets, regels: unknown = []) =>
    checkVerschilvraag(regels as Invoer[0], eigen as Invoer[1], {
      uitkomst: 'score',
      voor: VOOR,
      na: NA,
      ...wijziging,
    });
  const wijs = (...invoer: Parameters<typeof check>) => weigering(() => check(...invoer));

  test('what can be read', () => {
    expect(check()).toBeUndefined();
    expect(check({ controle: [{ voor: VROEG, na: VOOR }], voormetingen: [EERDER, VOOR] })).toBeUndefined();
    expect(check({ selectie: bouwCriteria('x'), voormetingen: [VOOR] })).toBeUndefined();
    expect(check({}, { sets, kenmerken: [], zonder: [] }, bouwRegels('a', [VOOR], [1]))).toBeUndefined();
  });

  test('a chance or a margin that is null is none', () => {
    const codes = ['alfa', 'onderscheidingsvermogen', 'margeDagen'].map((naam) =>
      codeVan(() => check({ [naam]: null })),
    );
    expect(codes).toEqual(['evaluatie.kans_ongeldig', 'evaluatie.kans_ongeldig', 'evaluatie.aantal_ongeldig']);
  });

  test('an argument without its form', () => {
    expect(wijs({ uitkomst: 3 })).toBe('opties');
    expect(wijs({}, [{ behandeld: ['a'] }])).toBe('sets');
    expect(wijs({}, { sets, kenmerken: [] })).toBe('sets');
    expect(wijs({}, sets, [{ buurt: 'a' }])).toBe('uitkomsten');
  });

  test('chances and the margin', () => {
    expect(wijs({ alfa: 0 })).toEqual(['kans_ongeldig', expect.objectContaining({ naam: 'alfa' }), ['alfa']]);
    const vermogen = wijs({ onderscheidingsvermogen: 1 });
    expect(vermogen).toEqual([
      'kans_ongeldig',
      expect.objectContaining({ naam: 'onderscheidingsvermogen' }),
      ['onderscheidingsvermogen'],
    ]);
    expect(wijs({ margeDagen: -1 })).toEqual([
      'aantal_ongeldig',
      expect.objectContaining({ naam: 'margeDagen' }),
      ['margeDagen'],
    ]);
  });

  test('a buurt that is there twice, in one set or in two', () => {
    const dubbel = (buurt: string, set: number) => ['buurt_dubbel', { buurt }, ['sets', set]];
    expect(wijs({}, [{ behandeld: ['a'], vergelijking: ['a'] }])).toEqual(dubbel('a', 0));
    expect(wijs({}, [...sets, { behandeld: ['c'], vergelijking: ['b'] }])).toEqual(dubbel('b', 1));
    expect(wijs({}, { sets: [...sets, ...sets], kenmerken: [], zonder: [] })).toEqual(dubbel('a', 1));
  });

  test('days in the wrong order, or equal', () => {
    const omgekeerd = (vanaf: string, op: string, pad: readonly unknown[]) => ['vanaf_na_op', { vanaf, op }, pad];
    expect(wijs({ voor: NA })).toEqual(omgekeerd(NA, NA, ['voor']));
    const controle = [
      { voor: VROEG, na: EERDER },
      { voor: EERDER, na: VROEG },
    ];
    expect(wijs({ controle })).toEqual(omgekeerd(EERDER, VROEG, ['controle', 1, 'voor']));
    expect(wijs({ controle: [controle[1]] })).toEqual(omgekeerd(EERDER, VROEG, ['controle', 0, 'voor']));
  });

  test('a day after the start: the first measurement, or the choice when that is later', () => {
    const naStart = (laatste: string, pad: readonly unknown[]) => ['dag_na_start', { dag: NA, laatste }, pad];
    const controle = [
      { voor: VROEG, na: EERDER },
      { voor: VROEG, na: NA },
    ];
    expect(wijs({ controle })).toEqual(naStart(VOOR, ['controle', 1, 'na']));
    expect(wijs({ voormetingen: [EERDER, VOOR, NA] })).toEqual(naStart(VOOR, ['voormetingen', 2]));
    const gekozen = (gekozenOp: string) => ({ selectie: { ...bouwCriteria('x'), gekozenOp }, voormetingen: [NA] });
    expect(wijs(gekozen('2026-12-01'))).toEqual(naStart('2026-12-01', ['voormetingen', 0]));
    expect(wijs(gekozen('2026-08-01'))).toEqual(naStart(VOOR, ['voormetingen', 0]));
    expect(check(gekozen(NA))).toBeUndefined();
  });
});

describe('a question with its defaults', () => {
  const sets = [
    { behandeld: ['a'], vergelijking: ['p'] },
    { behandeld: ['b'], vergelijking: ['q'] },
  ];
  const dagen = { uitkomst: 'score', voor: VOOR, na: NA };
  const zonderTeller = ({ teller: _, ...rest }: ReturnType<typeof readVerschilvraag>) => rest;

  test('bare sets', () => {
    expect(zonderTeller(readVerschilvraag([], sets, dagen))).toEqual({
      ...dagen,
      alfa: 0.05,
      onderscheidingsvermogen: 0.8,
      margeDagen: 0,
      geloot: false,
      koppeling: [],
      sets,
      programma: new Set(['a', 'b']),
    });
  });

  test('what was said, and a choice that says what it was matched on', () => {
    const eigen = { alfa: 0.1, onderscheidingsvermogen: 0.9, margeDagen: 5, geloot: true };
    const geweigerd = { ernst: 'waarschuwing', code: 'x', pad: [], params: {} } as const;
    const gekozen = sets.map((set) => ({ ...set, afstanden: [] }));
    const keuze = {
      soort: 'keuze',
      geweigerd,
      kenmerken: ['inkomen', 'woz'],
      sets: gekozen,
      zonder: [{ buurt: 'c', reden: 'geen_kandidaat' }],
      uitgesloten: [],
      balans: [],
      alternatieven: [],
      bevindingen: [],
    } as const;
    const { teller, ...vraag } = readVerschilvraag([], keuze, { ...dagen, ...eigen, koppeling: ['woz', 'x'], werk: 7 });
    expect(vraag).toEqual({
      ...dagen,
      ...eigen,
      werk: 7,
      koppeling: ['woz', 'x', 'inkomen'],
      sets: gekozen,
      programma: new Set(['a', 'b', 'c']),
      geweigerd,
    });
    expect(teller.hoogstens).toBe(7);
  });

  test('all days before the start are starting points, the latest counts', () => {
    const { selectie } = bouwVraag();
    const vooraf = (begin: string) => ({ uitkomst: 'score', selectie, begin, margeDagen: 0 });
    expect(readVooraf(bouwVraag())).toEqual(vooraf(VOOR));
    expect(readVooraf(bouwVraag({ controle: [{ voor: VROEG, na: EERDER }], voormetingen: [VROEG] }))).toEqual(
      vooraf(VOOR),
    );
    expect(readVooraf(bouwVraag({ controle: [{ voor: VROEG, na: NA }], voormetingen: [VROEG] }))).toEqual(vooraf(NA));
    expect(readVooraf(bouwVraag({ voormetingen: [EERDER, NA] }))).toEqual(vooraf(NA));
  });
});

describe('a question for comparison buurten', () => {
  type Invoer = Parameters<typeof checkKoppelvraag>;
  const rij = (buurt: unknown, kenmerken: unknown = { x: 1 }) => ({ buurt, kenmerken });
  const check = (wijziging: object = {}, behandeld: unknown = [rij('a')], kandidaten: unknown = [rij('p'), rij('q')]) =>
    checkKoppelvraag(behandeld as Invoer[0], kandidaten as Invoer[1], { kenmerken: ['x'], ...wijziging });
  const wijs = (...invoer: Parameters<typeof check>) => weigering(() => check(...invoer));

  test('no more comparison buurten than candidates, but a place for one', () => {
    expect(check()).toBe(1);
    expect([1, 2, 3].map((aantal) => check({ aantal }))).toEqual([1, 2, 2]);
    expect(check({ aantal: 3 }, [rij('a')], [])).toBe(1);
    expect(check({ grens: 0.001, gelijk: ['y'] }, [], [])).toBe(1);
  });

  test.each([
    ['no list', 3],
    ['no row', [rij('a'), 'b']],
    ['null', [null]],
    ['a hole', [undefined]],
    ['no code', [rij(3)]],
    ['no kenmerken', [rij('a', null)]],
    ['kenmerken that are a text', [rij('a', 'x')]],
  ])('rows without their form: %s', (_, rijen) => {
    expect(wijs({}, rijen)).toBe('behandeld');
    expect(wijs({}, [], rijen)).toBe('kandidaten');
  });

  test('rows of any other kind are only looked at by the form that is read', () => {
    class Rij {
      buurt = 'a';
      kenmerken = { x: 1 };
    }
    expect(check({}, [new Rij()])).toBe(1);
  });

  test('options without their form', () => {
    expect(wijs({ kenmerken: 'x' })).toBe('opties');
    expect(wijs({ kenmerken: [] })).toEqual(['te_weinig_kenmerken', {}, ['kenmerken']]);
    expect(wijs({ aantal: 0 })).toEqual(['aantal_ongeldig', expect.objectContaining({ naam: 'aantal' }), ['aantal']]);
  });

  test.each([
    [0, '0'],
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    ['2', '"2"'],
  ])('a bound that is none: %o', (grens, waarde) => {
    expect(wijs({ grens })).toEqual(['grens_ongeldig', { waarde }, ['grens']]);
  });

  test('a buurt that is there twice, also in both lists', () => {
    const dubbel = (buurt: string) => ['buurt_dubbel', { buurt }, []];
    expect(wijs({}, [rij('a'), rij('a')])).toEqual(dubbel('a'));
    expect(wijs({}, [rij('a')], [rij('p'), rij('a')])).toEqual(dubbel('a'));
  });
});
