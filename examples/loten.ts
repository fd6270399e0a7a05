/**
 * A fair lot where scores do not decide: near-ties at the border of Oost, announced, drawn with a public seed, decided, and drawn again by
 * whoever wants to check it. The scores are made up.
 *
 *     npx tsx examples/loten.ts
 */
import { Datum, formatBevinding, formatGetal, formatOpsomming, formatPercentage } from 'buurtaanpak/kern';
import {
  createSelectiebesluit,
  drawLoting,
  findBijnaGelijken,
  listTrekkingen,
  selectBuurten,
  selectIngeloot,
  verifyLoting,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';

const schrijf = (regel = '') => process.stdout.write(`${regel}\n`);

// Eight buurten for Oost. The seventh to the tenth score nearly the same, and each wijk may have three at most.
const punten = [0.92, 0.9, 0.88, 0.85, 0.83, 0.81, 0.714, 0.713, 0.711, 0.708, 0.6, 0.55];
const wijken = ['WK008020', 'WK008021', 'WK008022', 'WK008020', 'WK008021', 'WK008022', 'WK008020', 'WK008020'];
const buurten = punten.map((score, i) => ({ code: `BU0080${2001 + i}`, score }));
const gebieden = buurten.map(({ code }, i) => ({ code, wijk: wijken[i] ?? 'WK008023' }));
const quota = [{ id: 'oost', naam: 'programma Leeuwarden Oost', programma: 'oost', aantal: 8 }];
const regels = [{ soort: 'hoogstens_per_groep' as const, hoogstens: 3, groepen: 'wijk' as const }];
const scores = { oost: buurten };
const opties = { gebieden, regels };

const selectie = selectBuurten(scores, quota, opties);

// 1. Who takes part is announced before anybody can know the seed.
const bijnaGelijken = findBijnaGelijken(selectie, { marge: 0.02 });
for (const { plaatsen, deelnemers } of bijnaGelijken.blokken) {
  const wie = formatOpsomming(deelnemers.map(({ code, score }) => `${code} (${formatGetal(score, { decimalen: 3 })})`));
  schrijf(`Bekend voor de loting: ${plaatsen} plaatsen voor ${wie}.`);
}
for (const { code, reden } of bijnaGelijken.afgevallen) schrijf(`Doet niet mee: ${code} (${reden}).`);

// 2. The seed is the outcome of a lottery of a day that was named beforehand.
const loting = drawLoting(bijnaGelijken, { zaad: 'Lotto 2026-09-05: 5 8 13 27 33 40' });
schrijf();
schrijf(`Zaad: ${loting.zaad}`);
schrijf(
  `Trekking ${(loting.nummer ?? 0) + 1} van ${loting.mogelijk} die de regels toelaten (${listTrekkingen(loting).length} opgesomd).`,
);
for (const { deelnemers, ingeloot } of loting.blokken) {
  for (const { code, kans } of deelnemers)
    schrijf(`- ${code}: kans ${formatPercentage(kans)}${ingeloot.includes(code) ? ', ingeloot' : ''}`);
}

// 3. The decision follows the lot, and is verified as any other.
const metLoting = selectIngeloot(selectie, loting);
const besluit = createSelectiebesluit(metLoting, {
  kenmerk: 'SB-2026-09',
  datum: Datum.parse('2026-09-08'),
  gemeente: 'GM0080',
  routekaarten: { oost: { id: 'oost', versie: '1' } },
});
schrijf();
schrijf(`Gekozen: ${formatOpsomming(besluit.gekozen.map(({ code }) => code))}.`);
schrijf(`Het besluit klopt: ${verifySelectiebesluit(besluit, { scores, gebieden }).klopt ? 'ja' : 'nee'}.`);

// 4. Anybody draws it again. Another outcome under the same seed is found out.
schrijf(`De loting klopt: ${verifyLoting(JSON.parse(JSON.stringify(loting)), { selectie }).klopt ? 'ja' : 'nee'}.`);
const vervalst = { ...loting, zaad: 'Lotto 2026-09-05: 3 11 20 24 38 42' };
const [eerste] = verifyLoting(vervalst, { selectie }).bevindingen;
if (eerste !== undefined) schrijf(`Met een ander zaad: ${formatBevinding(eerste, nl).replace(/sha256:\w+/g, '…')}`);
