import {
  aggregateKerncijfers,
  getKerncijfer,
  joinKerncijfers,
  type Kerncijferdocumentkolom,
  type Kerncijfertabel,
} from 'buurtaanpak/kerncijfers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASELECT, bron, kolom, maakTabel } from './grenzen.js';

/** Inhabitants, households and persons in a household of a year. */
function vanJaar(jaar: number, rijen: readonly (readonly [inwoners: number, huishoudens: number, tiende: number])[]) {
  const uit = { bron: { ...bron, jaar } };
  const kolommen: Kerncijferdocumentkolom[] = [
    kolom(
      'aantal_inwoners',
      rijen.map(([inwoners]) => 5 * inwoners),
      { ...uit, nauwkeurigheid: ASELECT },
    ),
    kolom(
      'aantal_huishoudens',
      rijen.map(([, huishoudens]) => 5 * huishoudens),
      { ...uit, nauwkeurigheid: ASELECT },
    ),
    kolom(
      'gemiddelde_huishoudensgrootte',
      rijen.map(([, , tiende]) => 1 + tiende / 10),
      {
        ...uit,
        eenheid: 'personen',
        nauwkeurigheid: { soort: 'afgerond', op: 0.1 },
      },
    ),
  ];
  return maakTabel(kolommen);
}

const getal = fc.nat({ max: 400 });
const rij = fc.tuple(
  fc.tuple(getal, getal, fc.nat({ max: 30 })),
  fc.tuple(getal, getal, fc.nat({ max: 30 })),
  fc.boolean(),
);
const koppel = (tabellen: readonly Kerncijfertabel[]) => joinKerncijfers(tabellen).tabel;

describe('a table of two years', () => {
  it('composes to the same as its years apart', () => {
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1, maxLength: 8 }), (rijen) => {
        const tabellen = [
          vanJaar(
            2024,
            rijen.map(([nu]) => nu),
          ),
          vanJaar(
            2023,
            rijen.map(([, toen]) => toen),
          ),
        ];
        const codes = tabellen[0]?.gebieden.map(({ code }) => code) ?? [];
        const samenstellingen = [true, false].flatMap((kant) => {
          const eenheden = codes.filter((_, i) => rijen[i]?.[2] === kant);
          return eenheden.length === 0 ? [] : [{ code: `S${kant}`, eenheden }];
        });
        const voegSamen = (tabel: Kerncijfertabel) => aggregateKerncijfers(tabel, samenstellingen).tabel;
        expect(voegSamen(koppel(tabellen))).toEqual(koppel(tabellen.map(voegSamen)));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('weighs a mean by the count of its own year', () => {
    const nu = vanJaar(2024, [
      [0, 20, 10],
      [0, 60, 20],
    ]);
    const toen = vanJaar(2023, [
      [0, 60, 10],
      [0, 20, 20],
    ]);
    const eenheden = nu.gebieden.map(({ code }) => code);
    const { tabel, bevindingen } = aggregateKerncijfers(koppel([nu, toen]), [{ code: 'S', eenheden }]);
    const maat = (jaar: number) => getKerncijfer(tabel, 'S', `gemiddelde_huishoudensgrootte:${jaar}`);
    expect([maat(2024), maat(2023), bevindingen]).toEqual([{ waarde: 2.75 }, { waarde: 2.25 }, []]);
  });

  it('weighs a mean by the count of the nearest year, the later of two, or of the year that it names', () => {
    const weeg = (gewicht: string) => {
      const tabel = maakTabel([
        kolom('aantal_inwoners:2023', [10, 30], { bron: { ...bron, jaar: 2023 } }),
        kolom('aantal_inwoners:2025', [30, 10], { bron: { ...bron, jaar: 2025 } }),
        kolom('cijfer', [1, 2], { eenheid: 'x', aggregatie: { soort: 'gewogen_gemiddelde', gewichten: [gewicht] } }),
      ]);
      const eenheden = tabel.gebieden.map(({ code }) => code);
      return getKerncijfer(aggregateKerncijfers(tabel, [{ code: 'S', eenheden }]).tabel, 'S', 'cijfer');
    };
    // (30 x 1 + 10 x 2) / 40, and (10 x 1 + 30 x 2) / 40.
    expect(weeg('aantal_inwoners')).toEqual({ waarde: 1.25 });
    expect(weeg('aantal_inwoners:2023')).toEqual({ waarde: 1.75 });
  });

  it('composes areas of several years to one of the latest', () => {
    const tabel = maakTabel([kolom('aantal_inwoners', [10, 30])]);
    const gebieden = tabel.gebieden.map((gebied, i) => ({ ...gebied, jaar: 2021 - i }));
    const eenheden = gebieden.map(({ code }) => code);
    const samen = aggregateKerncijfers({ ...tabel, gebieden }, [{ code: 'S', eenheden }]).tabel;
    expect(samen.gebieden).toEqual([{ code: 'S', naam: 'S', soort: 'samengesteld', gemeente: 'GM0080', jaar: 2021 }]);
  });
});
