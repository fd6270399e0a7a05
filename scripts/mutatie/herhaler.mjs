// Runs the tests of a room again and again in one worker: each file is read once, so that a mutant costs no more than the tests that come to
// it. Vitest makes one of these for its worker (`runner`); scripts/mutatie/stryker.mjs asks it what it wants to know over a channel.
import { Script } from 'node:vm';
import { expect } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { ns, watchGeheugens, wipeGeheugens } from './geheugens.mjs';
import { keepVangst, sortTests } from './vangsten.mjs';

/** @typedef {import('vitest').RunnerTestCase} Test */
/** @typedef {{ id: string, bestand: string, hitLimit: number | undefined, tests: readonly string[] | undefined }} Vraag */

watchGeheugens();

/** @type {Map<string, Test[]>} */
const tests = new Map();
/** A test may take so long under a mutant: some time, and so many times what it takes without. And without one. In milliseconds. */
const KORTST = 2000;
const KEREN = 10;
const RUIM = 300_000;

/**
 * The tests that come to a mutant run for so many milliseconds together, the most promising first: what they did not notice counts as
 * missed, also when another would have noticed it.
 */
const GENOEG = 1000 * Number(process.env.MUTATIESECONDEN ?? 1);

/** No assertion was made or asked for. */
const VERS = {
  assertionCalls: 0,
  isExpectingAssertions: false,
  isExpectingAssertionsError: null,
  expectedAssertionsNumber: null,
  expectedAssertionsNumberErrorGen: null,
};

/** The name of a test for Stryker: its file, and the names from the outermost group on. @param {Test} test */
function nameTest(test) {
  const namen = [test.name];
  for (let groep = test.suite; groep; groep = groep.suite) namen.unshift(groep.name);
  return `${test.file.name}#${namen.join(' ').trim()}`;
}

/** @param {any} taak @returns {Test[]} */
const listTests = (taak) => (taak.type === 'test' ? [taak] : taak.tasks.flatMap(listTests));

/** What a test that never ends gives. */
const TE_LANG = 'takes too long';

/**
 * What a function gives, within a time: a loop without an end is broken off, and a promise that nobody keeps is waited for no longer.
 *
 * @param {() => unknown} roep
 * @param {number} ms
 */
async function limit(roep, ms) {
  /** @type {any} */ (globalThis).__proef = roep;
  const belofte = PROEF.runInThisContext({ timeout: ms });
  if (!(belofte instanceof Promise)) return;
  let klok;
  const wacht = new Promise((_, weiger) => {
    klok = setTimeout(() => weiger(new Error(TE_LANG)), ms);
  });
  await Promise.race([belofte, wacht]).finally(() => clearTimeout(klok));
}
const PROEF = new Script('globalThis.__proef()');

/**
 * Runs one test as Vitest does, and gives what went wrong.
 *
 * @param {VitestTestRunner} runner
 * @param {Test} test
 * @param {number} ms
 */
async function runTest(runner, test, ms) {
  const groepen = [];
  for (let groep = test.suite ?? test.file; groep; groep = groep.suite ?? (groep === test.file ? undefined : test.file))
    groepen.unshift(groep);
  const hooks = groepen.map((groep) => ({ groep, ...VitestTestRunner.getSuiteHooks(groep) }));
  test.result = { state: 'run', startTime: Date.now(), retryCount: 0 };
  try {
    expect.setState(/** @type {any} */ (VERS));
    const context = /** @type {any} */ (test.context);
    for (const { groep, beforeEach } of hooks) for (const voor of beforeEach ?? []) await voor(context, groep);
    await limit(VitestTestRunner.getTestFn(test), ms);
    runner.onAfterTryTask(test);
    for (const { groep, afterEach } of hooks.reverse()) for (const na of afterEach ?? []) await na(context, groep);
  } catch (fout) {
    const { code, message = String(fout) } = /** @type {any} */ (fout) ?? {};
    if (code === 'VITEST_PENDING') return undefined;
    return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? TE_LANG : message;
  }
  return undefined;
}

/** @param {VitestTestRunner} runner @param {string} naam @param {number} ms */
async function runNaam(runner, naam, ms) {
  for (const test of tests.get(naam) ?? []) {
    const fout = await runTest(runner, test, ms);
    if (fout !== undefined) return fout;
  }
  return undefined;
}

/**
 * Whether a test notices a mutant. The test that does is run without it right after: when it fails still, the mutant has left something
 * behind, or an earlier one has, and the worker is not to be trusted any more (`vuil`).
 *
 * @param {VitestTestRunner} runner
 * @param {Vraag} vraag
 * @param {Record<string, number>} duur
 */
