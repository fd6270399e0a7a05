import { createBeoordelingsformulier, type Formuliercel, readBeoordelingsformulier } from 'buurtaanpak/routekaart';
import { aggregateBeoordelingen } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, schaal } from './hulp.js';

const vraag = (rest = {}) => makeCriterium('animo', { bron: { soort: 'beoordeling', schaal, ...rest } });

const judge = (rest: object, ...scores: readonly (readonly ['gemeente' | 'opbouwwerk' | 'wijk', number])[]) => {
  const rijen = scores.map(([rol, score], i) => makeOordeel('BU1', 'animo', rol, `p${i}`, score));
  return aggregateBeoordelingen(makeRoutekaart([vraag(rest)]), rijen)[0]!.buurten[0]!;
};

describe('per role, then over roles', () => {
  test('ten officials do not outvote one resident', () => {
    const ambtenaren = Array.from({ length: 10 }, () => ['gemeente', 1] as const);
    expect(judge({}, ...ambtenaren, ['wijk', 5]).score).toBe(3);
  });
  test('weights of roles; a role of weight 0 does not count', () => {
    expect(judge({ rolgewichten: { wijk: 3 } }, ['gemeente', 1], ['wijk', 5]).score).toBe(4);
    expect(judge({ rolgewichten: { gemeente: 0 } }, ['gemeente', 1], ['wijk', 5]).score).toBe(5);
  });
  test('a role with too few voices does not count, a buurt with too few roles has no judgement', () => {
    const { score, rollen } = judge({ minimumStemmen: { wijk: 2 } }, ['gemeente', 1], ['wijk', 5]);
    expect(score).toBe(1);
    expect(rollen.map(({ rol, telt }) => [rol, telt])).toEqual([
      ['gemeente', true],
      ['wijk', false],
    ]);
    expect(judge({ minimumRollen: 2 }, ['wijk', 5], ['wijk', 4]).score).toBeUndefined();
  });
  test('mean or median within a role, with the ends', () => {
    expect(judge({}, ['wijk', 1], ['wijk', 1], ['wijk', 4]).score).toBe(2);
    const { score, rollen } = judge({ perRol: 'mediaan' }, ['wijk', 1], ['wijk', 1], ['wijk', 4]);
    expect(score).toBe(1);
    expect(rollen[0]).toMatchObject({ stemmen: 3, laagste: 1, hoogste: 4 });
  });
  test('on the scale of the Routekaart, where the criterion has none of its own', () => {
    const kaart = makeRoutekaart([makeCriterium('animo', { bron: { soort: 'beoordeling' } })], {
      beoordelingsschaal: schaal,
    });
    const judgeOne = (score: number) =>
      aggregateBeoordelingen(kaart, [makeOordeel('BU1', 'animo', 'wijk', 'p', score)])[0]!.buurten[0]!.score;
    expect(judgeOne(5)).toBe(5);
    expect(() => judgeOne(6)).toThrow('routekaart.beoordelingen_ongeldig');
    expect(createBeoordelingsformulier(kaart, [{ code: 'BU1', naam: 'Een' }])[1]![4]).toBe(
      '1 t/m 5 (1 = geen; 5 = veel)',
    );
  });
  test('judgements that do not fit are refused together', () => {
    const fout = () => aggregateBeoordelingen(makeRoutekaart([vraag()]), [makeOordeel('BU1', 'animo', 'wijk', 'p', 9)]);
    expect(fout).toThrow('routekaart.beoordelingen_ongeldig');
  });
});

