import { checkGeldverloop, computeUitputting, type Geldverloop } from 'buurtaanpak/financiering';
import { type Geldafspraak, listAfspraken } from 'buurtaanpak/financiering/huis';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { bedrag, centen } from './geld/kolommen.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import { peildatums, verlopen } from './geld/willekeurigeFeiten.js';

const TERMIJNEN = [
  { id: 'slot', aandeel: '20', gepland: '2027-03-01' },
  { id: 'voorschot', aandeel: '80', gepland: '2026-02-01' },
];
const kort = ({ soort, id, stand, ...rest }: Geldafspraak) =>
  [soort, id, stand, ...('bedrag' in rest ? [rest.bedrag] : [])].join(' ');
const list = (een: Geldverloop, peildatum: string) => listAfspraken(een, { peildatum: dag(peildatum) }).map(kort);

test('an instalment is open until its day, late after it, and paid when a payment names it or reaches it', () => {
  const met = (...feiten: Parameters<typeof verloop>[1] & object) =>
    verloop([bijdrage({ termijnen: TERMIJNEN })], feiten);
  const open = 'termijn voorschot open 48000.00';
  const slot = 'termijn slot open 12000.00';
  expect(list(met(), '2026-02-01')).toEqual([open, slot]);
  expect(list(met(), '2026-02-02')).toEqual([open.replace('open', 'te_laat'), slot]);
  const betaald = opB('betaald', '2026-01-20', '48000.00');
  const gedaan = [open.replace('open', 'gedaan'), slot];
  expect(list(met(betaald), '2026-06-01')).toEqual(gedaan);
  expect(list(met(opB('betaald', '2026-01-20', '48000.00', { termijn: 'voorschot' })), '2026-06-01')).toEqual(gedaan);
  const stil = feit('betaling_opgeschort', '2026-01-20', { bijdrage: 'b', tot: '2026-04-01', reden: 'x' });
  expect(list(met(stil), '2026-04-01')[0]).toBe('termijn voorschot opgeschort 48000.00');
  expect(list(met(stil), '2026-04-02')[0]).toBe('termijn voorschot te_laat 48000.00');
});

test('what falls free takes the last instalments along', () => {
  const einde = feit('beeindigd', '2026-03-01', { laatsteDag: '2026-03-14' });
  expect(list(verloop([bijdrage({ termijnen: TERMIJNEN })], [einde]), '2026-03-15')).toEqual([
    'termijn voorschot te_laat 12000.00',
    'termijn slot vervallen 12000.00',
  ]);
});

test('a condition is open, met in time or too late; it lapses with its contribution', () => {
  const voorwaarden = [{ id: 'plan', omschrijving: 'Een plan', uiterlijk: '2026-06-30' }, { omschrijving: 'Krediet' }];
  const met = (...feiten: Parameters<typeof verloop>[1] & object) =>
    verloop([bijdrage({ naar: 'buurkracht', voorwaarden })], feiten);
  expect(listAfspraken(met(), { peildatum: dag('2026-06-30') })[0]).toEqual({
    soort: 'voorwaarde',
    bijdrage: 'b',
    van: 'gemeente',
    naar: 'buurkracht',
    id: 'plan',
    omschrijving: 'Een plan',
    uiterlijk: '2026-06-30',
    stand: 'open',
  });
  // What expired takes the contribution along, and the other condition with it.
  expect(list(met(), '2026-07-01')).toEqual(['voorwaarde plan te_laat', 'voorwaarde 2 vervallen']);
  const vervuld = feit('voorwaarde_vervuld', '2026-05-01', { bijdrage: 'b', voorwaarde: 'plan' });
  expect(list(met(vervuld), '2026-07-01')).toEqual(['voorwaarde plan gedaan', 'voorwaarde 2 open']);
});

test('a year that is an option asks for nothing until it is taken', () => {
  const een = bijdrage({ termijnen: TERMIJNEN, voorwaarden: [{ omschrijving: 'Krediet' }] });
  const { plan, ...rest } = tekst([[een]]);
  const perioden = plan.perioden.map((periode) => ({ ...periode, optie: { uiterlijk: dag('2025-12-01') } }));
  expect(list(verloop([{ ...rest, plan: { ...plan, perioden } }]), '2026-07-01')).toEqual([]);
});

test('of a specifieke uitkering what was received is laid on the earliest instalments', () => {
  const spuk = bijdrage({
    id: 'spuk',
    soort: 'specifieke_uitkering',
    van: 'bzk',
    bedrag: '100000.00',
    dekt: ['b'],
    termijnen: TERMIJNEN,
    voorwaarden: [{ omschrijving: 'Krediet' }],
  });
  const ontvangen = feit('uitkering_ontvangen', '2026-01-20', { bijdrage: 'spuk', bedrag: '50000.00' });
  // It covers 60,000: what the last instalment would bring above that is not expected.
  expect(list(verloop([bijdrage(), spuk]), '2026-01-20')).toEqual([
    'termijn voorschot open 60000.00',
    'termijn slot vervallen 20000.00',
    'voorwaarde 1 open',
  ]);
  expect(list(verloop([bijdrage(), spuk], [ontvangen]), '2026-03-01')[0]).toBe('termijn voorschot te_laat 10000.00');
  const alles = feit('uitkering_ontvangen', '2026-02-20', { bijdrage: 'spuk', bedrag: '50000.00' });
  expect(list(verloop([bijdrage(), spuk], [ontvangen, alles]), '2026-03-01').slice(0, 2)).toEqual([
    'termijn voorschot gedaan 80000.00',
    'termijn slot gedaan 20000.00',
  ]);
});

test('what is late is what is found late, and what is open is what is still to be paid', () => {
  fc.assert(
    fc.property(verlopen, peildatums, (een, peildatum) => {
      const afspraken = listAfspraken(een, { peildatum });
      const laat = afspraken.flatMap((afspraak) =>
        afspraak.stand !== 'te_laat'
          ? []
          : [[afspraak.bijdrage, afspraak.soort, afspraak.uiterlijk, 'bedrag' in afspraak && afspraak.bedrag]],
      );
      const gevonden = checkGeldverloop(een, { peildatum }).flatMap(({ code, ernst, params }) =>
        ernst === 'info'
          ? []
          : code === 'financiering.termijn_te_laat'
            ? [[params.bijdrage, 'termijn', params.gepland, params.bedrag]]
            : code === 'financiering.voorwaarde_verlopen'
              ? [[params.bijdrage, 'voorwaarde', params.uiterlijk, false]]
              : [],
      );
      expect(laat.map(String).sort()).toEqual(gevonden.map(String).sort());
      for (const { bijdrage: id, soort, vrijval, teBetalen } of computeUitputting(een, { peildatum }).bijdragen) {
        const eigen = afspraken.filter((afspraak) => afspraak.bijdrage === id);
        const termijnen = eigen.filter((afspraak) => afspraak.soort === 'termijn');
        // More was set than was agreed: no instalment takes that.
        if (termijnen.length === 0 || soort === 'specifieke_uitkering' || centen(vrijval) < 0n) continue;
        const open = termijnen.filter(({ stand }) => stand !== 'gedaan' && stand !== 'vervallen');
        expect(bedrag(open.reduce((som, termijn) => som + centen(termijn.bedrag), 0n))).toBe(teBetalen);
      }
    }),
    { numRuns: runs(300, 60) },
  );
});
