import { getKerncijfer, type ReadKerncijfersOptions, readKerncijfers, readMeta } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';

/** `DataProperties` of a table as OData v3 of CBS gives them: the keys padded in some copies, dimensions first, groups in groups. */
const DATAPROPERTIES = [
  {
    'odata.type': 'Cbs.OData.GeoDetail',
    ID: 0,
    Position: 0,
    ParentID: null,
    Type: 'GeoDetail',
    Key: 'Buurten  ',
    Title: 'Buurten',
  },
  { ID: 1, ParentID: null, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
  { ID: 2, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Groen in de buurt ' },
  { ID: 3, ParentID: 2, Type: 'TopicGroup', Key: '', Title: 'Langs   de straat' },
  {
    ID: 4,
    ParentID: 3,
    Type: 'Topic',
    Key: 'Bomen_1 ',
    Title: ' Bomen',
    Unit: 'aantal',
    Datatype: 'Long',
    Decimals: 0,
  },
  {
    ID: 5,
    ParentID: 2,
    Type: 'Topic',
    Key: 'Kroon_2',
    Title: 'Onder een kroon',
    Unit: '%',
    Datatype: 'Double',
    Decimals: '1',
  },
  { ID: 6, ParentID: null, Type: 'Topic', Key: 'Boomsoort_3', Title: 'Meeste soort', Unit: '', Datatype: 'String' },
  { ID: 7, ParentID: '', Type: 'Topic', Key: 'Waarde_4', Title: 'Waarde', Unit: 'x 1 000 euro', Datatype: 'Float' },
];

/** The same of OData v4: measures and groups are two lists. */
const MEASURES = {
  value: [
    { Identifier: 'M1', Index: 1, Title: 'Bomen', Unit: 'aantal', DataType: 'Long', Decimals: 0, MeasureGroupId: 'G2' },
    { Identifier: 'M2', Index: 2, Title: 'Kroon', Unit: '%', DataType: 'Double', Decimals: 1, MeasureGroupId: ' G1 ' },
    { Identifier: 'M3', Index: 3, Title: 'Soort', Unit: '', DataType: 'String', Decimals: 0, MeasureGroupId: null },
  ],
};
const GROUPS = {
  value: [
    { Id: 'G1', Index: 1, Title: 'Groen', ParentId: null },
    { Id: 'G2', Index: 2, Title: 'Straat', ParentId: 'G1' },
  ],
};

const topic = (rest: object) => ({ ID: 1, Type: 'Topic', Key: 'Bomen_1', Title: 'Bomen', ...rest });

describe('metadata of OData v3', () => {
  it('give each column its path of titles, unit and decimals, without blanks that only lay it out', () => {
    expect(readMeta(DATAPROPERTIES)).toEqual({
      vorm: 'odata3',
      gebiedsveld: 'Buurten',
      kolommen: [
        { kolom: 'Bomen_1', pad: ['Groen in de buurt', 'Langs de straat', 'Bomen'], eenheid: 'aantal', decimalen: 0 },
        { kolom: 'Kroon_2', pad: ['Groen in de buurt', 'Onder een kroon'], eenheid: '%', decimalen: 1 },
        { kolom: 'Waarde_4', pad: ['Waarde'], eenheid: 'x 1 000 euro' },
      ],
    });
    expect(readMeta({ value: DATAPROPERTIES })).toEqual(readMeta(DATAPROPERTIES));
    const [helft, rest] = [DATAPROPERTIES.slice(0, 4), DATAPROPERTIES.slice(4)];
    expect(readMeta([{ value: helft }, { value: rest }])).toEqual(readMeta(DATAPROPERTIES));
  });

  it('tell the kind of a row by its type in OData where they have no other', () => {
    const rijen = DATAPROPERTIES.map(({ Type, ...rij }) => ({ ...rij, 'odata.type': `Cbs.OData.${Type}` }));
    expect(readMeta(rijen)).toEqual(readMeta(DATAPROPERTIES));
  });

  it('have a column under its name when it has no title', () => {
    expect(readMeta([topic({ Title: '  ' })]).kolommen).toEqual([{ kolom: 'Bomen_1', pad: ['Bomen_1'], eenheid: '' }]);
  });

  it.each([['veel'], [-1], [1.5], [16], [''], [null], [Number.NaN], [{}]])(
    'have no decimals when these are no small whole number: %j',
    (Decimals) => {
      expect(readMeta([topic({ Decimals })]).kolommen[0]).not.toHaveProperty('decimalen');
    },
  );

  it('begin a path where the group around it is missing, or contains itself', () => {
    const groep = (ID: number, ParentID: number) => ({ ID, ParentID, Type: 'TopicGroup', Title: `groep ${ID}` });
    const pad = (...groepen: object[]) => readMeta([...groepen, topic({ ID: 99, ParentID: 2 })]).kolommen[0]?.pad;
    expect(pad()).toEqual(['Bomen']);
    expect(pad(groep(2, 7))).toEqual(['groep 2', 'Bomen']);
    expect(pad(groep(2, 2))).toEqual(['groep 2', 'Bomen']);
    expect(pad(groep(2, 3), groep(3, 2))).toEqual(['groep 3', 'groep 2', 'Bomen']);
    expect(pad(...Array.from({ length: 1000 }, (_, i) => groep(i + 2, i + 3)))).toHaveLength(31);
  });
});

describe('metadata of OData v4', () => {
  it('take the groups of the measures, in any order of the two lists', () => {
    const verwacht = {
      vorm: 'odata4',
      kolommen: [
        { kolom: 'M1', pad: ['Groen', 'Straat', 'Bomen'], eenheid: 'aantal', decimalen: 0 },
        { kolom: 'M2', pad: ['Groen', 'Kroon'], eenheid: '%', decimalen: 1 },
      ],
    };
    expect(readMeta([MEASURES, GROUPS])).toEqual(verwacht);
    expect(readMeta([GROUPS, MEASURES])).toEqual(verwacht);
    expect(readMeta([...MEASURES.value, ...GROUPS.value])).toEqual(verwacht);
  });

  it('do without groups', () => {
    expect(readMeta(MEASURES).kolommen.map(({ pad }) => pad)).toEqual([['Bomen'], ['Kroon']]);
  });
});

describe('a table that nobody has seen', () => {
  const lees = (rijen: readonly object[], meta: unknown, options: ReadKerncijfersOptions = {}) =>
    readKerncijfers(rijen, { ...options, meta: readMeta(meta) } as ReadKerncijfersOptions);
  const RIJEN = [
    {
      Buurten: 'BU00802001  ',
      Perioden: '2024JJ00',
      Bomen_1: '   120',
      Kroon_2: '   12.5',
      Boomsoort_3: 'Linde',
      Waarde_4: 30,
    },
    { Buurten: 'BU00802002  ', Perioden: '2024JJ00', Bomen_1: '     .', Kroon_2: null, Boomsoort_3: '', Waarde_4: 0 },
  ];

  it('is read by the name of a column in OData where the headings around it are about everybody', () => {
    const meta = (kop: string) => [
      { ID: 0, Type: 'GeoDetail', Key: 'Buurten', Title: 'Buurten' },
      { ID: 1, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
      { ID: 2, Type: 'TopicGroup', Title: kop },
      { ID: 3, ParentID: 2, Type: 'Topic', Key: 'AantalInwoners_5', Title: 'Zielen', Unit: 'aantal', Datatype: 'Long' },
    ];
    const rijen = [{ Buurten: 'BU00802001', Perioden: '2024JJ00', AantalInwoners_5: 120 }];
    const sleutelsOf = (kop: string) => lees(rijen, meta(kop)).tabel.kolommen.map(({ sleutel }) => sleutel);
    expect(sleutelsOf('Bevolking')).toEqual(['aantal_inwoners']);
    expect(sleutelsOf('Groen')).toEqual(['groen_zielen']);
  });

  it('is read under keys made of the titles, with its units and rounding', () => {
    const { tabel, vorm, bevindingen } = lees(RIJEN, DATAPROPERTIES);
    expect(vorm).toBe('odata3');
    expect(tabel.kolommen.map(({ sleutel, eenheid, nauwkeurigheid }) => [sleutel, eenheid, nauwkeurigheid])).toEqual([
      ['groen_in_de_buurt_langs_de_straat_bomen', 'aantal', { soort: 'afgerond', op: 1 }],
      ['groen_in_de_buurt_onder_een_kroon', 'percentage', { soort: 'afgerond', op: 0.1 }],
      ['waarde', '1000 euro', undefined],
    ]);
    expect(getKerncijfer(tabel, 'BU00802001', 'groen_in_de_buurt_onder_een_kroon')).toEqual({ waarde: 12.5 });
    expect(getKerncijfer(tabel, 'BU00802002', 'groen_in_de_buurt_langs_de_straat_bomen')).toEqual({
      reden: 'niet_gepubliceerd',
    });
    expect(getKerncijfer(tabel, 'BU00802002', 'waarde')).toEqual({ waarde: 0 });
    expect(bevindingen.map(({ code, ernst }) => `${ernst} ${code}`)).toEqual([
      'info kerncijfers.kolom_onbekend',
      'info kerncijfers.sleutels_eigen',
    ]);
  });

  it('is read from observations of OData v4', () => {
    const cel = (Measure: string, Value: number | null, ValueAttribute = 'None') => {
      return { Id: 1, Measure, WijkenEnBuurten: 'BU00802001', Perioden: '2024JJ00', Value, ValueAttribute };
    };
    const { tabel } = lees([cel('M1', 120), cel('M2', null, 'Confidential')], [MEASURES, GROUPS]);
    expect(getKerncijfer(tabel, 'BU00802001', 'groen_straat_bomen')).toEqual({ waarde: 120 });
    expect(getKerncijfer(tabel, 'BU00802001', 'groen_kroon')).toEqual({ reden: 'geheim' });
  });

  it('keeps the capitals of the unit of energy', () => {
    const { tabel } = lees([{ RegioS: 'GM0080', Zon_1: 9 }], [topic({ Key: 'Zon_1', Title: 'Zon', Unit: 'kWh' })], {
      jaar: 2024,
    });
    expect(tabel.kolommen.map(({ sleutel, eenheid }) => [sleutel, eenheid])).toEqual([['zon', 'kWh']]);
  });

  it('gives two columns of one path two keys, and never a key of the catalogue', () => {
    const meta = ['Bomen_1', 'Bomen_2', 'Bomen_3'].map((Key) => topic({ Key }));
    const inwoners = topic({ Key: 'Hinw_4', Title: 'aantal_inwoners', Unit: 'km' });
    const cijfer = topic({ Key: 'Jaar_5', Title: '2020' });
    const rij = { RegioS: 'GM0080', Bomen_1: 1, Bomen_2: 2, Bomen_3: 3, Hinw_4: 4, Jaar_5: 5 };
    const { tabel } = lees([rij], [...meta, inwoners, cijfer], { jaar: 2024 });
    expect(tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, waarden[0]])).toEqual([
      ['bomen', 1],
      ['bomen_2', 2],
      ['bomen_3', 3],
      ['aantal_inwoners_2', 4],
      ['kolom_2020', 5],
    ]);
  });
});

describe('the catalogue and the metadata of the very table', () => {
  const rij = { RegioS: 'GM0080', AantalInwoners_5: '120', GemiddeldeWOZWaardeVanWoningen_39: '271' };
  const lees = (...meta: object[]) => readKerncijfers([rij], { jaar: 2024, meta: readMeta(meta) });
  const inwoners = (rest: object) =>
    topic({ Key: 'AantalInwoners_5', Title: 'Aantal inwoners', Unit: 'aantal', ...rest });

  it('agree on a column of the catalogue, whose key, label and rounding stay', () => {
    const kolom = getKolom(lees(inwoners({ Decimals: 0 })).tabel, 'aantal_inwoners');
    expect([kolom.waarden[0], kolom.nauwkeurigheid]).toEqual([120, { soort: 'aselect', basis: 5 }]);
  });

  it('differ where the titles say something else: the metadata win', () => {
    const groep = { ID: 8, Type: 'TopicGroup', Title: 'Honden' };
    const { tabel, bevindingen } = lees(groep, inwoners({ ParentID: 8 }));
    expect(tabel.kolommen.map(({ sleutel }) => sleutel)).toEqual(['honden_aantal_inwoners']);
    expect(bevindingen.map(({ code }) => code)).toContain('kerncijfers.sleutels_eigen');
  });

  it('reckon with the multiple of the unit of the table', () => {
    expect(getKerncijfer(lees(inwoners({ Unit: 'x 1 000' })).tabel, 'GM0080', 'aantal_inwoners')).toEqual({
      waarde: 120_000,
    });
  });

  it('leave a figure in the unit of the catalogue where they name none', () => {
    const kolom = getKolom(lees(inwoners({ Unit: '' })).tabel, 'aantal_inwoners');
    expect([kolom.waarden[0], kolom.eenheid]).toEqual([120, 'aantal']);
  });

  it('never take a figure in a unit of another kind', () => {
    const { tabel, bevindingen } = lees(inwoners({ Unit: '%' }));
    expect(tabel.kolommen.map(({ sleutel, eenheid }) => [sleutel, eenheid])).toEqual([
      ['aantal_inwoners_2', 'percentage'],
    ]);
    expect(bevindingen.find(({ code }) => code === 'kerncijfers.eenheid_verschilt')).toMatchObject({
      ernst: 'waarschuwing',
      params: { kolom: 'AantalInwoners_5', sleutel: 'aantal_inwoners', eenheid: '%', verwacht: 'aantal' },
    });
  });

  it('read no column that the metadata do not describe', () => {
    const { tabel, bevindingen } = lees(inwoners({}));
    expect(tabel.kolommen).toHaveLength(1);
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toContainEqual([
      'kerncijfers.kolom_onbekend',
      ['GemiddeldeWOZWaardeVanWoningen_39'],
    ]);
  });
});

describe('what describes no table', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'kerncijfers.rijen_ongeldig'],
    ['text', 'DataProperties', 'kerncijfers.rijen_ongeldig'],
    ['an object', { ID: 0 }, 'kerncijfers.rijen_ongeldig'],
    ['rows that are none', [1, 2], 'kerncijfers.rijen_ongeldig'],
    ['no rows', [], 'kerncijfers.geen_rijen'],
    ['a page without rows', { value: [] }, 'kerncijfers.geen_rijen'],
    ['figures', [{ RegioS: 'GM0080', AantalInwoners_5: 1 }], 'kerncijfers.meta_ongeldig'],
    ['dimensions only', DATAPROPERTIES.slice(0, 4), 'kerncijfers.meta_ongeldig'],
    ['columns of text only', [topic({ Datatype: 'String' })], 'kerncijfers.meta_ongeldig'],
    ['a column without a name', [topic({ Key: ' ' })], 'kerncijfers.meta_ongeldig'],
    ['groups only', GROUPS, 'kerncijfers.meta_ongeldig'],
  ])('is refused: %s', (_, rijen, code) => {
    expect(catchCode(() => readMeta(rijen))).toBe(code);
  });

  it('is refused naming the fields that the rows have', () => {
    expect(() => readMeta([{ a: 1 }, { b: 2 }])).toThrow(expect.objectContaining({ params: { kolommen: ['a', 'b'] } }));
  });
});

