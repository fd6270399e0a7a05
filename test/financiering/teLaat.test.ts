/** What is late on a day: the published cases, through the plan, the events, the check and the tables. */
import {
  type Bijdrage,
  type Bijdragestap,
  checkGeldverloop,
  computeUitputting,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import { sumBedragen } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';

interface Stap {
  readonly status: 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'betaald' | 'teruggevorderd';
  readonly bedrag: string;
  readonly gepland?: string;
  readonly werkelijk?: string;
}
interface Geval {
  readonly naam: string;
  readonly peildatum: string;
  readonly bijdragen: readonly {
    readonly stappen?: readonly Stap[];
    readonly voorwaarden?: readonly {
      readonly omschrijving: string;
      readonly uiterlijk?: string;
      readonly vervuldOp?: string;
    }[];
  }[];
  readonly verwacht: readonly Record<string, unknown>[];
}
const { gevallen } = readGegevensJson<{ gevallen: readonly Geval[] }>('referentie/publicatie_te_laat_gevallen.json');

const SOORTEN = {
  gevraagd: 'bijdrage_gevraagd',
  toegezegd: 'bijdrage_toegezegd',
  vastgelegd: 'verplichting_aangegaan',
  betaald: 'betaald',
  teruggevorderd: 'teruggevorderd',
} as const;

/** A planned payment becomes an instalment, another planned step one of the planning; what happened becomes an event. */
function read({ bijdragen }: Geval) {
  const plekken = new Map<string, number>();
  const feiten: Verloopgebeurtenis[] = [];
  const plan = bijdragen.map(({ stappen = [], voorwaarden = [] }, b): Bijdrage => {
    const id = `b${b}`;
    const termijnen: object[] = [];
    const planning: object[] = [];
    for (const [plek, { status, bedrag, gepland, werkelijk }] of stappen.entries()) {
      const termijn = status === 'betaald' && gepland !== undefined ? { termijn: `t${plek}` } : {};
      if (gepland !== undefined && status === 'betaald') {
        plekken.set(`${id} betaald ${termijnen.length}`, plek);
        termijnen.push({ id: `t${plek}`, aandeel: String(Number(bedrag)), gepland });
      } else if (gepland !== undefined) {
        plekken.set(`${id} ${status} ${planning.length}`, plek);
        planning.push({ stap: status, uiterlijk: gepland, bedrag });
      }
      if (werkelijk !== undefined) feiten.push(feit(SOORTEN[status], werkelijk, { bijdrage: id, bedrag, ...termijn }));
    }
    for (const [v, { vervuldOp }] of voorwaarden.entries())
      if (vervuldOp !== undefined)
        feiten.push(feit('voorwaarde_vervuld', vervuldOp, { bijdrage: id, voorwaarde: `v${v}` }));
    const betaald = stappen.filter(({ status }) => status === 'betaald').map((een) => een.bedrag);
    return bijdrage({
      id,
      bedrag: betaald.length > 0 ? sumBedragen(betaald as never) : (stappen.at(-1)?.bedrag ?? '60000.00'),
      termijnen,
      planning,
      voorwaarden: voorwaarden.map(({ omschrijving, uiterlijk }, v) => ({ id: `v${v}`, omschrijving, uiterlijk })),
    });
  });
  const { plan: heel, ...rest } = tekst([plan]);
  const [eerste] = heel.perioden;
  const perioden = [{ ...eerste!, periode: { van: dag('2026-09-01'), tot: dag('2028-12-31') } }];
  return { verloop: verloop([{ ...rest, vanaf: dag('2026-09-01'), plan: { ...heel, perioden } }], feiten), plekken };
}

test.each(gevallen.map((geval) => [geval.naam, geval] as const))('%s', (_, geval) => {
  const { verloop: loop, plekken } = read(geval);
  const opties = { peildatum: dag(geval.peildatum) };
  const { bijdragen } = computeUitputting(loop, opties);
  const plekVan = ({ stap, plek }: Bijdragestap, b: number) => plekken.get(`b${b} ${stap} ${plek}`);
  const gevonden = bijdragen.flatMap(({ stappen, voorwaarden }, b) => [
    ...stappen
      .filter(({ stand }) => stand === 'te_laat' || stand === 'later_gedaan')
      .map((een) => ({
        wat: een.stand === 'te_laat' ? 'stap' : 'stap_later_gedaan',
        bijdrage: b,
        plek: plekVan(een, b),
        bedrag: een.bedrag,
        dagen: een.dagen,
      })),
    ...voorwaarden.flatMap(({ stand, dagen }, plek) =>
      stand === 'verlopen' ? [{ wat: 'voorwaarde', bijdrage: b, plek, dagen }] : [],
    ),
  ]);
  expect(gevonden).toEqual(geval.verwacht);
  // The findings say the same: what was done later is none.
  const laat = checkGeldverloop(loop, opties).flatMap(({ code, params: { dagen, bedrag } }) =>
    /\.(?:stap_te_laat|termijn_te_laat|voorwaarde_verlopen)$/.test(code) ? [[dagen, bedrag]] : [],
  );
  expect(laat).toEqual(
    geval.verwacht.filter(({ wat }) => wat !== 'stap_later_gedaan').map(({ dagen, bedrag }) => [dagen, bedrag]),
  );
});

const stappenVan = (een: Bijdrage | readonly Bijdrage[], feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
  computeUitputting(verloop([een].flat(), feiten), { peildatum: dag(peildatum) }).bijdragen[0]!;
const kort = ({ stap, termijn, stand, bedrag, werkelijk, dagen }: Bijdragestap) =>
  [termijn ?? stap, stand, bedrag, werkelijk, dagen].filter((deel) => deel !== undefined).join(' ');

describe('an instalment', () => {
  const termijnen = [
    { id: 'een', aandeel: '1', gepland: '2026-02-01' },
    { id: 'twee', aandeel: '1', gepland: '2026-06-01' },
  ];
  const met = bijdrage({ termijnen });
  const op = (datum: string, bedrag: string, termijn?: string) =>
    opB('betaald', datum, bedrag, termijn === undefined ? {} : { termijn });
  const van = (peildatum: string, ...feiten: Verloopgebeurtenis[]) =>
    stappenVan(met, feiten, peildatum).stappen.map(kort);

  test('that no payment names is late, also when the next one was paid first', () => {
    expect(van('2026-07-01', op('2026-05-20', '30000.00', 'twee'))).toEqual([
      'een te_laat 30000.00 150',
      'twee gedaan 30000.00 2026-05-20',
    ]);
  });

  test('is done on the day on which its share was paid: by its name, or by all that was paid', () => {
    expect(van('2026-07-01', op('2026-02-10', '10000.00', 'een'), op('2026-03-03', '20000.00', 'een'))).toEqual([
      'een later_gedaan 30000.00 2026-03-03 30',
      'twee te_laat 30000.00 30',
    ]);
    expect(van('2026-07-01', op('2026-01-10', '20000.00'), op('2026-02-02', '40000.00'))).toEqual([
      'een later_gedaan 30000.00 2026-02-02 1',
      'twee gedaan 30000.00 2026-02-02',
    ]);
    // It was paid less than its share and uses up its instalment: the last one takes the rest.
    expect(van('2026-07-01', op('2026-02-01', '29000.00', 'een'))).toEqual([
      'een gedaan 30000.00 2026-02-01',
      'twee te_laat 31000.00 30',
    ]);
    // All together reach the second earlier than the payment that names it.
    expect(van('2026-07-01', op('2026-02-01', '60000.00', 'een'), op('2026-06-30', '0.00', 'twee'))).toEqual([
      'een gedaan 30000.00 2026-02-01',
      'twee gedaan 30000.00 2026-02-01',
    ]);
    expect(van('2026-07-01', op('2026-02-01', '30000.00', 'weg'))).toEqual([
      'een gedaan 30000.00 2026-02-01',
      'twee te_laat 30000.00 30',
    ]);
    expect(van('2026-07-01', op('2026-02-01', '30000.00', 'een'), opB('terugontvangen', '2026-03-01', '1.00'))[1]).toBe(
      'twee te_laat 30001.00 30',
    );
  });

  test('of a specifieke uitkering is late as long as the Rijk did not pay it', () => {
    const spuk = bijdrage({
      id: 'spuk',
      soort: 'specifieke_uitkering',
      van: 'bzk',
      naar: 'gemeente',
      bedrag: '60000.00',
      dekt: ['b'],
      termijnen,
      planning: [{ stap: 'toegezegd', uiterlijk: '2026-01-15' }],
    });
    const ontvangen = feit('uitkering_ontvangen', '2026-02-03', { bijdrage: 'spuk', bedrag: '40000.00' });
    const loop = verloop([spuk, bijdrage()], [ontvangen]);
    const { stappen, laatsteStap } = stappenVan([spuk, bijdrage()], [ontvangen], '2026-07-01');
    expect(stappen.map(kort)).toEqual([
      'toegezegd te_laat 60000.00 167',
      'een later_gedaan 30000.00 2026-02-03 2',
      'twee te_laat 20000.00 30',
    ]);
    expect(laatsteStap).toEqual({ soort: 'uitkering_ontvangen', datum: '2026-02-03', bedrag: '40000.00' });
    const bevindingen = checkGeldverloop(loop, { peildatum: dag('2026-07-01') });
    expect(bevindingen.map(({ code, pad }) => [code, pad.slice(-2)])).toContainEqual([
      'financiering.termijn_te_laat',
      ['termijnen', 1],
    ]);
    expect(bevindingen.map(({ code }) => code)).toContain('financiering.stap_te_laat');
    expect(stappenVan([spuk, bijdrage()], [ontvangen], '2026-06-01').stappen.map(kort)[2]).toBe('twee open 20000.00');
  });
});

describe('a planned step', () => {
  const met = (stap: string, velden: object = {}) =>
    bijdrage({ planning: [{ stap, uiterlijk: '2026-03-31', ...velden }] });
  const van = (een: Bijdrage, peildatum: string, ...feiten: Verloopgebeurtenis[]) =>
    stappenVan(een, feiten, peildatum).stappen.map(kort);

  test('without an amount of its own is of the whole contribution, and is done by its first event', () => {
    expect(van(met('vastgelegd'), '2026-04-01')).toEqual(['vastgelegd te_laat 60000.00 1']);
    expect(van(met('vastgelegd'), '2026-03-31')).toEqual(['vastgelegd open 60000.00']);
    const laat = [
      opB('verplichting_aangegaan', '2026-04-10', '50000.00'),
      opB('verlening_gewijzigd', '2026-05-01', '40000.00'),
    ];
    expect(van(met('vastgelegd'), '2026-06-01', ...laat)).toEqual(['vastgelegd later_gedaan 40000.00 2026-04-10 10']);
  });

  test('that was done in part is late for the rest', () => {
    const deel = opB('bijdrage_toegezegd', '2026-03-01', '20000.00');
    const plan = met('toegezegd', { bedrag: '50000.00' });
    expect(van(plan, '2026-04-30', deel)).toEqual(['toegezegd te_laat 30000.00 30']);
    expect(van(plan, '2026-04-30', deel, opB('bijdrage_toegezegd', '2026-03-31', '50000.00'))).toEqual([
      'toegezegd gedaan 50000.00 2026-03-31',
    ]);
  });

  test('is never late for nothing', () => {
    const einde = feit('beeindigd', '2025-12-01', { laatsteDag: '2025-12-31' });
    for (const stap of ['gevraagd', 'toegezegd', 'vastgelegd'])
      expect(van(met(stap), '2026-06-01', einde)).toEqual([`${stap} vervallen 60000.00`]);
    // What fell free must still be set; and there is nothing to claim as long as nothing was paid too much.
    expect(van(met('vastgesteld'), '2026-04-01', einde)).toEqual(['vastgesteld te_laat 60000.00 1']);
    expect(van(met('teruggevorderd'), '2026-04-01')).toEqual(['teruggevorderd vervallen 0.00']);
    expect(van(met('teruggevorderd'), '2026-04-01', opB('betaald', '2026-02-01', '70000.00'))).toEqual([
      'teruggevorderd te_laat 10000.00 1',
    ]);
    expect(van(met('toegezegd', { bedrag: '0.00' }), '2026-04-01')).toEqual(['toegezegd vervallen 0.00']);
  });

  test('of a year that is an option is none until it is taken', () => {
    const { plan, ...rest } = tekst([[met('toegezegd')]]);
    const perioden = plan.perioden.map((een) => ({ ...een, optie: { uiterlijk: dag('2025-12-01') } }));
    const loop = verloop([{ ...rest, plan: { ...plan, perioden } }]);
    const opties = { peildatum: dag('2026-06-01') };
    expect(computeUitputting(loop, opties).bijdragen[0]?.stappen).toEqual([]);
    expect(checkGeldverloop(loop, opties).map(({ code }) => code)).not.toContain('financiering.stap_te_laat');
  });
});

test('a condition that was met too late is told apart from one that was not met', () => {
  const voorwaarden = [
    { id: 'a', omschrijving: 'Een plan', uiterlijk: '2026-03-01' },
    { id: 'b', omschrijving: 'Een verslag' },
  ];
  const vervuld = feit('voorwaarde_vervuld', '2026-03-11', { bijdrage: 'b' });
  const van = (peildatum: string) => stappenVan(bijdrage({ voorwaarden }), [vervuld], peildatum).voorwaarden;
  expect(van('2026-03-10')).toEqual([
    { omschrijving: 'Een plan', uiterlijk: '2026-03-01', stand: 'verlopen', dagen: 9 },
    { omschrijving: 'Een verslag', stand: 'open' },
  ]);
  expect(van('2026-05-01')).toEqual([
    { omschrijving: 'Een plan', uiterlijk: '2026-03-01', vervuldOp: '2026-03-11', stand: 'later_vervuld', dagen: 10 },
    { omschrijving: 'Een verslag', vervuldOp: '2026-03-11', stand: 'vervuld' },
  ]);
  const ernst = (peildatum: string) =>
    checkGeldverloop(verloop([bijdrage({ voorwaarden })], [vervuld]), { peildatum: dag(peildatum) }).flatMap(
      ({ code, ernst: een, params }) => (code === 'financiering.voorwaarde_verlopen' ? [[een, params.dagen]] : []),
    );
  expect(ernst('2026-03-10')).toEqual([['waarschuwing', 9]]);
  expect(ernst('2026-05-01')).toEqual([['info', 10]]);
});

test('an estimate tells its range', () => {
  const bandbreedte = { minimum: '50000.00', maximum: '70000.00' };
  expect(stappenVan(bijdrage({ aard: 'geraamd', bandbreedte }), [], '2026-01-01').bandbreedte).toEqual(bandbreedte);
});

test('an open commitment is what was committed, less what lapsed and what was paid on balance', () => {
  const open = (...feiten: Verloopgebeurtenis[]) => {
    const { verplicht, openVerplichting } = stappenVan(bijdrage(), feiten, '2027-06-01');
    return [verplicht, openVerplichting];
  };
  expect(open()).toEqual([undefined, undefined]);
  const aangegaan = opB('verplichting_aangegaan', '2026-01-01', '60000.00');
  const betaald = opB('betaald', '2026-02-01', '45000.00');
  expect(open(aangegaan, betaald)).toEqual(['60000.00', '15000.00']);
  expect(open(aangegaan, betaald, opB('terugontvangen', '2026-03-01', '5000.00'))).toEqual(['60000.00', '20000.00']);
  expect(open(aangegaan, betaald, opB('vastgesteld', '2027-02-01', '40000.00'))).toEqual(['40000.00', '0.00']);
});
