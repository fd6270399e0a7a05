// A question that a very small budget does not decide, and that HiGHS, a package of the app itself, does: eight of sixty buurten under a ceiling
// on their inhabitants, where who has more inhabitants scores more. The buurten and their scores are made up.
//   npx tsx examples/eigen-oplosser.ts
import { createHighsOplosser } from 'buurtaanpak/highs';
import { formatGetal } from 'buurtaanpak/kern';
import { type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import loadHighs from 'highs';

// Between 500 and 1,500 inhabitants, a point for each of them, and up to a hundred points more.
const gebieden = Array.from({ length: 60 }, (_, i) => ({
  code: `B${String(i + 1).padStart(2, '0')}`,
  inwoners: 500 + ((i * 367) % 1000),
}));
const scores = {
  oost: gebieden.map(({ code, inwoners }, i) => ({ code, score: inwoners + ((i * 7919) % 100) })),
};
const quota = [{ id: 'oost', programma: 'oost', aantal: 8 }];
const vraag = { gebieden, regels: [{ soort: 'inwoners' as const, maximaal: 11_111 }] };

function tell(wat: string, selectie: Selectie): void {
  console.log(`${wat}: ${selectie.uitkomst}.`);
  if (!('gekozen' in selectie)) return;
  const { methode, controle, oplosser, gat } = selectie.bewijs;
  const wie = oplosser === undefined ? 'niemand anders' : `${oplosser.naam} ${oplosser.versie}`;
  console.log(
    `  ${formatGetal(selectie.totaalscore)} punten, gat ${formatGetal(gat)}; methode ${methode}, controle ${controle}, met ${wie}.`,
  );
}

// One subproblem is not enough: the best that was found, and how much better another could be.
tell('Met één deelprobleem', selectBuurten(scores, quota, { ...vraag, knopenbudget: 1 }));

// HiGHS is asked for what our own search left open. Its choice is checked in whole numbers; that nothing is better is its own claim.
const oplosser = createHighsOplosser(await loadHighs());
tell('Met HiGHS erbij', selectBuurten(scores, quota, { ...vraag, knopenbudget: 1, oplosser }));

// With the ordinary budget our own search proves it, and HiGHS is not asked.
tell('Met het gewone budget', selectBuurten(scores, quota, { ...vraag, oplosser }));
