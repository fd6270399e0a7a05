/** The first 32 bits of the fractions of the cube roots of the first 64 primes: FIPS 180-4, section 4.2.2. */
const K = /* @__PURE__ */ createK();

function createK(): Uint32Array {
  const k = new Uint32Array(64);
  const isPrime = (n: number) => {
    for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
    return true;
  };
  for (let n = 2, i = 0; i < 64; n++) {
    if (!isPrime(n)) continue;
    // The cube root in whole numbers, because floats are not exact on every machine: floor(cbrt(n) * 2^32) = floor(cbrt(n * 2^96)).
    const doel = BigInt(n) << 96n;
    let laag = 0n;
    let hoog = 1n << 36n;
    while (hoog - laag > 1n) {
      const midden = (laag + hoog) >> 1n;
      if (midden ** 3n <= doel) laag = midden;
      else hoog = midden;
    }
    k[i++] = Number(laag & 0xffffffffn);
  }
  return k;
}

/** A text in UTF-8, in whole blocks of 64 bytes, with the closing bit and the length that SHA-256 asks for. */
function padTekst(tekst: string): Uint8Array {
  // A unit of UTF-16 takes at most three bytes.
  const bytes = new Uint8Array(Math.ceil((3 * tekst.length + 9) / 64) * 64);
  let lengte = 0;
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst.codePointAt(i) as number;
    if (c < 0x80) bytes[lengte++] = c;
    else if (c < 0x800) {
      bytes[lengte++] = 0xc0 | (c >> 6);
      bytes[lengte++] = 0x80 | (c & 63);
    } else if (c < 0x10000) {
      bytes[lengte++] = 0xe0 | (c >> 12);
      bytes[lengte++] = 0x80 | ((c >> 6) & 63);
      bytes[lengte++] = 0x80 | (c & 63);
    } else {
      bytes[lengte++] = 0xf0 | (c >> 18);
      bytes[lengte++] = 0x80 | ((c >> 12) & 63);
      bytes[lengte++] = 0x80 | ((c >> 6) & 63);
      bytes[lengte++] = 0x80 | (c & 63);
      // Such a character is two units.
      i += 1;
    }
  }
  bytes[lengte] = 0x80;
  const vol = bytes.subarray(0, Math.ceil((lengte + 9) / 64) * 64);
  const einde = new DataView(vol.buffer, vol.byteOffset + vol.length - 8, 8);
  einde.setUint32(0, Math.floor(lengte / 2 ** 29));
  einde.setUint32(4, lengte * 8);
  return vol;
}

const at = (rij: ArrayLike<number>, i: number) => rij[i] as number;
const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal. Written out here, because not every platform offers a synchronous
 * hash. It serves to recognise documents, not to keep secrets.
 */
export function sha256(tekst: string): string {
  const bytes = padTekst(tekst);
  const woorden = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const som = Uint32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  );
  const w = new Uint32Array(64);
  for (let blok = 0; blok < bytes.length; blok += 64) {
    for (let t = 0; t < 16; t++) w[t] = woorden.getUint32(blok + 4 * t);
    for (let t = 16; t < 64; t++) {
      const x = at(w, t - 15);
      const y = at(w, t - 2);
      const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = som;
    for (let t = 0; t < 64; t++) {
      const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + at(K, t) + at(w, t)) | 0;
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((deel, i) => {
      som[i] = at(som, i) + deel;
    });
  }
  return Array.from(som, (woord) => woord.toString(16).padStart(8, '0')).join('');
}
