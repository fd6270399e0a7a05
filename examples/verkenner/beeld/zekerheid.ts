import { formatGetal, formatPercentage } from 'buurtaanpak/kern';
import type { Buurtkans, Selectieanalyse, Zekerheid } from 'buurtaanpak/selectie';
import { buildVraag } from '../model/buildVraag.js';
import type { Uitkomst } from '../model/computeUitkomst.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import type { Onzekerheidsantwoord, Onzekerheidsvraag, Rangbereik } from '../werk/berichten.js';
import { createBuurtcel, createCel, createGekozen, createTabel } from './buurtcellen.js';
import { element, find, setTekst } from './element.js';
import { createMelding } from './meldingen.js';

const WOORDEN: Readonly<Record<Zekerheid, string>> = {
  zeker: 'zeker',
  waarschijnlijk: 'waarschijnlijk',
  muntworp: 'kruis of munt',
  onwaarschijnlijk: 'onwaarschijnlijk',
  vrijwel_uitgesloten: 'vrijwel uitgesloten',
};

/** A buurt outside the choice is shown when it is chosen in at least this share of the draws. */
const MEETELLEN = 0.05;

/** What a run is about. */
interface Stand {
  readonly gebied: Verkenningsgebied;
  readonly uitkomst: Uitkomst;
}

function writeGeheel({ trekkingen, onhaalbaar, geheel }: Selectieanalyse): string {
  const aantal = formatGetal(trekkingen);
  const nodig = onhaalbaar === 0 ? '' : ` In ${formatGetal(onhaalbaar)} keer was er geen keuze mogelijk.`;
  const gemiddeld = formatGetal(geheel.overlap * geheel.basis.length, { decimalen: 1 });
  return `In ${aantal} keer kwam ${formatPercentage(geheel.kans)} precies op deze keuze uit; gemiddeld bleven ${gemiddeld} van de ${geheel.basis.length} buurten staan.${nodig}`;
}

/**
 * How sure the choice is, on demand. The analysis runs in a worker, so that the page stays free; stopping ends the worker, which no
 * loop can hold up.
 */
