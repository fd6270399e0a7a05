import { DomeinFout, formatBevinding, type Werkopties } from 'buurtaanpak/kern';
import { createWerk } from 'buurtaanpak/kern/huis';
import { en, nl } from 'buurtaanpak/taal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const maat = { standaard: 100, wat: 'paren' } as const;

function catchFout(doe: () => unknown): DomeinFout {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('nothing was thrown');
}

describe('createWerk', () => {
  test('allows so many steps as the bound, and refuses the next', () => {
    const werk = createWerk({}, maat);
    werk.spend(60);
    werk.spend(40);
    expect(catchFout(() => werk.spend(1))).toMatchObject({
      code: 'kern.te_veel_werk',
      params: { wat: 'paren', nodig: 101, hoogstens: 100 },
    });
  });

  test('takes the bound of the options', () => {
    expect(createWerk({ werk: 7 }, maat).hoogstens).toBe(7);
    expect(catchFout(() => createWerk({ werk: 7 }, maat).spend(8)).params).toEqual({
      wat: 'paren',
      nodig: 8,
      hoogstens: 7,
    });
  });

  test('refuses beforehand what is known, and counts nothing by it', () => {
    const werk = createWerk({}, maat);
    werk.spend(10);
    werk.check(90);
    werk.check(90);
    expect(catchFout(() => werk.check(91)).params).toEqual({ wat: 'paren', nodig: 101, hoogstens: 100 });
    expect(catchFout(() => werk.check(Number.POSITIVE_INFINITY)).params.nodig).toBe(Number.MAX_SAFE_INTEGER);
    expect(catchFout(() => werk.check(90.5)).params.nodig).toBe(101);
  });

  test('reads the signal at the beginning, and every few thousand steps', () => {
    expect(catchFout(() => createWerk({ signaal: { aborted: true } }, maat))).toMatchObject({
      code: 'kern.afgebroken',
      params: { gedaan: 0 },
    });
    let klaar = false;
    let gelezen = 0;
    const signaal = {
      get aborted() {
        gelezen += 1;
        return gelezen === 3;
      },
    };
    const werk = createWerk(
      {
        signaal: {
          get aborted() {
            return klaar && signaal.aborted;
          },
        },
      },
      { standaard: 1e9, wat: 'stappen' },
    );
    klaar = true;
    const fout = catchFout(() => {
      for (let i = 0; i < 1e6; i++) werk.spend(1);
    });
    expect(fout).toMatchObject({ code: 'kern.afgebroken', params: { gedaan: 3 * 4096 } });
    expect(gelezen).toBe(3);
  });

  test('takes an AbortSignal', () => {
    const breker = new AbortController();
    const werk = createWerk({ signaal: breker.signal }, { standaard: 1e9, wat: 'stappen' });
    werk.spend(5000);
    breker.abort();
    werk.spend(1);
    expect(catchFout(() => werk.spend(5000))).toMatchObject({ code: 'kern.afgebroken', params: { gedaan: 10_001 } });
  });

  test.each([
    [{ werk: 0 }, ['kern.te_klein'], [['werk']]],
    [{ werk: 1.5 }, ['kern.type_verkeerd'], [['werk']]],
    [{ werk: Number.NaN }, ['kern.type_verkeerd'], [['werk']]],
    [{ werk: Number.POSITIVE_INFINITY }, ['kern.type_verkeerd'], [['werk']]],
    [{ werk: '5', signaal: true }, ['kern.type_verkeerd', 'kern.signaal_ongeldig'], [['werk'], ['signaal']]],
    [{ signaal: null }, ['kern.signaal_ongeldig'], [['signaal']]],
    [{ signaal: {} }, ['kern.signaal_ongeldig'], [['signaal']]],
    [{ signaal: { aborted: 'ja' } }, ['kern.signaal_ongeldig'], [['signaal']]],
    [null, ['kern.type_verkeerd'], [[]]],
  ])('refuses the options %j', (options, codes, paden) => {
    const fout = catchFout(() => createWerk(options as Werkopties, maat));
    expect(fout.code).toBe('kern.document_ongeldig');
    expect(fout.bevindingen.map(({ code }) => code)).toEqual(codes);
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual(paden);
  });

  test('refuses exactly when the sum of the steps is over the bound', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 20 }), fc.integer({ min: 1, max: 500 }), (stappen, hoogstens) => {
        const werk = createWerk({ werk: hoogstens }, maat);
        const som = stappen.reduce((a, b) => a + b, 0);
        const doe = () => {
          for (const een of stappen) werk.spend(een);
        };
        if (som <= hoogstens) expect(doe).not.toThrow();
        else expect(catchFout(doe).code).toBe('kern.te_veel_werk');
      }),
      { seed: 20 },
    );
  });

  test('says it in both languages', () => {
    const [bevinding] = catchFout(() => createWerk({ werk: 12_000 }, maat).spend(20_000)).bevindingen;
    if (bevinding === undefined) throw new Error('no finding');
    expect(formatBevinding(bevinding, nl)).toBe('Dit vraagt minstens 20.000 paren, meer dan de 12.000 die mogen.');
    expect(formatBevinding(bevinding, en)).toBe(
      'This takes at least 20,000 pairs, more than the 12,000 that are allowed.',
    );
  });
});
