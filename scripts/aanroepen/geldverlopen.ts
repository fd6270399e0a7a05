import { createGeldverloop, Financieringsplan, type Geldverloop } from 'buurtaanpak/financiering';
import { addDuur, createPerioden, Datum } from 'buurtaanpak/kern';

const START = Datum.parse('2026-09-01');
export const PEILDATUM = Datum.parse('2030-12-31');

/** A contribution with instalments and a key, as that of the letter. */
const maakBijdrage = (id: string, van: Datum) => ({
  id,
  van: 'gemeente',
  soort: 'bedrag',
  bedrag: '60000.00',
  aard: 'exact',
  doel: 'begeleiden',
  termijnen: [
    { id: 'voorschot', aandeel: '80', gepland: van },
    { id: 'slot', aandeel: '20', gepland: addDuur(van, { maanden: 15 }) },
  ],
  verdeelsleutel: [
    { soort: 'aandeel', kostendrager: 'oost', aandeel: '8' },
    { soort: 'aandeel', kostendrager: 'energie', aandeel: '4' },
  ],
});

/** The key of contribution `i` of a plan. */
export const naamBijdrage = (i: number) => `bijdrage-${i + 1}`;

/** A plan of three years with `n` contributions, divided evenly over them. */
export function maakPlan(n: number): Financieringsplan {
  const perioden = createPerioden(START, { jaren: 1 }, 3).map((periode, jaar) => ({
    programmajaar: jaar + 1,
    periode,
    bijdragen: Array.from({ length: n }, (_, i) => i)
      .filter((i) => i % 3 === jaar)
      .map((i) => maakBijdrage(naamBijdrage(i), periode.van)),
  }));
  return Financieringsplan.parse({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Financiering',
    kostendragers: ['oost', 'energie'].map((id) => ({ id, naam: id, partij: 'gemeente' })),
    perioden,
  });
}

const PARTIJEN = [
  { id: 'gemeente', rol: 'gemeente', gemeentecode: 'GM0080' },
  { id: 'buurkracht', rol: 'uitvoerder' },
] as const;

/** The course of a plan with twelve buurten and these events. */
export function maakVerloop(bijdragen: number, gebeurtenissen: readonly object[]): Geldverloop {
  const plaatsen = Array.from({ length: 12 }, (_, b) => ({ buurt: `BU008000${b + 10}` }));
  const verloop = createGeldverloop(maakPlan(bijdragen), { partijen: PARTIJEN, plaatsen });
  return { ...verloop, gebeurtenissen: gebeurtenissen as Geldverloop['gebeurtenissen'] };
}

/** What every event has: event `i` of `n` in three years. */
export function maakHoofd(i: number, n: number) {
  const datum = addDuur(START, { dagen: Math.floor((i * 1000) / n) });
  return { id: `e${i + 1}`, datum, geregistreerd: datum };
}

/** What goes before payments: everybody signed, and the three contributions were committed. */
const BEGIN = [
  { soort: 'ondertekening_voltooid' },
  ...[0, 1, 2].map((i) => ({ soort: 'verplichting_aangegaan', bijdrage: naamBijdrage(i), bedrag: '60000.00' })),
];

/** The course of three contributions with `n` events, nearly all payments and invoices. */
export function maakBetalingen(n: number): Geldverloop {
  const gebeurtenissen = Array.from({ length: n }, (_, i) => ({
    ...maakHoofd(i, n),
    ...(BEGIN[i] ?? {
      soort: i % 2 === 0 ? 'factuur_ontvangen' : 'betaald',
      bijdrage: naamBijdrage(i % 3),
      bedrag: '2.00',
    }),
  }));
  return maakVerloop(3, gebeurtenissen);
}

/** The course of three contributions of which the amounts are adjusted `n` times. */
export function maakIndexeringen(n: number): Geldverloop {
  const gebeurtenissen = Array.from({ length: n }, (_, i) => ({
    ...maakHoofd(i, n),
    soort: 'geindexeerd',
    bijdragen: [naamBijdrage(i % 3)],
    van: '100',
    naar: i % 2 === 0 ? '101' : '100',
  }));
  return maakVerloop(3, gebeurtenissen);
}

/** The course of three contributions with payments of which the books confirm `n` sums, each on a day of its own. */
export function maakBevestigingen(n: number): Geldverloop {
  const gebeurtenissen = Array.from({ length: 2 * n }, (_, i) => ({
    ...maakHoofd(i, 2 * n),
    ...(i % 2 === 0
      ? { soort: 'betaald', bijdrage: naamBijdrage(0), bedrag: '2.00' }
      : { soort: 'stand_bevestigd', bijdrage: naamBijdrage(0), stand: 'betaald', bedrag: `${i + 1}.00` }),
  }));
  return maakVerloop(3, gebeurtenissen);
}

/** `n` cells of the forecast, as `listBoekingen` gives them. */
export const maakBoekingen = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    soort: i % 5 === 0 ? 'gerealiseerd' : 'verwacht',
    begrotingsjaar: 2026 + (i % 4),
    bijdrage: naamBijdrage(i % 12),
    van: 'gemeente',
    kostendrager: i % 2 === 0 ? 'oost' : 'energie',
    buurt: `BU0080${1000 + (i % 48)}`,
    bedrag: `${i % 100}.00`,
  }));
