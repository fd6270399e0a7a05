/** The whole analysis of two to four buurten: each number by hand, the steps that it tells, and each refusal. */
import {
  type AnalyseGevoeligheidOptions,
  analyseGevoeligheid,
  type DrawGevoeligheidsdeelOptions,
  drawGevoeligheidsdeel,
  type Onzekerheid,
  type Voortgang,
} from 'buurtaanpak/gevoeligheid';
import { createToeval, isDomeinFout } from 'buurtaanpak/kern';
import { deriveMeetlat } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { computeSobol } from '../../src/gevoeligheid/trekking/sobol.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { B, kleineKaart, kleineTabel, vier } from './klein.js';

/** Two buurten, each best on one criterion: the scores are the two weights, 3 and 1 of 4. */
const kaart = () => makeRoutekaart([vier('a', { gewicht: 3 }), vier('b')]);
const tabel = () => makeTabel({ a: [4, 0], b: [0, 4] });
/** The weights are 0.75 and 0.25 times a number from 0 to 2. */
const MARGE: Onzekerheid = { gewichten: { methode: 'marge', marge: 1 } };
/** How many numbers a draw takes: two weights and five choices. */
const N = 7;

const analyse = (options: object, welke = kaart(), cijfers = tabel()) =>
  analyseGevoeligheid(welke, cijfers, undefined, { zaad: 'klein', ...options } as AnalyseGevoeligheidOptions);
const deel = (options: object) =>
  drawGevoeligheidsdeel(kaart(), tabel(), undefined, {
    zaad: 'klein',
    onzekerheid: MARGE,
    ...options,
  } as DrawGevoeligheidsdeelOptions);

async function weigering(call: () => Promise<unknown>) {
  try {
    await call();
  } catch (fout) {
    if (isDomeinFout(fout)) return [fout.code, fout.pad, fout.params];
    throw fout;
  }
  return [];
}

/** The score of the first buurt in each draw, by the stream of the seed. */
function scoresVan(trekkingen: number): number[] {
  const stroom = createToeval('klein').split();
  return Array.from({ length: trekkingen }, () => {
    const [ua, ub] = Array.from({ length: N }, () => stroom.nextFractie()) as [number, number];
    return (3 * ua) / (3 * ua + ub);
  });
}

const rond = <T>(uit: T): T =>
  JSON.parse(JSON.stringify(uit), (_, waarde: unknown) =>
    typeof waarde === 'number' ? Number(waarde.toFixed(9)) + 0 : waarde,
  ) as T;

