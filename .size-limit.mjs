import { readFileSync } from 'node:fs';
import { doorNames } from './scripts/rooms.mjs';

// Gzipped, bundled and minified, as an app would load it: with decimal.js and date-fns, without zod, which the app has already.
// A budget is a promise: raise one only with a reason in the commit.
const budgets = {
  index: '105 kB',
  taal: '55 kB',
  kern: '22 kB',
  gebied: '22 kB',
  kerncijfers: '49 kB',
  financiering: '30 kB',
  team: '38 kB',
  routekaart: '54 kB',
  gevoeligheid: '54 kB',
  overeenkomst: '42 kB',
  selectie: '45 kB',
  programma: '49 kB',
  register: '113 kB',
  evaluatie: '39 kB',
  verslag: '96 kB',
  grafieken: '45 kB',
  stukken: '96 kB',
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
    limit: '1.5 kB',
    gzip: true,
    ignore: [...ignore, ...Object.keys(pakket.dependencies)],
  },
  {
    name: 'one text: import { nl } of taal',
    path: 'dist/taal/index.js',
    import: '{ nl }',
    limit: '18 kB',
    ...measured,
  },
];
