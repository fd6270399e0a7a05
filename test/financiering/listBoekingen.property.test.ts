import { type Boeking, type Geldverloop, listBoekingen } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { cents, table, text } from './geld/tabellen.js';
import {
  ALLE,
  dagNa,
  metAddendum,
  willekeurigeGebeurtenissen,
  willekeurigeTekst,
  willekeurigVerloop,
} from './geld/willekeurigVerloop.js';

const peil = fc.integer({ min: 0, max: 1800 }).map(dagNa);
const list = (verloop: Geldverloop, peildatum: Datum, bekendOp?: Datum): Boeking[] =>
  listBoekingen(verloop, { peildatum, bekendOp });

function freeze<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde);
    Object.values(waarde).forEach(freeze);
  }
  return waarde;
}

const halfUp = (teller: bigint, noemer: bigint) => (2n * teller + noemer) / (2n * noemer);

/** What one text agrees on a contribution, without compensable VAT, reckoned apart. */
function agreed({ teksten }: Geldverloop): Record<string, string> {
  const uit: Record<string, string> = {};
  for (const { plan, plaatsen = [] } of teksten)
    for (const een of plan.perioden.flatMap(({ bijdragen }) => bijdragen)) {
      const digits = { noord: '0080', zuid: '0081' }[een.van as string];
      const aantal = plaatsen.filter(({ buurt }) => digits === undefined || buurt.slice(2, 6) === digits).length;
      let centen = 0n;
      if (een.soort === 'bedrag') centen = cents(een.bedrag);
      if (een.soort === 'prijs_per_buurt') centen = cents(een.prijs);
      if (een.btw?.verwerking === 'compensabel') centen -= halfUp(centen * 21n, 121n);
      if (een.soort === 'prijs_per_buurt') centen *= BigInt(aantal);
      if (centen !== 0n) uit[een.id] = text(centen);
    }
  return uit;
}

