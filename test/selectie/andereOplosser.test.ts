/** A selection with a solver of another make: when it is asked, what the proof says of it, and what happens when it fails. */
import { createHighsOplosser } from 'buurtaanpak/highs';
import { DomeinFout } from 'buurtaanpak/kern';
import { type Doel, type ExternAntwoord, type ExterneOplosser, type Regel, selectBuurten } from 'buurtaanpak/selectie';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { foutVan } from '../hulp.js';

const highs = createHighsOplosser(await loadHighs());

/** Six buurten, of which three have a given number of inhabitants together. */
function kies(
  samen: number,
  oplosser: ExterneOplosser | undefined,
  opties: { doel?: Doel; signaal?: AbortSignal } = {},
) {
  const inwoners = [11, 13, 17, 22, 29, 37];
  const gebieden = inwoners.map((aantal, i) => ({ code: 'ABCDEF'[i]!, inwoners: aantal }));
  const regels: Regel[] = [{ soort: 'inwoners', minimaal: samen, maximaal: samen }];
  const p = gebieden.map(({ code }, i) => ({ code, score: 10 * i + (i % 2) }));
  const quota = [{ id: 'q', programma: 'p', aantal: 3 }];
  return selectBuurten({ p }, quota, { gebieden, regels, knopenbudget: 1, oplosser, ...opties });
}

const answer = (antwoord: unknown): ExterneOplosser => {
  return { naam: 'Proef', versie: '2', solve: () => antwoord as ExternAntwoord };
};

describe('HiGHS', () => {
  it('gives the selection, and its name stands in the proof', () => {
    expect(kies(61, undefined).uitkomst).toBe('onbeslist');
    expect(kies(61, { ...highs, solve: (probleem) => highs.solve(probleem) })).toMatchObject({
      uitkomst: 'optimaal',
      gekozen: [{ code: 'F' }, { code: 'B' }, { code: 'A' }],
      bewijs: {
        optimaal: true,
        gelijkspel: 'uniek',
        doelwaarde: 62,
        bovengrens: 62,
        gat: 0,
        methode: 'extern',
        controle: 'drijvende_komma',
        oplosser: { naam: 'HiGHS', versie: highs.versie },
      },
    });
  });

  it('says that nothing is possible, and that is marked', () => {
    expect(kies(60, highs)).toMatchObject({ uitkomst: 'onhaalbaar', controle: 'drijvende_komma' });
  });

  it('is not asked for another objective, after a signal, or when our own search ends', () => {
    const oplosser = {
      ...highs,
      solve: () => {
        throw new Error('asked');
      },
    };
    expect(kies(61, oplosser, { doel: { soort: 'hoogste_minimum' } }).uitkomst).toBe('onbeslist');
    expect(kies(61, oplosser, { signaal: AbortSignal.abort() }).uitkomst).toBe('onbeslist');
    const p = [{ code: 'A', score: 1 }];
    const klein = selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 1 }], { oplosser });
    expect(klein).toMatchObject({ uitkomst: 'optimaal', bewijs: { methode: 'lineair', controle: 'geheel' } });
    expect(klein).not.toHaveProperty('bewijs.oplosser');
  });
});

describe('a solver that fails', () => {
  it.each<[string, unknown]>([
    ['status undefined', undefined],
    ['status undefined', null],
    ['status "klaar"', { status: 'klaar' }],
    ['x array(6)', { status: 'optimaal', x: [1, 1, 0, 0, 0, 1] }],
    ['x object', { status: 'optimaal', x: new Uint8Array(5) }],
    ['x null', { status: 'gestopt', x: null }],
    ['grens NaN', { status: 'gestopt', grens: Number.NaN }],
    ['grens "6"', { status: 'gestopt', grens: '6' }],
  ])('with %s: %o', (melding, antwoord) => {
    const fout = foutVan(() => kies(61, answer(antwoord)));
    expect(fout).toMatchObject({ code: 'selectie.oplosser_fout', params: { naam: 'Proef', melding } });
  });

  it('in its own words, or in those of this library', () => {
    const fail = (fout: unknown): ExterneOplosser => ({
      ...answer(undefined),
      solve: () => {
        throw fout;
      },
    });
    expect(foutVan(() => kies(61, fail(new Error('vol'))))).toMatchObject({ params: { melding: 'vol' } });
    expect(foutVan(() => kies(61, fail('vol')))).toMatchObject({ params: { melding: '"vol"' } });
    const eigen = new DomeinFout('highs.fout', { melding: 'vol' });
    expect(foutVan(() => kies(61, fail(eigen)))).toBe(eigen);
  });

  it('or that gives nothing that obeys the rules leaves the answer that was there', () => {
    const gewoon = kies(61, undefined);
    for (const antwoord of [{ status: 'gestopt' }, { status: 'optimaal', x: new Uint8Array(6), grens: 0 }])
      expect(kies(61, answer(antwoord))).toEqual(gewoon);
  });
});

it('a better selection of another solver that is not proven is given with its gap', () => {
  const antwoord = { status: 'gestopt', x: Uint8Array.of(1, 1, 0, 0, 0, 1), grens: 65.5 };
  const selectie = kies(61, answer(antwoord));
  expect(selectie).toMatchObject({
    uitkomst: 'beste_gevonden',
    bewijs: { doelwaarde: 62, bovengrens: 65, gat: 3, controle: 'drijvende_komma', oplosser: { naam: 'Proef' } },
  });
  // Without a bound of its own only ours counts.
  const { grens: _, ...zonder } = antwoord;
  expect(kies(61, answer(zonder))).toMatchObject({ uitkomst: 'beste_gevonden', bewijs: { controle: 'geheel' } });
});
