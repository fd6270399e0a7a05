/** A decision by a lot: it holds the lot, follows it, and is drawn again from the scores on. */
import { formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import {
  analyseSelectie,
  checkSelectiebesluit,
  createSelectiebesluit,
  drawLoting,
  explainSelectie,
  findBijnaGelijken,
  type Loting,
  type SelectieGevonden,
  selectBuurten,
  selectIngeloot,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { besluit as klein } from './besluit.js';
import { sealAnew, ZAKEN, type Zaak } from './besluiten.js';
import { selectEen, toRijen } from './loting.js';

const LOT = ZAKEN.find(({ naam }) => naam === 'a lot') as Zaak;
const loting = LOT.besluit.loting as Loting;
const gegevens = { kenmerk: 'SB-1', datum: klein.datum, routekaarten: {} };

const show = (bevindingen: ReturnType<typeof checkSelectiebesluit>) => {
  for (const een of bevindingen) expectVolledigeTekst(een);
  return bevindingen.map(({ code, pad }) => `${code.replace('selectie.', '')} ${pad.join('.')}`);
};
const check = (velden: object) => show(checkSelectiebesluit({ ...LOT.besluit, ...velden }));
const verify = (velden: object, invoer = LOT.invoer) => {
  const { klopt, bevindingen } = verifySelectiebesluit(sealAnew({ ...LOT.besluit, ...velden }), invoer);
  return klopt ? ['klopt'] : show(bevindingen);
};
const refusal = (doe: () => unknown) => {
  try {
    return doe();
  } catch (fout) {
    return isDomeinFout(fout) ? [fout.code, fout.pad] : fout;
  }
};

describe('a decision by a lot', () => {
  it('is right as it was made, and holds the lot with its chances', () => {
    deepFreeze(LOT);
    expect(check({})).toEqual([]);
    expect(verify({})).toEqual(['klopt']);
    expect(LOT.besluit.vingerafdrukken).toHaveProperty('delen.loting');
    expect(LOT.besluit.loting?.blokken[1]?.deelnemers.map(({ kans }) => kans)).toEqual([0.5, 0.5]);
  });

  it('is refused of a selection that does not follow the lot', () => {
    const voor = selectBuurten(LOT.vraag.scores, LOT.vraag.quota, { gebieden: LOT.vraag.opties.gebieden });
    const code = ['selectie.loting_niet_gevolgd', ['loting']];
    expect(refusal(() => createSelectiebesluit(voor, { ...gegevens, loting }))).toEqual(code);
    const { scores, quota, opties } = LOT.vraag;
    const regels = [...(opties.regels ?? []), { soort: 'minimumscore' as const, minimaal: 0 }];
    const later = selectBuurten(scores, quota, { ...opties, regels });
    expect(refusal(() => createSelectiebesluit(later, { ...gegevens, loting }))).toEqual(code);
  });

  it('names what does not follow the lot by its place', () => {
    const { regels, voorrang, gekozen } = LOT.besluit;
    const laatste = regels.length - 1;
    expect(check({ regels: regels.slice(0, -1) })).toContain(`besluit_loting regels.${laatste - 1}.code`);
    expect(check({ regels: [] })).toContain('besluit_loting regels.0');
    expect(check({ voorrang: voorrang.slice(1) })).toContain('besluit_loting voorrang.0');
    expect(check({ voorrang: [] })).toContain('besluit_loting voorrang.0');
    const zonder = gekozen.filter(({ code }) => code !== 'BU00802102' && code !== 'BU00802002');
    expect(check({ gekozen: zonder })).toEqual(
      expect.arrayContaining([
        'besluit_ingeloot loting.blokken.1.ingeloot.0',
        'besluit_ingeloot loting.buitenLoting.0',
      ]),
    );
    // Not the places only: the rules, the precedence and the lot itself are changed together.
    const [blok, ander] = loting.blokken as [Loting['blokken'][0], Loting['blokken'][0]];
    const blokken = [blok, { ...ander, ingeloot: ander.uitgeloot, uitgeloot: ander.ingeloot }];
    expect(check({ loting: { ...loting, blokken } })).toEqual(
      expect.arrayContaining([
        `besluit_loting regels.${laatste - 1}.code`,
        'loting_verschil loting.blokken.1.ingeloot.0',
      ]),
    );
    const eisen = [{ regel: 0, leden: [{ code: ander.deelnemers[0]?.code }], minimaal: 9 }];
    expect(check({ loting: { ...loting, eisen } })).toEqual(['besluit_loting_onmogelijk loting']);
  });

  it('is drawn again from the scores on', () => {
    expect(verify({ loting: { ...loting, nummer: 3 } })).toEqual(
      expect.arrayContaining(['loting_gewijzigd loting.vingerafdruk', 'loting_verschil loting.nummer']),
    );
    // A lot with another margin, made by the book: only the scores tell that others were to take part.
    const { quota, opties, scores } = LOT.vraag;
    const voor = selectBuurten(scores, quota, { ...opties, regels: opties.regels?.slice(0, 1) ?? [] });
    const [, blok] = loting.blokken as [unknown, Loting['blokken'][0]];
    const { quotum, plaatsen } = blok;
    const deelnemers = blok.deelnemers.map(({ kans: _, ...een }) => een);
    const minder = { ...findBijnaGelijken(voor, { marge: 0.1 }), blokken: [{ quotum, plaatsen, deelnemers }] };
    const inBlok = new Set(blok.deelnemers.map(({ code }) => code));
    const buitenLoting = (voor as SelectieGevonden).gekozen
      .filter(({ code }) => !inBlok.has(code))
      .map(({ code, quotum }) => ({ code, quotum }));
    const krap = drawLoting({ ...minder, buitenLoting }, { zaad: 'x' });
    const selectie = selectIngeloot(voor, krap);
    const besluit = createSelectiebesluit(selectie, { ...gegevens, loting: krap });
    expect(checkSelectiebesluit(besluit)).toEqual([]);
    const { klopt, bevindingen } = verifySelectiebesluit(besluit, LOT.invoer);
    expect(klopt).toBe(false);
    expect(show(bevindingen)).toContain('loting_verschil loting.blokken.0.deelnemers.1.code');
    // Where the rules are those of another lot, that is told already.
    expect(verify({ regels: [] })).not.toContain('loting_zonder_selectie loting.blokken');
  });

  it('tells when it was not seen who was to take part', () => {
    const scores = { oost: toRijen({ A: 9, B: 8, C: 7 }) };
    const voor = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
    const codes = ['A', 'B', 'C'];
    const oost = [
      [9, 8, 7],
      [9, 7, 8],
    ].map((rij) => ({ codes, scores: Float64Array.from(rij) }));
    const analyse = analyseSelectie({ oost }, voor.invoer.quota);
    const lot = drawLoting(findBijnaGelijken(voor, { analyse }), { zaad: 'x' });
    const besluit = createSelectiebesluit(selectIngeloot(voor, lot), { ...gegevens, loting: lot });
    expect(checkSelectiebesluit(besluit)).toEqual([]);
    const zonder = verifySelectiebesluit(besluit, { scores });
    expect([zonder.klopt, ...show(zonder.bevindingen)]).toEqual([true, 'loting_zonder_selectie loting.blokken']);
    expect(verifySelectiebesluit(besluit, { scores, analyse })).toEqual({ klopt: true, bevindingen: [] });
    // What cannot be computed before the lot is no fault of the lot.
    const regels = [{ soort: 'minimumscore', minimaal: 99 }, ...besluit.regels];
    const geen = verifySelectiebesluit(sealAnew({ ...besluit, regels }), { scores, analyse });
    expect(show(geen.bevindingen)).toContain('loting_zonder_selectie loting.blokken');
    // A participant of whom nothing is known.
    const vreemd = JSON.parse(JSON.stringify(besluit));
    for (const een of vreemd.loting.blokken[0].deelnemers) if (een.gekozen) een.code = 'Z';
    const onbekend = verifySelectiebesluit(sealAnew(vreemd), { scores, analyse });
    expect(show(onbekend.bevindingen)).toContain('loting_verschil loting.blokken.0.deelnemers.0.code');
  });
});

describe('the reasons after a lot', () => {
  const explain = (selectie: SelectieGevonden, code: string) => {
    const { bevindingen } = explainSelectie(selectie, code);
    for (const een of bevindingen) expectVolledigeTekst(een);
    return bevindingen.map((een) => formatBevinding(een, nl));
  };
  const follow = (scores: Readonly<Record<string, number>>, marge: number, zaad: string) => {
    const voor = selectEen(scores, 2);
    const lot = drawLoting(findBijnaGelijken(voor, { marge }), { zaad });
    return selectIngeloot(voor, lot) as SelectieGevonden;
  };

  it('say of equal scores that the lot decided, and of others what their scores do', () => {
    const selectie = follow({ A: 90, B: 70, C: 70, D: 70, E: 60 }, 0, 'x');
    const erin = selectie.gekozen[1]?.code as string;
    const [eruit] = ['B', 'C', 'D'].filter((code) => code !== erin) as [string];
    const uit = explainSelectie(selectie, eruit);
    expect(uit).toMatchObject({ soort: 'niet_gekozen', met: { kosten: [0] } });
    expect('oorzaken' in uit && uit.oorzaken[0]).toEqual({
      ...{ soort: 'gelijk', doorslag: 'loting', selecties: 3, alle: true, keren: 1 },
    });
    expect(explain(selectie, eruit)[0]).toMatch(/zonder . scoort precies gelijk. De loting gaf de doorslag.$/);
    expect(explain(selectie, erin)[1]).toMatch(/precies gelijk. De loting gaf de doorslag.$/);
    expect(explain(selectie, 'A')[1]).toMatch(/^Zonder A zou . erbij komen; het geheel scoort dan 20 lager.$/);
    expect(explain(selectie, 'E')[0]).toBe(
      `E is niet gekozen: de beste selectie met E scoort 10 lager, zonder ${erin}.`,
    );
  });

  it('say that a lot gave the place where the score alone would not', () => {
    const scores = { A: 90, B: 70, C: 69, E: 40 };
    const zaad = ['w', 'x', 'y', 'z', 'q'].find((een) => follow(scores, 2, een).gekozen[1]?.code === 'C') as string;
    const selectie = follow(scores, 2, zaad);
    expect(explain(selectie, 'C')).toEqual([
      'C is gekozen voor oost met score 69.',
      'C is ingeloot: de loting gaf de plaats, niet de score alleen.',
    ]);
    expect(explain(selectie, 'B').slice(0, 2)).toEqual([
      'B is niet gekozen: de plaatsen zijn verdeeld door loting. Ingeloot: C.',
      'B is niet gekozen: C staat vast (ingeloot). Zonder de regel vast (1) zou B gekozen zijn.',
    ]);
    expect(explain(selectie, 'E')[0]).toBe('E is niet gekozen: de beste selectie met E scoort 50 lager, zonder A.');
    expect(explain(selectie, 'A')[1]).toBe('Zonder A zou B erbij komen; het geheel scoort dan 20 lager.');
  });

  it('leave every rule of the lot where the lot took another than the best outside it', () => {
    // Out of the lot A is fixed; without its rule somebody better would have its place.
    const { scores, quota, opties } = follow({ A: 90, B: 70, C: 69, E: 40 }, 2, 'x').invoer;
    const regels = [
      { soort: 'vast' as const, code: 'C', quotum: 'oost', motief: 'ingeloot' },
      { soort: 'vast' as const, code: 'E', quotum: 'oost', motief: 'gekozen buiten de loting' },
    ];
    const selectie = selectBuurten(scores, quota, { ...opties, regels }) as SelectieGevonden;
    expect(explainSelectie(selectie, 'A')).toMatchObject({ soort: 'niet_gekozen' });
    expect(explain(selectie, 'E')[1]).toBe('Zonder E is er geen selectie die aan alle quota en regels voldoet.');
  });
});
