import { describe, expect, test } from 'vitest';
import { runs } from '../runs.js';
import { crackUitgaven } from './leesUitgaven.js';
import { createVerloop, lezing, listGebroken, listKennis, listWaarheid, publish } from './uitgavenprogramma.js';

/** What an attacker finds in a made-up programme. `npm run aanvaller` does the same for larger ones, and prints a table. */
function crack(zaad: string, samen: boolean) {
  const { verloop, concepten } = createVerloop(zaad, true);
  const uit = publish(concepten, verloop, samen);
  const waarheid = listWaarheid(verloop);
  const { raadsels, bekend } = crackUitgaven(uit, lezing, listKennis(verloop, uit));
  // What is shown is true, so the attacker reads rightly.
  for (const [naam, getal] of bekend) expect([naam, getal]).toEqual([naam, waarheid.get(naam)]);
  for (const { naam, laagste } of raadsels) expect(laagste).toBeLessThanOrEqual(waarheid.get(naam) ?? 0);
  const klein = [...bekend.values()].filter((getal) => getal < 5).length;
  const geweigerd = concepten.length - uit.length;
  return { klein, geweigerd, bekend: bekend.size, gebroken: listGebroken(raadsels, waarheid, 5) };
}

describe('publications over several days', () => {
  test('protected beside each other they give no small number away, and protected one by one they do', () => {
    let [los, getoond] = [0, 0];
    for (let i = 0; i < runs(30, 3); i += 1) {
      const { klein, geweigerd, bekend, gebroken } = crack(`samen ${i}`, true);
      expect([i, klein, geweigerd, gebroken]).toEqual([i, 0, 0, []]);
      getoond += bekend;
      los += crack(`samen ${i}`, false).gebroken.length;
    }
    expect(los).toBeGreaterThan(4);
    expect(getoond).toBeGreaterThan(20);
  });
});
