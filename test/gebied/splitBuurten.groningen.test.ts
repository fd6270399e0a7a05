import { composeBuurten, createBuren, splitBuurten } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { readBuurten2017, readVierkanten2014 } from './groningen.js';
import { isVierkantVerbonden } from './vierkanten.js';

interface Geval {
  readonly buurt: string;
  readonly inwoners_kwb_2017: number;
  readonly vierkanten: readonly { readonly code: string; readonly inwoners: number }[];
  readonly som_vierkanten: number;
  readonly getuige: { readonly aandeel_in_band_en_samenhangend: number };
}
const { gevallen } = readGegevensJson<{ gevallen: readonly Geval[] }>('cijfers/splitsen.json');

describe('buurten of Groningen that another program divided', () => {
  it.each(gevallen)('have at least as many people in a connected part within the band: $buurt', (geval) => {
    const { buurt: code, vierkanten, som_vierkanten: som, getuige } = geval;
    const perCode = new Map(vierkanten.map((vierkant) => [vierkant.code, vierkant.inwoners]));
    for (const inwoners of [som, geval.inwoners_kwb_2017]) {
      const { delen, kwaliteit } = splitBuurten(
        [{ code, inwoners }],
        vierkanten.map((vierkant) => ({ ...vierkant, buurt: code })),
      );
      expect(delen.flatMap((deel) => deel.vierkanten).sort()).toEqual(vierkanten.map((een) => een.code).sort());
      // Counted in people of the squares, as the other program did.
      const sommen = delen
        .filter((deel) => isVierkantVerbonden(deel.vierkanten))
        .map((deel) => deel.vierkanten.reduce((totaal, een) => totaal + (perCode.get(een) ?? Number.NaN), 0));
      const goed = sommen.reduce((totaal, aantal) => (aantal >= 500 && aantal <= 1000 ? totaal + aantal : totaal), 0);
      expect(goed / som).toBeGreaterThanOrEqual(getuige.aandeel_in_band_en_samenhangend);
      expect(kwaliteit.aandeelInwonersGoed).toBeGreaterThanOrEqual(getuige.aandeel_in_band_en_samenhangend);
    }
  });
});

describe('the city of Groningen', () => {
  it('goes from 4.4 to 97.7 percent of its people in connected units within the band', () => {
    const buurten = readBuurten2017();
    const vierkanten = readVierkanten2014().filter(({ buurt }) => buurt !== '');
    const { eenheden, delen, buren, bruggen, kwaliteit } = splitBuurten(buurten, vierkanten);
    expect(kwaliteit).toMatchObject({ inwoners: 202_515, gesplitst: 51, teSplitsen: [], zonderVierkant: 6495 });
    expect(kwaliteit.aandeelInwonersVooraf).toBeCloseTo(0.044, 3);
    expect(kwaliteit.aandeelInwonersGoed).toBeCloseTo(0.977, 3);
    expect(delen.every((deel) => isVierkantVerbonden(deel.vierkanten))).toBe(true);
    // Seven groups of squares lie apart from all others, with 20 people together.
    const klein = delen.filter(({ status }) => status !== 'goed');
    expect(klein.map(({ inwoners }) => inwoners).sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 5, 15]);
    expect(bruggen).toHaveLength(7);
    const groot = new Set(buurten.filter(({ inwoners }) => inwoners > 1000).map(({ code }) => code));
    expect(delen.flatMap((deel) => deel.vierkanten).sort()).toEqual(
      vierkanten.flatMap(({ code, buurt }) => (groot.has(buurt) ? [code] : [])).sort(),
    );
    const samen = composeBuurten(eenheden, createBuren([...buren, ...bruggen]), { inspanning: 2 }).kwaliteit;
    expect(samen.splitsen).toBe(0);
    expect(samen.aandeelInwonersGoed).toBeGreaterThan(0.96);
  });
});
