// Lets an attacker read everything that made-up programmes publish over several days, protected beside each other and one by one, and prints what it
// finds: `gebroken` are numbers under the bound that can be told to be so, or not to be; `volgt` are larger ones that are hidden though they follow
// from what is shown, which gives nobody away. `npm run aanvaller`, or with a number of programmes: `npm run aanvaller -- 200`.
import { crackUitgaven } from '../test/verslag/leesUitgaven.js';
import {
  createVerloop,
  lezing,
  listGebroken,
  listKennis,
  listWaarheid,
  publish,
} from '../test/verslag/uitgavenprogramma.js';

const aantal = Number(process.argv[2] ?? 20);
const GRENS = 5;

/** What the attacker finds in so many programmes. */
function tel(samen: boolean) {
  const telling = {
    programmas: 0,
    uitgaven: 0,
    geweigerd: 0,
    verborgen: 0,
    gebroken: 0,
    volgt: 0,
    programmasGebroken: 0,
  };
  for (let i = 0; i < aantal; i += 1) {
    const { verloop, concepten } = createVerloop(`samen ${i}`);
    const uit = publish(concepten, verloop, samen);
    const { raadsels } = crackUitgaven(uit, lezing, listKennis(verloop, uit), GRENS);
    const waarheid = listWaarheid(verloop);
    const gevonden = listGebroken(raadsels, waarheid, GRENS);
    const gebroken = gevonden.filter(({ naam }) => (waarheid.get(naam) ?? 0) < GRENS).length;
    telling.programmas += 1;
    telling.uitgaven += uit.length;
    telling.geweigerd += concepten.length - uit.length;
    telling.verborgen += raadsels.filter(({ verborgen }) => verborgen).length;
    telling.gebroken += gebroken;
    telling.volgt += gevonden.length - gebroken;
    telling.programmasGebroken += gebroken > 0 ? 1 : 0;
  }
  return telling;
}

console.table({ 'one by one': tel(false), together: tel(true) });