/** A tree of groups with columns in them: each group is in an earlier one, or in none. */
const bomen = fc
  .array(fc.record({ titel: fc.stringMatching(/^[a-z]{1,6}$/), boven: fc.nat(20) }), { maxLength: 12 })
  .chain((groepen) =>
    fc.record({
      groepen: fc.constant(groepen.map((groep, i) => ({ ...groep, boven: groep.boven < i ? groep.boven : undefined }))),
      kolommen: fc.array(fc.record({ titel: fc.stringMatching(/^[a-z]{1,6}$/), groep: fc.nat(20) }), {
        minLength: 1,
        maxLength: 8,
      }),
      zaad: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
    }),
  );

describe('any tree of groups', () => {
  it('gives the paths that a walk from the top gives, in v3 and v4, whatever the order of the groups', () => {
    fc.assert(
      fc.property(bomen, ({ groepen, kolommen, zaad }) => {
        const walk = (nummer: number | undefined): string[] => {
          const groep = nummer === undefined ? undefined : groepen[nummer];
          return groep === undefined ? [] : [...walk(groep.boven), groep.titel];
        };
        const verwacht = kolommen.map(({ titel, groep }, i) => ({
          kolom: `K_${i}`,
          pad: [...walk(groep), titel],
          eenheid: '',
        }));
        const schud = <T>(rijen: readonly T[]): T[] =>
          rijen
            .map((rij, i) => ({ rij, plaats: zaad[i] ?? 0 }))
            .sort((a, b) => a.plaats - b.plaats)
            .map(({ rij }) => rij);
        const v3 = [
          ...schud(
            groepen.map(({ titel, boven }, ID) => ({ ID, ParentID: boven ?? null, Type: 'TopicGroup', Title: titel })),
          ),
          ...kolommen.map(({ titel, groep }, i) => ({
            ID: 100 + i,
            ParentID: groep,
            Type: 'Topic',
            Key: `K_${i}`,
            Title: titel,
          })),
        ];
        const v4 = [
          ...kolommen.map(({ titel, groep }, i) => ({
            Identifier: `K_${i}`,
            Title: titel,
            MeasureGroupId: `g${groep}`,
          })),
          ...schud(
            groepen.map(({ titel, boven }, i) => ({
              Id: `g${i}`,
              ParentId: boven === undefined ? null : `g${boven}`,
              Title: titel,
            })),
          ),
        ];
        expect(readMeta(v3)).toEqual({ vorm: 'odata3', kolommen: verwacht });
        expect(readMeta(v4)).toEqual({ vorm: 'odata4', kolommen: verwacht });
      }),
      { numRuns: 60 },
    );
  });

  it('survives JSON, and lets every figure of a table be read under a key of its own', () => {
    fc.assert(
      fc.property(bomen, ({ groepen, kolommen }) => {
        const meta = readMeta([
          ...groepen.map(({ titel, boven }, ID) => ({ ID, ParentID: boven ?? null, Type: 'TopicGroup', Title: titel })),
          ...kolommen.map(({ titel, groep }, i) => ({
            ID: 100 + i,
            ParentID: groep,
            Type: 'Topic',
            Key: `K_${i}`,
            Title: titel,
          })),
        ]);
        expect(JSON.parse(JSON.stringify(meta))).toEqual(meta);
        const rij = { RegioS: 'GM0080', ...Object.fromEntries(kolommen.map((_, i) => [`K_${i}`, i])) };
        const { herkend, tabel } = readKerncijfers([rij], { jaar: 2024, meta });
        expect(new Set(herkend.map(({ sleutel }) => sleutel)).size).toBe(kolommen.length);
        for (const { kolom, sleutel } of herkend)
          expect(getKerncijfer(tabel, 'GM0080', sleutel)).toEqual({ waarde: Number(kolom.slice(2)) });
      }),
      { numRuns: 60 },
    );
  });
});
