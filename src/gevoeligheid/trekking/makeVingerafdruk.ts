import { f64, u32 } from '../../rekenen/index.js';

const rotate = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));

/**
 * Makes a fingerprint of texts and columns of numbers: two times MurmurHash3 (Austin Appleby, 2011, public domain) of 32 bits. It tells other
 * input by mistake, and is no protection against intent: a figure by figure SHA-256 would take longer than many draws.
 */
export function makeVingerafdruk() {
  const staat = new Uint32Array([0x9747b28c, 0x3c6ef372]);
  const getal = new Float64Array(1);
  const woorden = new Uint32Array(getal.buffer);
  const addWoord = (woord: number): void => {
    const k0 = Math.imul(rotate(Math.imul(woord, 0xcc9e2d51), 15), 0x1b873593);
    const k1 = Math.imul(rotate(Math.imul(woord, 0x239b961b), 17), 0xab0e9789);
    staat[0] = Math.imul(rotate(u32(staat, 0) ^ k0, 13), 5) + 0xe6546b64;
    staat[1] = Math.imul(rotate(u32(staat, 1) ^ k1, 19), 5) + 0x561ccd1b;
  };
  const addTekst = (tekst: string): void => {
    addWoord(tekst.length);
    for (let i = 0; i < tekst.length; i++) addWoord(tekst.charCodeAt(i));
  };
  const addGetallen = (kolom: Float64Array): void => {
    addWoord(kolom.length);
    for (let i = 0; i < kolom.length; i++) {
      // One NaN for all: its bits are not the same everywhere.
      getal[0] = Number.isNaN(f64(kolom, i)) ? Number.NaN : f64(kolom, i);
      addWoord(u32(woorden, 0));
      addWoord(u32(woorden, 1));
    }
  };
  const finish = (): string => Array.from(staat, (woord) => woord.toString(16).padStart(8, '0')).join('');
  return { addTekst, addGetallen, finish };
}
