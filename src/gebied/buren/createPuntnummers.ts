import { isNear } from './isNear.js';

/** Numbers points. A point within the tolerance of an earlier point gets the number of that point. */
export function createPuntnummers(tolerantie: number): (x: number, y: number) => number {
  const vakken = new Map<string, { x: number; y: number; nummer: number }[]>();
  let volgende = 0;
  const maat = tolerantie > 0 ? tolerantie : 1;
  const toVak = (getal: number): number => (tolerantie > 0 ? Math.floor(getal / maat) : getal);
  const buur = tolerantie > 0 ? [0, -1, 1] : [0];
  return (x, y) => {
    const vx = toVak(x);
    const vy = toVak(y);
    for (const dx of buur) {
      for (const dy of buur) {
        const gevonden = vakken.get(`${vx + dx} ${vy + dy}`)?.find((punt) => isNear(punt, { x, y }, tolerantie));
        if (gevonden !== undefined) return gevonden.nummer;
      }
    }
    const sleutel = `${vx} ${vy}`;
    const inhoud = vakken.get(sleutel) ?? [];
    inhoud.push({ x, y, nummer: volgende });
    vakken.set(sleutel, inhoud);
    volgende += 1;
    return volgende - 1;
  };
}
