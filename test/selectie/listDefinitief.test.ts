import { checkSelectiebesluit, createSelectiebesluit, listDefinitief, selectBuurten } from 'buurtaanpak/selectie';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { codes, gegevens, quota, scores } from './besluit.js';

it('carries out deviations in order', () => {
  const afwijkingen = [
    { eruit: 'B', erin: 'C', quotum: 'oost', motief: 'eerst' },
    { erin: 'B', quotum: 'oost', motief: 'toch ook' },
    { eruit: 'A', quotum: 'oost', motief: 'vervalt' },
  ];
  const anders = createSelectiebesluit(selectBuurten(scores, quota), { ...gegevens, afwijkingen });
  expect(listDefinitief(anders)).toEqual([
    { code: 'C', quotum: 'oost', afwijking: 0 },
    { code: 'B', quotum: 'oost', afwijking: 1 },
  ]);
  expect(codes(anders)).toEqual([]);
  const minder = { ...anders, afwijkingen: afwijkingen.slice(2) };
  expect(checkSelectiebesluit(minder)).toMatchObject([{ ernst: 'waarschuwing', code: 'selectie.besluit_aantal' }]);
});

/** The same one deviation after the other, over the whole list each time. */
function listEenVoorEen({ gekozen, afwijkingen }: Parameters<typeof listDefinitief>[0]) {
  const buurten: ReturnType<typeof listDefinitief>[number][] = gekozen.map(({ code, quotum }) => ({ code, quotum }));
  afwijkingen.forEach(({ eruit, erin, quotum }, afwijking) => {
    const plek = buurten.findIndex(({ code }) => code === eruit);
    const nieuw = erin === undefined ? [] : [{ code: erin, quotum, afwijking }];
    buurten.splice(plek < 0 ? buurten.length : plek, plek < 0 ? 0 : 1, ...nieuw);
  });
  return buurten;
}

it('is what each deviation by itself makes of the list, also when a buurt is named twice', () => {
  const code = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const gekozen = fc.array(
    code.map((een) => ({ code: een, programma: 'oost', quotum: 'oost', score: 1 })),
    { maxLength: 5 },
  );
  const afwijking = fc.record(
    { eruit: code, erin: code, quotum: fc.constant('oost'), motief: fc.constant('m') },
    { requiredKeys: ['quotum', 'motief'] },
  );
  fc.assert(
    fc.property(fc.record({ gekozen, afwijkingen: fc.array(afwijking, { maxLength: 6 }) }), (besluit) => {
      expect(listDefinitief(besluit)).toEqual(listEenVoorEen(besluit));
    }),
    { seed: 7, numRuns: 300 },
  );
});
