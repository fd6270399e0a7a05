/** Whether a number can be a weight, inhabitants or a surface: from zero to what a number can count exactly, so that no sum overflows. */
export function isHoeveelheid(getal: unknown): getal is number {
  return typeof getal === 'number' && getal >= 0 && getal <= Number.MAX_SAFE_INTEGER;
}
