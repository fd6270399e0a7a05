import { analyseGevoeligheid, drawScores, type Gevoeligheid } from 'buurtaanpak/gevoeligheid';
import type { Bevinding } from 'buurtaanpak/kern';
import {
  type Buurtscore,
  type Criterium,
  explainScore,
  Routekaart,
  type Routekaartscores,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { expectTypeOf, test } from 'vitest';

declare const kaart: Routekaart;
declare const scores: Routekaartscores;

test('the results are readonly and say what they are', () => {
  expectTypeOf(scoreBuurten).returns.toEqualTypeOf<Routekaartscores>();
  expectTypeOf(scores.buurten).toEqualTypeOf<readonly Buurtscore[]>();
  expectTypeOf(scores.bevindingen).toEqualTypeOf<readonly Bevinding[]>();
  expectTypeOf(analyseGevoeligheid).returns.resolves.toEqualTypeOf<Gevoeligheid>();
  // @ts-expect-error a result is not changed
  scores.buurten = [];
  // @ts-expect-error nor is a document
  kaart.id = 'x';
});

test('buurten fit what a selection takes', () => {
  expectTypeOf(scores.buurten).toExtend<readonly { readonly code: string; readonly score: number | null }[]>();
});

test('a criterion needs a known source and direction', () => {
  const basis = { id: 'a', naam: 'a' };
  expectTypeOf({
    ...basis,
    bron: { soort: 'kerncijfer', sleutel: 'x' },
    richting: 'hoger',
  } as const).toExtend<Criterium>();
  const bron = { soort: 'kerncijfer', sleutel: 'x' } as const;
  // @ts-expect-error there is no such direction
  Routekaart.create({ id: 'x', naam: 'x', criteria: [{ ...basis, bron, richting: 'up' }] });
  // @ts-expect-error a figure is named by its key
  Routekaart.create({ id: 'x', naam: 'x', criteria: [{ ...basis, bron: { soort: 'kerncijfer' }, richting: 'hoger' }] });
});

test('draws need a seed; an explanation may be that there is no score', () => {
  expectTypeOf(drawScores).parameter(3).toHaveProperty('zaad');
  // @ts-expect-error without a seed there is no draw
  drawScores(kaart, { gebieden: [], kolommen: [] }, [], {});
  const verklaring = explainScore(scores, 'BU1');
  expectTypeOf(verklaring.soort).toEqualTypeOf<'score' | 'zonder_score'>();
  // @ts-expect-error only once it is known that there is one
  verklaring.score;
});
