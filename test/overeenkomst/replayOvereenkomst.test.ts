import { addDuur, Datum } from 'buurtaanpak/kern';
import {
  evolveOvereenkomst,
  initialOvereenkomstdossier,
  Overeenkomstdossier,
  type Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { gaVerder, na, opdracht, standOp, totLopend } from './leven.js';

const d = Datum.parse;
const lopend = na(...totLopend());
const terug = opdracht('corrigeer', '2027-04-20', { betreft: 'e7', reden: 'x' });
const dossier = gaVerder(
  lopend,
  opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001', laatsteDag: '2027-03-31' }),
  terug,
);

test('a snapshot with the rest gives the same record, also through JSON', () => {
  const { gebeurtenissen } = deepFreeze(dossier);
  for (let knip = 0; knip <= gebeurtenissen.length; knip += 1) {
    const vanaf = Overeenkomstdossier.parse(
      JSON.parse(JSON.stringify(replayOvereenkomst(gebeurtenissen.slice(0, knip)))),
    );
    expect(replayOvereenkomst(gebeurtenissen.slice(knip), { vanaf: deepFreeze(vanaf) })).toEqual(dossier);
  }
  expect(replayOvereenkomst([], { vanaf: lopend })).toBe(lopend);
});

test('with a day of knowing it is the record of that day', () => {
  const op = (dag: string) => replayOvereenkomst(dossier.gebeurtenissen, { bekendOp: d(dag) });
  expect(op('2026-04-30')).toBe(initialOvereenkomstdossier);
  expect(op('2027-04-19').gebeurtenissen).toHaveLength(7);
  expect(op('2027-04-20')).toEqual(dossier);
  for (const dag of ['2026-05-31', '2026-06-15', '2027-03-31', '2027-04-19', '2027-04-20'])
    expect(standOp(op(dag), '2027-05-01')).toEqual(standOp(dossier, '2027-05-01', dag));
});

test('the first event must be there, and a second beginning must not', () => {
  expect(codeVan(() => replayOvereenkomst(dossier.gebeurtenissen.slice(1)))).toBe('overeenkomst.stroom_zonder_begin');
  const tweede = { ...dossier.gebeurtenissen[0]!, id: 'x' };
  expect(codeVan(() => replayOvereenkomst([tweede], { vanaf: lopend }))).toBe('overeenkomst.stroom_tweede_begin');
});

test('two thousand events are the same one by one and all at once', () => {
  const begin = lopend.gebeurtenissen;
  const betaald = Array.from({ length: 2000 }, (_, n): Overeenkomstgebeurtenis => {
    const datum = addDuur(d('2026-10-01'), { dagen: n % 700 });
    const hoofd = {
      versie: 2,
      id: `b${n}`,
      overeenkomst: lopend.overeenkomst,
      geregistreerd: datum,
      door: 'x',
    } as const;
    return { ...hoofd, soort: 'betaald', datum, bijdrage: 'bzk-1', bedrag: '1.00' as never };
  });
  const ineens = replayOvereenkomst([...begin, ...betaald]);
  const apart = [...begin, ...betaald].reduce(evolveOvereenkomst, initialOvereenkomstdossier);
  expect(ineens.gebeurtenissen).toHaveLength(begin.length + 2000);
  expect(apart).toEqual(ineens);
});
