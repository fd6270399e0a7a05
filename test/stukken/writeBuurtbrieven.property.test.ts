import { explainSelectie, type Quotum, type Regel, rankReserves, selectBuurten } from 'buurtaanpak/selectie';
import { openUitleg } from 'buurtaanpak/selectie/huis';
import { listBronnen, writeBuurtbrieven } from 'buurtaanpak/stukken';
import { renderTekst } from 'buurtaanpak/verslag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreThan, runs } from '../runs.js';
import { expectGoed, maakInvoer, OPTIONS } from './bewonersgeval.js';

const CODES = ['A', 'B', 'C', 'D', 'E', 'F'];

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null, freq: 8 }), {
  minLength: 6,
  maxLength: 6,
});
const codes = fc.subarray(CODES, { minLength: 2 });
const regel: fc.Arbitrary<Regel> = fc.oneof(
  fc.record({
    soort: fc.constant('uitgesloten' as const),
    codes: fc.subarray(CODES, { minLength: 1, maxLength: 2 }),
    motief: fc.constant('Hier wordt gesloopt.'),
  }),
  fc.record({
    soort: fc.constant('hoogstens_per_groep' as const),
    hoogstens: fc.constant(1),
    groepen: fc.constant('wijk' as const),
  }),
  fc.record({ soort: fc.constant('niet_samen' as const), codes }),
  fc.record({ soort: fc.constant('samen' as const), codes }),
  fc.record({ soort: fc.constant('minimumscore' as const), minimaal: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ soort: fc.constant('vast' as const), code: fc.constantFrom(...CODES) }),
  fc.constant({ soort: 'niet_aangrenzend' as const }),
);
const vraag = fc.record({
  p: scores,
  r: scores,
  aantal: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
  dorp: fc.boolean(),
  regels: fc.array(regel, { maxLength: 3 }),
  voorrang: fc.option(fc.shuffledSubarray(CODES), { nil: undefined }),
});

type Vraag = typeof vraag extends fc.Arbitrary<infer T> ? T : never;

function kies({ p, r, aantal, dorp, regels, voorrang }: Vraag) {
  const rijen = (lijst: Vraag['p']) => CODES.map((code, i) => ({ code, score: lijst[i] ?? null }));
  const quota: Quotum[] = [
    { id: 'q-1', naam: 'Oost', programma: 'p', aantal: aantal[0] },
    { id: 'q-2', programma: 'r', aantal: aantal[1], ...(dorp ? { waar: { kenmerken: ['dorp'] } } : {}) },
  ];
  const gebieden = CODES.map((code, i) => ({ code, wijk: `W${i % 3}`, kenmerken: i < 3 ? ['dorp'] : [] }));
  return selectBuurten({ p: rijen(p), r: rijen(r) }, quota, {
    gebieden,
    regels,
    buren: [
      ['A', 'B'],
      ['C', 'D'],
    ],
    ...(voorrang === undefined ? {} : { voorrang }),
  });
}

test('of any selection every letter misleads nobody, has sentences for residents, and is found back in its sources', () => {
  fc.assert(
    fc.property(vraag, (gevraagd) => {
      const selectie = kies(gevraagd);
      if (!('gekozen' in selectie)) return;
      const zekerheid = { trekkingen: 200, kans: 0.4, overlap: 0.8, perBuurt: [{ buurt: 'A', kans: 0.3 }] };
      const invoer = maakInvoer(selectie, { zekerheid, reserves: rankReserves(selectie) });
      for (const [buurt, brief] of Object.entries(writeBuurtbrieven(invoer, OPTIONS))) {
        expectGoed(brief, listBronnen(invoer, { ...OPTIONS, buurt }));
        expect(renderTekst(brief)).not.toMatch(/q-\d/);
      }
    }),
    { seed: 23, numRuns: runs(100) },
  );
});

test('its numbers are those of explainSelectie, and of choosing again with the buurt fixed', () => {
  let gezien = 0;
  fc.assert(
    fc.property(vraag, (gevraagd) => {
      const selectie = kies(gevraagd);
      if (!('gekozen' in selectie) || !selectie.bewijs.optimaal) return;
      const { scores: rijen, quota, opties } = selectie.invoer;
      const { explain } = openUitleg(selectie);
      for (const code of CODES) {
        const uitleg = explainSelectie(selectie, code);
        expect(explain(code)).toEqual(uitleg);
        if (uitleg.soort !== 'niet_gekozen' || uitleg.met === undefined) continue;
        const [kosten = 0] = uitleg.met.kosten;
        const met = selectBuurten(rijen, quota, {
          ...opties,
          regels: [...(opties.regels ?? []), { soort: 'vast', code }],
        });
        expect('gekozen' in met && selectie.totaalscore - met.totaalscore).toBeCloseTo(kosten, 9);
        const invoer = maakInvoer(selectie);
        const brief = writeBuurtbrieven(invoer, { ...OPTIONS, buurten: [code] })[code];
        const [blad] = listBronnen(invoer, { ...OPTIONS, buurt: code });
        if (kosten === 0) continue;
        gezien += 1;
        expect(blad?.document).toMatchObject({ gevolg: { verlies: kosten } });
        const tekst = brief === undefined ? '' : renderTekst(brief, { breedte: 2000 });
        expect(tekst).toContain(`De buurten samen kregen dan ${kosten},00 punten minder.`);
        if (uitleg.stijging !== undefined)
          expect(blad?.document).toMatchObject({ tekort: { punten: uitleg.stijging.punten } });
      }
    }),
    { seed: 24, numRuns: runs(100) },
  );
  expect(gezien).toBeGreaterThan(moreThan(0));
});
