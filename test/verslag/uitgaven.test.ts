import { describe, expect, test } from 'vitest';
import { runs } from '../runs.js';
import { crackUitgaven } from './leesUitgaven.js';
import { createVerloop, lezing, listGebroken, listKennis, listWaarheid, publish } from './uitgavenprogramma.js';

/** What an attacker finds in a made-up programme. */
function crack(zaad: string, samen: boolean) {
  const { verloop, concepten } = createVerloop(zaad);
  const uit = publish(concepten, verloop, samen);
  const waarheid = listWaarheid(verloop);
  const { raadsels, bekend } = crackUitgaven(uit, lezing, listKennis(verloop, uit));
  // What is shown is true, so the attacker reads rightly.
  for (const [naam, getal] of bekend) expect([naam, getal]).toEqual([naam, waarheid.get(naam)]);
  for (const { naam, laagste } of raadsels) expect(laagste).toBeLessThanOrEqual(waarheid.get(naam) ?? 0);
  const klein = [...bekend.values()].filter((getal) => getal < 5).length;
  return { uitgaven: uit.length, verborgen: raadsels.length, klein, gebroken: listGebroken(raadsels, waarheid, 5) };
}

describe('publications over several days', () => {
  test('protected together they give no small number away', () => {
    const telling = { programmas: 0, uitgaven: 0, verborgen: 0 };
    for (let i = 0; i < runs(200, 6); i += 1) {
      const { uitgaven, verborgen, klein, gebroken } = crack(`samen ${i}`, true);
      expect([i, klein, gebroken]).toEqual([i, 0, []]);
      telling.programmas += 1;
      telling.uitgaven += uitgaven;
      telling.verborgen += verborgen;
    }
    console.log(JSON.stringify(telling));
  });

  test('protected one by one they do, so the attacker is good at it', () => {
    const gebroken = Array.from({ length: 6 }, (_, i) => crack(`samen ${i}`, false).gebroken.length);
    expect(gebroken.filter((een) => een > 0).length).toBeGreaterThan(3);
    console.log(gebroken);
  });
});
