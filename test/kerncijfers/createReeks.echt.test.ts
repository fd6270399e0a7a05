import { createReeks, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRijen } from './echt/lees.js';

describe('the workbooks of Utrecht of 2023 and 2024', () => {
  let reeks: ReturnType<typeof createReeks>;

  beforeAll(async () => {
    const [toen, nu] = await Promise.all(
      ['2023_tussenstand', '2024_eerste'].map(async (naam) => {
        const rijen = await readRijen(`kerncijfers_kwb_utrecht_${naam}.xlsx`);
        return readKerncijfers(rijen, { jaar: Number(naam.slice(0, 4)) }).tabel;
      }),
    );
    reeks = createReeks([nu!, toen!], { sleutel: 'aantal_inwoners' });
  });

  it('are about the same gemeente, ten wijken and all their buurten', () => {
    const soorten = reeks.reeksen.map(({ gebied }) => gebied.soort);
    expect(['gemeente', 'wijk', 'buurt'].map((soort) => soorten.filter((een) => een === soort).length)).toEqual([
      1, 10, 111,
    ]);
    expect(reeks.reeksen.flatMap(({ breuken }) => breuken)).toEqual([]);
    expect(reeks.bevindingen).toEqual([]);
    expect(reeks.reeksen[0]?.groei).toMatchObject({ waarde: 1.70975711176, eerste: 2023, laatste: 2024 });
  });

  it('have wijken that gain what their buurten gain, but for the rounding of each', () => {
    const winst = new Map(
      reeks.reeksen.map(({ gebied, jaren: [eerste, laatste] }) => [
        gebied.code,
        eerste && laatste && 'waarde' in eerste && 'waarde' in laatste ? laatste.waarde - eerste.waarde : 0,
      ]),
    );
    const wijken = reeks.reeksen.map(({ gebied }) => gebied).filter(({ soort }) => soort === 'wijk');
    for (const { code } of wijken) {
      const buurten = reeks.reeksen.filter(({ gebied }) => gebied.soort === 'buurt' && gebied.wijk === code);
      const som = buurten.reduce((samen, { gebied }) => samen + winst.get(gebied.code)!, 0);
      // Each count is off by at most 4, in both years.
      expect(Math.abs(som - winst.get(code)!)).toBeLessThanOrEqual(8 * (buurten.length + 1));
    }
  });
});
