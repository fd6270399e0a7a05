import {
  type Evaluatie,
  type Evaluatiegegevens,
  type Evaluatieplan,
  evaluateSituaties,
  type GeenInterval,
  type Interval,
  type Situatie,
  selectVergelijkingsbuurten,
  type Uitkomstregel,
} from 'buurtaanpak/evaluatie';
import { testVerschil } from 'buurtaanpak/rekenen';
import { expectTypeOf, test } from 'vitest';

test('an evaluation takes parsed documents and gives plain data', () => {
  expectTypeOf(evaluateSituaties).returns.toEqualTypeOf<Evaluatie>();
  expectTypeOf(evaluateSituaties).parameter(0).toEqualTypeOf<Evaluatiegegevens>();
  expectTypeOf(evaluateSituaties).parameter(1).toEqualTypeOf<Evaluatieplan>();
});

test('an interval must be looked at before its ends are read', () => {
  const { verschil } = testVerschil([1], [2]);
  expectTypeOf(verschil.interval).toEqualTypeOf<Interval | GeenInterval>();
  // @ts-expect-error there may be no interval
  verschil.interval.onder;
  if ('onder' in verschil.interval) expectTypeOf(verschil.interval.onder).toEqualTypeOf<number | null>();
});

test('a missing value needs a reason that the figures know', () => {
  expectTypeOf<{ reden: 'geheim' }>().toExtend<Uitkomstregel['waarde']>();
  expectTypeOf<null>().not.toExtend<Uitkomstregel['waarde']>();
  expectTypeOf<{ reden: 'vergeten' }>().not.toExtend<Situatie['kenmerken'][string]>();
});

test('the kenmerken to be alike in are asked for', () => {
  // @ts-expect-error no kenmerken
  selectVergelijkingsbuurten([], [], {});
});
