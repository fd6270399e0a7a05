/** The weight that decides whether a buurt is chosen: against scoring and choosing anew with that weight in the Routekaart. */
import { explainGewichten } from 'buurtaanpak/gevoeligheid';
import { createToeval, formatBevinding } from 'buurtaanpak/kern';
import { type Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { type Selectieopties, selectBuurten } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { runs } from '../runs.js';

const B = (n: number) => `BU0001${String(n).padStart(4, '0')}`;
const twee = makeRoutekaart([makeCriterium('gas'), makeCriterium('koop')]);
const tabel = makeTabel({ gas: [1000, 1500, 2000], koop: [100, 70, 0] });
const scores = scoreBuurten(twee, tabel, []);
const quota = [{ id: 'q', programma: 'p', aantal: 1 }];
const selectie = selectBuurten({ p: scores }, quota);

/** Whether a buurt is chosen when the Routekaart itself gives these weights. */
function isGekozen(
  routekaart: Routekaart,
  cijfers: Parameters<typeof scoreBuurten>[1],
  gewichten: Readonly<Record<string, number>>,
  code: string,
  opties: Selectieopties = {},
  vraag = quota,
) {
  const anders: Routekaart = {
    ...routekaart,
    criteria: routekaart.criteria.map((criterium) => ({ ...criterium, gewicht: gewichten[criterium.id] ?? 0 })),
  };
  const uit = selectBuurten({ p: scoreBuurten(anders, cijfers, []) }, vraag, opties);
  return 'gekozen' in uit && uit.gekozen.some((buurt) => buurt.code === code);
}

describe('explainGewichten', () => {
  it('gives the smallest change of each weight that brings a buurt in, and that drops one', () => {
    // 0.5 w + 0.7 (1 - w) for the second, w for the third: equal at 7/12.
    const erin = explainGewichten(selectie, { p: scores }, { code: B(3) });
    expect(erin).toMatchObject({
      gekozen: false,
      onbewezen: 0,
      wijzigingen: [
        { programma: 'p', id: 'gas', soort: 'criterium', gewicht: 0.5, nodig: 0.5834 },
        { id: 'koop', nodig: 0.4166 },
      ],
    });
    expect(formatBevinding(erin.bevindingen[0]!, nl)).toBe(
      `${B(3)} zou gekozen zijn als gas voor p op zijn niveau 0,5834 zou wegen in plaats van 0,5.`,
    );
    // The first has 1 - w: it passes the second at 0.375, which is further than 7/12.
    const eruit = explainGewichten(selectie, { p: scores }, { code: B(2) });
    expect(eruit).toMatchObject({ gekozen: true, wijzigingen: [{ id: 'gas', nodig: 0.5834 }, { id: 'koop' }] });
    expect(formatBevinding(eruit.bevindingen[0]!, nl)).toContain('niet meer gekozen');
    // At 0.375 the two tie, and the first comes first by code.
    expect(explainGewichten(selectie, { p: scores }, { code: B(1) }).wijzigingen[0]).toMatchObject({ nodig: 0.375 });
  });

  it('says when no weight alone does it, and counts what was not proven', () => {
    const laag = makeTabel({ gas: [3, 2, 1], koop: [3, 2, 1] });
    const vast = scoreBuurten(twee, laag, []);
    const uit = explainGewichten(selectBuurten({ p: vast }, quota), { p: vast }, { code: B(3), stap: 0.1 });
    expect(uit).toMatchObject({ wijzigingen: [], onbewezen: 0 });
    expect(formatBevinding(uit.bevindingen[0]!, nl)).toContain(
      `of ${B(3)} wordt gekozen (gezocht met stappen van 0,1)`,
    );
    // Where nobody reaches the minimum there is no selection.
    const streng = { regels: [{ soort: 'minimumscore', minimaal: 0.6 }] } as const;
    const nauw = explainGewichten(selectBuurten({ p: scores }, quota, streng), { p: scores }, { code: B(2) });
    expect(nauw.wijzigingen[0]).toMatchObject({ id: 'gas', nodig: 0.6 });
    const strenger = {
      regels: [
        { soort: 'minimumscore', minimaal: 0.59 },
        { soort: 'uitgesloten', codes: [B(3)], motief: 'x' },
      ],
    } as const;
    const geen = explainGewichten(selectBuurten({ p: scores }, quota, strenger), { p: scores }, { code: B(2) });
    expect(geen.onbewezen).toBeGreaterThan(0);
    // Nothing given: nothing moves.
    expect(explainGewichten(selectie, {}, { code: B(3) }).wijzigingen).toEqual([]);
  });

  it('looks at themas too, and leaves alone what weighs nothing or all', () => {
    const kaart = makeRoutekaart(
      [makeCriterium('gas', { thema: 't' }), makeCriterium('koop'), makeCriterium('niets', { gewicht: 0 })],
      { themas: [{ id: 't', naam: 'Thema' }] },
    );
    const metThema = scoreBuurten(
      kaart,
      makeTabel({ gas: [1000, 1500, 2000], koop: [100, 70, 0], niets: [1, 2, 3] }),
      [],
    );
    const uit = explainGewichten(selectBuurten({ p: metThema }, quota), { p: metThema }, { code: B(3) });
    expect(uit.wijzigingen).toMatchObject(
      [
        { id: 'koop', soort: 'criterium', nodig: 0.4166 },
        { id: 't', soort: 'thema', nodig: 0.5834 },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('keeps out who misses what is required, and lets in who gets a score by the weights', () => {
    const kaart = makeRoutekaart([makeCriterium('gas', { ontbrekend: { regel: 'weigeren' } }), makeCriterium('koop')]);
    const cijfers = makeTabel({ gas: [1000, 1500, null], koop: [100, 0, 200] });
    const uit = scoreBuurten(kaart, cijfers, []);
    const gebieden = [1, 2, 3].map((n) => ({ code: B(n) }));
    const zonder = selectBuurten({ p: uit }, quota, { gebieden });
    expect(explainGewichten(zonder, { p: uit }, { code: B(3) }).wijzigingen).toEqual([]);
    // Without that rule half of the weight must have a score.
    const los = makeRoutekaart([makeCriterium('gas'), makeCriterium('koop', { gewicht: 0.8 })]);
    const halve = scoreBuurten(los, cijfers, []);
    expect(halve.zonderScore.map(({ code }) => code)).toEqual([B(3)]);
    const half = selectBuurten({ p: halve }, quota, { gebieden });
    const gevonden = explainGewichten(half, { p: halve }, { code: B(3) });
    expect(gevonden.wijzigingen).toMatchObject([
      { id: 'gas', nodig: 0.5 },
      { id: 'koop', nodig: 0.5 },
    ]);
    // The other way round it loses its score. A row without one says nothing.
    const meer = makeRoutekaart([makeCriterium('gas', { gewicht: 0.8 }), makeCriterium('koop')]);
    const met = scoreBuurten(meer, cijfers, []);
    const lijst = [...met.buurten.map(({ code, score }) => ({ code, score })), { code: 'x', score: null }];
    const uitleg = explainGewichten(selectBuurten({ p: lijst }, quota), { p: met }, { code: B(3) });
    expect(uitleg).toMatchObject({ gekozen: true, wijzigingen: [{ id: 'gas', nodig: 0.5001 }, { id: 'koop' }] });
  });

  it('turns where the Routekaart itself turns, and nowhere nearer', () => {
    let keer = 0;
    for (let zaad = 0; zaad < runs(60, 8); zaad++) {
      const toeval = createToeval(zaad);
      const ids = ['a', 'b', 'c'];
      const n = 8;
      const kolommen = Object.fromEntries(ids.map((id) => [id, Array.from({ length: n }, () => toeval.nextBelow(50))]));
      const gewichten = Object.fromEntries(ids.map((id) => [id, 1 + toeval.nextBelow(4)]));
      const kaart = makeRoutekaart(ids.map((id) => makeCriterium(id, { gewicht: gewichten[id]! })));
      const cijfers = makeTabel(kolommen, { wijken: Array.from({ length: n }, (_, i) => `WK00010${i % 3}`) });
      const uit = deepFreeze(scoreBuurten(kaart, cijfers, []));
      const opties: Selectieopties = {
        gebieden: cijfers.gebieden.map(({ code, wijk }) => ({ code, wijk })),
        regels: [{ soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' }],
      };
      const vraag = [{ id: 'q', programma: 'p', aantal: 3 }];
      const keuze = selectBuurten({ p: uit }, vraag, opties);
      if (!('gekozen' in keuze)) throw new Error(keuze.uitkomst);
      for (const code of [keuze.gekozen[0]!.code, uit.buurten[4]!.code]) {
        const { wijzigingen, gekozen } = explainGewichten(keuze, { p: uit }, { code, stap: 0.1 });
        for (const { id, gewicht, nodig } of wijzigingen) {
          const som = ids.reduce((totaal, ander) => totaal + (ander === id ? 0 : gewichten[ander]!), 0);
          const met = (aandeel: number) => {
            const anders = Object.fromEntries(
              ids.map((ander) => [ander, ander === id ? aandeel : ((1 - aandeel) * gewichten[ander]!) / som]),
            );
            return isGekozen(kaart, cijfers, anders, code, opties, vraag);
          };
          expect(met(nodig)).toBe(!gekozen);
          const nader = nodig > gewicht ? nodig - 0.0001 : nodig + 0.0001;
          if ((nader - gewicht) * (nodig - gewicht) > 0) expect(met(nader)).toBe(gekozen);
          keer++;
        }
      }
    }
    expect(keer).toBeGreaterThan(10);
  });

  it('refuses other scores, what is not there, and options that are none', () => {
    const code = B(3);
    const anders = scoreBuurten(twee, makeTabel({ gas: [1, 2, 3], koop: [5, 4, 3] }), []);
    expect(codeVan(() => explainGewichten(selectie, { p: anders }, { code }))).toBe('gevoeligheid.scores_anders');
    expect(codeVan(() => explainGewichten(selectie, { pp: scores }, { code }))).toBe('gevoeligheid.programma_onbekend');
    expect(codeVan(() => explainGewichten(selectie, { heelanders: scores }, { code }))).toBe(
      'gevoeligheid.programma_onbekend',
    );
    expect(codeVan(() => explainGewichten(selectie, { p: scores }, { code: 'x' }))).toBe('gevoeligheid.buurt_onbekend');
    expect(codeVan(() => explainGewichten(selectie, { p: scores }, { code: `${B(3)}4` }))).toBe(
      'gevoeligheid.buurt_onbekend',
    );
    for (const opties of [null, {}, { code, stap: 0 }, { code, stap: 1 }, { code, x: 1 }])
      expect(codeVan(() => explainGewichten(selectie, { p: scores }, opties as never))).toBe('kern.document_ongeldig');
    for (const geen of [null, 'x', []])
      expect(codeVan(() => explainGewichten(selectie, geen as never, { code }))).toBe('routekaart.invoer_onleesbaar');
    expect(codeVan(() => explainGewichten(selectie, { p: { buurten: [] } as never }, { code }))).toMatch(
      /^(gevoeligheid|kern)\./,
    );
    const leeg = selectBuurten({ p: scores }, [{ id: 'q', programma: 'p', aantal: 9 }]);
    expect(codeVan(() => explainGewichten(leeg, { p: scores }, { code }))).toBe('selectie.niets_gekozen');
  });
});
