import { isDomeinFout } from 'buurtaanpak/kern';
import { checkProgramma, combineProgrammas, createKeuze, getProgrammastand, Programma } from 'buurtaanpak/programma';
import { selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const VREEMD: readonly unknown[] = [{}, null, 'x', [1], undefined, 0, [null], [[]]];
const selectie = selectBuurten({ oost: [{ code: 'A', score: 0.5 }] }, [{ id: 'q', programma: 'oost', aantal: 1 }]);
const namen = [{ code: 'A', naam: 'De Wal' }];

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
  ['Programma.parse', (vreemd) => Programma.parse(vreemd)],
  ['checkProgramma', (vreemd) => checkProgramma(vreemd, { peildatum: PEILDATUM })],
  ['getProgrammastand', (vreemd) => getProgrammastand(vreemd, { peildatum: PEILDATUM })],
  ['combineProgrammas, one of them', (vreemd) => combineProgrammas([vreemd], { naam: 'x' })],
  ['createKeuze', (vreemd) => createKeuze(vreemd, namen)],
])('what is no programme or selection is refused with a code: %s', (_, roep) => {
  expect(codes(roep)).toEqual(VREEMD.map(() => 'kern.document_ongeldig'));
});

test.each<[string, (vreemd: never) => unknown, readonly unknown[]]>([
  ['programmes', (vreemd) => combineProgrammas(vreemd, { naam: 'x' }), [{}, null, 'x', undefined]],
  ['a name of the whole', (vreemd) => combineProgrammas([], vreemd), [{}, null, 'x', [1], undefined]],
  ['names', (vreemd) => createKeuze(selectie, vreemd), [{}, null, 'x', [1], undefined]],
  ['options of createKeuze', (vreemd) => createKeuze(selectie, namen, vreemd), [null, 'x', [1]]],
  ['reserves', (reserves) => createKeuze(selectie, namen, { reserves }), [{}, null, 'x', [1], [null]]],
  ['options of checkProgramma', (vreemd) => checkProgramma(proefprogramma, vreemd), [null, 'x', [1], undefined]],
  ['options of getProgrammastand', (vreemd) => getProgrammastand(proefprogramma, vreemd), [null, 'x', [1], undefined]],
  [
    'a number of months',
    (maandenTotTeam) => checkProgramma(proefprogramma, { peildatum: PEILDATUM, maandenTotTeam }),
    [-1, 1.5, Number.NaN, 'x', 1201],
  ],
  [
    'rules of signals',
    (signaalregels) => getProgrammastand(proefprogramma, { peildatum: PEILDATUM, signaalregels }),
    [{}, null, 'x', [1], [{ soort: 'geen_project' }], [{ soort: 'x', ernst: 'info', reden: 'x' }]],
  ],
])('so is a part that is none: %s', (_, roep, waarden) => {
  expect(codes(roep, waarden)).toEqual(waarden.map(() => 'kern.document_ongeldig'));
});

test('a day that is none', () => {
  const dagen = ['1-2-2027', {}, null, undefined, 20270101];
  const alle = dagen.map(() => 'kern.datum_ongeldig');
  expect(codes((vreemd) => checkProgramma(proefprogramma, { peildatum: vreemd }), dagen)).toEqual(alle);
  expect(codes((vreemd) => getProgrammastand(proefprogramma, { peildatum: vreemd }), dagen)).toEqual(alle);
});
