import assert from 'node:assert/strict';
import { Financieringsplan, splitByBegrotingsjaar } from 'buurtaanpak/financiering';
import { addDuur, createPerioden, createToeval, Datum, euro } from 'buurtaanpak/kern';
import type { Vergelijking } from '../harnas.js';

const AANTAL = 10_000;
const toeval = createToeval('plannen');

/** Three periods of a year with four contributions each, every one divided over two cost bearers. */
function createPlan(): Financieringsplan {
  const start = addDuur(Datum.parse('2026-01-01'), { dagen: toeval.nextBelow(365) });
  return {
    soort: 'financieringsplan',
    versie: 1,
    naam: 'Bench',
    kostendragers: ['a', 'b'].map((id) => ({ id, naam: id, partij: 'gemeente' })),
    perioden: createPerioden(start, { jaren: 1 }, 3).map((periode, p) => ({
      programmajaar: p + 1,
      periode,
      bijdragen: Array.from({ length: 4 }, (_, b) => ({
        id: `b-${p}-${b}`,
        partij: 'gemeente',
        bedrag: euro(toeval.nextBelow(100_000_000) / 100),
        aard: 'exact',
        doel: 'begeleiden',
        verdeelsleutel: [
          { soort: 'aandeel', kostendrager: 'a', aandeel: '8' },
          { soort: 'aandeel', kostendrager: 'b', aandeel: '4' },
        ],
      })),
    })),
  };
}

const plannen = Array.from({ length: AANTAL }, createPlan);
Financieringsplan.parse(plannen[0]);

const DAG = 86_400_000;

/** The same lines, in whole cents as floats and days as milliseconds, without margins that are exact in both directions: the least work. */
function splitBare(): number {
  let centen = 0;
  for (const { perioden } of plannen) {
    for (const { periode, bijdragen } of perioden) {
      const van = Date.parse(periode.van);
      const tot = Date.parse(periode.tot) + DAG;
      const jaren: number[] = [];
      for (let jaar = Number(periode.van.slice(0, 4)); jaar <= Number(periode.tot.slice(0, 4)); jaar += 1)
        jaren.push((Math.min(tot, Date.UTC(jaar + 1, 0)) - Math.max(van, Date.UTC(jaar, 0))) / (tot - van));
      for (const { bedrag } of bijdragen) {
        const totaal = Number(bedrag.replace('.', ''));
        let over = totaal;
        jaren.forEach((deel, index) => {
          for (const drager of [8 / 12, 4 / 12]) {
            const laatste = index === jaren.length - 1 && drager === 4 / 12;
            const cel = laatste ? over : Math.round(totaal * deel * drager);
            over -= cel;
            centen += Number((cel / 100).toFixed(2).replace('.', ''));
          }
        });
      }
    }
  }
  return centen;
}

function splitOurs(): number {
  let centen = 0;
  for (const plan of plannen)
    for (const { bedrag } of splitByBegrotingsjaar(plan)) centen += Number(bedrag.replace('.', ''));
  return centen;
}

const bench: readonly Vergelijking[] = [
  {
    naam: 'splitByBegrotingsjaar, 10 000 plans of 3 periods x 4 contributions, 2 cost bearers',
    onze: splitOurs,
    ander: splitBare,
    anderNaam: 'bare loop on floats, one margin exact',
    controle: (onze, ander) => assert.equal(onze, ander),
  },
];

export default bench;
