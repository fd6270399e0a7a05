import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  checkOvereenkomstdossier,
  checkSamenwerkingsovereenkomst,
  compareOvereenkomsten,
  createOvereenkomstdossier,
  decideOvereenkomst,
  draftSamenwerkingsovereenkomst,
  evolveOvereenkomst,
  findVersie,
  getOvereenkomststand,
  initialOvereenkomstdossier,
  listMeedoendeBuurten,
  Overeenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
  Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { listOntbrekendeHandtekeningen } from 'buurtaanpak/overeenkomst/huis';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, na, opdracht, totLopend, withHoofd } from './leven.js';

const VREEMD: readonly unknown[] = [{}, null, 'x', [1], undefined, 0, [null], [[]]];
const DAG = Datum.parse('2027-01-01');
const document = concept();
const staat = na(...totLopend());

/** What a call does with each strange value: the code that it ends in, or that it took it. */
const codes = (roep: (vreemd: never) => unknown, waarden = VREEMD) =>
  waarden.map((waarde) => {
    try {
      roep(waarde as never);
      return 'took it';
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      return fout.code;
    }
  });

test.each<[string, (vreemd: never) => unknown]>([
  ['Samenwerkingsovereenkomst.parse', (vreemd) => Samenwerkingsovereenkomst.parse(vreemd)],
  ['Overeenkomstgebeurtenis.parse', (vreemd) => Overeenkomstgebeurtenis.parse(vreemd)],
  ['Overeenkomstdossier.parse', (vreemd) => Overeenkomstdossier.parse(vreemd)],
  ['checkSamenwerkingsovereenkomst', (vreemd) => checkSamenwerkingsovereenkomst(vreemd)],
  ['compareOvereenkomsten, the first', (vreemd) => compareOvereenkomsten(vreemd, document)],
  ['compareOvereenkomsten, the second', (vreemd) => compareOvereenkomsten(document, vreemd)],
  ['listOntbrekendeHandtekeningen', (vreemd) => listOntbrekendeHandtekeningen(vreemd, [])],
  ['findVersie', (vreemd) => findVersie(vreemd, { peildatum: DAG })],
  ['listMeedoendeBuurten', (vreemd) => listMeedoendeBuurten(vreemd, { peildatum: DAG })],
  ['toGeldverloop', (vreemd) => toGeldverloop(vreemd)],
  ['checkOvereenkomstdossier', (vreemd) => checkOvereenkomstdossier(vreemd, { peildatum: DAG })],
  ['createOvereenkomstdossier', (vreemd) => createOvereenkomstdossier(vreemd)],
  ['getOvereenkomststand', (vreemd) => getOvereenkomststand(vreemd, { peildatum: DAG })],
  ['decideOvereenkomst, the command', (vreemd) => decideOvereenkomst(vreemd, staat)],
  [
    'decideOvereenkomst, the state',
    (vreemd) => decideOvereenkomst(withHoofd(opdracht('hervat', DAG, { vanaf: DAG }), staat), vreemd),
  ],
  ['evolveOvereenkomst, the event', (vreemd) => evolveOvereenkomst(staat, vreemd)],
  ['evolveOvereenkomst, the state', (vreemd) => evolveOvereenkomst(vreemd, staat.gebeurtenissen[0]!)],
  ['replayOvereenkomst, an event', (vreemd) => replayOvereenkomst([vreemd])],
  ['replayOvereenkomst, an event beside a day', (vreemd) => replayOvereenkomst([vreemd], { bekendOp: DAG })],
])('what is no document, event or state is refused with a code: %s', (_, roep) => {
  // An object without a kind is a command of an unknown kind.
  const verwacht = codes(roep).map((code) => (code === 'kern.keuze_onbekend' ? code : 'kern.document_ongeldig'));
  expect(codes(roep)).toEqual(verwacht);
  expect(verwacht.filter((code) => code === 'kern.keuze_onbekend').length).toBeLessThanOrEqual(1);
});

test.each<[string, (vreemd: never) => unknown, readonly unknown[]]>([
  ['events', (vreemd) => replayOvereenkomst(vreemd), [{}, null, 'x', 0]],
  ['signatures', (vreemd) => listOntbrekendeHandtekeningen(document, vreemd), [{}, null, 'x', [1], [null], undefined]],
  ['a selection', (selectie) => checkSamenwerkingsovereenkomst(document, { selectie }), [{}, null, 'x', [1], [null]]],
  ['a draft', (vreemd) => draftSamenwerkingsovereenkomst(vreemd), [null, 'x', [1], undefined, 0]],
  ['a snapshot', (vanaf) => replayOvereenkomst([], { vanaf }), [{}, null, 'x', [1]]],
])('so is a list or a part that is none: %s', (_, roep, waarden) => {
  expect(codes(roep, waarden)).toEqual(waarden.map(() => 'kern.document_ongeldig'));
});

test.each<[string, (vreemd: never) => unknown]>([
  ['replayOvereenkomst', (vreemd) => replayOvereenkomst([], vreemd)],
  ['checkSamenwerkingsovereenkomst', (vreemd) => checkSamenwerkingsovereenkomst(document, vreemd)],
  [
    'draftSamenwerkingsovereenkomst',
    (vreemd) => draftSamenwerkingsovereenkomst({ ...document, start: DAG } as never, vreemd),
  ],
])('options that are none: %s', (_, roep) => {
  expect(codes(roep, [null, 'x', [1], 0])).toEqual([1, 2, 3, 4].map(() => 'kern.document_ongeldig'));
});

test('a day that is none', () => {
  expect(codeVan(() => replayOvereenkomst([], { bekendOp: '1-2-2027' as never }))).toBe('kern.datum_ongeldig');
  expect(codeVan(() => draftSamenwerkingsovereenkomst({} as never))).toBe('kern.datum_ongeldig');
  expect(replayOvereenkomst([], {})).toBe(initialOvereenkomstdossier);
});

test.each<[string, (vreemd: never) => unknown]>([
  ['evolveOvereenkomst', (half) => evolveOvereenkomst(half, staat.gebeurtenissen[0]!)],
  ['replayOvereenkomst', (half) => replayOvereenkomst(staat.gebeurtenissen, { vanaf: half })],
])('a record that says what it is and holds no events is refused with its problems: %s', (_, roep) => {
  const half = { soort: 'overeenkomstdossier', versie: 2, overeenkomst: 'o-1' };
  expect(codeVan(() => roep(half as never))).toBe('kern.document_ongeldig');
});
