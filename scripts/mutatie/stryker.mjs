// What Stryker asks to run tests with: Vitest, started once for each of Stryker's processes, whose worker keeps all files of the room open.
// Stryker's own plugin for Vitest reads every file anew for every mutant, which takes twenty times as long.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

const HERHALER = fileURLToPath(new URL('./herhaler.mjs', import.meta.url));
/** In the sandbox of the run, which its processes share. */
const METING = 'meting.json';

/** @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner */

/** @implements {TestRunner} */
class Testloper {
  #log;
  /** @type {import('vitest/node').Vitest | undefined} */
  #vitest;
  /** @type {BroadcastChannel | undefined} */
  #lijn;
  /** @type {Promise<unknown> | undefined} */
  #run;
  /** @type {(bericht: any) => void} */
  #hoor = () => {};

  /** @param {import('@stryker-mutator/api/logging').Logger} log */
  constructor(log) {
    this.#log = log;
  }

  /** What is made while a module loads is left out, so that no mutant asks for another start. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Starts Vitest, and waits until all files were read: with a trial run of every test, or without. @param {boolean} proef */
  async #start(proef) {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = '1';
    const kanaal = `mutatie ${process.pid} ${randomUUID()}`;
    const vitest = await createVitest('test', {
      config: 'vitest.mutation.config.ts',
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      runner: HERHALER,
      watch: false,
      coverage: { enabled: false },
      reporters: [],
    });
    const bestanden = await vitest.globTestSpecifications();
    const { duur = {} } = proef || !existsSync(METING) ? {} : JSON.parse(readFileSync(METING, 'utf8'));
    vitest.provide(
      /** @type {any} */ ('opdracht'),
      /** @type {any} */ ({ kanaal, proef, duur, bestanden: bestanden.length }),
    );
    this.#vitest = vitest;
    this.#lijn = new BroadcastChannel(kanaal);
    this.#lijn.onmessage = ({ data }) => this.#hoor(data);
    const klaar = this.#wait();
    this.#run = vitest
      .runTestSpecifications(bestanden, true)
      .catch((fout) => this.#hoor({ soort: 'fout', fout: String(fout) }));
    return klaar;
  }

  async #stop() {
    this.#lijn?.postMessage({ soort: 'einde' });
    await this.#run;
    this.#lijn?.close();
    await this.#vitest?.close();
    this.#vitest = undefined;
  }

  /** @returns {Promise<any>} */
  #wait() {
    return new Promise((resolve, reject) => {
      this.#hoor = (bericht) => (bericht.soort === 'fout' ? reject(new Error(bericht.fout)) : resolve(bericht));
    });
  }

  async dryRun() {
    const { uitkomsten, dekking, duur, eenmalig } = await this.#start(true);
    writeFileSync(METING, JSON.stringify({ duur }));
    for (const { naam, fout } of eenmalig) this.#log.warn(`Left out, for it cannot be run twice: ${naam} (${fout})`);
    const weg = new Set(eenmalig.map((/** @type {any} */ een) => een.naam));
    const mutantCoverage = {
      static: dekking?.static ?? {},
      perTest: Object.fromEntries(Object.entries(dekking?.perTest ?? {}).filter(([naam]) => !weg.has(naam))),
    };
    const tests = uitkomsten.map((/** @type {any} */ { naam, bestand, stand, fout }) => ({
      id: naam,
      name: naam.slice(naam.indexOf('#') + 1),
      fileName: resolve(bestand),
      timeSpentMs: duur[naam] ?? 0,
      ...(stand === 'pass'
        ? { status: TestStatus.Success }
        : stand === 'fail'
          ? { status: TestStatus.Failed, failureMessage: fout ?? 'failed' }
          : { status: TestStatus.Skipped }),
    }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options @returns {Promise<any>} */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ask = async () => {
      if (this.#vitest === undefined) await this.#start(false);
      const antwoord = this.#wait();
      // A mutant that comes ten times as often to its place as all tests did without it is in a loop: Stryker waits for a hundred times.
      const vraag = {
        id: activeMutant.id,
        bestand: activeMutant.fileName,
        hitLimit: hitLimit && hitLimit / 10,
        tests: testFilter,
      };
      this.#lijn?.postMessage({ soort: 'mutant', vraag });
      return (await antwoord).antwoord;
    };
    let antwoord = await ask();
    if (antwoord.vuil) {
      // This mutant again, and the next one, begin in a clean worker.
      await this.#stop();
      antwoord = await ask();
      if (antwoord.vuil) await this.#stop();
    }
    const { aantal, tijd, door, fout } = antwoord;
    if (tijd) return { status: MutantRunStatus.Timeout, reason: `${door}: ${fout}` };
    if (door === undefined) return { status: MutantRunStatus.Survived, nrOfTests: aantal };
    return { status: MutantRunStatus.Killed, killedBy: [door], failureMessage: fout, nrOfTests: aantal };
  }

  async dispose() {
    if (this.#vitest !== undefined) await this.#stop();
  }
}

/** @param {import('@stryker-mutator/api/logging').Logger} log */
const createTestloper = (log) => new Testloper(log);
createTestloper.inject = tokens(commonTokens.logger);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'herhaler', createTestloper)];
