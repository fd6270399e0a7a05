import { formatBevinding } from 'buurtaanpak/kern';
import { type Opzet, runOpzet } from 'buurtaanpak/opzet';
import { verifyVerantwoording } from 'buurtaanpak/register';
import type { Bewijs, ExterneOplosser, SelectieGevonden } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { leesOpzet, leesTabel, PEILDATUM } from './gegevens.js';

const rotterdam = leesOpzet('rotterdam');
const tabel = leesTabel(rotterdam);
const met = (keuze: Opzet['keuze']): Opzet => ({ ...rotterdam, keuze: { ...rotterdam.keuze, ...keuze } });
const loop = (opzet: Opzet, gegevens = {}) => {
  const uitkomst = runOpzet(opzet, { tabel, ...gegevens }, { peildatum: PEILDATUM, tot: 'selectie' });
  return { ...uitkomst, bevindingen: uitkomst.bevindingen.filter(({ pad }) => pad[0] === 'selectie') };
};

describe('the budget of an opzet', () => {
  const { selectie, bevindingen } = loop(rotterdam);
  const gevonden = selectie as SelectieGevonden;
  const warn = (bewijs: Partial<Bewijs>, uitkomst: SelectieGevonden['uitkomst'] = 'optimaal') => {
    const deel = { ...gevonden, uitkomst, bewijs: { ...gevonden.bewijs, ...bewijs } };
    return loop(rotterdam, { selectie: deel }).bevindingen.map((een) => {
      expectVolledigeTekst(een);
      return `${een.code} ${een.pad.join('.')}: ${formatBevinding(een, nl)}`;
    });
  };

  test('is that of the selection', () => {
    const { opties } = (loop(met({ knopenbudget: 700, pivotbudget: 9000 })).selectie as SelectieGevonden).invoer;
    expect(opties).toMatchObject({ knopenbudget: 700, pivotbudget: 9000 });
    expect(bevindingen).toEqual([]);
  });

  test('is told when it ran out, with what it left open', () => {
    expect(warn({})).toEqual([]);
    expect(warn({ optimaal: false, gat: 0.123456 }, 'beste_gevonden')).toEqual([
      'opzet.keuze_onbewezen selectie: De keuze is de beste die binnen het rekenbudget is gevonden. Een andere keuze kan nog hoogstens 0,123 hoger uitkomen.',
    ]);
    expect(warn({ gelijkspel: 'onbeslist' })[0]).toMatch(/^opzet.gelijkspel_onbeslist selectie: De keuze is bewezen/);
    const krap = met({ knopenbudget: 1, regels: [{ soort: 'inwoners', minimaal: 40_000, maximaal: 40_040 }] });
    const { selectie: geen, gekozen, bevindingen: gezegd } = loop(krap);
    expect([geen?.uitkomst, gekozen]).toEqual(['onbeslist', undefined]);
    expect(gezegd.map(({ code, pad }) => [code, pad])).toEqual([['opzet.keuze_onbeslist', ['selectie']]]);
  });

  test('is not all there is: a solver of another make goes on, also when the account is redone', () => {
    // It says of every question that nothing obeys it.
    const oplosser: ExterneOplosser = { naam: 'Proef', versie: '1', solve: () => ({ status: 'onhaalbaar' }) };
    const krap = met({ knopenbudget: 1, regels: [{ soort: 'inwoners', minimaal: 40_000, maximaal: 40_040 }] });
    const { selectie: extern, verantwoording } = runOpzet(krap, { tabel }, { peildatum: PEILDATUM, oplosser });
    expect(extern?.uitkomst).toBe('onhaalbaar');
    expect(verifyVerantwoording(verantwoording, { oplosser })).toEqual({ klopt: true, bevindingen: [] });
    expect(verifyVerantwoording(verantwoording).bevindingen.map(({ code }) => code)).toEqual([
      'register.uitkomst_verschilt',
    ]);
    const geen = runOpzet(krap, { tabel }, { peildatum: PEILDATUM, tot: 'selectie', oplosser: {} as never });
    expect(geen.bevindingen.filter(({ pad }) => pad[0] === 'selectie').map(({ code }) => code)).not.toEqual([]);
  });
});
