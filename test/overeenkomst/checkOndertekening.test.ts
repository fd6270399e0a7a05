import { describe, expect, test } from 'vitest';
import { checkOndertekening as checkRegel } from '../../src/overeenkomst/regels/checkOndertekening.js';
import { refuseAll } from '../../src/overeenkomst/regels/refuseAll.js';
import { checkOndertekening } from '../../src/overeenkomst/toezicht/checkOndertekening.js';
import {
  addendumVanaf,
  bevindingenVan,
  feit,
  GEMEENTE,
  kleinOpbouw,
  meld,
  tekstVan,
  UITVOERDER,
  weiger,
  weigering,
} from './klein.js';

const getekend = (partij: string, functie: string, datum = '2025-11-01') => ({ partij, functie, datum });

describe('a signature', () => {
  const teken = (partij: string, functie: string, handtekeningen: readonly object[], datum: string) => () =>
    checkRegel(
      kleinOpbouw({
        eerste: tekstVan({}, { handtekeningen }),
        addenda: [addendumVanaf('2026-06-01', { partijen: [GEMEENTE] })],
      }),
      feit('handtekening_gezet', datum, { partij, functie }),
    );

  test.each<[string, readonly object[], string, object | undefined]>([
    ['the first', [], '2025-11-01', undefined],
    ['after the first day: a fact', [], '2026-02-01', undefined],
    ['after that of another function', [getekend('buurkracht', 'bestuurder')], '2025-11-01', undefined],
    ['after that of another party', [getekend('leeuwarden', 'directeur')], '2025-11-01', undefined],
    [
      'after that of the same',
      [getekend('leeuwarden', 'burgemeester'), getekend('buurkracht', 'directeur')],
      '2025-11-01',
      weiger('handtekening_dubbel', [], { partij: 'buurkracht', functie: 'directeur' }),
    ],
  ])('%s', (_, handtekeningen, datum, verwacht) => {
    expect(weigering(teken('buurkracht', 'directeur', handtekeningen, datum))).toEqual(verwacht);
  });

  test('in a function that does not sign', () => {
    const doe = teken('buurkracht', 'bestuurder', [], '2025-11-01');
    expect(weigering(doe)).toEqual(weiger('handtekening_past_niet', [], { aantal: 1 }));
    expect(bevindingenVan(doe)).toEqual([
      meld('fout', 'handtekening_verkeerde_functie', ['functie'], {
        partij: 'buurkracht',
        functie: 'bestuurder',
        functies: ['directeur'],
      }),
    ]);
  });
});

test('a refusal holds the errors, and no warning', () => {
  const fout = meld('fout', 'bijlage_dubbel', ['bijlagen', 1, 'id'], { bijlage: 'a' });
  const waarschuwing = meld('waarschuwing', 'opzegtermijn_te_lang', [], { maanden: 9 });
  const doe =
    (...bevindingen: readonly object[]) =>
    () =>
      refuseAll('overeenkomst.document_past_niet', bevindingen as never);
  expect(weigering(doe(waarschuwing))).toBeUndefined();
  expect(weigering(doe(waarschuwing, fout))).toEqual(weiger('document_past_niet', [], { aantal: 1 }));
  expect(bevindingenVan(doe(waarschuwing, fout))).toEqual([fout]);
});

describe('the signatures of every text', () => {
  const besluit = (v: number) =>
    meld('waarschuwing', 'besluit_ontbreekt', ['versies', v, 'document', 'partijen', 0, 'besluit'], {
      partij: 'leeuwarden',
    });

  test('a text that nobody signed asks for nothing', () => {
    expect(checkOndertekening(kleinOpbouw())).toEqual([]);
  });

  test('on the first day it is in time, and the day after it is late', () => {
    const handtekeningen = [
      getekend('leeuwarden', 'burgemeester', '2026-01-01'),
      getekend('buurkracht', 'directeur', '2026-01-02'),
    ];
    expect(checkOndertekening(kleinOpbouw({ eerste: tekstVan({}, { handtekeningen }) }))).toEqual([
      meld('fout', 'handtekening_na_begin', ['versies', 0, 'handtekeningen', 1, 'datum'], {
        partij: 'buurkracht',
        functie: 'directeur',
        datum: '2026-01-02',
        begin: '2026-01-01',
      }),
      besluit(0),
    ]);
  });

  test('of an addendum', () => {
    const tekst = tekstVan(
      { partijen: [UITVOERDER, { ...GEMEENTE, besluit: { kenmerk: 'B', datum: '2026-05-02' } }] },
      { ingangsdatum: '2026-06-01', handtekeningen: [getekend('leeuwarden', 'burgemeester', '2026-05-01')] },
    );
    expect(checkOndertekening(kleinOpbouw({ addenda: [tekst] }))).toEqual([
      meld('waarschuwing', 'besluit_na_ondertekening', ['versies', 1, 'document', 'partijen', 1, 'besluit', 'datum'], {
        partij: 'leeuwarden',
        besluit: '2026-05-02',
        datum: '2026-05-01',
      }),
    ]);
  });
});