describe('analyseGevoeligheid', () => {
  test('when all is certain every draw is the score itself', async () => {
    const uit = await analyse({ trekkingen: 2, k: 1, onzekerheid: {} }, kleineKaart(), kleineTabel());
    const buurt = (n: number, score: number, rang: number, eerste: object = {}) => ({
      code: B(n),
      naam: `Buurt ${n}`,
      score,
      rang,
      kansOpScore: 1,
      gemiddeldeScore: score,
      spreidingScore: 0,
      laagsteScore: score,
      hoogsteScore: score,
      gemiddeldeRang: rang,
      spreidingRang: 0,
      besteRang: rang,
      slechtsteRang: rang,
      rangkwantielen: { p5: rang, p50: rang, p95: rang },
      kansTop: rang === 1 ? 1 : 0,
      rangverdeling: [{ van: rang, tot: rang, kans: 1 }],
      ...eerste,
    });
    const { stabiliteit, ...rest } = JSON.parse(JSON.stringify(uit)) as typeof uit;
    expect(rest).toEqual({
      zaad: 'klein',
      trekkingen: 2,
      k: 1,
      onzekerheid: {},
      buurten: [
        buurt(1, 0.6875, 1, { centraleGewichten: { a: 0.5, b: 0.125, c: 0.375 } }),
        buurt(2, 0.5625, 2),
        buurt(3, 0.5, 3),
        buurt(4, 0.125, 4),
      ],
      bevindingen: [
        {
          code: 'routekaart.ontbrekend_vast',
          ernst: 'info',
          pad: [],
          params: { aantal: 2, kandidaten: 4 },
        },
      ],
      grensparen: [],
    });
    expect(stabiliteit?.map(({ id }) => id)).toEqual(['b', 'c', 'a', 't']);
    expect(uit.buurten).toBe(uit.buurten);
  });

  test('drawn weights: means, spreads, ranks and the pair on the border', async () => {
    const scores = scoresVan(70);
    const eerste = scores.filter((score) => score > 0.5);
    const mean = (lijst: readonly number[]) => lijst.reduce((a, b) => a + b, 0) / lijst.length;
    const spread = (lijst: readonly number[]) => Math.sqrt(mean(lijst.map((x) => x * x)) - mean(lijst) ** 2);
    const rangen = scores.map((score) => (score > 0.5 ? 1 : 2));
    expect([eerste.length > 50, eerste.length < 70]).toEqual([true, true]);
    const { buurten, grensparen, bevindingen, ...rest } = await analyse({ trekkingen: 70, k: 1, onzekerheid: MARGE });
    const kans = eerste.length / 70;
    expect(rond(buurten[0])).toEqual(
      rond({
        code: B(1),
        naam: 'Buurt 1',
        score: 0.75,
        rang: 1,
        kansOpScore: 1,
        gemiddeldeScore: mean(scores),
        spreidingScore: spread(scores),
        laagsteScore: Math.min(...scores),
        hoogsteScore: Math.max(...scores),
        gemiddeldeRang: mean(rangen),
        spreidingRang: spread(rangen),
        besteRang: 1,
        slechtsteRang: 2,
        rangkwantielen: { p5: 1, p50: 1, p95: kans >= 0.95 ? 1 : 2 },
        kansTop: kans,
        rangverdeling: [
          { van: 1, tot: 1, kans },
          { van: 2, tot: 2, kans: 1 - kans },
        ],
        centraleGewichten: { a: mean(eerste), b: 1 - mean(eerste) },
      }),
    );
    expect(buurten.map(({ code }) => code)).toEqual([B(1), B(2)]);
    expect(rond(grensparen)).toEqual(kans < 0.95 ? rond([{ binnen: B(1), buiten: B(2), kans }]) : []);
    expect(bevindingen).toEqual([]);
    expect(Object.keys(rest).sort()).toEqual(['k', 'onzekerheid', 'stabiliteit', 'trekkingen', 'zaad']);
  });

  test('without options for them 1000 draws, the first twelve, weights by Dirichlet and donors', async () => {
    const { k, onzekerheid } = await analyse({ trekkingen: 1 });
    expect([k, onzekerheid]).toEqual([
      12,
      { gewichten: { methode: 'dirichlet', concentratie: 100 }, ontbrekend: { methode: 'donoren' } },
    ]);
    expect(await weigering(() => analyse({ werk: 1 }))).toEqual([
      'kern.te_veel_werk',
      [],
      { wat: 'scores', nodig: 4000, hoogstens: 1 },
    ]);
  });

  test('Sobol indices of a score and of the shift in rank, on the second stream of the seed', async () => {
    const vraag = { steekproef: 20, herhalingen: 5 };
    const verwacht = (measure: (ua: number, ub: number) => number) => {
      const toeval = createToeval('klein');
      toeval.split();
      const bron = toeval.split();
      const trek = () => Array.from({ length: 20 }, () => Array.from({ length: N }, () => bron.nextFractie()));
      const [a, b] = [trek(), trek()];
      const kolom = (get: (i: number) => readonly [number, number]) =>
        Float64Array.from({ length: 20 }, (_, i) => measure(...get(i)));
      return computeSobol(
        {
          a: kolom((i) => [a[i]![0]!, a[i]![1]!]),
          b: kolom((i) => [b[i]![0]!, b[i]![1]!]),
          ab: [kolom((i) => [b[i]![0]!, a[i]![1]!]), kolom((i) => [a[i]![0]!, b[i]![1]!])],
        },
        ['a', 'b'],
        5,
        bron.nextBelow,
      );
    };
    const stappen: Voortgang[] = [];
    const basis = {
      trekkingen: 3,
      onzekerheid: MARGE,
      onVoortgang: (stap: Voortgang) => {
        stappen.push(stap);
      },
    };
    const score = await analyse({ ...basis, sobol: { ...vraag, uitkomst: { soort: 'score', buurt: B(2) } } });
    expect(rond(score.sobol)).toEqual(rond(verwacht((ua, ub) => ub / (3 * ua + ub))));
    // Two samples and one for each input, sixteen and four at a time.
    expect(stappen).toEqual([3, 19, 23, 39, 43, 59, 63, 79, 83].map((gedaan) => ({ gedaan, totaal: 83 })));
    const rang = await analyse({ ...basis, sobol: vraag });
    expect(rond(rang.sobol)).toEqual(rond(verwacht((ua, ub) => (3 * ua > ub ? 0 : 1))));
    const zelfde = await analyse({ ...basis, sobol: { ...vraag, uitkomst: { soort: 'rangverschuiving' } } });
    expect(zelfde.sobol).toEqual(rang.sobol);
  });

  test('measures by what is given, of the candidates that are named', async () => {
    const los = makeRoutekaart([makeCriterium('a')]);
    const cijfers = makeTabel({ a: [0, 4, 8] });
    const scores = async (rest: object) =>
      (await analyse({ trekkingen: 1, onzekerheid: {}, ...rest }, los, cijfers)).buurten.map(({ score }) => score);
    const kandidaten = [B(1), B(2)];
    expect(await scores({})).toEqual([1, 0.5, 0]);
    expect(await scores({ kandidaten })).toEqual([1, 0]);
    expect(await scores({ kandidaten, referentie: 'alle' })).toEqual([0.5, 0]);
    const meetlat = deriveMeetlat(los, makeTabel({ a: [0, 16] }), []);
    expect(await scores({ kandidaten, meetlat })).toEqual([0.25, 0]);
  });

  test('for Sobol a buurt without a score has nought; a level that is no arithmetic mean has no stability', async () => {
    const streng = makeRoutekaart([vier('a', { gewicht: 3, ontbrekend: { regel: 'weigeren' } }), vier('b')]);
    const sobol = { steekproef: 20, herhalingen: 5, uitkomst: { soort: 'score', buurt: B(2) } } as const;
    const uit = await analyse(
      { trekkingen: 1, onzekerheid: { criteriumWeglaten: true }, sobol },
      streng,
      makeTabel({ a: [4, null], b: [0, 4] }),
    );
    const toeval = createToeval('klein');
    toeval.split();
    const bron = toeval.split();
    // Only without a, the second of three, it has a score: 1.
    const trek = () =>
      Float64Array.from({ length: 20 }, () => {
        const rij = Array.from({ length: N }, () => bron.nextFractie());
        return Math.floor(rij[6]! * 3) === 1 ? 1 : 0;
      });
    const [a, b] = [trek(), trek()];
    const verwacht = computeSobol({ a, b, ab: [b] }, ['criterium_weglaten'], 5, bron.nextBelow);
    expect(rond(uit.sobol)).toEqual(rond(verwacht));
    expect(uit.buurten.map(({ code }) => code)).toEqual([B(1)]);
    const meetkundig = makeRoutekaart([vier('a'), vier('b')], { aggregatie: { methode: 'meetkundig' } });
    expect(Object.keys(await analyse({ trekkingen: 1 }, meetkundig)).sort()).toEqual([
      'bevindingen',
      'buurten',
      'grensparen',
      'k',
      'onzekerheid',
      'trekkingen',
      'zaad',
    ]);
  });

  test('each source of doubt alone, with as many draws again', async () => {
    const stappen: Voortgang[] = [];
    const onVoortgang = (stap: Voortgang) => {
      stappen.push(stap);
    };
    const onzekerheid: Onzekerheid = { ...MARGE, criteriumWeglaten: true };
    const uit = await analyse({ trekkingen: 10, k: 1, onzekerheid, bronnen: true, onVoortgang });
    expect(stappen).toEqual([10, 20, 30].map((gedaan) => ({ gedaan, totaal: 30 })));
    expect(uit.bronnen?.map(({ bron }) => bron)).toEqual(['gewichten', 'methode']);
    // The second stream is of the weights, the third of the criterion that is left out.
    const toeval = createToeval('klein');
    toeval.split();
    const trek = (measure: (rij: readonly number[]) => number) => {
      const stroom = toeval.split();
      const scores = Array.from({ length: 10 }, () => measure(Array.from({ length: N }, () => stroom.nextFractie())));
      const kans = scores.filter((score) => score > 0.5).length / 10;
      const midden = scores.reduce((a, b) => a + b, 0) / 10;
      const spreidingScore = Math.sqrt(scores.reduce((a, b) => a + (b - midden) ** 2, 0) / 10);
      const spreidingRang = Math.sqrt(kans * (1 - kans));
      return {
        gemiddeldeRangspreiding: spreidingRang,
        buurten: [
          { code: B(1), spreidingScore, spreidingRang, kansTop: kans },
          { code: B(2), spreidingScore, spreidingRang, kansTop: 1 - kans },
        ],
      };
    };
    const verwacht = [
      { bron: 'gewichten', ...trek(([ua, ub]) => (3 * ua!) / (3 * ua! + ub!)) },
      { bron: 'methode', ...trek((rij) => [0.75, 0, 1][Math.floor(rij[6]! * 3)]!) },
    ];
    expect(rond(uit.bronnen)).toEqual(rond(verwacht));
    const geen = await analyse({ trekkingen: 2, onzekerheid: {}, bronnen: true });
    expect(geen.bronnen).toEqual([]);
    expect(await analyse({ trekkingen: 2, onzekerheid: MARGE, bronnen: false })).not.toHaveProperty('bronnen');
  });

  test('parts become the same result, with the Sobol indices on their own stream', async () => {
    const opties = { trekkingen: 130, k: 1, onzekerheid: MARGE };
    const sobol = { steekproef: 4, herhalingen: 2 };
    const delen = [await deel({ ...opties, van: 64, tot: 130 }), await deel({ ...opties, van: 0, tot: 64 })];
    const stappen: Voortgang[] = [];
    const onVoortgang = (stap: Voortgang) => {
      stappen.push(stap);
    };
    const inDelen = await analyse({ ...opties, sobol, delen, onVoortgang });
    expect(JSON.stringify(inDelen)).toBe(JSON.stringify(await analyse({ ...opties, sobol })));
    expect(stappen).toEqual([4, 8, 12, 16].map((gedaan) => ({ gedaan, totaal: 16 })));
  });

  test('waits after each step, and stops at a signal', async () => {
    const gebeurd: string[] = [];
    const signaal = { aborted: false };
    const run = analyse({
      trekkingen: 200,
      onzekerheid: MARGE,
      signaal,
      onVoortgang: ({ gedaan }: Voortgang) => {
        gebeurd.push(`${gedaan}`);
        signaal.aborted = gedaan === 128;
      },
      pauze: async () => {
        gebeurd.push('pauze');
      },
    });
    expect(await weigering(() => run)).toEqual(['kern.afgebroken', [], { gedaan: 512 }]);
    expect(gebeurd).toEqual(['64', 'pauze', '128']);
  });

  test('counts the work beforehand: buurten times criteria, for each run of the model', async () => {
    const opties = { trekkingen: 10, onzekerheid: MARGE, sobol: { steekproef: 5, herhalingen: 1 }, bronnen: true };
    // 10 draws, 5 times 2 samples and 2 inputs, and 10 draws of one source: 40 runs of 4.
    expect((await analyse({ ...opties, werk: 160 })).trekkingen).toBe(10);
    expect(await weigering(() => analyse({ ...opties, werk: 159 }))).toEqual([
      'kern.te_veel_werk',
      [],
      { wat: 'scores', nodig: 160, hoogstens: 159 },
    ]);
    expect(await weigering(() => deel({ trekkingen: 10, van: 0, tot: 10, werk: 39 }))).toEqual([
      'kern.te_veel_werk',
      [],
      { wat: 'scores', nodig: 40, hoogstens: 39 },
    ]);
    expect((await deel({ trekkingen: 10, van: 0, tot: 10, werk: 40 })).tot).toBe(10);
    // By default 512 rows for Sobol.
    expect(await weigering(() => analyse({ trekkingen: 1, onzekerheid: MARGE, sobol: {}, werk: 1 }))).toEqual([
      'kern.te_veel_werk',
      [],
      { wat: 'scores', nodig: 4 * (1 + 4 * 512), hoogstens: 1 },
    ]);
  });

  test('refuses options that it cannot read, and numbers out of bounds', async () => {
    const weiger = (opties: object) => weigering(() => analyse({ trekkingen: 2, onzekerheid: MARGE, ...opties }));
    const onleesbaar = (veld: string, pad: readonly string[] = [veld]) => [
      'routekaart.invoer_onleesbaar',
      pad,
      { deel: veld },
    ];
    const ongeldig = (waarde: string) => ['routekaart.trekkingen_ongeldig', [], { waarde, hoogstens: 1e7 }];
    expect(await weigering(() => analyseGevoeligheid(kaart(), tabel(), [], null as never))).toEqual(
      onleesbaar('opties'),
    );
    expect(await weiger({ onVoortgang: 1 })).toEqual(onleesbaar('onVoortgang'));
    expect(await weiger({ pauze: 'nu' })).toEqual(onleesbaar('pauze'));
    expect(await weiger({ bronnen: 1 })).toEqual(onleesbaar('bronnen'));
    expect(await weiger({ delen: {} })).toEqual(onleesbaar('delen'));
    expect(await weiger({ sobol: 1 })).toEqual(onleesbaar('sobol'));
    expect(await weiger({ sobol: { uitkomst: 'score' } })).toEqual(onleesbaar('uitkomst'));
    expect(await weiger({ sobol: { uitkomst: { soort: 'rang' } } })).toEqual(
      onleesbaar('uitkomst', ['sobol', 'uitkomst']),
    );
    expect(await weiger({ sobol: { steekproef: 0 } })).toEqual(ongeldig('0'));
    expect(await weiger({ sobol: { herhalingen: 1.5 } })).toEqual(ongeldig('1.5'));
    expect(await weiger({ trekkingen: 0 })).toEqual(ongeldig('0'));
    expect(await weiger({ k: 0 })).toEqual(['routekaart.k_ongeldig', [], { waarde: '0' }]);
    expect(await weiger({ k: 1.5 })).toEqual(['routekaart.k_ongeldig', [], { waarde: '1.5' }]);
    expect(await weiger({ sobol: { uitkomst: { soort: 'score', buurt: 'X' } } })).toEqual([
      'routekaart.buurt_onbekend',
      ['sobol', 'uitkomst', 'buurt'],
      { buurt: 'X' },
    ]);
    expect((await weiger({ zaad: 0.5 }))[0]).toBe('kern.zaad_ongeldig');
  });
});
