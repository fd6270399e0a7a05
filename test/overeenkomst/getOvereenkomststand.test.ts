import { Datum } from 'buurtaanpak/kern';
import {
  getOvereenkomststand,
  initialOvereenkomstdossier,
  OVEREENKOMSTSTATUSSEN,
  type Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { addendum, concept, gaVerder, langer, na, opdracht, standOp, tekenen, totLopend } from './leven.js';

const lopend = deepFreeze(na(...totLopend()));

test('before anything happened', () => {
  expect(standOp(initialOvereenkomstdossier, '2026-09-01')).toEqual({
    overeenkomst: '',
    peildatum: '2026-09-01',
    status: 'geen',
    versies: [],
    partijen: [],
    raadsinformatie: [],
    evaluaties: [],
    gestopt: [],
    gepauzeerd: [],
    opschortingen: [],
    uitgetreden: [],
    besluiten: [],
    opties: [],
    buurten: [],
  });
});

test('one status for everybody: dissolved in 2027 is over in 2028, whatever the term says', () => {
  const einde = opdracht('beeindig', '2027-06-30', { laatsteDag: '2027-06-30', reden: 'ontbonden', toelichting: 'x' });
  const dossier = gaVerder(lopend, einde);
  expect(standOp(dossier, '2028-01-01')).toMatchObject({
    status: 'beeindigd',
    laatsteDag: '2027-06-30',
    einde: { laatsteDag: '2027-06-30', reden: 'ontbonden', toelichting: 'x' },
    buurten: [],
  });
});

test('an end that works back is the end of that day, as it is for the money; before it was known nobody knew', () => {
  const terug = opdracht('beeindig', '2027-05-01', { laatsteDag: '2027-03-31', reden: 'wederzijds_goedvinden' });
  const dossier = gaVerder(lopend, terug);
  expect(standOp(dossier, '2027-04-15')).toMatchObject({ status: 'beeindigd', buurten: [] });
  expect(standOp(dossier, '2027-03-31').status).toBe('lopend');
  expect(standOp(dossier, '2027-04-15', '2027-04-15').status).toBe('lopend');
});

test('a stop, a suspension and an addendum that work back hold from their own first day', () => {
  const dag = '2027-05-01';
  const opgeschort = gaVerder(lopend, opdracht('schort_op', dag, { vanaf: '2027-04-01', reden: 'x' }));
  expect(['2027-03-31', '2027-04-01'].map((een) => standOp(opgeschort, een).status)).toEqual(['lopend', 'opgeschort']);
  const gewijzigd = gaVerder(lopend, opdracht('stel_addendum_vast', dag, addendum(langer(), '2027-04-01', dag)));
  expect(['2027-03-31', '2027-04-01'].map((een) => standOp(gewijzigd, een).tekst?.nummer)).toEqual([0, 1]);
  const [buurt] = standOp(lopend, dag).buurten;
  const gestopt = gaVerder(lopend, opdracht('stop_buurt', dag, { buurt: buurt?.buurt, laatsteDag: '2027-03-31' }));
  const telOp = (een: string) => standOp(gestopt, een).buurten.filter((meedoend) => meedoend.buurt === buurt?.buurt);
  expect(telOp('2027-03-31')).toEqual([{ ...buurt, tot: '2027-03-31' }]);
  expect(telOp('2027-04-01')).toEqual([]);
});

test('running without all signatures is running, and not signed', () => {
  const dossier = na(...totLopend().slice(0, 3), opdracht('neem_in_werking', '2026-09-01'));
  const stand = standOp(dossier, '2026-09-01');
  expect(stand).toMatchObject({ status: 'lopend', sinds: '2026-09-01' });
  expect(stand).not.toHaveProperty('ondertekendOp');
});

test('signed on the day of the last signature that is needed, in whatever order they are recorded', () => {
  const [burgemeester, , directeur] = tekenen('2026-06-15');
  const later = { ...burgemeester!, datum: Datum.parse('2026-06-18') };
  const dossier = na(...totLopend().slice(0, 2), later, directeur!);
  expect(standOp(dossier, '2026-06-18')).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-18' });
  expect(standOp(dossier, '2026-06-17').status).toBe('ter_ondertekening');
});

test('only the day of signing is known', () => {
  const [begin] = lopend.gebeurtenissen;
  const dag = Datum.parse('2026-06-15');
  const { document: _, ...hoofd } = begin as typeof begin & { document: unknown };
  const voltooid = { ...hoofd, id: 'x', soort: 'ondertekening_voltooid', datum: dag, geregistreerd: dag };
  const dossier = replayOvereenkomst([begin!, voltooid as Overeenkomstgebeurtenis]);
  expect(standOp(dossier, '2026-06-15')).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-15' });
  expect(standOp(dossier, '2026-09-01')).toMatchObject({ status: 'lopend', sinds: '2026-09-01' });
});

test('signed after the first day: running from then on', () => {
  const dossier = na(...totLopend().slice(0, 2), ...tekenen('2026-09-10'));
  expect(['2026-09-01', '2026-09-10'].map((dag) => standOp(dossier, dag).status)).toEqual([
    'ter_ondertekening',
    'lopend',
  ]);
  expect(standOp(dossier, '2026-09-10').sinds).toBe('2026-09-10');
});

test('over after the last day of the newest text', () => {
  expect(standOp(lopend, '2029-08-31').status).toBe('lopend');
  expect(standOp(lopend, '2029-09-01').status).toBe('afgelopen');
  const verlengd = gaVerder(lopend, opdracht('verleng', '2027-12-01', addendum(langer())));
  expect(standOp(verlengd, '2029-09-01')).toMatchObject({ status: 'lopend', laatsteDag: '2030-08-31' });
  // A draft that nobody signed has no end.
  expect(standOp(na(...totLopend().slice(0, 1)), '2030-01-01').status).toBe('concept');
});

test('a signature under a draft that was never offered offers it', () => {
  const [begin] = lopend.gebeurtenissen;
  const handtekening = { ...lopend.gebeurtenissen[2]!, id: 'x' };
  expect(standOp(replayOvereenkomst([begin!, handtekening]), '2026-07-01').status).toBe('ter_ondertekening');
});

test('before the first day of the term the text is the first text', () => {
  expect(standOp(lopend, '2026-08-31').tekst?.nummer).toBe(0);
  expect(standOp(lopend, '2026-08-31').partijen).toHaveLength(3);
});

test('what nobody could record by a command has no effect, or the one that it says', () => {
  const [begin, aangeboden] = lopend.gebeurtenissen;
  const zonder = replayOvereenkomst([
    begin!,
    { ...lopend.gebeurtenissen[2]!, id: 'h', datum: Datum.parse('2026-04-01') },
  ]);
  expect(standOp(zonder, '2026-04-02').status).toBe('geen');
  const terug = { ...aangeboden!, id: 't', soort: 'ter_ondertekening_ingetrokken', reden: 'x', datum: '2026-04-01' };
  expect(standOp(replayOvereenkomst([begin!, terug as never]), '2026-05-01').status).toBe('concept');
  const verlengd = { ...aangeboden!, id: 'v', soort: 'verlengd', nummer: 1, was: '2029-08-31', wordt: '2030-08-31' };
  expect(standOp(replayOvereenkomst([begin!, verlengd as never]), '2026-06-01').status).toBe('concept');
});

test('of two stops of one buurt, and of two ids that are the same, the first counts', () => {
  const raad = opdracht('informeer_raad', '2026-10-01', { onderwerp: 'x' });
  const dossier = gaVerder(lopend, raad);
  const dubbel = {
    ...dossier,
    gebeurtenissen: [...dossier.gebeurtenissen, { ...dossier.gebeurtenissen[6]!, datum: Datum.parse('2026-11-01') }],
  };
  expect(standOp(dubbel, '2027-01-01').raadsinformatie).toEqual([{ datum: '2026-10-01', onderwerp: 'x' }]);
});

test('the statuses, and a day that is none', () => {
  expect(OVEREENKOMSTSTATUSSEN[0]).toBe('geen');
  expect(codeVan(() => getOvereenkomststand(lopend, { peildatum: 'nu' as never }))).toBe('kern.datum_ongeldig');
  expect(codeVan(() => standOp(lopend, '2027-01-01', '2027-13-01'))).toBe('kern.datum_ongeldig');
  expect(codeVan(() => getOvereenkomststand(lopend, null as never))).toBe('kern.document_ongeldig');
  expect(concept().id).toBe(lopend.overeenkomst);
});
