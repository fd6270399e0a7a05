import { Financieringsplan } from 'buurtaanpak/financiering';
import { formatPad } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import { planVanBrief } from './plannen.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Ruw = any;

function breakPlan(breek: (plan: Ruw) => void): Ruw {
  const plan: Ruw = structuredClone(planVanBrief('2026-09-01'));
  breek(plan);
  return plan;
}

const bijdrage = 'perioden[0].bijdragen[0]';

describe('a plan that is none', () => {
  const problemen = (breek: (plan: Ruw) => void) => {
    const resultaat = Financieringsplan.safeParse(breakPlan(breek));
    return resultaat.success ? [] : resultaat.error.bevindingen.map(({ code, pad }) => `${code} ${formatPad(pad)}`);
  };
  test.each<[string, (plan: Ruw) => void, string[]]>([
    [
      'a comma',
      (plan) => (plan.perioden[0].bijdragen[0].bedrag = '150.000,00'),
      [`kern.bedrag_notatie ${bijdrage}.bedrag`],
    ],
    [
      'a number in place of a text',
      (plan) => (plan.perioden[0].bijdragen[0].bedrag = 150000),
      [`kern.type_verkeerd ${bijdrage}.bedrag`],
    ],
    [
      'a negative amount',
      (plan) => (plan.perioden[0].bijdragen[0].bedrag = '-1.00'),
      [`financiering.bedrag_negatief ${bijdrage}.bedrag`],
    ],
    [
      'a period that runs backwards',
      (plan) => (plan.perioden[0].periode = { van: '2027-01-01', tot: '2026-12-31' }),
      ['kern.periode_omgekeerd perioden[0].periode'],
    ],
    [
      '29 February of a common year',
      (plan) => (plan.perioden[0].periode.van = '2026-02-29'),
      ['kern.datum_ongeldig perioden[0].periode.van'],
    ],
    [
      'an unknown key',
      (plan) => (plan.perioden[0].bijdragen[0].voorwaarde = []),
      [`kern.veld_onbekend_suggestie ${bijdrage}.voorwaarde`],
    ],
    [
      'a key of a party with a capital',
      (plan) => (plan.perioden[0].bijdragen[0].partij = 'BZK'),
      [`financiering.sleutel_ongeldig ${bijdrage}.partij`],
    ],
    [
      'a nature that does not exist',
      (plan) => (plan.perioden[0].bijdragen[0].aard = 'ruim'),
      [`kern.keuze_onbekend ${bijdrage}.aard`],
    ],
    [
      'a step without a day',
      (plan) => (plan.perioden[0].bijdragen[0].stappen = [{ status: 'betaald', bedrag: '1.00' }]),
      [`financiering.stap_zonder_datum ${bijdrage}.stappen[0]`],
    ],
    [
      'a taakveld as a number',
      (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: 0.1, jaar: 2026 }),
      [`kern.type_verkeerd ${bijdrage}.taakveld.code`],
    ],
    [
      'a taakveld with a comma',
      (plan) => (plan.perioden[0].bijdragen[0].taakveld = { code: '6,1', jaar: 2026 }),
      [`financiering.taakveld_notatie ${bijdrage}.taakveld.code`],
    ],
    [
      'a share of nothing',
      (plan) => (plan.perioden[1].bijdragen[0].verdeelsleutel[0].aandeel = '0.0'),
      ['financiering.getal_notatie perioden[1].bijdragen[0].verdeelsleutel[0].aandeel'],
    ],
    [
      'a rate in words',
      (plan) => (plan.perioden[0].bijdragen[0].btw = { tarief: 'hoog', bedrag: '0.00', verwerking: 'compensabel' }),
      [`financiering.getal_notatie ${bijdrage}.btw.tarief`],
    ],
    [
      'everything at once',
      (plan) => {
        plan.naam = '';
        plan.perioden[0].bijdragen[0].bedrag = '1,00';
        plan.perioden[2].programmajaar = 0;
      },
      ['kern.te_klein naam', `kern.bedrag_notatie ${bijdrage}.bedrag`, 'kern.te_klein perioden[2].programmajaar'],
    ],
  ])('%s', (_, breek, verwacht) => {
    expect(problemen(breek)).toEqual(verwacht);
  });
  test.each([null, 'plan', [], { soort: 'financieringsplan', versie: 7 }])('%j', (waarde) => {
    expect(Financieringsplan.safeParse(waarde).success).toBe(false);
  });
});
