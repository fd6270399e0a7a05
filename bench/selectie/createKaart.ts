import { createToeval } from 'buurtaanpak/kern';

/** A made-up map as input of a selection. */
export interface Kaart {
  readonly cand: readonly {
    readonly id: number;
    readonly stadsdeel: string;
    readonly type: string;
    readonly sA: number;
    readonly sB: number;
  }[];
  readonly edges: readonly (readonly [number, number])[];
}

/**
 * Candidates on a map: points in a square, the five nearest as neighbours, a part of town by place, a type by chance, and two scores
 * that change smoothly over the map with a little noise.
 */
export function createKaart(n: number, zaad: number): Kaart {
  const toeval = createToeval(zaad);
  const x = Float64Array.from({ length: n }, () => toeval.nextFractie());
  const y = Float64Array.from({ length: n }, () => toeval.nextFractie());
  const golven = Array.from({ length: 6 }, () => ({
    fx: 1 + 5 * toeval.nextFractie(),
    fy: 1 + 5 * toeval.nextFractie(),
    fase: 2 * Math.PI * toeval.nextFractie(),
  }));
  const smooth = (i: number) =>
    golven.reduce(
      (som, { fx, fy, fase }) => som + Math.sin(fx * (x[i] as number) * 6 + fy * (y[i] as number) * 6 + fase),
      0,
    );
  const afgerond = (waarde: number) => Math.round(waarde * 1e4) / 1e4;
  const cand = Array.from({ length: n }, (_, id) => {
    const basis = 45 + 5 * smooth(id);
    const px = x[id] as number;
    const py = y[id] as number;
    const stadsdeel = px > 0.75 ? 'Oost' : px < 0.25 ? 'West' : py > 0.66 ? 'Noord' : py < 0.33 ? 'Zuid' : 'Midden';
    const type = (['stad', 'stad', 'stad', 'dorp', 'gemiddeld'] as const)[toeval.nextBelow(5)] as string;
    return {
      id,
      stadsdeel,
      type,
      sA: afgerond(basis + 3 * toeval.nextFractie()),
      sB: afgerond(basis + 8 * toeval.nextFractie() - 4),
    };
  });
  const edges: (readonly [number, number])[] = [];
  const zijde = Math.max(1, Math.floor(Math.sqrt(n / 4)));
  const vakken = new Map<number, number[]>();
  const vak = (i: number) => [Math.floor((x[i] as number) * zijde), Math.floor((y[i] as number) * zijde)] as const;
  for (let i = 0; i < n; i++) {
    const [vx, vy] = vak(i);
    const sleutel = vx * zijde + vy;
    vakken.set(sleutel, [...(vakken.get(sleutel) ?? []), i]);
  }
  const gezien = new Set<number>();
  for (let i = 0; i < n; i++) {
    const [vx, vy] = vak(i);
    const dichtbij: { readonly j: number; readonly afstand: number }[] = [];
    for (let a = vx - 2; a <= vx + 2; a++) {
      for (let b = vy - 2; b <= vy + 2; b++) {
        if (a < 0 || b < 0 || a >= zijde || b >= zijde) continue;
        for (const j of vakken.get(a * zijde + b) ?? []) {
          if (j === i) continue;
          const afstand = Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
          dichtbij.push({ j, afstand });
        }
      }
    }
    dichtbij.sort((p, r) => p.afstand - r.afstand || p.j - r.j);
    for (const { j } of dichtbij.slice(0, 5)) {
      const [a, b] = i < j ? [i, j] : [j, i];
      if (gezien.has(a * n + b)) continue;
      gezien.add(a * n + b);
      edges.push([a, b]);
    }
  }
  return { cand, edges };
}
