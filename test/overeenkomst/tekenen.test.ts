import { Datum } from 'buurtaanpak/kern';
import { checkOvereenkomstdossier, checkSamenwerkingsovereenkomst, type Ondertekenaar } from 'buurtaanpak/overeenkomst';
import { listOntbrekendeHandtekeningen } from 'buurtaanpak/overeenkomst/huis';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { concept, na, opdracht, standOp, totLopend } from './leven.js';

const d = Datum.parse;

const directeur = opdracht('onderteken', '2026-06-15', { partij: 'buurkracht', functie: 'directeur' });

const teken = (functie: string, datum = '2026-06-15') =>
  opdracht('onderteken', datum, { partij: 'leeuwarden', functie });

/** The agreement of the letter with others who may sign for the gemeente. */
function door(...ondertekenaars: readonly Ondertekenaar[]) {
  const document = concept();
  return { ...document, partijen: document.partijen.map((een, p) => (p === 0 ? { ...een, ondertekenaars } : een)) };
}

const aangeboden = (...ondertekenaars: readonly Ondertekenaar[]) => [
  opdracht('stel_op', '2026-05-01', { document: door(...ondertekenaars) }),
  opdracht('bied_aan', '2026-06-01'),
  directeur,
];

const volmacht = { kenmerk: 'volmacht 12', van: d('2026-06-10'), tot: d('2026-06-20') };

const burgemeester = { functie: 'burgemeester' };

const secretaris = { functie: 'secretaris' };

const wethouder = { functie: 'wethouder', mandaat: volmacht };

describe('a gemeente signs', () => {
  test.each([
    ['by its burgemeester alone', [burgemeester], 'burgemeester'],
    ['by its burgemeester, the secretaris being named as well', [burgemeester, secretaris], 'burgemeester'],
    ['by a wethouder with a volmacht alone', [wethouder], 'wethouder'],
    ['by a wethouder with a volmacht in the place of the burgemeester', [burgemeester, wethouder], 'wethouder'],
  ])('%s', (_, ondertekenaars, functie) => {
    expect(checkSamenwerkingsovereenkomst(door(...ondertekenaars))).toEqual([]);
    const dossier = na(...aangeboden(...ondertekenaars), teken(functie));
    expect(standOp(dossier, '2026-06-15')).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-15' });
  });

  test('not by its secretaris, nor by a wethouder without a volmacht', () => {
    const staat = na(
      ...aangeboden(burgemeester, secretaris, { functie: 'wethouder' }),
      teken('secretaris'),
      teken('wethouder'),
    );
    expect(standOp(staat, '2026-06-15').status).toBe('ter_ondertekening');
    expect(checkSamenwerkingsovereenkomst(door(secretaris, { functie: 'wethouder' }))).toMatchObject([
      { code: 'overeenkomst.functie_ontbreekt', params: { partij: 'leeuwarden', functie: 'burgemeester' } },
    ]);
  });

  test('with a volmacht on its days only', () => {
    for (const datum of ['2026-06-09', '2026-06-21'])
      expect(codeVan(() => na(...aangeboden(burgemeester, wethouder), teken('wethouder', datum)))).toBe(
        'overeenkomst.handtekening_past_niet',
      );
    const document = door(burgemeester, wethouder);
    const ontbreekt = (datum: string) =>
      listOntbrekendeHandtekeningen(document, [{ partij: 'leeuwarden', functie: 'wethouder', datum: d(datum) }]);
    expect(['2026-06-09', '2026-06-10', '2026-06-20', '2026-06-21'].map((dag) => ontbreekt(dag).length)).toEqual([
      2, 1, 1, 2,
    ]);
  });

  test('also when a volmacht has no end', () => {
    const { tot: _, ...open } = volmacht;
    const staat = na(...aangeboden({ functie: 'wethouder', mandaat: open }), teken('wethouder', '2026-07-01'));
    expect(standOp(staat, '2026-07-01')).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-07-01' });
  });

  test('and the secretaris can still sign when all who must have', () => {
    const commandos = [...aangeboden(burgemeester, secretaris), teken('burgemeester')];
    const staat = na(...commandos, opdracht('neem_in_werking', '2026-09-01'), teken('secretaris', '2026-06-16'));
    expect(standOp(staat, '2026-09-01')).toMatchObject({
      status: 'lopend',
      versies: [{ handtekeningen: [{}, {}, { functie: 'secretaris' }] }],
    });
  });
});

describe('a signature that came late is recorded, and found', () => {
  const laat = (staat: ReturnType<typeof na>) =>
    checkOvereenkomstdossier(staat, { peildatum: d('2028-01-01') }).filter(
      ({ code }) => code === 'overeenkomst.handtekening_na_begin',
    );

  test('after the start', () => {
    const staat = na(
      ...aangeboden(burgemeester),
      teken('burgemeester', '2026-09-02'),
      opdracht('neem_in_werking', '2026-09-02'),
    );
    expect(standOp(staat, '2026-09-02')).toMatchObject({ status: 'lopend', ondertekendOp: '2026-09-02' });
    expect(laat(staat)).toMatchObject([
      {
        ernst: 'fout',
        pad: ['versies', 0, 'handtekeningen', 1, 'datum'],
        params: { functie: 'burgemeester', datum: '2026-09-02', begin: '2026-09-01' },
      },
    ]);
    expect(laat(na(...totLopend()))).toEqual([]);
  });

  test('under an addendum that already held', () => {
    const datum = '2027-12-01';
    const handtekeningen = [
      { partij: 'leeuwarden', functie: 'burgemeester', datum },
      { partij: 'buurkracht', functie: 'directeur', datum },
    ];
    const addendum = {
      ingangsdatum: '2027-11-01',
      onderwerp: 'x',
      document: concept({ titel: 'Anders' }),
      handtekeningen,
    };
    const staat = na(...totLopend(), opdracht('stel_addendum_vast', datum, addendum));
    expect(laat(staat).map(({ pad }) => pad.slice(0, 2))).toEqual([
      ['versies', 1],
      ['versies', 1],
    ]);
  });
});
