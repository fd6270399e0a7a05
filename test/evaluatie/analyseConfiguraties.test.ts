import { analyseConfiguraties, type Configuratieoplossing, type Minimalisering } from 'buurtaanpak/evaluatie';
import { describe, expect, it } from 'vitest';
import { qcareferentie, toGevallen, toOptions } from './qca.js';

const referentie = qcareferentie();

const sortModellen = (modellen: readonly (readonly string[])[]) =>
  modellen.map((model) => [...model].sort().join(' + ')).sort();
const toModellen = ({ modellen }: Configuratieoplossing) =>
  sortModellen(modellen.map(({ termen }) => termen.map(({ naam }) => naam)));

/** Fails when a measure differs more than 1e-9. */
function expectMaten(gekregen: object, verwacht: object): void {
  for (const [maat, waarde] of Object.entries(verwacht)) {
    if (typeof waarde !== 'number') continue;
    expect(Math.abs(Number(Reflect.get(gekregen, maat)) - waarde), maat).toBeLessThan(1e-9);
  }
}

describe('the reference: R QCA 3.25.1 and a brute force with fractions', () => {
  it.each(referentie.gevallen.map((geval) => [geval.naam, geval] as const))('%s', (_, geval) => {
    const uit = analyseConfiguraties(toGevallen(geval.gevallen, geval.condities), {
      ...toOptions(geval),
      ...(geval.toeval === undefined ? { steekproef: 99, maximum: 1 } : {}),
      ontkenning: false,
      robuustheid: false,
    });
    const { waarheidstabel, behoudend, spaarzaam, tussen, toeval } = uit.uitkomst;

    expect(
      waarheidstabel.map(({ combinatie, n, oordeel }) => [
        geval.condities.map((naam) => (combinatie[naam] === 'aanwezig' ? 1 : 0)),
        n,
        { ja: '1', nee: '0', te_weinig: '?' }[oordeel],
      ]),
    ).toEqual(geval.waarheidstabel.map(({ combinatie, n, uit: oordeel }) => [combinatie, n, oordeel]));
    for (const [i, { incl, PRI }] of geval.waarheidstabel.entries()) {
      expectMaten(waarheidstabel[i] as object, { inclS: incl, PRI });
    }
    const check = (gekregen: Minimalisering, verwacht: typeof geval.behoudend) => {
      expect([...gekregen.priemimplicanten].sort()).toEqual([...verwacht.priemimplicanten].sort());
      expect(toModellen(gekregen)).toEqual(sortModellen(verwacht.modellen));
      for (const [i, model] of verwacht.modellen.entries()) {
        const eigen = gekregen.modellen.find(
          ({ termen }) =>
            termen
              .map(({ naam }) => naam)
              .sort()
              .join() === [...model].sort().join(),
        );
        expectMaten(eigen as object, verwacht.maten[i]?.oplossing as object);
        for (const { term, ...maten } of verwacht.maten[i]?.termen ?? []) {
          expectMaten(eigen?.termen.find(({ naam }) => naam === term) as object, maten);
        }
      }
    };
    check(behoudend, geval.behoudend);
    check(spaarzaam, geval.spaarzaam);
    const sleutel = (een: string) => een.split(' + ').sort().join(' + ');
    expect(tussen).toHaveLength(geval.tussen.length);
    for (const paar of geval.tussen) {
      const [een, ander] = [[...paar.behoudend].sort().join(' + '), [...paar.spaarzaam].sort().join(' + ')];
      const eigen = tussen.find(
        (kandidaat) => sleutel(kandidaat.behoudend) === een && sleutel(kandidaat.spaarzaam) === ander,
      );
      expect(eigen && toModellen(eigen)).toEqual(sortModellen(paar.modellen));
      expect(
        eigen?.gemakkelijkeTegenfeitelijken.map((combinatie) =>
          geval.condities.map((naam) => (combinatie[naam] === 'aanwezig' ? 1 : 0)),
        ),
      ).toEqual(paar.gemakkelijkeTegenfeitelijken);
    }
    if (geval.toeval !== undefined) {
      expect(toeval).toMatchObject({ gedekt: geval.toeval.statistiek, mogelijk: geval.toeval.mogelijk });
      expect(Math.abs(toeval.p - geval.toeval.p)).toBeLessThan(1e-12);
    }
  });

  it('necessity', () => {
    for (const { condities, uitkomst, maten } of referentie.noodzaak.gevallen) {
      const namen = condities.map((_, j) => `c${j}`);
      const rijen = uitkomst.map((y, i) => ({ condities: condities.map((kolom) => kolom[i] as number), uitkomst: y }));
      const { noodzaak } = analyseConfiguraties(toGevallen(rijen, namen), {
        ontkenning: false,
        robuustheid: false,
        maximum: 1,
        steekproef: 99,
      }).uitkomst;
      const eigen = noodzaak.filter(({ aanwezigheid }) => aanwezigheid === 'aanwezig');
      for (const [j, maat] of maten.entries()) expectMaten(eigen[j] as object, maat);
    }
  });
});
