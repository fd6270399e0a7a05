/** Whether two points are at most a distance apart. It compares squares, which every machine computes the same to the last bit. */
export function isNear(
  een: { readonly x: number; readonly y: number },
  ander: { readonly x: number; readonly y: number },
  afstand: number,
): boolean {
  const dx = een.x - ander.x;
  const dy = een.y - ander.y;
  return dx * dx + dy * dy <= afstand * afstand;
}
