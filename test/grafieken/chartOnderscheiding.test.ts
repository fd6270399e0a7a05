import { chartOnderscheiding, type Onderscheidingspunt } from 'buurtaanpak/grafieken';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

const values = ({ spec }: Grafiek) => (spec.data as { values: Record<string, unknown>[] }).values;
const onder = ({ spec }: Grafiek) => (spec.title as { subtitle?: readonly string[] }).subtitle;
const lijn = (reeks: string, kansen: readonly number[], marge?: number): Onderscheidingspunt[] =>
  kansen.map((kans, i) => ({ reeks, effect: i / 2, kans, ...(marge === undefined ? {} : { marge }) }));

describe('chartOnderscheiding', () => {
  test('says of each design from where an effect is seen well enough', () => {
    const grafiek = chartOnderscheiding(
      deepFreeze([...lijn('Loting', [0.05, 0.31, 0.84]), ...lijn('Zoals de brief', [0.04, 0.1, 0.3])]),
      { eenheid: 'standaardafwijking' },
    );
    expect(grafiek.alternatief).toBe(
      'De kans dat een effect wordt gezien, naar de grootte van het effect. Loting: bij effect 0 5%, minstens 80% vanaf een effect van 1,0 standaardafwijking. Zoals de brief: bij effect 0 4%, nergens 80% (hoogstens 30%).',
    );
    expect(onder(grafiek)).toEqual([
      'Stippellijn bij 80%: de lat. Een effect onder de lat wordt te vaak gemist.',
      expect.stringMatching(/^Stippellijn bij 5%: vals alarm\./),
      expect.any(String),
    ]);
  });

  test('the bar counts from where it is kept up, whatever the order of the points, and effect 0 does not count', () => {
    const punten = lijn('A', [0.9, 0.85, 0.6, 0.82, 0.9]);
    expect(chartOnderscheiding([...punten].reverse()).alternatief).toContain('minstens 80% vanaf een effect van 1,5.');
    expect(values(chartOnderscheiding([...punten].reverse())).map(({ effect }) => effect)).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(chartOnderscheiding(punten, { lat: 0.95 }).alternatief).toContain('nergens 95% (hoogstens 90%)');
    expect(chartOnderscheiding(lijn('A', [0.9])).alternatief).toContain('nergens 80%');
    expect(chartOnderscheiding(punten.slice(3)).alternatief).toContain('A: minstens 80% vanaf een effect van 1,5.');
  });

  test('names the designs with too many false findings, under the title too, unless chance can explain them', () => {
    const punten = [...lijn('Voor en na', [0.3, 0.9], 0.02), ...lijn('Loting', [0.06, 0.9], 0.02)];
    const grafiek = chartOnderscheiding(punten);
    expect(grafiek.alternatief).toMatch(/Te vaak vals alarm, dus niet te gebruiken: Voor en na\.$/);
    expect(onder(grafiek)?.slice(-2)).toEqual([
      'Balkje: hoe ver de berekende kans ernaast kan liggen.',
      'Te vaak vals alarm, dus niet te gebruiken: Voor en na.',
    ]);
    expect(chartOnderscheiding(lijn('Loting', [0.06, 0.9])).alternatief).toContain('niet te gebruiken: Loting.');
    expect(chartOnderscheiding(punten, { alfa: 0.3 }).alternatief).not.toContain('niet te gebruiken');
    expect(onder(chartOnderscheiding(punten, { alfa: 0.025 }))?.[1]).toContain('bij 2,5%: vals alarm');
    expect(values(chartOnderscheiding(lijn('A', [0.01, 0.99], 0.02)))).toMatchObject([
      { onder: 0, boven: 0.03 },
      { onder: 0.97, boven: 1 },
    ]);
  });

  test('a chance is never told as none or all when it is not', () => {
    expect(chartOnderscheiding(lijn('A', [0.001, 0.999]), { lat: 1 }).alternatief).toContain(
      'bij effect 0 minder dan 1%, nergens 100% (hoogstens meer dan 99%)',
    );
    expect(chartOnderscheiding(lijn('A', [0, 1])).alternatief).toContain('bij effect 0 0%, minstens 80%');
  });

  test('a line alone has no legend; money has its sign', () => {
    const tekst = JSON.stringify(chartOnderscheiding(lijn('A', [0, 1])).spec);
    expect(tekst).not.toContain('"orient":"bottom"');
    const samen = chartOnderscheiding([...lijn('A', [0, 1]), ...lijn('B', [0, 1])], { eenheid: 'euro' });
    expect(JSON.stringify(samen.spec)).toContain('"orient":"bottom"');
    expect(samen.alternatief).toContain('vanaf een effect van € 0,50.');
  });

  test('refuses more lines than there are colours', () => {
    const negen = Array.from({ length: 9 }, (_, i) => lijn(`${i}`, [0])).flat();
    expect(() => chartOnderscheiding(negen)).toThrow(
      expect.objectContaining({ code: 'grafieken.te_veel_lijnen', params: { aantal: 9, hoogstens: 8 } }),
    );
  });

  test.each([
    [undefined],
    [[{ reeks: 'A', effect: 0, kans: 1.1 }]],
    [[{ reeks: 'A', effect: -1, kans: 0.1 }]],
    [[{ reeks: 'A', effect: 1, kans: 0.1, marge: -1 }]],
  ])('refuses %j', (punten) => {
    expect(() => chartOnderscheiding(punten as never)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig' }),
    );
  });
});
