import type { Verkenningsgebied } from '../model/prepareGebied.js';

/** A word on the map. */
export interface Opschrift {
  readonly tekst: string;
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
}

/** Where every buurt is drawn: squares of one size, by row of the table. */
export interface Tegelplan {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly maat: number;
  readonly hoogte: number;
  readonly opschriften: readonly Opschrift[];
  /** Present when the squares fill a grid without words: then a picture of one dot a square can be blown up. */
  readonly raster?: { readonly naast: number; readonly onder: number; readonly stap: number };
}

const VAK = 132;
const NAAST = 6;
const KOP = 18;

/** The wijken as boxes in rows, their buurten as squares in them, by code. */
function planWijken(gebied: Verkenningsgebied, breedte: number): Tegelplan {
  const x = new Float64Array(gebied.gebieden.length);
  const y = new Float64Array(gebied.gebieden.length);
  const opschriften: Opschrift[] = [];
  const kolommen = Math.max(2, Math.floor(breedte / VAK));
  const vak = breedte / kolommen;
  const stap = Math.floor((vak - 10) / NAAST);
  let boven = 0;
  let hoogte = 0;
  gebied.wijken.forEach(({ naam, rijen }, w) => {
    const kolom = w % kolommen;
    if (kolom === 0) {
      boven += hoogte;
      hoogte = 0;
    }
    const links = kolom * vak;
    opschriften.push({ tekst: naam, x: links, y: boven + 12, breedte: vak - 10 });
    rijen.forEach((rij, i) => {
      x[rij] = links + (i % NAAST) * stap;
      y[rij] = boven + KOP + Math.floor(i / NAAST) * stap;
    });
    hoogte = Math.max(hoogte, KOP + Math.ceil(rijen.length / NAAST) * stap + 10);
  });
  return { x, y, maat: stap - 2, hoogte: boven + hoogte, opschriften };
}

/** Every buurt of the country as a small square, line after line by code; each gemeente begins after a gap. */
function planLand(gebied: Verkenningsgebied, breedte: number): Tegelplan {
  const { gebieden } = gebied.buurten;
  const x = new Float64Array(gebieden.length);
  const y = new Float64Array(gebieden.length);
  // As large as fits in a page of some 700 high.
  const stap = Math.max(4, Math.min(12, Math.floor(Math.sqrt((breedte * 700) / Math.max(1, gebieden.length)))));
  const naast = Math.max(1, Math.floor(breedte / stap));
  let plek = 0;
  gebieden.forEach(({ gemeente }, rij) => {
    if (rij > 0 && gemeente !== gebieden[rij - 1]?.gemeente) plek += 1;
    x[rij] = (plek % naast) * stap;
    y[rij] = Math.floor(plek / naast) * stap;
    plek += 1;
  });
  const onder = Math.ceil(plek / naast);
  return { x, y, maat: stap - 1, hoogte: onder * stap, opschriften: [], raster: { naast, onder, stap } };
}

/** A plan of squares for a width in pixels. It follows the codes and is no geography, which the page says. */
export function planTegels(gebied: Verkenningsgebied, breedte: number): Tegelplan {
  return gebied.land ? planLand(gebied, breedte) : planWijken(gebied, breedte);
}
