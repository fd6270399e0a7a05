/** An id that nobody can tell from another is that other, in every room where an id may stand once. */
import { composeBuurten, createKoppeling } from 'buurtaanpak/gebied';
import { readEigenTabel } from 'buurtaanpak/kerncijfers';
import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
import { combineProgrammas } from 'buurtaanpak/programma';
import { createBeoordelingsformulier, Routekaart } from 'buurtaanpak/routekaart';
import { describeGebieden, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { checkSituaties } from '../../src/evaluatie/controle/checkSituaties.js';
import { checkUitkomstregels } from '../../src/evaluatie/controle/checkUitkomstregels.js';
import { findDubbel } from '../../src/evaluatie/controle/findDubbel.js';
import { checkVolgorde } from '../../src/routekaart/score/checkVolgorde.js';
import { codeVan, foutVan } from '../hulp.js';
import { proefprogramma } from './proefprogramma.js';

const { tabel } = readEigenTabel([{ code: 'A', n: 1 }], {
  tabel: 'x',
  bron: 'eigen',
  jaar: 2024,
  codekolom: 'code',
  codes: 'vrij',
  kolommen: [{ kolom: 'n', sleutel: 'meldingen', eenheid: 'aantal' }],
});
const ankers = [
  { waarde: 1, betekenis: 'geen' },
  { waarde: 5, betekenis: 'veel' },
];
const routekaart = Routekaart.create({
  id: 'oost',
  naam: 'Oost',
  beoordelingsschaal: { van: 1, tot: 5, ankers },
  criteria: [{ id: 'energie', naam: 'Energie', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
});
const codes = (bevindingen: readonly { readonly code: string }[]) => bevindingen.map(({ code }) => code);

/** What tells that two ids are one, for each list in which an id may stand once. */
const plekken: Readonly<Record<string, (een: string, ander: string) => readonly string[]>> = {
  'units of composeBuurten': (een, ander) => [
    codeVan(() =>
      composeBuurten(
        [
          { code: een, inwoners: 5 },
          { code: ander, inwoners: 5 },
        ],
        [],
        { doel: 10 },
      ),
    ),
  ],
  'codes of createKoppeling': (een, ander) => [
    codeVan(() =>
      createKoppeling(
        {
          soort: 'codes',
          codes: [
            { van: een, naar: 'A' },
            { van: ander, naar: 'B' },
          ],
        },
        { van: 2023, naar: 2024 },
      ),
    ),
  ],
  'rows of readEigenTabel': (een, ander) =>
    codes(
      readEigenTabel(
        [
          { code: een, n: 1 },
          { code: ander, n: 2 },
        ],
        {
          tabel: 'x',
          bron: 'eigen',
          jaar: 2024,
          codekolom: 'code',
          codes: 'vrij',
          kolommen: [{ kolom: 'n', sleutel: 'meldingen', eenheid: 'aantal' }],
        },
      ).bevindingen,
    ),
  'areas of a table': (een, ander) =>
    codes(
      checkKerncijferdocument({
        soort: 'kerncijfertabel',
        versie: 2,
        indeling: { gebieden: 'samengesteld', jaar: 2024 },
        gebieden: [een, ander].map((code) => ({ code, naam: code, soort: 'samengesteld' })),
        kolommen: [],
      } as never),
    ),
  'buurten of a form': (een, ander) => [
    codeVan(() =>
      createBeoordelingsformulier(
        routekaart,
        [een, ander].map((code) => ({ code, naam: code })),
      ),
    ),
  ],
  'rows of scores': (een, ander) =>
    codes(
      checkVolgorde(
        [
          { code: een, score: 2, rang: 1 },
          { code: ander, score: 1, rang: 2 },
        ],
        'buurten',
      ),
    ),
  'quota of a selection': (een, ander) =>
    codes(
      foutVan(() =>
        selectBuurten(
          { p: [{ code: 'A', score: 1 }] },
          [een, ander].map((id) => ({ id, programma: 'p', aantal: 1 })),
        ),
      ).bevindingen,
    ),
  'areas of a selection': (een, ander) =>
    codes(
      foutVan(() =>
        selectBuurten({ p: [{ code: een, score: 1 }] }, [{ id: 'q', programma: 'p', aantal: 1 }], {
          gebieden: [{ code: een }, { code: ander }],
        }),
      ).bevindingen,
    ),
  'buurten of an evaluation': (een, ander) =>
    codes(checkSituaties([een, ander].map((buurt) => ({ buurt })) as never, { kenmerken: [] } as never)),
  'outcomes of an evaluation': (een, ander) =>
    codes(
      checkUitkomstregels(
        [een, ander].map((buurt) => ({ buurt, uitkomst: 'u', moment: '2026-01-01', waarde: 1 })) as never,
        { uitkomsten: [] } as never,
      ),
    ),
  'keys of an evaluation': (een, ander) => codes(findDubbel([een, ander].map((sleutel) => ({ sleutel, pad: [] })))),
  'deelnemers of programmas': (een, ander) => [
    codeVan(() =>
      combineProgrammas(
        [een, ander].map((id) => ({ ...proefprogramma, deelnemers: [{ ...proefprogramma.deelnemers[0]!, id }] })),
        { naam: 'samen' },
      ),
    ),
  ],
};

const PAREN: readonly (readonly [string, string])[] = [
  ['caf\u00e9', 'cafe\u0301'],
  ['oost', 'oo\u200bst'],
  ['oost', ' oost'],
  ['oost', '\u202eoost'],
];

describe.each(Object.entries(plekken))('%s', (_, find) => {
  test.each(PAREN)('%j and %j are one', (een, ander) => {
    expect(find(een, ander).some((code) => /_dubbel$/.test(code))).toBe(true);
  });
  test('a capital makes another', () => {
    expect(
      (() => {
        try {
          return find('oost', 'Oost');
        } catch {
          return [];
        }
      })().filter((code) => /_dubbel$/.test(code)),
    ).toEqual([]);
  });
});

test('the kenmerken of a selection', () => {
  const find = (een: string, ander: string) =>
    codes(
      foutVan(() =>
        describeGebieden(tabel, {
          kenmerken: [een, ander].map((id) => ({ id, naam: id, gebieden: ['A'] })),
        }),
      ).bevindingen,
    );
  for (const [een, ander] of PAREN) expect(find(een, ander)).toContain('selectie.kenmerk_dubbel');
});
