import {
  type Beoordelingsschaal,
  type Criterium,
  checkRoutekaart,
  type Routekaart,
  type RoutekaartInvoer,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const kaart = (criteria: readonly unknown[], rest: object = {}): Routekaart =>
  ({ soort: 'routekaart', versie: 1, id: 'proef', naam: 'Proef', criteria, ...rest }) as Routekaart;

const wat = ({ code, pad, params }: { code: string; pad: readonly unknown[]; params: object }) => [code, pad, params];

describe('the rules of a Routekaart, with what they name', () => {
  const meld = (criteria: readonly Criterium[], rest: Partial<RoutekaartInvoer> = {}) =>
    checkRoutekaart(kaart(criteria, rest)).map((bevinding) => {
      expectVolledigeTekst(bevinding);
      return wat(bevinding);
    });
  const zscore = { methode: 'zscore' } as const;
  const harmonisch = { methode: 'harmonisch' } as const;
  const vanEen = { van: 1, tot: 10 };

  test('steps are counted from the bottom of the scale', () => {
    const beoordelingsschaal: Beoordelingsschaal = {
      van: 1,
      tot: 7,
      stap: 3,
      ankers: [1, 4, 7].map((waarde) => ({ waarde, betekenis: '-' })),
    };
    expect(meld([makeCriterium('a')], { beoordelingsschaal })).toEqual([]);
  });
  test('the criteria and thema’s whose weight is one too many', () => {
    const [a, b, c] = [makeCriterium('a', { gewicht: 2 }), makeCriterium('b'), makeCriterium('c', { thema: 't' })];
    const rest = { weging: { methode: 'critic' }, themas: [{ id: 't', naam: 't', gewicht: 1 }] } as const;
    expect(meld([a, b, c], rest)).toEqual([
      ['routekaart.gewicht_overbodig', ['weging'], { methode: 'critic', ids: ['a', 't'] }],
    ]);
  });
  test('the level of which all weights are zero, or that is empty', () => {
    const nul = makeCriterium('a', { gewicht: 0 });
    expect(meld([nul])).toEqual([['routekaart.gewichten_nul', [], { plaats: 'proef' }]]);
    expect(meld([{ ...nul, thema: 't' }], { themas: [{ id: 't', naam: 't' }] })).toEqual([
      ['routekaart.gewichten_nul', ['themas', 0], { plaats: 't' }],
    ]);
    expect(meld([makeCriterium('a', { thema: 't' })])).toEqual([
      ['routekaart.thema_onbekend', ['criteria', 0, 'thema'], { thema: 't' }],
      ['routekaart.top_leeg', [], { routekaart: 'proef' }],
    ]);
  });
  test('which of the parts can be below zero, each by what stands below it and by nothing else', () => {
    const themas = [
      { id: 't', naam: 't' },
      { id: 'u', naam: 'u' },
      { id: 'v', naam: 'v', boven: 'u' },
    ];
    const criteria = [
      makeCriterium('a', { thema: 't' }),
      makeCriterium('b', { thema: 'v', normalisatie: zscore }),
      makeCriterium('c', { normalisatie: zscore }),
      makeCriterium('d'),
    ];
    expect(meld(criteria, { themas, aggregatie: harmonisch, schaal: vanEen })).toEqual([
      ['routekaart.aggregatie_negatief', ['aggregatie'], { methode: 'harmonisch', ids: ['c', 'u'] }],
      ['routekaart.schalen_gemengd', [], { plaats: 'proef', ids: ['c', 'u'] }],
    ]);
  });
  test('a thema that cannot take them says so itself; by Copeland they can always be below zero', () => {
    const onder = (methode: 'meetkundig' | 'copeland', normalisatie?: typeof zscore) =>
      meld([makeCriterium('a', { thema: 't', normalisatie })], {
        themas: [{ id: 't', naam: 't', aggregatie: { methode } }],
        aggregatie: harmonisch,
        schaal: vanEen,
      }).map(([code, pad]) => [code, pad]);
    expect(onder('meetkundig')).toEqual([]);
    expect(onder('meetkundig', zscore)).toEqual([['routekaart.aggregatie_negatief', ['themas', 0, 'aggregatie']]]);
    expect(onder('copeland')).toEqual([['routekaart.aggregatie_negatief', ['aggregatie']]]);
  });
  test('a circle below a mean that cannot take them ends, also where a thema stands in it and at the top', () => {
    const themas = (bovenP?: string) => [
      { id: 'p', naam: 'p', boven: bovenP },
      { id: 'q', naam: 'q', boven: 'p' },
      { id: 'p', naam: 'p', boven: 'q' },
    ];
    const codes = (rest: Partial<RoutekaartInvoer>) =>
      meld([makeCriterium('a')], { ...rest, schaal: vanEen }).map(([code, pad]) => [code, ...(pad as [])].join(' '));
    const kring = ['routekaart.kring themas 0 boven', 'routekaart.kring themas 1 boven'];
    expect(
      codes({
        themas: themas('q')
          .slice(0, 2)
          .map((een) => ({ ...een, aggregatie: harmonisch })),
      }),
    ).toEqual(kring);
    expect(codes({ themas: themas(), aggregatie: harmonisch })).toEqual([
      'routekaart.id_dubbel themas 2 id',
      ...kring,
      'routekaart.kring themas 2 boven',
    ]);
  });
  test('bounds of classes are of values unless they say otherwise', () => {
    const normalisatie = { methode: 'categorieen', grenzen: [2, 1], scores: [0, 0, 1] } as const;
    expect(meld([makeCriterium('a', { normalisatie })])).toEqual([
      ['routekaart.categorieen_grenzen', ['criteria', 0, 'normalisatie', 'grenzen'], { volgens: 'waarde' }],
    ]);
  });
  test('a thema is a thema among the weights', () => {
    const uitkomst = scoreBuurten(
      makeRoutekaart([makeCriterium('a', { thema: 't' }), makeCriterium('b', { gewicht: 3 })], {
        themas: [{ id: 't', naam: 't' }],
      }),
      makeTabel({ a: [1, 2], b: [2, 1] }),
      [],
    );
    expect([...lees(uitkomst).gewichten].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual([
      { id: 'a', soort: 'criterium', gewicht: 1, effectief: 0.25 },
      { id: 'b', soort: 'criterium', gewicht: 0.75, effectief: 0.75 },
      { id: 't', soort: 'thema', gewicht: 0.25, effectief: 0.25 },
    ]);
  });
});
