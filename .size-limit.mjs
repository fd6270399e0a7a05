import { readFileSync } from 'node:fs';
import { doorNames } from './scripts/rooms.mjs';

// Gzipped, bundled and minified, as an app would load it: with decimal.js and date-fns, without zod, which the app has already.
// A budget is a promise: raise one only with a reason in the commit.
const budgets = {
  // Selections: a solver by linear programming, sealed decisions, lots, and reasons that name their cause.
  // Money by buurt and begrotingsjaar, from the events of an agreement.
  index: '450 kB',
  taal: '110 kB',
  // A finding is a sentence with places and values in words, an error one without a table of texts.
  kern: '26.1 kB',
  gebied: '30 kB',
  kerncijfers: '78.5 kB',
  // Money is booked by buurt, begrotingsjaar, payer and day of knowing; reserves, VAT, balance posts and causes are read from it.
  financiering: '54.1 kB',
  // Two records are merged, and conflicts are told with proposals that were tried.
  team: '45.4 kB',
  routekaart: '58.8 kB',
  // It explains which weight would bring a buurt in, and so it selects.
  gevoeligheid: '110 kB',
  // The life and the money of an agreement are one record of events, so it has the money as well.
  overeenkomst: '70 kB',
  // Of which 16 kB is what reading any options brings along: decimal.js and the findings of kern.
  highs: '19.5 kB',
  selectie: '74 kB',
  // A deelnemer keeps the record of its agreement; the stand tells signals and tasks.
  programma: '102.8 kB',
  // An account redoes the money too.
  register: '208 kB',
  // A plan is simulated with the code that judges it, a cut is a selection, and criteria come from a Routekaart: so it has those rooms too.
  evaluatie: '125 kB',
  // Nine checks that a piece misleads nobody.
  verslag: '42 kB',
  grafieken: '39 kB',
  // With the sheet of a controller and the overview of a begeleider. A letter to a buurt explains the selection, and the answer to an objection
  // scores and selects anew, so it has the solver too; the council's letter tells what an evaluation can show.
  stukken: '282 kB',
  // A run reaches every room but taal.
  opzet: '416 kB',
};
const NEW_ROOM = '40 kB';

const pakket = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const ignore = Object.keys(pakket.peerDependencies);
const measured = { gzip: true, ignore };

export default [
  { name: 'buurtaanpak', path: 'dist/index.js', import: '*', limit: budgets.index, ...measured },
  ...doorNames.map((room) => ({
    name: `buurtaanpak/${room}`,
    path: `dist/${room}/index.js`,
    import: '*',
    limit: budgets[room] ?? NEW_ROOM,
    ...measured,
  })),
  {
    // Also without what comes from elsewhere: this shows that one function brings along no schema and no other room.
    name: 'one function: import { euro } of kern, own code only',
    path: 'dist/kern/index.js',
    import: '{ euro }',
    limit: '2.6 kB',
    gzip: true,
    ignore: [...ignore, ...Object.keys(pakket.dependencies)],
  },
  {
    // What an app pays that goes from figures to a letter: see examples/stap-voor-stap.ts.
    name: 'the main job, from the front door',
    path: 'dist/index.js',
    import:
      '{ readKerncijfers, Routekaart, scoreBuurten, describeGebieden, selectBuurten, draftFinancieringsplan, draftSamenwerkingsovereenkomst, createKeuze, Programma, writeRaadsbrief, renderHtml, euro }',
    limit: '249.5 kB',
    ...measured,
  },
  {
    name: 'one text: import { nl } of taal',
    path: 'dist/taal/index.js',
    import: '{ nl }',
    limit: '36 kB',
    ...measured,
  },
];
