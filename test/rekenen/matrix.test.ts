import { createToeval } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { eigenSymmetric, GROEP, multiplyMatrix, packGewichten } from '../../src/rekenen/index.js';

test('eigenvalues from large to small, with their vectors, by hand', () => {
  const { waarden, vectoren } = eigenSymmetric([
    [2, 1, 0],
    [1, 2, 0],
    [0, 0, 5],
  ]);
  [5, 3, 1].forEach((waarde, k) => {
    expect(waarden[k]).toBeCloseTo(waarde, 12);
  });
  const [eerste, tweede, derde] = vectoren.map((vector) => vector.map(Math.abs));
  const helft = Math.SQRT1_2;
  [0, 0, 1].forEach((deel, i) => {
    expect(eerste![i]).toBeCloseTo(deel, 12);
  });
  [helft, helft, 0].forEach((deel, i) => {
    expect(tweede![i]).toBeCloseTo(deel, 12);
    expect(derde![i]).toBeCloseTo(deel, 12);
  });
});

test.each([
  [1, 5, 8],
  [2, 1, 8],
  [3, 3, 2],
  [8, 4, 1],
  [300, 7, 8],
  [129, 12, 5],
])('draws at once are each draw by itself: %i rows of %i, %i draws', (rijen, breedte, trekkingen) => {
  const toeval = createToeval('matrix');
  const draw = (n: number) => Float64Array.from({ length: n }, () => toeval.nextFractie());
  const matrix = draw(rijen * breedte);
  const gewichten = Array.from({ length: trekkingen }, () => draw(breedte));
  // The columns stand in reverse; a draw that is not there goes in the last one.
  const uit = new Float64Array(rijen * (GROEP + 1)).fill(9);
  const kolommen = Int32Array.from({ length: GROEP }, (_, g) => (g < trekkingen ? GROEP - 1 - g : GROEP) * rijen);
  multiplyMatrix(matrix, breedte, [{ w: packGewichten(gewichten, breedte), kolommen }], uit);
  gewichten.forEach((w, g) => {
    for (let i = 0; i < rijen; i++) {
      let som = 0;
      for (let k = 0; k < breedte; k++) som += matrix[i * breedte + k]! * w[k]!;
      expect(uit[kolommen[g]! + i]).toBe(som);
    }
  });
});
