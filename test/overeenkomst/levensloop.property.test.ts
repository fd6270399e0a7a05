import { listBoekingen } from 'buurtaanpak/financiering';
import { addDuur, Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  COMMANDOSOORTEN,
  checkOvereenkomstdossier,
  decideOvereenkomst,
  evolveOvereenkomst,
  getOvereenkomststand,
  initialOvereenkomstdossier,
  OVEREENKOMSTSTATUSSEN,
  type Overeenkomstcommando,
  Overeenkomstdossier,
  type Overeenkomstgebeurtenis,
  replayOvereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { addendum, concept, opdracht, totLopend, withHoofd } from './leven.js';

const documenten = [concept(), concept({ titel: 'Andere titel' }), concept({ verplichtingen: [] })];
const d = Datum.parse;

/** Commands of every kind, some sensible and some not: some days after the one before, and recorded some days after that. */
const wensen = fc.record({
  dagen: fc.constantFrom(0, 1, 30, 100, -1, -40),
  laat: fc.constantFrom(0, 0, 0, 5, 60),
  soort: fc.constantFrom<Overeenkomstcommando['soort']>(
    ...COMMANDOSOORTEN,
    'onderteken',
    'onderteken',
    'corrigeer',
    'leg_vast',
  ),
  keuze: fc.nat(11),
});

/** The fields of a command, by its kind. */
function vul(soort: Overeenkomstcommando['soort'], datum: Datum, keuze: number): object {
  const buurt = `BU008020${String(keuze + 1).padStart(2, '0')}`;
  const partij = ['leeuwarden', 'buurkracht', 'bzk'][keuze % 3];
  const document = documenten[keuze % 3]!;
  const later = (dagen: number) => addDuur(datum, { dagen });
  const hoofd = { datum, bijdrage: ['bzk-1', 'gemeente-2', 'onbekend'][keuze % 3] };
  const feiten = [
    { ...hoofd, soort: 'betaald', bedrag: '1000.00' },
    { ...hoofd, soort: 'verplichting_aangegaan', bedrag: '9000.00' },
    { ...hoofd, soort: 'vastgesteld', bedrag: '5000.00' },
    { soort: 'jaar_afgesloten', datum, begrotingsjaar: Number(datum.slice(0, 4)) - 1 },
  ];
  const velden: Partial<Record<Overeenkomstcommando['soort'], object>> = {
    stel_op: { document },
    wijzig_concept: { document },
    neem_terug: { reden: 'x' },
    onderteken: { partij, functie: ['burgemeester', 'directeur'][keuze % 2] },
    informeer_raad: { onderwerp: 'x' },
    stel_addendum_vast: addendum(document, datum, datum),
    verleng: addendum(document, datum, datum),
    licht_optie: { programmajaar: keuze + 1 },
    schort_op: { vanaf: later(keuze - 1), reden: 'x' },
    hervat: { vanaf: later(keuze - 1) },
    zeg_op: { partij, grond: 'x', per: later(keuze * 30) },
    beeindig: { laatsteDag: later(keuze - 2), reden: ['opgezegd', 'ontbonden', 'looptijd_verstreken'][keuze % 3] },
    evalueer: { eind: keuze % 2 === 0, uitkomst: 'x' },
    neem_besluit: { programmajaar: (keuze % 4) + 1, uitkomst: 'door' },
    laat_uittreden: { partij, laatsteDag: later(keuze) },
    laat_toetreden: { partij: { ...document.partijen[2]!, id: 'provincie' }, vanaf: datum },
    stop_buurt: { buurt, laatsteDag: later(keuze - 3) },
    vervang_buurt: { buurt: `BU008030${buurt.slice(-2)}`, vervangt: buurt, start: later(keuze) },
    pauzeer_buurt: { buurt, vanaf: datum },
    hervat_buurt: { buurt, vanaf: later(keuze) },
    leg_vast: { feit: feiten[keuze % 4] },
    corrigeer: { betreft: `e${keuze + 2}`, reden: 'x', ...(keuze % 3 === 0 && { wordt: feiten[keuze % 4] }) },
  };
  return velden[soort] ?? {};
}

/** A record from wishes: what is refused is left out, and refused with a code of the room. */
const dossiers = fc.tuple(fc.boolean(), fc.array(wensen, { maxLength: 22 })).map(([vooraf, lijst]) => {
  let dossier = initialOvereenkomstdossier;
  let dag = d('2026-05-01');
  const give = (commando: Overeenkomstcommando) => {
    const voor = JSON.stringify(dossier);
    try {
      const nieuw = decideOvereenkomst(withHoofd(commando, dossier), dossier);
      expect(nieuw.map(({ id }) => id)).toEqual([`e${dossier.gebeurtenissen.length + 1}`]);
      dossier = nieuw.reduce(evolveOvereenkomst, dossier);
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      expect(fout.code).toMatch(/^overeenkomst\./);
      expect(JSON.stringify(dossier)).toBe(voor);
    }
  };
  if (vooraf) {
    totLopend().forEach(give);
    dag = d('2026-09-01');
  }
  for (const { dagen, laat, soort, keuze } of lijst) {
    dag = addDuur(dag, { dagen });
    const registratie = addDuur(dag, { dagen: laat });
    const laatste = dossier.gebeurtenissen.at(-1)?.geregistreerd ?? registratie;
    const geregistreerd = [registratie, laatste].sort().at(-1);
    give({ ...opdracht(soort, dag, vul(soort, dag, keuze)), geregistreerd } as Overeenkomstcommando);
  }
  return dossier;
});

const dagen = fc.integer({ min: 0, max: 1500 }).map((n) => addDuur(d('2026-05-01'), { dagen: n }));
const FOUTEN = /^overeenkomst\.(?!handtekening_na_begin)/;

test('accepted commands never give a record in which something is impossible; replay is the snapshot and the rest', () => {
  const gezien = new Set<string>();
  fc.assert(
    fc.property(dossiers, dagen, fc.nat(22), (dossier, peildatum, knip) => {
      const { gebeurtenissen } = dossier;
      for (const dag of [peildatum, ...gebeurtenissen.map(({ datum }) => addDuur(datum, { dagen: 1 }))])
        gezien.add(getOvereenkomststand(dossier, { peildatum: dag }).status);
      const fouten = checkOvereenkomstdossier(dossier, { peildatum }).filter(({ ernst }) => ernst === 'fout');
      expect(fouten.filter(({ code }) => FOUTEN.test(code))).toEqual([]);
      expect(replayOvereenkomst(gebeurtenissen)).toEqual(dossier);
      const foto = JSON.parse(JSON.stringify(replayOvereenkomst(gebeurtenissen.slice(0, knip))));
      expect(replayOvereenkomst(gebeurtenissen.slice(knip), { vanaf: Overeenkomstdossier.parse(foto) })).toEqual(
        dossier,
      );
    }),
    { numRuns: runs(300, 60), seed: 6 },
  );
  // The sequences did reach every status but the last, or the test would say little.
  expect(OVEREENKOMSTSTATUSSEN.filter((status) => !gezien.has(status) && status !== 'geevalueerd')).toEqual([]);
}, 60_000);

test('what was known on a day is what the events recorded by then say', () => {
  fc.assert(
    fc.property(dossiers, dagen, dagen, (dossier, bekendOp, peildatum) => {
      const toen = replayOvereenkomst(dossier.gebeurtenissen, { bekendOp });
      const { overeenkomst: _, ...stand } = getOvereenkomststand(toen, { peildatum });
      expect(getOvereenkomststand(dossier, { peildatum, bekendOp })).toMatchObject(stand);
      if (toen.gebeurtenissen.length === 0) return;
      expect(listBoekingen(toGeldverloop(dossier), { peildatum, bekendOp })).toEqual(
        listBoekingen(toGeldverloop(toen), { peildatum }),
      );
    }),
    { numRuns: runs(200, 25) },
  );
}, 60_000);

test('a redelivered event changes nothing, wherever it comes', () => {
  fc.assert(
    fc.property(dossiers, fc.nat(), (dossier, n) => {
      const { gebeurtenissen } = dossier;
      if (gebeurtenissen.length === 0) return;
      const dubbel = structuredClone(gebeurtenissen[n % gebeurtenissen.length]!);
      expect(evolveOvereenkomst(dossier, dubbel)).toBe(dossier);
      expect(replayOvereenkomst([...gebeurtenissen, dubbel, ...gebeurtenissen])).toEqual(dossier);
    }),
    { numRuns: runs(100) },
  );
}, 60_000);

test('the order of recording does not matter for what is known in the end', () => {
  fc.assert(
    fc.property(dossiers, fc.infiniteStream(fc.nat()), dagen, (dossier, toeval, peildatum) => {
      // Facts of one day are in the order of recording, and what a closed year knew depends on it.
      const uniek = new Set<string>();
      const feiten = dossier.gebeurtenissen.filter((een) => {
        const mag = een.soort !== 'correctie' && een.soort !== 'jaar_afgesloten' && !uniek.has(een.datum);
        if (mag) uniek.add(een.datum);
        return mag;
      });
      const [begin, ...rest] = feiten;
      if (begin === undefined) return;
      const om = rest
        .map((een) => ({ een, plaats: toeval.next().value as number }))
        .sort((a, b) => a.plaats - b.plaats)
        .map(
          ({ een }, n): Overeenkomstgebeurtenis => ({ ...een, geregistreerd: addDuur(d('2036-01-01'), { dagen: n }) }),
        );
      const een = replayOvereenkomst(feiten);
      const ander = replayOvereenkomst([begin, ...om]);
      expect(getOvereenkomststand(ander, { peildatum })).toEqual(getOvereenkomststand(een, { peildatum }));
      expect(listBoekingen(toGeldverloop(ander), { peildatum })).toEqual(
        listBoekingen(toGeldverloop(een), { peildatum }),
      );
    }),
    { numRuns: runs(200, 25) },
  );
}, 60_000);