async function runMutant(runner, { id, bestand, hitLimit, tests: gevraagd }, duur) {
  const volgorde = sortTests(
    bestand,
    (gevraagd ?? [...tests.keys()]).filter((naam) => tests.has(naam)),
    duur,
  );
  wipeGeheugens();
  Object.assign(ns, { activeMutant: id, hitCount: 0, hitLimit });
  let aantal = 0;
  let gebruikt = 0;
  for (const naam of volgorde) {
    gebruikt += duur[naam] ?? 0;
    if (aantal > 0 && gebruikt > GENOEG) break;
    aantal++;
    const fout = await runNaam(runner, naam, Math.ceil(KORTST + KEREN * (duur[naam] ?? 0)));
    const tijd = fout === TE_LANG || (hitLimit !== undefined && ns.hitCount > hitLimit);
    if (fout === undefined && !tijd) continue;
    Object.assign(ns, { activeMutant: undefined, hitCount: undefined });
    wipeGeheugens();
    if ((await runNaam(runner, naam, RUIM)) !== undefined) return { vuil: true, aantal, tijd, door: naam, fout };
    keepVangst(bestand, naam);
    return { vuil: false, aantal, tijd, door: naam, fout };
  }
  Object.assign(ns, { activeMutant: undefined, hitCount: undefined });
  return { vuil: false, aantal, tijd: false };
}

/**
 * The quick tests once more, to see how long each takes now that all is warm, and which does not bear it to be run twice. In processor time,
 * which is the same on a busy machine.
 *
 * @param {VitestTestRunner} runner
 */
async function measure(runner) {
  const duur = /** @type {Record<string, number>} */ ({});
  const eenmalig = [];
  for (const [naam, [test]] of tests) {
    // It will hardly be asked again.
    duur[naam] = test?.result?.duration ?? 0;
    if (duur[naam] > GENOEG) continue;
    const begin = process.cpuUsage();
    wipeGeheugens();
    const fout = await runNaam(runner, naam, RUIM);
    if (fout !== undefined) eenmalig.push({ naam, fout });
    const { user, system } = process.cpuUsage(begin);
    duur[naam] = (user + system) / 1000;
  }
  return { duur, eenmalig };
}

/** @param {VitestTestRunner} runner @param {{ kanaal: string, proef: boolean, duur: Record<string, number> }} opdracht */
async function serve(runner, { kanaal, proef, duur }) {
  const lijn = new BroadcastChannel(kanaal);
  if (onleesbaar.length > 0) {
    lijn.postMessage({ soort: 'fout', fout: onleesbaar.join('\n') });
    lijn.close();
    return;
  }
  const vragen = /** @type {Vraag[]} */ ([]);
  let wakker = () => {};
  let open = true;
  lijn.onmessage = ({ data }) => {
    if (data.soort === 'einde') open = false;
    else if (data.soort === 'mutant') vragen.push(data.vraag);
    wakker();
  };
  const uitkomsten = [...tests].map(([naam, [test]]) => ({
    naam,
    bestand: test?.file.filepath,
    stand: test?.result?.state ?? test?.mode,
    fout: test?.result?.errors?.[0]?.message,
  }));
  const dekking = structuredClone(ns.mutantCoverage);
  const meting = proef ? await measure(runner) : { duur, eenmalig: [] };
  lijn.postMessage({ soort: 'klaar', uitkomsten, dekking, ...meting });
  while (open) {
    const vraag = vragen.shift();
    if (vraag !== undefined)
      lijn.postMessage({ soort: 'antwoord', antwoord: await runMutant(runner, vraag, meting.duur) });
    else await new Promise((resolve) => (wakker = () => resolve(undefined)));
  }
  lijn.close();
}

let bestanden = 0;
/** What went wrong with files whose tests could not be read. @type {string[]} */
const onleesbaar = [];

export default class Herhaler extends VitestTestRunner {
  /** @param {any} test */
  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test);
    ns.currentTestId = nameTest(test);
  }

  /** @param {any} test */
  onAfterRunTask(test) {
    ns.currentTestId = undefined;
    super.onAfterRunTask(test);
  }

  /** A worker after the first one needs what a group makes ready, and no more. @param {Test} test */
  async runTask(test) {
    if (this.injectValue('opdracht').proef) await VitestTestRunner.getTestFn(test)();
  }

  /** @param {any[]} [klaar] */
  async onAfterRunFiles(klaar = []) {
    super.onAfterRunFiles();
    bestanden += klaar.length;
    for (const { name, result } of klaar)
      for (const { message } of result?.errors ?? []) onleesbaar.push(`${name}: ${message}`);
    for (const test of klaar.flatMap(listTests)) {
      const naam = nameTest(test);
      if (test.mode !== 'skip') tests.set(naam, [...(tests.get(naam) ?? []), test]);
    }
    const opdracht = this.injectValue('opdracht');
    if (bestanden === opdracht.bestanden) await serve(this, opdracht);
  }
}
