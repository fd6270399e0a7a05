/**
 * Prints everything that the days and periods of `kern` can answer over some awkward days. Run under several time zones
 * by tijdzone.test.ts: the output must be the same in each.
 */

import { addDuur, createPeriode, createPerioden, Datum, formatDatum, splitByKalenderjaar } from 'buurtaanpak/kern';
import {
  countDagen,
  differenceInDagen,
  findGaten,
  getJaar,
  splitByKalendermaand,
  unionPeriodes,
} from 'buurtaanpak/kern/huis';

// The turn of the year, the nights the clocks move in Amsterdam and New York, the day that Apia skipped, leap days.
const dagen = [
  '2025-12-31',
  '2026-01-01',
  '2026-03-08',
  '2026-03-29',
  '2026-10-25',
  '2026-11-01',
  '2011-12-29',
  '2011-12-30',
  '2028-02-29',
  '1000-01-01',
  '9998-06-30',
].map(Datum.parse);
const uit = dagen.map((dag) => ({
  dag,
  jaar: getJaar(dag),
  tekst: formatDatum(dag),
  dagen: [-1, 0, 1, 30].map((aantal) => (dag === '1000-01-01' && aantal < 0 ? null : addDuur(dag, { dagen: aantal }))),
  maanden: [0, 1, 5, 12].map((aantal) => addDuur(dag, { maanden: aantal })),
  jaren: [0, 1].map((aantal) => addDuur(dag, { jaren: aantal })),
  verschil: dagen.map((ander) => differenceInDagen(dag, ander)),
  termijn: createPeriode(dag, { jaren: 1 }),
  perJaar: splitByKalenderjaar(createPeriode(dag, { maanden: 14 })).map((deel) => [deel, countDagen(deel)]),
  perMaand: splitByKalendermaand(createPeriode(dag, { maanden: 3 })),
  samen: unionPeriodes(createPerioden(dag, { dagen: 40 }, 4)),
  gaten: findGaten(createPeriode(dag, { maanden: 6 }), createPerioden(addDuur(dag, { dagen: 3 }), { dagen: 20 }, 2)),
}));
process.stdout.write(JSON.stringify(uit));
