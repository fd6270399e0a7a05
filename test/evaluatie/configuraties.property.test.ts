import {
  type AnalyseConfiguratiesOptions,
  analyseConfiguraties,
  type Configuratieanalyse,
  type Configuratiegeval,
  type Configuratieoplossing,
} from 'buurtaanpak/evaluatie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { listModellen } from './configuratieorakel.js';
import { toGevallen } from './qca.js';

const NAMEN = ['A', 'B', 'C', 'D'];

/** Memberships in hundredths, never 0.5; or only 0 and 1. */
const lidmaatschap = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 99 }).map((getal) => (getal < 50 ? getal : getal + 1) / 100),
);
const gevallen = fc.integer({ min: 1, max: 4 }).chain((k) =>
  fc
    .array(fc.record({ condities: fc.array(lidmaatschap, { minLength: k, maxLength: k }), uitkomst: lidmaatschap }), {
      minLength: 1,
      maxLength: 10,
    })
    .map((rijen) => toGevallen(rijen, NAMEN.slice(0, k))),
);
const opties = fc.record({
  inclusiegrens: fc.constantFrom(0.6, 0.75, 0.8, 1),
  prigrens: fc.constantFrom(0, 0.5),
  frequentiegrens: fc.constantFrom(1, 2),
  verwachting: fc.constantFrom({}, { A: 'aanwezig' as const }, { A: 'afwezig' as const }),
});
/** Only little chance: these properties are about the models. */
const zuinig = { steekproef: 99, maximum: 200 };

const toNamen = ({ modellen }: Configuratieoplossing) =>
  modellen.map(({ termen }) =>
    termen
      .map(({ naam }) => naam)
      .sort()
      .join(' + '),
  );

/** What must be the same whatever the names and the order are; the names as a function gives them. */
function describeModellen(analyse: Configuratieanalyse, rename: (naam: string) => string) {
  const terms = (oplossing: Configuratieoplossing) =>
    oplossing.modellen
      .map(({ termen }) =>
        termen
          .map(({ combinatie, inclS, covS, covU }) => [
            Object.entries(combinatie)
              .map(([naam, aanwezigheid]) => `${rename(naam)}=${aanwezigheid}`)
              .sort()
              .join(),
            [inclS, covS, covU].map((maat) => maat.toFixed(9)).join(),
          ])
          .sort()
          .join(' + '),
      )
      .sort();
  const { behoudend, spaarzaam, tussen } = analyse.uitkomst;
  return {
    behoudend: terms(behoudend),
    spaarzaam: terms(spaarzaam),
    tussen: tussen.flatMap(terms).sort(),
    bevinding: analyse.bevinding,
  };
}

