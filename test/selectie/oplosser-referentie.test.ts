/** Questions of every class with their optimum, all ties and the causes of what cannot be, found by programs of another make. */
import { type Botsing, type Selectieopties, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import {
  countEenheden,
  type Element,
  findEerste,
  type Oplossergeval,
  readGevallen,
  toVraag,
  type VerwachtGevonden,
  type VerwachtOnhaalbaar,
} from './oplosserreferentie.js';
import { findOvertredingen } from './orakel.js';

const gevallen = readGevallen();
const is =
  <U extends 'optimaal' | 'onhaalbaar'>(uitkomst: U) =>
  (geval: Oplossergeval) =>
    geval.verwacht.uitkomst === uitkomst;

function solve(geval: Oplossergeval, extra: Selectieopties = {}) {
  const vraag = toVraag(geval);
  const { scores, quota, ...opties } = vraag;
  return { vraag, selectie: selectBuurten(scores, quota, { ...opties, ...extra }) };
}

function solveGevonden(geval: Oplossergeval, extra: Selectieopties = {}) {
  const { vraag, selectie } = solve(geval, extra);
  if (!('bewijs' in selectie)) throw new Error(selectie.uitkomst);
  const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
  return { vraag, selectie, keuze };
}

const sorteer = (paren: Iterable<readonly [string, string]>) =>
  [...paren].map(([code, quotum]) => `${code} ${quotum}`).sort();
const toElement = (deel: Botsing): Element =>
  deel.soort === 'quotum' ? ['quotum', deel.quotum] : ['regel', deel.positie];
const toTekst = (elementen: readonly Element[]) =>
  elementen
    .map((element) => element.join(' '))
    .sort()
    .join(', ');

it('are 66, of which 17 have no answer', () => {
  expect(gevallen).toHaveLength(66);
  expect(new Set(gevallen.map(({ id }) => id)).size).toBe(66);
  expect(gevallen.filter(is('onhaalbaar'))).toHaveLength(17);
});

describe('a question that has an answer', () => {
  it.each(gevallen.filter(is('optimaal')))('$id', (geval) => {
    const verwacht = geval.verwacht as VerwachtGevonden;
    const { vraag, selectie, keuze } = solveGevonden(geval);
    // The file agrees with itself: what it chose obeys the rules and has its value.
    expect(findOvertredingen(vraag, new Map(verwacht.een))).toEqual([]);
    expect(countEenheden(geval, new Map(verwacht.een))).toBe(verwacht.waarde);
    expect(findOvertredingen(vraag, keuze)).toEqual([]);
    expect(countEenheden(geval, keuze)).toBe(verwacht.waarde);
    expect(selectie.uitkomst).toBe('optimaal');
    const { doelwaarde, bovengrens, gat, optimaal, gelijkspel } = selectie.bewijs;
    expect(Math.round(doelwaarde * geval.vraag.eenheid)).toBe(verwacht.waarde);
    expect({ optimaal, gat, bovengrens }).toEqual({ optimaal: true, gat: 0, bovengrens: doelwaarde });
    if (verwacht.aantalOptimaal !== undefined) {
      expect(gelijkspel).toBe(verwacht.aantalOptimaal === 1 ? 'uniek' : 'beslist');
    }
    if (verwacht.optimale === undefined) return;
    expect(verwacht.optimale).toHaveLength(Number(verwacht.aantalOptimaal));
    expect(sorteer(keuze)).toEqual(sorteer(findEerste(vraag, verwacht.optimale)));
  });

  const metKeus = gevallen.filter(({ verwacht }) => 'optimale' in verwacht && (verwacht.optimale?.length ?? 0) > 1);
  it.each(metKeus)('$id, with precedence the other way round', (geval) => {
    const { optimale = [] } = geval.verwacht as VerwachtGevonden;
    const voorrang = geval.vraag.kandidaten
      .map(({ code }) => code)
      .sort()
      .reverse();
    const { vraag, selectie, keuze } = solveGevonden(geval, { voorrang });
    expect(sorteer(keuze)).toEqual(sorteer(findEerste({ ...vraag, voorrang }, optimale)));
    expect(selectie.bewijs.gelijkspel).toBe('beslist');
  });
});

describe('a question that has no answer', () => {
  it.each(gevallen.filter(is('onhaalbaar')))('$id', (geval) => {
    const { oorzaak } = geval.verwacht as VerwachtOnhaalbaar;
    const { selectie } = solve(geval);
    if (selectie.uitkomst !== 'onhaalbaar') throw new Error(selectie.uitkomst);
    expect(oorzaak.alleOnherleidbaar.map(toTekst)).toContain(toTekst(selectie.botsing.map(toElement)));
    expect(selectie.botsing).toHaveLength(oorzaak.kleinsteGrootte);
    expect(selectie.kleinste).toBe(true);
  });
});
