import { createToeval } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { eigenSymmetric, multiplyMatrix, packGewichten } from '../../src/rekenen/index.js';

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

test.each([1, 2, 3, 8])('four draws at once are each draw by itself, of %i rows', (rijen) => {
  const toeval = createToeval('matrix');
  const breedte = 5;
  const draw = (n: number) => Float64Array.from({ length: n }, () => toeval.nextFractie());
  const matrix = draw(rijen * breedte);
  const gewichten = [draw(breedte), draw(breedte), draw(breedte), draw(breedte)] as const;
  const uit = gewichten.map(() => new Float64Array(rijen));
  const [a, b, c, d] = uit as [Float64Array, Float64Array, Float64Array, Float64Array];
  multiplyMatrix(matrix, packGewichten(...gewichten), a, b, c, d);
  gewichten.forEach((w, t) => {
    for (let i = 0; i < rijen; i++) {
      let som = 0;
      for (let k = 0; k < breedte; k++) som += matrix[i * breedte + k]! * w[k]!;
      expect(uit[t]![i]).toBe(som);
    }
  });
});
