/** The steps by which schemas get their words: keys of fields, the field that chooses, descriptions and examples. */
import { describe, expect, test } from 'vitest';
import { describeDelen } from '../../src/register/schema/describeDelen.js';
import { findKeuze } from '../../src/register/schema/findKeuze.js';
import { findSoort } from '../../src/register/schema/findSoort.js';
import { findTekst } from '../../src/register/schema/findTekst.js';
import { isVorm } from '../../src/register/schema/isVorm.js';
import { mapVelden } from '../../src/register/schema/mapVelden.js';
import { nameDelen } from '../../src/register/schema/nameDelen.js';
import { DELEN, VELDEN, VOORBEELDEN } from '../../src/register/schema/teksten.js';
import { toHoofdletter } from '../../src/register/schema/toHoofdletter.js';

test('a part of a schema is an object with fields', () => {
  expect([{}, { a: 1 }, [], null, undefined, 'x', 0].map(isVorm)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ['', ''],
  ['in_de_tuin', 'InDeTuin'],
  ['een  twee-drie', 'EenTweeDrie'],
  ['bron2', 'Bron2'],
  ['alInHoofd', 'AlInHoofd'],
])('the name %j begins each word with a capital: %j', (naam, verwacht) => {
  expect(toHoofdletter(naam)).toBe(verwacht);
});

test('the text under the first key that a table has', () => {
  const tabel = { a: 'A', b: 'B' };
  expect(findTekst(tabel, ['c', 'b', 'a'])).toBe('B');
  expect(findTekst(tabel, ['toString', 'c'])).toBeUndefined();
  expect(findTekst({ undefined: 'x' }, ['c'])).toBeUndefined();
});

test.each([
  ['of none', {}, ''],
  ['of no object', { properties: 'x' }, ''],
  ['of fields without a fixed text', { properties: { a: { const: 1 }, b: { type: 'string' }, c: true, d: null } }, ''],
  ['the first fixed text', { properties: { versie: { const: 1 }, soort: { const: 'x' }, ook: { const: 'y' } } }, 'x'],
])('what distinguishes a form: %s', (_, vorm, soort) => {
  expect(findSoort(vorm)).toBe(soort);
});

describe('the field that chooses', () => {
  const vast = (waarde: string, rest: object = {}) => ({ properties: { soort: { const: waarde, ...rest }, naam: {} } });

  test.each<[string, object, object]>([
    ['of no choice', { properties: { soort: { const: 'a' } } }, {}],
    ['of an empty choice', { oneOf: [] }, {}],
    ['of alternatives that are no forms', { oneOf: [true, vast('a')] }, {}],
    ['that one alternative has not', { oneOf: [vast('a'), { properties: { naam: { const: 'x' } } }] }, {}],
    ['that is no form in one alternative', { oneOf: [vast('a'), { properties: { soort: 'a' } }] }, {}],
    [
      'with its words',
      { oneOf: [vast('a', { description: 'D', markdownDescription: 'A' }), vast('b', { description: 'E' })] },
      { properties: { soort: { description: 'D', enum: ['a', 'b'], enumDescriptions: ['A', undefined] } } },
    ],
    [
      'with lists of values, whose words may be missing',
      {
        oneOf: [
          { properties: { los: { type: 'string' }, soort: { enum: ['a', 'b'], enumDescriptions: ['A', 'B'] } } },
          { properties: { soort: { enum: ['c'] } } },
        ],
      },
      { properties: { soort: { enum: ['a', 'b', 'c'], enumDescriptions: ['A', 'B', undefined] } } },
    ],
  ])('%s', (_, vorm, verwacht) => {
    expect(findKeuze(vorm as Parameters<typeof findKeuze>[0])).toEqual(verwacht);
  });

  test('has no description when the first alternative has none', () => {
    const { properties } = findKeuze({ oneOf: [vast('a'), vast('b', { description: 'E' })] });
    expect(Object.keys((properties as { readonly soort: object }).soort)).toEqual(['enum', 'enumDescriptions']);
  });
});

describe('the keys of fields and alternatives', () => {
  /** The keys of every form and of every field, in the order in which these are done. */
  const listSleutels = (delen: Readonly<Record<string, unknown>>) => {
    const uit: (readonly string[])[] = [];
    mapVelden(
      delen,
      (deel, sleutels) => {
        uit.push(['deel', ...sleutels]);
        return deel;
      },
      (veld, sleutels) => {
        uit.push(['veld', ...sleutels]);
        return veld;
      },
    );
    return uit;
  };
  const veld = (naam: string, vorm: object = { type: 'string' }) => ({ properties: { [naam]: vorm } });

  test('of a form, and of an alternative of it', () => {
    expect(listSleutels({ Plan: veld('naam') })).toEqual([
      ['deel', 'naam.'],
      ['veld', 'Plan..naam', 'Plan.naam', 'naam'],
      ['deel', 'Plan.'],
    ]);
    expect(listSleutels({ Plan: { oneOf: [veld('soort', { const: 'x' })] } })).toEqual([
      ['deel', 'soort.'],
      ['veld', 'Plan.x.soort', 'Plan.soort', 'soort'],
      ['deel', 'Plan.x'],
      ['deel', 'Plan.'],
    ]);
  });

  test('of a form whose name ends with its alternative', () => {
    const vorm = veld('soort', { const: 'in_de_tuin' });
    expect(listSleutels({ PlanInDeTuin: vorm })).toContainEqual(['deel', 'Plan.in_de_tuin']);
    expect(listSleutels({ InDeTuin: vorm })).toContainEqual(['deel', 'InDeTuin.in_de_tuin']);
    expect(listSleutels({ PlanElders: vorm })).toContainEqual(['deel', 'PlanElders.in_de_tuin']);
  });

  test('of a field in a field: that field is the parent', () => {
    expect(listSleutels({ Plan: veld('geld', veld('naam')) })).toContainEqual([
      'veld',
      'geld..naam',
      'geld.naam',
      'naam',
    ]);
    expect(listSleutels({ Plan: veld('wordt', veld('naam')) })).toContainEqual([
      'veld',
      'Teamgebeurtenis..naam',
      'Teamgebeurtenis.naam',
      'naam',
    ]);
    expect(listSleutels({ Overeenkomstgebeurtenis: veld('wordt', veld('naam')) })).toContainEqual([
      'veld',
      'Overeenkomstgebeurtenis..naam',
      'Overeenkomstgebeurtenis.naam',
      'naam',
    ]);
  });

  test('in an opzet: with its name first, then what it means the same as, then the field', () => {
    expect(listSleutels({ Opzet: veld('geld', veld('naam')) })).toContainEqual([
      'veld',
      'OpzetGeld..naam',
      'OpzetGeld.naam',
      'geld..naam',
      'geld.naam',
      'naam',
    ]);
    expect(listSleutels({ OpzetSelectie: veld('quota', { items: veld('naam') }) })).toContainEqual([
      'veld',
      'OpzetQuota..naam',
      'OpzetQuota.naam',
      'Quotum..naam',
      'Quotum.naam',
      'quota..naam',
      'quota.naam',
      'naam',
    ]);
    expect(listSleutels({ OpzetBijdragen: veld('naam') })).toContainEqual([
      'veld',
      'OpzetBijdragen..naam',
      'OpzetBijdragen.naam',
      'FinancieringsplanBijdragen..naam',
      'FinancieringsplanBijdragen.naam',
      'naam',
    ]);
  });
});

describe('descriptions', () => {
  const describeDeel = (deel: object) => describeDelen({ Opzet: deel } as Parameters<typeof describeDelen>[0]).Opzet;

  test('of a field with an example, of a fixed value without, and of what has no words', () => {
    expect(VOORBEELDEN['Opzet.naam']).toEqual(['Buurtaanpak Leeuwarden']);
    expect(
      describeDeel({
        properties: { naam: { type: 'string' }, soort: { const: 'opzet' }, onbekend: { type: 'string' } },
      }),
    ).toEqual({
      title: 'Opzet',
      properties: {
        naam: { description: VELDEN['Opzet.naam'], type: 'string', examples: ['Buurtaanpak Leeuwarden'] },
        soort: { description: VELDEN['Opzet.soort'], const: 'opzet' },
        onbekend: { type: 'string' },
      },
    });
    expect(describeDeel({ properties: { naam: { const: 'vast' } } })).toEqual({
      title: 'Opzet',
      properties: { naam: { description: VELDEN['Opzet.naam'], const: 'vast' } },
    });
  });

  test('that a form has itself stay', () => {
    const eigen = { title: 'T', description: 'D', properties: { naam: { description: 'E', type: 'string' } } };
    expect(describeDeel(eigen)).toEqual({
      ...eigen,
      properties: { naam: { ...eigen.properties.naam, examples: ['Buurtaanpak Leeuwarden'] } },
    });
  });

  test('of an alternative', () => {
    expect(DELEN['Selectieregel.vast']).toBeTypeOf('string');
    const vorm = { oneOf: [{ properties: { soort: { const: 'vast' } } }] };
    expect(describeDelen({ Selectieregel: vorm } as Parameters<typeof describeDelen>[0]).Selectieregel).toMatchObject({
      title: 'Selectieregel',
      oneOf: [{ description: DELEN['Selectieregel.vast'] }],
    });
  });
});

test.each([
  [200, { anyOf: [{ const: 'x' }] }],
  [201, { $ref: '#/$defs/PlanKeuze' }],
])('a choice of %d signs is written out when it is short', (lengte, verwacht) => {
  const kort = { anyOf: [{ const: 'x' }], description: '' };
  const keuze = { ...kort, description: 'd'.repeat(lengte - JSON.stringify(kort).length) };
  const { Plan: plan } = nameDelen(
    { Plan: { properties: { keuze: { $ref: '#/$defs/__shared#/$defs/a' } } } },
    { a: keuze },
  );
  expect(plan?.properties?.keuze).toMatchObject(verwacht);
});