describe('laws of the cells', () => {
  it('the money of a contribution is last or vrijval, whatever happens', () => {
    fc.assert(
      fc.property(willekeurigVerloop(), peil, (verloop, peildatum) => {
        const boekingen = list(verloop, peildatum);
        expect(table(boekingen, ['bijdrage'])).toEqual(agreed(verloop));
      }),
      { numRuns: runs(500) },
    );
  });

  it('events move no more than cents between texts as long as money goes back to the payer', () => {
    const events = willekeurigeGebeurtenissen([
      'buurt_gestopt',
      'opgeschort',
      'hervat',
      'beeindigd',
      'besluit_genomen',
    ]);
    fc.assert(
      fc.property(
        willekeurigVerloop(ALLE, 0),
        willekeurigeTekst,
        events,
        peil,
        peil,
        (basis, tekst, gebeurtenissen, dag, peildatum) => {
          const terug = {
            ...basis,
            teksten: basis.teksten.map((een) => ({
              ...een,
              plan: { ...een.plan, bijStop: 'terug', bijOpschorting: 'vervalt' } as const,
            })),
          };
          const addendum = { ...tekst, plan: { ...tekst.plan, bijStop: 'terug', bijOpschorting: 'vervalt' } as const };
          const zonder = metAddendum(terug, addendum, dag);
          const rustig = list(zonder, peildatum);
          const bewogen = list({ ...zonder, gebeurtenissen }, peildatum);
          const voor = table(rustig, ['bijdrage', 'begrotingsjaar']);
          const na = table(bewogen, ['bijdrage', 'begrotingsjaar']);
          // A cell that an event cut is cut again where the text begins or ends: each cut may move a cent of a cell.
          for (const sleutel of new Set([...Object.keys(voor), ...Object.keys(na)])) {
            const verschil = cents(na[sleutel] ?? '0.00') - cents(voor[sleutel] ?? '0.00');
            expect(verschil > -30n && verschil < 30n).toBe(true);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('years, buurten and payers add up to the same total', () => {
    fc.assert(
      fc.property(willekeurigVerloop(), peil, (verloop, peildatum) => {
        const boekingen = list(verloop, peildatum);
        const sum = (keys: readonly (keyof Boeking)[]) =>
          Object.values(table(boekingen, keys)).reduce((som, bedrag) => som + cents(bedrag), 0n);
        expect([sum(['buurt']), sum(['van']), sum(['soort'])]).toEqual(Array(3).fill(sum(['begrotingsjaar'])));
      }),
      { numRuns: runs(150) },
    );
  });

  it('an event moves no cent of a year before its day', () => {
    const vooraf = willekeurigVerloop(['buurt_gestopt', 'opgeschort', 'hervat', 'partij_uitgetreden'], 4);
    const later = willekeurigeGebeurtenissen(['buurt_gestopt', 'beeindigd', 'partij_uitgetreden'], 1);
    fc.assert(
      fc.property(vooraf, later, peil, (verloop, [extra], peildatum) => {
        if (extra === undefined || !('laatsteDag' in extra)) return;
        const voor = list(verloop, peildatum);
        const na = list(
          { ...verloop, gebeurtenissen: [...verloop.gebeurtenissen, { ...extra, id: 'extra' }] },
          peildatum,
        );
        const eerder = (boekingen: readonly Boeking[]) =>
          table(
            boekingen.filter(({ begrotingsjaar }) => begrotingsjaar < Number(extra.laatsteDag.slice(0, 4))),
            ['soort', 'bijdrage', 'buurt', 'kostendrager', 'begrotingsjaar'],
          );
        expect(eerder(na)).toEqual(eerder(voor));
      }),
      { numRuns: runs(300) },
    );
  });

  it('what is recorded after a year was closed does not move that year', () => {
    fc.assert(
      fc.property(willekeurigVerloop(), peil, fc.integer({ min: 0, max: 1500 }), (verloop, peildatum, dag) => {
        const sluiting = {
          id: 'sluiting',
          soort: 'jaar_afgesloten',
          datum: dagNa(dag),
          geregistreerd: dagNa(dag),
          begrotingsjaar: 2027,
        } as const;
        const rest = verloop.gebeurtenissen.filter(({ soort }) => soort !== 'jaar_afgesloten');
        const sluit = (gebeurtenissen: Geldverloop['gebeurtenissen']) =>
          list({ ...verloop, gebeurtenissen: [...gebeurtenissen, sluiting] }, peildatum);
        const bekend = sluit(rest.filter(({ geregistreerd }) => geregistreerd <= sluiting.geregistreerd));
        const alles = sluit(rest);
        const jaar = (boekingen: readonly Boeking[]) =>
          table(
            boekingen.filter(({ begrotingsjaar }) => begrotingsjaar === 2027),
            ['soort', 'bijdrage', 'buurt'],
          );
        expect(jaar(alles)).toEqual(jaar(bekend));
      }),
      { numRuns: runs(300) },
    );
  });

  it('the order of recording does not matter for what is known', () => {
    fc.assert(
      fc.property(
        willekeurigVerloop().chain((verloop) =>
          fc.tuple(
            fc.constant(verloop),
            fc.shuffledSubarray([...verloop.gebeurtenissen], { minLength: verloop.gebeurtenissen.length }),
          ),
        ),
        peil,
        ([verloop, gebeurtenissen], peildatum) => {
          const een = list(verloop, peildatum);
          const ander = list({ ...verloop, gebeurtenissen }, peildatum);
          expect(ander).toEqual(een);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('what was known on a day is what had been recorded then', () => {
    fc.assert(
      fc.property(willekeurigVerloop(), peil, peil, (verloop, peildatum, bekendOp) => {
        const gebeurtenissen = verloop.gebeurtenissen.filter(({ geregistreerd }) => geregistreerd <= bekendOp);
        const toen = list(verloop, peildatum, bekendOp);
        expect(list({ ...verloop, gebeurtenissen }, peildatum)).toEqual(toen);
      }),
      { numRuns: runs(150) },
    );
  });

  it('takes frozen input, and input and output go through JSON unchanged', () => {
    fc.assert(
      fc.property(willekeurigVerloop(ALLE), peil, (verloop, peildatum) => {
        const boekingen = list(freeze(verloop), peildatum);
        expect(JSON.parse(JSON.stringify(boekingen))).toEqual(boekingen);
        expect(list(JSON.parse(JSON.stringify(verloop)), peildatum)).toEqual(boekingen);
      }),
      { numRuns: runs(100) },
    );
  });
});
