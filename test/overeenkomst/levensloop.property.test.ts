import { addDuur, Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  initialOvereenkomststaat,
  type Overeenkomstcommando,
  type Overeenkomstgebeurtenis,
  Overeenkomststaat,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concept, opdracht, totLopend } from './leven.js';

const documenten = [concept(), concept({ titel: 'Andere titel' }), concept({ verplichtingen: [] })];
const handtekeningen = (datum: string) =>
  [
    ['leeuwarden', 'burgemeester'],
    ['leeuwarden', 'secretaris'],
    ['buurkracht', 'directeur'],
  ].map(([partij, functie]) => ({ partij, functie, datum }));

/** Commands of every kind, some sensible and some not, a number of days after the one before. */
const wensen = fc.record({
  dagen: fc.constantFrom(0, 1, 30, 100, -1),
  soort: fc.constantFrom<Overeenkomstcommando['soort']>(
    'stel_op',
    'wijzig_concept',
    'bied_aan',
    'neem_terug',
    'onderteken',
    'onderteken',
    'onderteken',
    'neem_in_werking',
    'informeer_raad',
    'stel_addendum_vast',
    'verleng',
    'schort_op',
    'hervat',
    'zeg_op',
    'trek_opzegging_in',
    'beeindig',
    'evalueer',
    'evalueer',
    'evalueer',
    'stop_buurt',
    'vervang_buurt',
  ),
  keuze: fc.nat(11),
});

function toCommando(soort: Overeenkomstcommando['soort'], datum: string, keuze: number): Overeenkomstcommando {
  const buurt = `BU008020${String(keuze + 1).padStart(2, '0')}`;
  const partij = keuze % 2 === 0 ? 'leeuwarden' : 'buurkracht';
  const functie = keuze % 2 === 1 ? 'directeur' : keuze % 4 === 0 ? 'burgemeester' : 'secretaris';
  return opdracht(soort, datum, {
    ...(['stel_op', 'wijzig_concept'].includes(soort) && { document: documenten[keuze % 3] }),
    ...(['stel_addendum_vast', 'verleng'].includes(soort) && {
      document: documenten[keuze % 3],
      ingangsdatum: datum,
      onderwerp: 'x',
      handtekeningen: handtekeningen(datum).slice(keuze === 11 ? 1 : 0),
    }),
    ...(['neem_terug', 'schort_op'].includes(soort) && { reden: 'x' }),
    ...(soort === 'onderteken' && { partij, functie }),
    ...(soort === 'informeer_raad' && { onderwerp: 'x' }),
    ...(soort === 'zeg_op' && { door: partij, grond: 'x', per: addDuur(Datum.parse(datum), { dagen: keuze * 30 }) }),
    ...(soort === 'beeindig' && { reden: ['opgezegd', 'ontbonden', 'looptijd_verstreken'][keuze % 3] }),
    ...(soort === 'evalueer' && { eind: keuze % 2 === 0, uitkomst: 'x' }),
    ...(soort === 'stop_buurt' && { buurt }),
    ...(soort === 'vervang_buurt' && {
      buurt: `BU008030${buurt.slice(-2)}`,
      vervangt: buurt,
      start: addDuur(Datum.parse(datum), { dagen: 1 }),
    }),
  });
}

test('any sequence of commands is accepted or refused with a code, never half; events give the state, from any snapshot', () => {
  const gezien = new Set<string>();
  fc.assert(
    fc.property(fc.boolean(), fc.array(wensen, { maxLength: 25 }), fc.nat(40), (vooraf, lijst, knip) => {
      const gebeurtenissen: Overeenkomstgebeurtenis[] = [];
      let staat = initialOvereenkomststaat;
      const give = (commando: Overeenkomstcommando) => {
        const voor = JSON.stringify(staat);
        try {
          const nieuw = decideOvereenkomst(commando, staat);
          expect(nieuw.length).toBeGreaterThan(0);
          gebeurtenissen.push(...nieuw);
          staat = nieuw.reduce(evolveOvereenkomst, staat);
        } catch (fout) {
          if (!isDomeinFout(fout)) throw fout;
          expect(fout.code).toMatch(/^overeenkomst\./);
          expect(JSON.stringify(staat)).toBe(voor);
        }
        gezien.add(staat.status);
      };
      let dag = Datum.parse('2026-05-01');
      if (vooraf) {
        totLopend().forEach(give);
        dag = Datum.parse('2026-09-01');
      }
      for (const { dagen, soort, keuze } of lijst) {
        dag = addDuur(dag, { dagen });
        give(toCommando(soort, dag, keuze));
      }
      expect(replayOvereenkomst(gebeurtenissen)).toEqual(staat);
      const foto = Overeenkomststaat.parse(
        JSON.parse(JSON.stringify(replayOvereenkomst(gebeurtenissen.slice(0, knip)))),
      );
      expect(replayOvereenkomst(gebeurtenissen.slice(knip), { vanaf: foto })).toEqual(staat);
    }),
    { numRuns: 300, seed: 6 },
  );
  // The sequences did reach every status, or the test would say little.
  expect([...gezien].sort()).toEqual([
    'beeindigd',
    'concept',
    'geen',
    'geevalueerd',
    'lopend',
    'ondertekend',
    'opgeschort',
    'opgezegd',
    'ter_ondertekening',
  ]);
}, 60_000);
