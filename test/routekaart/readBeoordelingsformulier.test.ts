import { checkBeoordelingen, readBeoordelingsformulier } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { dag, makeCriterium, makeOordeel, makeRoutekaart, schaal } from './hulp.js';

describe('judgements', () => {
  const kaart = makeRoutekaart([
    makeCriterium('animo', { bron: { soort: 'beoordeling', schaal } }),
    makeCriterium('a'),
  ]);
  const oordeel = (criterium: string, score: number, datum = dag) =>
    makeOordeel('BU1', criterium, 'wijk', 'w1', score, datum);
  const meld = (beoordelingen: Parameters<typeof checkBeoordelingen>[1]) =>
    checkBeoordelingen(kaart, beoordelingen, { buurten: ['BU1'] }).map((bevinding) => {
      expectVolledigeTekst(bevinding);
      return [bevinding.code.replace('routekaart.', ''), bevinding.ernst, bevinding.pad];
    });
  const later = '2026-04-01' as typeof dag;
  test.each<[string, ReturnType<typeof oordeel>[], unknown[]]>([
    ['one more than the scale', [oordeel('animo', 6)], [['score_buiten_schaal', 'fout', [0, 'score']]]],
    ['between two points', [oordeel('animo', 2.5)], [['score_buiten_schaal', 'fout', [0, 'score']]]],
    ['a name with a slip', [oordeel('animoo', 3)], [['criterium_onbekend_suggestie', 'fout', [0, 'criterium']]]],
    ['a name of nothing', [oordeel('zzz', 3)], [['criterium_onbekend', 'fout', [0, 'criterium']]]],
    ['of a figure', [oordeel('a', 3)], [['criterium_geen_beoordeling', 'fout', [0, 'criterium']]]],
    ['of a stranger', [{ ...oordeel('animo', 3), buurt: 'BU2' }], [['buurt_onbekend', 'fout', [0, 'buurt']]]],
    ['twice on a day', [oordeel('animo', 3), oordeel('animo', 4)], [['beoordeling_dubbel', 'fout', [1]]]],
    ['anew', [oordeel('animo', 3), oordeel('animo', 4, later)], [['beoordeling_vervangen', 'info', [0]]]],
    [
      'anew, the new one first',
      [oordeel('animo', 4, later), oordeel('animo', 3)],
      [['beoordeling_vervangen', 'info', [1]]],
    ],
    [
      'three times, the middle one last: it is the last that replaces',
      [oordeel('animo', 3), oordeel('animo', 5, '2026-05-01' as typeof dag), oordeel('animo', 4, later)],
      [
        ['beoordeling_vervangen', 'info', [0]],
        ['beoordeling_vervangen', 'info', [2]],
      ],
    ],
    [
      'in two roles',
      [oordeel('animo', 3), { ...oordeel('animo', 3, later), rol: 'gemeente' }],
      [['beoordelaar_twee_rollen', 'waarschuwing', [1]]],
    ],
  ])('%s', (_, beoordelingen, verwacht) => expect(meld(beoordelingen)).toEqual(verwacht));

  test('a form: figures as they are written, and nothing that only looks like one', () => {
    const kop = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'];
    const breed = makeRoutekaart([
      makeCriterium('animo', {
        bron: {
          soort: 'beoordeling',
          schaal: { van: -20, tot: 20, stap: 0.25, ankers: [-20, 20].map((waarde) => ({ waarde, betekenis: '-' })) },
        },
      }),
    ]);
    const lees = (score: string) =>
      readBeoordelingsformulier(breed, [kop, ['BU1', 'animo', 'Wijk', 'w1', score, '2026-03-01', '']]);
    expect(['3', '-12', '12,25', '0.5'].map((tekst) => lees(tekst).beoordelingen)).toEqual(
      [3, -12, 12.25, 0.5].map((score) => [
        { buurt: 'BU1', criterium: 'animo', rol: 'wijk', beoordelaar: 'w1', score, datum: '2026-03-01' },
      ]),
    );
    for (const tekst of ['x4', '4x', '1.2.3', '-', ',5', '1e3']) {
      const { beoordelingen, bevindingen } = lees(tekst);
      expect(beoordelingen).toEqual([]);
      expect(bevindingen.map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual([
        ['routekaart.formulier_score', 'fout', [2, 'score']],
      ]);
      for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
    }
    const alles = readBeoordelingsformulier(breed, [kop, ['', '', 'raad', '', 'veel', 'ooit']]);
    expect(alles.bevindingen.every(({ ernst }) => ernst === 'fout')).toBe(true);
    for (const bevinding of alles.bevindingen) expectVolledigeTekst(bevinding);
    expect(readBeoordelingsformulier(breed, [])).toEqual({
      beoordelingen: [],
      bevindingen: [
        { code: 'routekaart.formulier_kolommen', ernst: 'fout', pad: [1], params: { kolommen: kop.slice(0, 6) } },
      ],
      leeg: 0,
    });
  });
});
