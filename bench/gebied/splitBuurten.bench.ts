import { splitBuurten } from 'buurtaanpak/gebied';
import { readBuurten2017, readVierkanten2014 } from '../../test/gebied/groningen.js';
import { isVierkantVerbonden } from '../../test/gebied/vierkanten.js';
import type { Vergelijking } from '../harnas.js';

type Vierkanten = ReturnType<typeof readVierkanten2014>;

/** The plain way: the squares from west to east, cut whenever 750 people are full. */
function cutStrips(buurten: ReturnType<typeof readBuurten2017>, vierkanten: Vierkanten) {
  return buurten
    .filter(({ inwoners }) => inwoners > 1000)
    .flatMap(({ code, inwoners }) => {
      const eigen = vierkanten.filter(({ buurt }) => buurt === code);
      const maal = inwoners / eigen.reduce((som, vierkant) => som + vierkant.inwoners, 0);
      const delen: { inwoners: number; vierkanten: string[] }[] = [];
      for (const vierkant of eigen) {
        let deel = delen.at(-1);
        if (deel === undefined || deel.inwoners >= 750) {
          deel = { inwoners: 0, vierkanten: [] };
          delen.push(deel);
        }
        deel.inwoners += vierkant.inwoners * maal;
        deel.vierkanten.push(vierkant.code);
      }
      return delen;
    });
}

/** People in connected parts within the band. */
const countGoed = (delen: readonly { readonly inwoners: number; readonly vierkanten: readonly string[] }[]) =>
  delen
    .filter(({ inwoners, vierkanten }) => inwoners >= 500 && inwoners <= 1000 && isVierkantVerbonden(vierkanten))
    .reduce((som, { inwoners }) => som + inwoners, 0);

export default function bench(): readonly Vergelijking[] {
  const buurten = readBuurten2017();
  const vierkanten = readVierkanten2014().filter(({ buurt }) => buurt !== '');
  const groot = buurten.reduce((som, { inwoners }) => som + (inwoners > 1000 ? inwoners : 0), 0);
  const percent = (delen: Parameters<typeof countGoed>[0]) => `${((100 * countGoed(delen)) / groot).toFixed(1)}%`;
  const onze = splitBuurten(buurten, vierkanten).delen;
  const strips = cutStrips(buurten, vierkanten);
  console.error(`Groningen: of the people of 51 large buurten ours serves ${percent(onze)}, strips ${percent(strips)}`);
  return [
    {
      naam: 'splitBuurten, Groningen, 51 of 108 buurten',
      onze: () => splitBuurten(buurten, vierkanten),
      ander: () => cutStrips(buurten, vierkanten),
      anderNaam: 'strips of 750 from west to east',
      controle: () => {
        if (countGoed(onze) <= countGoed(strips)) throw new Error('no better than strips');
      },
      herhalingen: 5,
    },
  ];
}
