import { readFileSync } from 'node:fs';
import { simulateEvaluatie } from 'buurtaanpak/evaluatie';
import { renderTekst, type Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { OPZETTEN } from '../../examples/wat-kunt-u-weten/opzetten.js';
import { schrijfVerslag, type Uitkomsten } from '../../examples/wat-kunt-u-weten/schrijfVerslag.js';
import { runs } from '../runs.js';

const uitkomsten: Uitkomsten = JSON.parse(readFileSync('examples/wat-kunt-u-weten/uitkomst.json', 'utf8'));
const getVraag = (sleutel: string) => {
  const [vraag] = uitkomsten[sleutel]?.vragen ?? [];
  if (vraag === undefined) throw new Error(sleutel);
  return vraag;
};
const kans = (sleutel: string, effect: number) =>
  getVraag(sleutel).uitkomsten.find((een) => een.effect === effect)?.gevonden.aandeel ?? Number.NaN;
/** As the report shows it. */
const keer = (sleutel: string, effect = 0.5) => Math.round(Math.round(kans(sleutel, effect) * 1e12) / 1e10);
const punt = (sleutel: string) => `${getVraag(sleutel).kleinsteEffect?.toFixed(1).replace('.', ',')} punt`;

describe('what can be known after three years', () => {
  test('the outcomes that are kept are those of these ways', () => {
    expect(Object.keys(uitkomsten)).toEqual(OPZETTEN.map(({ sleutel }) => sleutel));
    for (const { sleutel, plan } of OPZETTEN) {
      expect(uitkomsten[sleutel]).toMatchObject({ naam: plan.naam, opzet: plan.opzet, runs: 200 });
    }
    expect(OPZETTEN.map(({ sleutel }) => getVraag(sleutel).oordeel)).toEqual([
      'geweigerd',
      'ongeschikt',
      ...Array<string>(6).fill('geschikt'),
    ]);
  });

  test('a simulation of today says the same of the two that may carry no conclusion', () => {
    for (const { sleutel, plan, opzet } of OPZETTEN.slice(0, runs(2))) {
      const { vragen } = simulateEvaluatie(plan, opzet, { runs: 100, effecten: [0.5], rangschikkingen: 199 });
      const [vraag] = vragen;
      const bewaard = getVraag(sleutel);
      expect(vraag?.oordeel).toBe(bewaard.oordeel);
      expect(vraag?.valseVondsten.onder).toBeLessThanOrEqual(bewaard.valseVondsten.boven);
      expect(vraag?.valseVondsten.boven).toBeGreaterThanOrEqual(bewaard.valseVondsten.onder);
    }
  });

  test('the report has no finding and three charts', () => {
    const verslag = schrijfVerslag(uitkomsten);
    const list = (blokken: readonly Verslagblok[]): Verslagblok[] =>
      blokken.flatMap((blok) => (blok.soort === 'sectie' ? list(blok.blokken) : [blok]));
    expect(list(verslag.blokken).filter(({ soort }) => soort === 'grafiek')).toHaveLength(3);
    expect(renderTekst(verslag, { breedte: 400 })).toContain(`meldt in ${keer('onwetend', 0)}% van de gevallen`);
  });

  test('the Dutch guide shows what the simulations gave', () => {
    const pagina = readFileSync('docs/gidsen/nl/wat-weet-u-na-drie-jaar.md', 'utf8');
    for (const fragment of [
      `meldt in **${keer('onwetend', 0)} van de 100** gevallen`,
      `Elke manier is ${uitkomsten.eerder?.runs} keer nagespeeld`,
      `sinds een eerder jaar | ${keer('eerder')} van de 100 keer | ${punt('eerder')} |`,
      `acht in Oost tegen vier elders | ${keer('acht-vier')} van de 100 keer | ${punt('acht-vier')} |`,
      `loten tussen buurten met bijna dezelfde score | ${keer('loting')} van de 100 keer |`,
      `volgorde geloot | ${keer('golven')} van de 100 keer |`,
      `werkt het? | ${keer('samen')} van de 100 keer |`,
      `waar werkt het? | ${keer('acht-vier-samen')} van de 100 keer |`,
    ]) {
      expect(pagina).toContain(fragment);
    }
  });
});
