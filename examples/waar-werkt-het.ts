// In which situation does it work best? Four gemeenten with twelve buurten each, with outcomes that are made up.
// `npx tsx examples/waar-werkt-het.ts`
import {
  computeKleinsteEffect,
  computeVerschilInVerschillen,
  Evaluatiegegevens,
  Evaluatieplan,
  evaluateSituaties,
  selectVergelijkingsbuurten,
} from 'buurtaanpak/evaluatie';
import { createToeval, Datum, formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';

const toeval = createToeval('waar werkt het');
const voor = Datum.parse('2026-09-01');
const na = Datum.parse('2029-08-31');
const cijfer = (getal: number) => String(Math.round(getal * 100) / 100).replace('.', ',');

// In every gemeente: eight buurten in one part of town, two of the theme energie there, a dorp and an average wijk. The dorpen finish more projects.
const buurten = ['Leeuwarden', 'Rotterdam', 'Zaanstad', 'Boxtel'].flatMap((gemeente, g) =>
  Array.from({ length: 12 }, (_, i) => {
    const ligging = i === 10 ? 'dorp' : i === 11 ? 'gemiddelde wijk' : 'aandachtsgebied';
    const projecten = 2 + g + toeval.nextBelow(4) + (ligging === 'dorp' ? 3 : 0);
    const inwoners = 650 + toeval.nextBelow(200);
    return {
      buurt: `${gemeente} ${i + 1}`,
      gemeente,
      ligging,
      thema: i < 8 ? 'wijkplan' : 'energie',
      inwoners,
      projecten,
    };
  }),
);

const plan = Evaluatieplan.parse({
  soort: 'evaluatieplan',
  versie: 2,
  naam: 'In welke situatie werkt de methode het beste',
  vastgesteldOp: '2026-06-01',
  uitkomsten: [{ sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' }],
  kenmerken: [
    { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
    { sleutel: 'thema', naam: 'thema', soort: 'groep' },
    { sleutel: 'inwoners', naam: 'het aantal inwoners', soort: 'getal' },
  ],
  vergelijkingen: [
    { sleutel: 'dorp', uitkomst: 'projecten', kenmerk: 'ligging', groep: 'dorp', op: na },
    { sleutel: 'thema', uitkomst: 'projecten', kenmerk: 'thema', op: na },
    { sleutel: 'omvang', uitkomst: 'projecten', kenmerk: 'inwoners', op: na },
  ],
  // Kenmerken together: which combinations go with many projects? What is expected is said before the outcomes.
  configuraties: [
    {
      sleutel: 'combinaties',
      uitkomst: 'projecten',
      op: na,
      kalibratie: { buiten: 2, kruispunt: 5.5, binnen: 9 },
      condities: [
        { kenmerk: 'ligging', groep: 'dorp', verwachting: 'aanwezig' },
        { kenmerk: 'thema', groep: 'energie' },
        { kenmerk: 'inwoners', kalibratie: { buiten: 680, kruispunt: 750.5, binnen: 820 } },
      ],
    },
  ],
});

const gegevens = (gemeenten: readonly string[]) => {
  const eigen = buurten.filter(({ gemeente }) => gemeenten.includes(gemeente));
  return Evaluatiegegevens.parse({
    soort: 'evaluatiegegevens',
    versie: 2,
    situaties: eigen.map(({ buurt, gemeente, ligging, thema, inwoners }) => ({
      buurt,
      gemeente,
      start: voor,
      kenmerken: { ligging, thema, inwoners },
    })),
    uitkomsten: eigen.map(({ buurt, projecten }) => ({ buurt, uitkomst: 'projecten', moment: na, waarde: projecten })),
  });
};

console.log('De uitkomsten in dit voorbeeld zijn verzonnen.\n');
console.log(
  `Een dorp tegen elf andere buurten: laagst mogelijke p ${cijfer(computeKleinsteEffect([1, 11]).kleinsteP ?? 1)}.`,
);

for (const [naam, gemeenten] of [
  ['Leeuwarden alleen', ['Leeuwarden']],
  ['De vier gemeenten samen, vergeleken binnen elke gemeente', ['Leeuwarden', 'Rotterdam', 'Zaanstad', 'Boxtel']],
] as const) {
  const { vergelijkingen, configuraties, conclusie, bevindingen } = evaluateSituaties(gegevens(gemeenten), plan);
  console.log(`\n${naam}\n`);
  for (const antwoord of [...vergelijkingen, ...configuraties]) {
    console.log(`- ${formatBevinding(antwoord.conclusie, nl)}`);
    // Which question it answers, how strong the evidence is, and why not stronger.
    const { zin, nietHoger } = antwoord.bewijs;
    for (const waard of [zin, ...nietHoger]) console.log(`    ${formatBevinding(waard, nl)}`);
  }
  console.log(`\n${formatBevinding(conclusie, nl)}`);
  for (const bevinding of bevindingen) console.log(`  Let op: ${formatBevinding(bevinding, nl)}`);
}

// Before and after: the twelve of Leeuwarden beside twelve buurten that are alike, out of a hundred. The report mark is made up as well.
const programma = buurten.filter(({ gemeente }) => gemeente === 'Leeuwarden');
const andere = Array.from({ length: 100 }, (_, i) => ({
  buurt: `elders ${i + 1}`,
  inwoners: 300 + toeval.nextBelow(900),
}));
const situatie = ({ buurt, inwoners }: { buurt: string; inwoners: number }) => ({ buurt, kenmerken: { inwoners } });
const keuze = selectVergelijkingsbuurten(programma.map(situatie), andere.map(situatie), { kenmerken: ['inwoners'] });
const eigen = new Set(programma.map(({ buurt }) => buurt));
const metingen = [...programma, ...andere].flatMap(({ buurt }) => {
  const begin = 60 + toeval.nextBelow(15);
  const einde = begin + toeval.nextBelow(8) + (eigen.has(buurt) ? 4 : 0);
  return [
    { buurt, uitkomst: 'leefbaarheid', moment: voor, waarde: begin / 10 },
    { buurt, uitkomst: 'leefbaarheid', moment: na, waarde: einde / 10 },
  ];
});
const did = computeVerschilInVerschillen(metingen, keuze, { uitkomst: 'leefbaarheid', voor, na });

console.log('\nVoor en na, met vergelijkingsbuurten\n');
for (const { kenmerk, smdVoor, smdNa } of keuze.balans) {
  console.log(
    `- ${kenmerk}: verschil ${cijfer(smdVoor ?? 0)} standaardafwijking voor de keuze, ${cijfer(smdNa ?? 0)} erna.`,
  );
}
console.log(`- ${formatBevinding(did.conclusie, nl)}`);
for (const bevinding of did.bevindingen) console.log(`  Let op: ${formatBevinding(bevinding, nl)}`);