describe('analyseConfiguraties, properties', () => {
  it('finds the primes and all smallest covers that trying everything finds', () => {
    fc.assert(
      fc.property(gevallen, opties, (rijen, options) => {
        const uit = analyseConfiguraties(rijen, { ...options, ...zuinig, robuustheid: false });
        for (const zijde of [uit.uitkomst, uit.ontkenning]) {
          if (zijde === undefined) throw new Error('no absence');
          const toRij = (combinatie: Readonly<Record<string, string>>) =>
            uit.condities.map((naam) => (combinatie[naam] === 'aanwezig' ? 1 : 0));
          const rijenVan = (oordeel: string) =>
            zijde.waarheidstabel.filter((rij) => rij.oordeel === oordeel).map(({ combinatie }) => toRij(combinatie));
          const alle = Array.from({ length: 2 ** uit.condities.length }, (_, code) =>
            uit.condities.map((__, j) => (code >> j) & 1),
          );
          const [ja, nee] = [rijenVan('ja'), rijenVan('nee')];
          const isJa = (rij: readonly number[]) => ja.some((eigen) => eigen.join() === rij.join());
          const behoudend = listModellen(
            ja,
            alle.filter((rij) => !isJa(rij)),
            uit.condities,
          );
          expect([...zijde.behoudend.priemimplicanten].sort()).toEqual(behoudend.priem);
          expect(toNamen(zijde.behoudend).sort()).toEqual(behoudend.modellen);
          const spaarzaam = listModellen(ja, nee, uit.condities);
          expect([...zijde.spaarzaam.priemimplicanten].sort()).toEqual(spaarzaam.priem);
          expect(toNamen(zijde.spaarzaam).sort()).toEqual(spaarzaam.modellen);
          for (const paar of zijde.tussen) {
            const toegestaan = paar.gemakkelijkeTegenfeitelijken.map(toRij).map(String);
            const dicht = alle.filter((rij) => !isJa(rij) && !toegestaan.includes(String(rij)));
            expect(toNamen(paar).sort()).toEqual(listModellen(ja, dicht, uit.condities).modellen);
          }
        }
      }),
      { numRuns: runs(300), seed: 24 },
    );
  });

  it('does not depend on the names or the order, and changes nothing it is given', () => {
    fc.assert(
      fc.property(gevallen, opties, fc.nat(), (rijen, options, draai) => {
        const draaien = <T>(rij: readonly T[]) => [
          ...rij.slice(draai % rij.length),
          ...rij.slice(0, draai % rij.length),
        ];
        const nieuw = (naam: string) => `x${NAMEN.indexOf(naam)}`;
        const verwachting = Object.fromEntries(
          Object.entries(options.verwachting).map(([naam, een]) => [nieuw(naam), een]),
        );
        const anders = draaien(rijen).map(
          ({ geval, condities, uitkomst }): Configuratiegeval => ({
            geval,
            condities: Object.fromEntries(
              draaien(Object.entries(rijen[0]?.condities ?? {})).map(([naam]) => [
                nieuw(naam),
                condities[naam] as number,
              ]),
            ),
            uitkomst,
          }),
        );
        const schaars = { ...options, ...zuinig, maximum: 400_000, robuustheid: false, ontkenning: false };
        const klein = rijen.slice(0, 6).length === rijen.length ? schaars : { ...schaars, maximum: 1 };
        const een = analyseConfiguraties(deepFreeze(rijen), deepFreeze(klein));
        const ander = analyseConfiguraties(anders, { ...klein, verwachting });
        const [mijn, zijn] = [describeModellen(een, nieuw), describeModellen(ander, (naam) => naam)];
        // A sample draws in the order of the cases.
        expect(een.uitkomst.toeval.wijze === 'volledig' ? zijn : { ...zijn, bevinding: mijn.bevinding }).toEqual(mijn);
      }),
      { numRuns: runs(200), seed: 25 },
    );
  });

  it('turns round with a condition that is turned round', () => {
    fc.assert(
      fc.property(gevallen, opties, (rijen, options) => {
        const om = rijen.map(({ condities: { A = 0, ...rest }, ...geval }) => ({
          ...geval,
          condities: { A: 1 - A, ...rest },
        }));
        const { A } = options.verwachting as { A?: 'aanwezig' | 'afwezig' };
        const schaars: AnalyseConfiguratiesOptions = { ...options, ...zuinig, robuustheid: false };
        const een = analyseConfiguraties(rijen, schaars);
        const ander = analyseConfiguraties(om, {
          ...schaars,
          verwachting: A === undefined ? {} : { A: A === 'aanwezig' ? 'afwezig' : 'aanwezig' },
        });
        const draai = (tekst: string) =>
          tekst.replaceAll('A=aanwezig', 'A=x').replaceAll('A=afwezig', 'A=aanwezig').replaceAll('A=x', 'A=afwezig');
        const omgedraaid = (deel: readonly string[]) =>
          deel.map((model) => model.split(' + ').map(draai).sort().join(' + ')).sort();
        const [mijn, zijn] = [describeModellen(een, (naam) => naam), describeModellen(ander, (naam) => naam)];
        const sorteer = (deel: readonly string[]) => deel.map((model) => model.split(' + ').sort().join(' + ')).sort();
        expect(sorteer(zijn.behoudend)).toEqual(omgedraaid(mijn.behoudend));
        expect(sorteer(zijn.spaarzaam)).toEqual(omgedraaid(mijn.spaarzaam));
        expect(sorteer(zijn.tussen)).toEqual(omgedraaid(mijn.tussen));
        expect(ander.uitkomst.toeval.gedekt).toBe(een.uitkomst.toeval.gedekt);
      }),
      { numRuns: runs(200), seed: 26 },
    );
  });

  it('keeps the same models between the cut-offs it names, and not just outside them', () => {
    fc.assert(
      fc.property(gevallen, opties, (rijen, options) => {
        const basis = { ...options, ...zuinig, ontkenning: false };
        const { robuustheid, ...nu } = analyseConfiguraties(rijen, basis);
        if (robuustheid === undefined) throw new Error('no robustness');
        const namen = (ander: AnalyseConfiguratiesOptions) => {
          const { modellen } = analyseConfiguraties(rijen, { ...basis, robuustheid: false, ...ander }).uitkomst
            .behoudend;
          return modellen.map(({ naam }) => naam);
        };
        const eigen = nu.uitkomst.behoudend.modellen.map(({ naam }) => naam);
        for (const grens of ['inclusiegrens', 'prigrens'] as const) {
          const { boven, tot } = robuustheid[grens];
          if (tot !== undefined && tot > 0) expect(namen({ [grens]: tot })).toEqual(eigen);
          if (tot !== undefined && tot < 1) expect(namen({ [grens]: Math.min(1, tot + 1e-6) })).not.toEqual(eigen);
          if (boven !== undefined && boven > 0) expect(namen({ [grens]: boven })).not.toEqual(eigen);
          if (boven !== undefined && boven < 1) expect(namen({ [grens]: boven + 1e-9 })).toEqual(eigen);
        }
        const { van, tot } = robuustheid.frequentiegrens;
        expect(van).toBeLessThanOrEqual(options.frequentiegrens);
        expect(namen({ frequentiegrens: van })).toEqual(eigen);
        expect(namen({ frequentiegrens: tot ?? 999 })).toEqual(eigen);
      }),
      { numRuns: runs(200), seed: 27 },
    );
  });
});
