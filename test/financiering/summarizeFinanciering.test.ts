import { changeBijdrage, listBetalers, summarizeFinanciering } from 'buurtaanpak/financiering';
import { expect, test } from 'vitest';
import { d, planMet, planVanBrief } from './plannen.js';

const stap = (status: string, bedrag: string, werkelijk: string) => ({ status, bedrag, werkelijk });

test('the status of a contribution is its last step by then, whatever the order of the list', () => {
  const een = planMet([
    {
      id: 'een',
      stappen: [
        stap('betaald', '10.00', '2026-04-01'),
        stap('vastgelegd', '10.00', '2026-03-01'),
        stap('teruggevorderd', '10.00', '2026-04-01'),
      ] as never,
    },
  ]);
  const op = (dag: string) => summarizeFinanciering(een, { peildatum: d(dag) }).perBijdrage?.[0]?.status;
  expect(op('2026-02-28')).toBeUndefined();
  expect(op('2026-03-01')).toEqual({ status: 'vastgelegd', datum: '2026-03-01' });
  expect(op('2026-04-01')).toEqual({ status: 'teruggevorderd', datum: '2026-04-01' });
  const plan = changeBijdrage(planVanBrief('2026-09-01'), 'bzk-1', {
    stap: stap('toegezegd', '150000.00', '2026-05-01') as never,
  });
  expect(listBetalers(plan, { peildatum: d('2026-09-01') })[0]?.status).toEqual({
    status: 'toegezegd',
    datum: '2026-05-01',
  });
});
