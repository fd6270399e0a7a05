import { formatGetal } from 'buurtaanpak/kern';
import type { Uitkomst } from '../model/computeUitkomst.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { createBuurtcel, createCel, createGekozen, createTabel, writeInwoners } from './buurtcellen.js';
import { element, find, setTekst } from './element.js';

/** So many buurten at a time: however many there are, a step of a slider makes no more rows than these. */
const BLADZIJDE = 20;

const simplify = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All buurten by rank, a page at a time, or those with a name that holds what is searched. */
export function createRanglijst(onOpen: (code: string) => void) {
  const plek = find('ranglijst', HTMLElement);
  const zoek = find('zoek', HTMLInputElement);
  const vorige = find('vorige', HTMLButtonElement);
  const volgende = find('volgende', HTMLButtonElement);
  const tekst = find('bladzijde', HTMLElement);
  let laatste: { gebied: Verkenningsgebied; uitkomst: Uitkomst; geopend: string | undefined } | undefined;
  let bladzijde = 0;
  let gevonden: { gebied: Verkenningsgebied; woord: string; rijen: ReadonlySet<number> } | undefined;

  /** The rows whose names hold the word: looked up once for a word, not at every step. */
  function findRijen(gebied: Verkenningsgebied, woord: string): ReadonlySet<number> {
    if (gevonden?.gebied === gebied && gevonden.woord === woord) return gevonden.rijen;
    const rijen = new Set<number>();
    gebied.gebieden.forEach(({ code, wijk = '' }, rij) => {
      const namen = `${gebied.namen.get(code) ?? ''} ${gebied.namen.get(wijk) ?? ''} ${code}`;
      if (simplify(namen).includes(woord)) rijen.add(rij);
    });
    gevonden = { gebied, woord, rijen };
    return rijen;
  }

  function draw(): void {
    if (laatste === undefined) return;
    const { gebied, uitkomst, geopend } = laatste;
    const { punten, rangen } = uitkomst;
    const woord = simplify(zoek.value.trim());
    const treffers = woord === '' ? undefined : findRijen(gebied, woord);
    const volgorde = treffers === undefined ? uitkomst.volgorde : uitkomst.volgorde.filter((rij) => treffers.has(rij));
    bladzijde = Math.max(0, Math.min(bladzijde, Math.ceil(volgorde.length / BLADZIJDE) - 1));
    const van = bladzijde * BLADZIJDE;
    const getoond = volgorde.subarray(van, van + BLADZIJDE);
    const gekozen = new Set(uitkomst.gekozen.map(({ code }) => code));
    const hoogste = punten[uitkomst.volgorde[0] ?? 0] ?? 1;
    const rijen = Array.from(getoond, (rij) => {
      const code = gebied.gebieden[rij]?.code ?? '';
      const score = punten[rij] ?? Number.NaN;
      const uit = document.createElement('tr');
      uit.className = 'utrecht-table__row';
      const staaf = element('span', { class: 'staaf', 'aria-hidden': 'true' });
      staaf.style.setProperty('--deel', String(Number.isNaN(score) || hoogste <= 0 ? 0 : score / hoogste));
      uit.append(
        createCel('getal', Number.isNaN(score) ? '–' : formatGetal(rangen[rij] ?? 0)),
        createBuurtcel(gebied, code, geopend, onOpen),
        createCel('getal smal', writeInwoners(gebied, code)),
        createCel('getal', Number.isNaN(score) ? 'geen' : formatGetal(score, { decimalen: 3 }), staaf),
        createCel('', ...(gekozen.has(code) ? [createGekozen()] : [])),
      );
      return uit;
    });
    plek.replaceChildren(
      createTabel(
        'Ranglijst van buurten',
        [
          { tekst: 'Plaats', soort: 'getal' },
          { tekst: 'Buurt' },
          { tekst: 'Inwoners', soort: 'getal smal' },
          { tekst: 'Score', soort: 'getal' },
          { tekst: 'Keuze' },
        ],
        rijen,
      ),
    );
    vorige.disabled = bladzijde === 0;
    volgende.disabled = van + BLADZIJDE >= volgorde.length;
    setTekst(
      tekst,
      volgorde.length === 0
        ? 'Geen buurt gevonden.'
        : `${formatGetal(van + 1)} tot en met ${formatGetal(van + getoond.length)} van ${formatGetal(volgorde.length)}`,
    );
  }

  const turn = (stap: number) => () => {
    bladzijde += stap;
    draw();
  };
  vorige.addEventListener('click', turn(-1));
  volgende.addEventListener('click', turn(1));
  zoek.addEventListener('input', () => {
    bladzijde = 0;
    draw();
  });

  return {
    show(gebied: Verkenningsgebied, uitkomst: Uitkomst, geopend: string | undefined): void {
      if (laatste?.gebied !== gebied || laatste.uitkomst.programma !== uitkomst.programma) bladzijde = 0;
      laatste = { gebied, uitkomst, geopend };
      draw();
    },
    /** There is no outcome. */
    clear(): void {
      laatste = undefined;
      plek.replaceChildren();
      vorige.disabled = true;
      volgende.disabled = true;
      setTekst(tekst, 'Er is nu geen ranglijst.');
    },
  };
}
