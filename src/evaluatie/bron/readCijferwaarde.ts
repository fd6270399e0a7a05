import { type Cijfersleutel, getKerncijfer, type Kerncijfertabel, type Reden } from '../../kerncijfers/index.js';

/** A figure of an area, or why it is missing. */
export function readCijferwaarde(
  tabel: Kerncijfertabel,
  code: string,
  sleutel: Cijfersleutel,
): number | { readonly reden: Reden } {
  const cijfer = getKerncijfer(tabel, code, sleutel);
  return 'waarde' in cijfer ? cijfer.waarde : cijfer;
}
