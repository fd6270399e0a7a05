import type { Planselectie, Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { readGegevensJson } from '../gegevens.js';

/** A protocol in which buurten are chosen for a low figure and nothing else happens. */
export interface Terugvalprotocol {
  readonly naam: string;
  readonly zaad: number;
  readonly runs: number;
  readonly opzet: { readonly buurten: number; readonly gekozen: number; readonly rho: number };
  readonly ijk: {
    readonly run0: Readonly<Record<'theta' | 'cijfer2026' | 'gekozen' | 'vergelijking', readonly number[]>>;
  };
  readonly referentie: { readonly verdicten: Readonly<Record<string, number>> };
  readonly bars: readonly { readonly arm: string; readonly eis: string; readonly deel?: number }[];
}

const { protocollen } = readGegevensJson<{ readonly protocollen: readonly Terugvalprotocol[] }>(
  'referentie/evaluatie_simulaties.json',
);

/** The protocols of the file that begin with `terugval`. */
export const TERUGVAL = protocollen.filter(({ naam }) => naam.startsWith('terugval'));

/** The uniforms of mulberry32, in the form of the file. */
export function createMulberry(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** A drawing of a protocol: the figures by year, and who was chosen and who is compared with, in order. */
export interface Terugvaltrekking {
  readonly theta: readonly number[];
  readonly cijfers: ReadonlyMap<number, readonly number[]>;
  readonly gekozen: readonly number[];
  readonly vergelijking: readonly number[];
}

const JAREN = [2023, 2024, 2025, 2026, 2027, 2028, 2029] as const;

/** Draws a run, in the order that the file says. */
export function drawTerugval({ zaad, opzet: { buurten, gekozen: aantal, rho } }: Terugvalprotocol, run: number) {
  const uniform = createMulberry(zaad + run);
  const normal = () => {
    const u = uniform();
    return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * uniform());
  };
  const draw = () => Array.from({ length: buurten }, normal);
  const theta = draw();
  const cijfers = new Map<number, readonly number[]>();
  let storing: readonly number[] | undefined;
  for (const jaar of JAREN) {
    const e = draw();
    const vorige = storing;
    storing =
      vorige === undefined ? e : e.map((nieuw, i) => rho * (vorige[i] as number) + Math.sqrt(1 - rho ** 2) * nieuw);
    cijfers.set(
      jaar,
      storing.map((rest, i) => rest + (theta[i] as number)),
    );
  }
  const inwoners = draw();
  const laagste = (rij: readonly number[], uit: readonly number[]) =>
    [...uit].sort((i, j) => (rij[i] as number) - (rij[j] as number)).slice(0, aantal);
  const alle = theta.map((_, i) => i);
  const gekozen = laagste(cijfers.get(2026) as readonly number[], alle);
  const vergelijking = laagste(
    inwoners,
    alle.filter((i) => !gekozen.includes(i)),
  );
  return { theta, cijfers, gekozen, vergelijking } satisfies Terugvaltrekking;
}

const toJaar = (jaar: number) => ({ van: Datum.parse(`${jaar}-01-01`), tot: Datum.parse(`${jaar}-12-31`) });

/** The day that a figure of a year carries. */
export const toMoment = (jaar: number) => toJaar(jaar).tot;

/** Chosen in the middle of 2026, for the figure of that year. */
export const TERUGVALSELECTIE: Planselectie = {
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: Datum.parse('2026-07-02'),
  criteria: [{ uitkomst: 'cijfer', ...toJaar(2026) }],
};

/** The rows of a drawing, with the effect added to the outcome of the chosen, and the sets. */
export function toTerugvalgegevens({ cijfers, gekozen, vergelijking }: Terugvaltrekking, effect: number) {
  const behandeld = new Set(gekozen);
  const uitkomsten = [...gekozen, ...vergelijking].flatMap((i) =>
    JAREN.map((jaar): Uitkomstregel => {
      const bij = jaar === 2029 && behandeld.has(i) ? effect : 0;
      const waarde = ((cijfers.get(jaar) as readonly number[])[i] as number) + bij;
      return { buurt: `b${i}`, uitkomst: 'cijfer', moment: toMoment(jaar), over: toJaar(jaar), waarde };
    }),
  );
  const sets = gekozen.map((i, s) => ({ behandeld: [`b${i}`], vergelijking: [`b${vergelijking[s]}`] }));
  return { uitkomsten, sets };
}