describe('the form', () => {
  const kaart = makeRoutekaart([
    vraag(),
    makeCriterium('cijfer'),
    makeCriterium('half', { bron: { soort: 'beoordeling', schaal: { van: 0, tot: 1, stap: 0.5, ankers: [] } } }),
  ]);
  const buurten = [
    { code: 'BU1', naam: 'Een' },
    { code: 'BU2', naam: 'Twee' },
  ];

  test('a row for every buurt and judged criterion', () => {
    const rijen = createBeoordelingsformulier(kaart, buurten);
    expect(rijen).toHaveLength(5);
    expect(rijen[2]).toEqual(['BU1', 'Een', 'half', 'half', '0 t/m 1, stappen van 0,5', null, null, null, null, null]);
  });

  test('filled in and read back: every judgement', () => {
    const [kop, ...rest] = createBeoordelingsformulier(kaart, buurten, {
      beoordelaar: { rol: 'wijk', beoordelaar: 'w1' },
    });
    const ingevuld = rest.map((rij, i): Formuliercel[] =>
      i === 3
        ? rij
        : [...rij.slice(0, 7), i === 1 ? '0,5' : i === 2 ? 4 : '3', '2026-03-01', i === 0 ? ' mooi ' : null],
    );
    const { beoordelingen, bevindingen, leeg } = readBeoordelingsformulier(kaart, [kop!, ...ingevuld], {
      buurten: ['BU1', 'BU2'],
    });
    expect(bevindingen).toEqual([]);
    expect(leeg).toBe(1);
    expect(beoordelingen.map(({ buurt, criterium, score, opmerking }) => [buurt, criterium, score, opmerking])).toEqual(
      [
        ['BU1', 'animo', 3, 'mooi'],
        ['BU1', 'half', 0.5, undefined],
        ['BU2', 'animo', 4, undefined],
      ],
    );
  });

  test('every mistake with its row and column', () => {
    const kop = ['Buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'];
    const { beoordelingen, bevindingen } = readBeoordelingsformulier(
      kaart,
      [
        kop,
        ['BU1', 'animo', 'wijk', 'w1', 3, '2026-03-01'],
        ['', 'animo', 'raad', '', 'veel', '1-3-2026'],
        ['BU1', 'animo', 'wijk', 'w1', 3, '2026-03-01'],
        ['BU7', 'cijfer', 'wijk', 'w1', 3, '2026-03-01'],
        ['BU1', 'half', 'wijk', '', 1, '2026-03-01'],
      ],
      { buurten: ['BU1'] },
    );
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.formulier_leeg', [3, 'buurt']],
      ['routekaart.formulier_leeg', [3, 'beoordelaar']],
      ['routekaart.rol_onbekend', [3, 'rol']],
      ['routekaart.formulier_score', [3, 'score']],
      ['kern.datum_ongeldig', [3, 'datum']],
      ['routekaart.beoordeling_dubbel', [4]],
      ['routekaart.criterium_geen_beoordeling', [5, 'criterium']],
      ['routekaart.buurt_onbekend', [5, 'buurt']],
      ['routekaart.formulier_leeg', [6, 'beoordelaar']],
    ]);
    expect(bevindingen[5]?.params.rij).toBe(2);
    expect(beoordelingen).toHaveLength(1);
  });

  test('what is no mistake is told at its row, and the judgement is read', () => {
    const rij = ['BU1', 'animo', 'wijk', 'w1', 3, '2026-03-01'];
    const { beoordelingen, bevindingen } = readBeoordelingsformulier(kaart, [
      ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'],
      ['BU2', 'animo', 'wijk', 'w1', '', ''],
      rij,
      [...rij.slice(0, 5), '2026-04-01'],
      [...rij.slice(0, 2), 'gemeente', ...rij.slice(3)],
    ]);
    expect(bevindingen.map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual([
      ['routekaart.beoordeling_vervangen', 'info', [3]],
      ['routekaart.beoordelaar_twee_rollen', 'waarschuwing', [5]],
    ]);
    expect(beoordelingen).toHaveLength(3);
  });

  test('a form without its columns, without rows, without a question, with a buurt twice', () => {
    expect(readBeoordelingsformulier(kaart, [['buurt', 'score']]).bevindingen).toMatchObject([
      { code: 'routekaart.formulier_kolommen', params: { kolommen: ['criterium', 'rol', 'beoordelaar', 'datum'] } },
    ]);
    expect(readBeoordelingsformulier(kaart, []).bevindingen).toHaveLength(1);
    expect(() => createBeoordelingsformulier(makeRoutekaart([makeCriterium('a')]), buurten)).toThrow(
      'routekaart.geen_beoordeling',
    );
    expect(() => createBeoordelingsformulier(kaart, [...buurten, ...buurten])).toThrow('routekaart.buurt_dubbel');
    const raad = { beoordelaar: { rol: 'raad', beoordelaar: 'r1' } } as unknown as Parameters<
      typeof createBeoordelingsformulier
    >[2];
    expect(() => createBeoordelingsformulier(kaart, buurten, raad)).toThrow('routekaart.rol_onbekend');
  });
});
