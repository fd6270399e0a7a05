import { expect, test } from 'vitest';
import { concludeConfiguraties } from '../../src/evaluatie/configuraties/concludeConfiguraties.js';
import { bouwOplossing, bouwRij, bouwZijde } from './casussenbouw.js';

const conclude = (wijziging: object, alfa = 0.05) =>
  concludeConfiguraties(bouwZijde(wijziging), { naam: 'Actief', alfa, condities: 2 });
const conclusie = (ernst: string, code: string, params: object) => ({
  ernst,
  code: `evaluatie.conclusie_configuraties_${code}`,
  pad: ['conclusie'],
  params: { naam: 'Actief', ...params },
});
const ja = bouwRij('A', { n: 3 });
const nee = bouwRij('B', { n: 4, oordeel: 'nee' });
const weinig = bouwRij('C', { n: 1, oordeel: 'te_weinig' });
const gevonden = (modellen: readonly string[]) => ({ modellen, gedekt: 3, totaal: 4, p: 0.0123 });

test('no combination is sufficient: all cases are counted', () => {
  expect(conclude({ waarheidstabel: [nee, weinig] })).toEqual({
    bevinding: false,
    conclusie: conclusie('info', 'geen', { gevallen: 5, condities: 2 }),
  });
  expect(conclude({}).conclusie.params).toEqual({ naam: 'Actief', gevallen: 0, condities: 2 });
});

test('one that is sufficient is enough, but not without a model', () => {
  const te_veel = { bevinding: false, conclusie: conclusie('waarschuwing', 'te_veel', {}) };
  expect(conclude({ waarheidstabel: [nee, ja] })).toEqual(te_veel);
  const behoudend = bouwOplossing(['A']);
  expect(conclude({ waarheidstabel: [ja], behoudend, tussen: [bouwOplossing([])] })).toEqual(te_veel);
});

test('the models between, each once, in order, five at most; the conservative ones where there are none', () => {
  const waarheidstabel = [ja];
  const behoudend = bouwOplossing(['Z', 'Y']);
  const tussen = [bouwOplossing(['F', 'B']), bouwOplossing(['D', 'B', 'A']), bouwOplossing(['E', 'C'])];
  expect(conclude({ waarheidstabel, behoudend, tussen })).toEqual({
    bevinding: true,
    conclusie: conclusie('info', 'bevinding', gevonden(['A', 'B', 'C', 'D', 'E'])),
  });
  expect(conclude({ waarheidstabel, behoudend }).conclusie.params).toEqual({ naam: 'Actief', ...gevonden(['Y', 'Z']) });
});

test('a finding at the level itself, and chance just above it', () => {
  const zijde = { waarheidstabel: [ja], behoudend: bouwOplossing(['A']) };
  expect(conclude(zijde, 0.01234567).bevinding).toBe(true);
  expect(conclude(zijde, 0.0123456)).toEqual({
    bevinding: false,
    conclusie: conclusie('info', 'toeval', gevonden(['A'])),
  });
});
