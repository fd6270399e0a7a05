/** The metadata of a table, row by row: what is a column, what its path, its unit and its decimals. */
import { describe, expect, test } from 'vitest';
import { readMeta } from '../../src/kerncijfers/meta/readMeta.js';
import { weiger, weigering } from './kleineKolommen.js';

const groep = (ID: unknown, ParentID: unknown, Title: string) => ({ ID, ParentID, Key: '', Type: 'TopicGroup', Title });
const topic = (Key: unknown, anders: object = {}) => ({
  ID: 9,
  Key,
  Type: 'Topic',
  Title: 'Titel',
  Unit: '%',
  ...anders,
});
const meta = (...rijen: readonly object[]) => readMeta(rijen);
const kolommen = (...rijen: readonly object[]) => meta(...rijen).kolommen;

describe('OData v3', () => {
  test('has the columns in order, the area, and nothing of other kinds of rows', () => {
    expect(
      meta(
        { Type: 'TimeDimension', Key: 'Perioden' },
        { Type: 'GeoDetail', Key: ' WijkenEnBuurten ' },
        { Type: 'GeoDimension', Key: 'Ander' },
        topic('B_2', { Decimals: 1 }),
        groep(1, null, 'Groen'),
        topic('A_1', { ParentID: 1, Title: ' Bomen \n per  hectare ', Unit: ' x  1 000 ' }),
      ),
    ).toStrictEqual({
      vorm: 'odata3',
      gebiedsveld: 'WijkenEnBuurten',
      kolommen: [
        { kolom: 'B_2', pad: ['Titel'], eenheid: '%', decimalen: 1 },
        { kolom: 'A_1', pad: ['Groen', 'Bomen per hectare'], eenheid: 'x 1 000' },
      ],
    });
  });

  test('may name no area', () => {
    expect(meta(topic('A_1'), { Type: 'MyGeo', Key: 'X' })).toStrictEqual({
      vorm: 'odata3',
      kolommen: [{ kolom: 'A_1', pad: ['Titel'], eenheid: '%' }],
    });
  });

  test('names the kind of a row by its type', () => {
    expect(kolommen({ 'odata.type': 'Cbs.OData.Topic', Key: 'A_1' }, { 'odata.type': 'x.NoTopic', Key: 'B' })).toEqual([
      { kolom: 'A_1', pad: ['A_1'], eenheid: '' },
    ]);
  });
});

describe('a path', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    ['of no group', [], ['Titel']],
    ['of a group', [groep(1, null, 'Groen')], ['Groen', 'Titel']],
    ['of a group in a group', [groep(1, 2, 'Bomen'), groep(2, null, 'Groen')], ['Groen', 'Bomen', 'Titel']],
    ['of a group with a number as a text', [groep('1', null, 'Groen')], ['Groen', 'Titel']],
    ['of a group without a parent', [groep(1, 7, 'Groen')], ['Groen', 'Titel']],
    ['of a group in itself', [groep(1, 1, 'Groen')], ['Groen', 'Titel']],
    ['of groups in each other', [groep(1, 2, 'Bomen'), groep(2, 1, 'Groen')], ['Groen', 'Bomen', 'Titel']],
    ['of a group without a title', [groep(1, 2, ''), groep(2, null, 'Groen')], ['Groen', 'Titel']],
    ['of another group', [groep(2, null, 'Groen')], ['Titel']],
    ['of no group by a number', [{ ...groep(1, null, 'Groen'), Type: 'Dimension' }], ['Titel']],
  ])('%s', (_, groepen, pad) => {
    expect(kolommen(...groepen, topic('A_1', { ParentID: 1 }))).toEqual([{ kolom: 'A_1', pad, eenheid: '%' }]);
  });

  test('is of thirty groups at most, the smallest', () => {
    const groepen = Array.from({ length: 31 }, (_, i) => groep(i + 1, i + 2, `g${i + 1}`));
    const [kolom] = kolommen(...groepen, topic('A_1', { ParentID: 1 }));
    expect(kolom?.pad).toEqual([...groepen.slice(0, 30).map(({ Title }) => Title)].reverse().concat('Titel'));
  });

  test('does not lead to a group without a number', () => {
    expect(kolommen(groep('', null, 'Groen'), topic('A_1', { ParentID: '' }), topic('B_1'))).toEqual(
      ['A_1', 'B_1'].map((kolom) => ({ kolom, pad: ['Titel'], eenheid: '%' })),
    );
  });
});

describe('a column', () => {
  test.each<[string, unknown, number | undefined]>([
    ['none', undefined, undefined],
    ['0', 0, 0],
    ['15', 15, 15],
    ['16', 16, undefined],
    ['below 0', -1, undefined],
    ['a half', 0.5, undefined],
    ['a text', ' 2 ', 2],
    ['a blank text', ' ', undefined],
    ['words', 'twee', undefined],
    ['yes', true, undefined],
  ])('rounds to decimals: %s', (_, Decimals, decimalen) => {
    const verwacht = { kolom: 'A_1', pad: ['Titel'], eenheid: '%', ...(decimalen === undefined ? {} : { decimalen }) };
    expect(kolommen(topic('A_1', { Decimals }))).toStrictEqual([verwacht]);
  });

  test('has numbers and a name', () => {
    const namen = kolommen(
      topic('A', { Datatype: 'Long' }),
      topic('B', { Datatype: ' STRING ' }),
      topic('C', { Datatype: 'Strings' }),
      topic('D', { Datatype: 'MyString' }),
      topic(' '),
      topic(7),
    ).map(({ kolom }) => kolom);
    expect(namen).toEqual(['A', 'C', 'D', '7']);
  });
});

test('OData v4 has measures and their groups', () => {
  expect(
    readMeta([
      {
        value: [
          { Identifier: 'M1', Title: 'Bomen', Unit: 'aantal', DataType: 'Long', Decimals: 0, MeasureGroupId: 'g' },
          { Identifier: 'M2', Title: 'Naam', DataType: 'String' },
          { Identifier: 'M3' },
        ],
      },
      {
        value: [
          { Id: 'g', ParentId: 'h', Title: 'Buiten' },
          { Id: 'h', ParentId: null, Title: 'Groen' },
        ],
      },
    ]),
  ).toStrictEqual({
    vorm: 'odata4',
    kolommen: [
      { kolom: 'M1', pad: ['Groen', 'Buiten', 'Bomen'], eenheid: 'aantal', decimalen: 0 },
      { kolom: 'M3', pad: ['M3'], eenheid: '' },
    ],
  });
});

describe('rows without a column', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    ['of figures', [{ a: 1 }, { b: 1, a: 2 }], ['a', 'b']],
    ['of texts', [topic('A', { Datatype: 'String' })], ['ID', 'Key', 'Type', 'Title', 'Unit', 'Datatype']],
  ])('%s are refused with their names', (_, rijen, namen) => {
    expect(weigering(() => readMeta(rijen))).toEqual(weiger('meta_ongeldig', [], { kolommen: namen }));
  });

  test('name the first twenty of the first hundred rows', () => {
    const breed = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`k${i}`, 1]));
    expect(weigering(() => readMeta([breed]))?.params).toEqual({ kolommen: Object.keys(breed).slice(0, 20) });
    const lang = [...Array.from({ length: 99 }, () => ({ a: 1 })), { b: 1 }, { c: 1 }];
    expect(weigering(() => readMeta(lang))?.params).toEqual({ kolommen: ['a', 'b'] });
  });
});