export function createZekerheid(getStand: () => Stand | undefined, onOpen: (code: string) => void) {
  const reken = find('reken', HTMLButtonElement);
  const stop = find('stop', HTMLButtonElement);
  const voortgang = find('voortgang', HTMLProgressElement);
  const stand = find('zekerheidstand', HTMLElement);
  const inhoud = find('zekerheid-inhoud', HTMLElement);
  let werker: Worker | undefined;

  function end(tekst: string): void {
    const hadFocus = document.activeElement === stop;
    werker?.terminate();
    werker = undefined;
    stop.hidden = true;
    voortgang.hidden = true;
    reken.hidden = false;
    if (hadFocus) reken.focus();
    setTekst(stand, tekst);
  }

  function createRij(
    { gebied, uitkomst }: Stand,
    { code, kans, zekerheid }: Pick<Buurtkans, 'code' | 'kans' | 'zekerheid'>,
    rang: Rangbereik | undefined,
  ): HTMLTableRowElement {
    const staaf = element('span', { class: 'staaf', 'aria-hidden': 'true' });
    staaf.style.setProperty('--deel', String(kans));
    const nu = uitkomst.gekozen.some((een) => een.code === code);
    return element(
      'tr',
      { class: 'utrecht-table__row' },
      createBuurtcel(gebied, code, undefined, onOpen, ...(nu ? [createGekozen()] : [])),
      createCel('getal', formatPercentage(kans), staaf),
      createCel('', WOORDEN[zekerheid]),
      createCel('getal smal', rang === undefined ? '–' : `${formatGetal(rang.van)}–${formatGetal(rang.tot)}`),
    );
  }

  function show(van: Stand, analyse: Selectieanalyse, rangen: readonly Rangbereik[]): void {
    const { programma: getoond, gekozen: keuze } = van.uitkomst;
    const voor = new Map(keuze.map(({ code, programma }) => [code, programma]));
    // The places are those for the programme of the buurt.
    const bereik = new Map(
      rangen.flatMap((rang) => (rang.programma === (voor.get(rang.code) ?? getoond) ? [[rang.code, rang]] : [])),
    );
    const bekend = new Map(analyse.buurten.map((buurt) => [buurt.code, buurt]));
    const gekozen = van.uitkomst.gekozen.map(
      ({ code }) => bekend.get(code) ?? { code, kans: 0, zekerheid: 'vrijwel_uitgesloten' as const },
    );
    const nu = new Set(gekozen.map(({ code }) => code));
    const anderen = analyse.buurten.filter(({ code, kans }) => !nu.has(code) && kans >= MEETELLEN);
    inhoud.replaceChildren(
      element(
        'p',
        { class: 'klein smal' },
        'Onder plaats staat tussen welke plaatsen de buurt in 90% van de keren stond.',
      ),
      createTabel(
        'Hoe vaak elke buurt gekozen wordt',
        [
          { tekst: 'Buurt' },
          { tekst: 'Gekozen in', soort: 'getal' },
          { tekst: 'Zekerheid' },
          { tekst: 'Plaats', soort: 'getal smal' },
        ],
        [...gekozen, ...anderen]
          .sort((a, b) => b.kans - a.kans)
          .map((buurt) => createRij(van, buurt, bereik.get(buurt.code))),
      ),
    );
    end(writeGeheel(analyse));
  }

  reken.addEventListener('click', () => {
    const van = getStand();
    if (van === undefined || !('gekozen' in van.uitkomst.selectie)) {
      setTekst(stand, 'Er is nu geen keuze om na te rekenen.');
      return;
    }
    inhoud.replaceChildren();
    const spreiding = find('spreiding', HTMLSelectElement).value;
    const { quota, opties } = buildVraag(van.uitkomst.opzet);
    const vraag: Onzekerheidsvraag = {
      programmas: [...van.uitkomst.programmas].map(([id, { routekaart, oordelen }]) => ({
        id,
        routekaart,
        buurten: van.gebied.tabellen.get(id) ?? van.gebied.buurten,
        oordelen,
      })),
      quota,
      opties: { ...opties, gebieden: van.gebied.describe() },
      basis: van.uitkomst.gekozen.map(({ code }) => code),
      trekkingen: Number(find('trekkingen', HTMLSelectElement).value),
      ...(spreiding === '' ? {} : { concentratie: Number(spreiding) }),
    };
    werker = new Worker(new URL('../werk/onzekerheid.worker.ts', import.meta.url), { type: 'module' });
    werker.addEventListener('message', ({ data }: MessageEvent<Onzekerheidsantwoord>) => {
      if (data.soort === 'voortgang') {
        voortgang.value = data.deel;
        return;
      }
      if (data.soort === 'klaar') return show(van, data.analyse, data.rangen);
      end('');
      inhoud.replaceChildren(createMelding('error', 'De berekening lukte niet', data.problemen, van.gebied.namen));
    });
    werker.addEventListener('error', () => end('De berekening is onverwacht gestopt.'));
    werker.postMessage(vraag);
    voortgang.value = 0;
    voortgang.hidden = false;
    stop.hidden = false;
    stop.focus();
    reken.hidden = true;
    setTekst(stand, 'Bezig met rekenen …');
  });
  stop.addEventListener('click', () => end(`Gestopt op ${formatPercentage(voortgang.value)}.`));

  return {
    /** The weights, numbers or figures have changed: the earlier analysis no longer belongs to the page. */
    discard(): void {
      if (werker === undefined && inhoud.childElementCount === 0) return;
      inhoud.replaceChildren();
      end('De gewichten, aantallen of cijfers zijn veranderd: bereken de zekerheid opnieuw.');
    },
  };
}
