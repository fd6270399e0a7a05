/** The words for the parts of a lot. */
export const lotingteksten = {
  delen: {
    LotingBlokken: 'Plaatsen van één quotum, en de buurten waartussen daarom is geloot.',
    LotingDeelnemers: 'Een buurt die meedeed in de loting.',
    LotingEisen: 'Wat een regel van een trekking vraagt: een som over de deelnemers die zijn getrokken.',
    LotingLeden: 'Een deelnemer die voor een eis telt.',
    LotingGrens: 'Wanneer buurten bijna gelijk staan: binnen een marge, of bij een muntworp.',
    'LotingGrens.marge': 'Bijna gelijk zijn buurten waarvan de scores hoogstens de marge verschillen.',
    'LotingGrens.muntworp': 'Bijna gelijk zijn buurten waarvan de plaats in een onzekerheidsanalyse een muntworp is.',
  },
  velden: {
    'Loting.zaad':
      'Het openbare zaad: een tekst die vooraf niemand kent en achteraf iedereen, zoals de uitslag van een loterij op een afgesproken dag.',
    'Loting.methode':
      'Hoe het zaad getallen wordt: SHA-256 over zaad en deelnemers (canonieke JSON, RFC 8785), en daarmee de generator xoshiro128**.',
    'Loting.grens': 'Wat buurten bijna gelijk maakte.',
    'LotingGrens.soort': 'Of een marge of een onzekerheidsanalyse zegt wie bijna gelijk staan.',
    'LotingGrens.marge': 'De marge in punten van de score, voor het gewicht van het programma.',
    'LotingGrens.trekkingen': 'Het aantal trekkingen van de onzekerheidsanalyse.',
    'Loting.blokken': 'De blokken waarbinnen is geloot, op volgorde van de eerste code.',
    'LotingBlokken.quotum': 'Het id van het quotum waarvan de plaatsen zijn.',
    'LotingBlokken.plaatsen': 'Het aantal plaatsen dat is verloot.',
    'LotingBlokken.deelnemers': 'De buurten die meededen, op volgorde van code.',
    'LotingDeelnemers.code': 'De code van de buurt die meedeed.',
    'LotingDeelnemers.score': 'De score van de buurt voor het programma van het quotum, zonder gewicht.',
    'LotingDeelnemers.gekozen': 'Of de berekening alleen, zonder loting, deze buurt koos.',
    'LotingDeelnemers.kans':
      'De kans om te worden ingeloot: het deel van alle toegestane trekkingen waar de buurt in zit.',
    'LotingBlokken.ingeloot': 'De codes die zijn getrokken, op volgorde van code.',
    'LotingBlokken.uitgeloot': 'De codes van de andere deelnemers, op volgorde van code.',
    'Loting.eisen':
      'Wat de regels van een trekking vragen; een regel waar elke trekking aan voldoet staat er niet bij.',
    'LotingEisen.regel': 'De plaats van de regel in de lijst van regels van de selectie, vanaf 0.',
    'LotingEisen.leden': 'De deelnemers die voor de eis tellen.',
    'LotingLeden.code': 'De code van de deelnemer.',
    'LotingLeden.gewicht': 'Hoeveel de deelnemer telt als hij is getrokken. Standaard 1.',
    'LotingEisen.paren':
      'Paren van deelnemers die samen voor 1 tellen als beide zijn getrokken. Ontbreekt als er geen zijn.',
    'LotingEisen.minimaal': 'Het minste dat de som mag zijn. Ontbreekt als er geen ondergrens is.',
    'LotingEisen.maximaal': 'Het meeste dat de som mag zijn. Ontbreekt als er geen bovengrens is.',
    'LotingEisen.samen': 'De deelnemers worden alle getrokken, of geen ervan.',
    'Loting.buitenLoting': 'De buurten die zonder loting zijn gekozen: zij houden hun plaats.',
    'buitenLoting.code': 'De code van de buurt die haar plaats houdt.',
    'buitenLoting.quotum': 'Het id van het quotum van haar plaats.',
    'Loting.wijze':
      'opgesomd: één van alle trekkingen die de regels toelaten; geschud: opnieuw geschud tot de regels de trekking toelieten.',
    'Loting.mogelijk': 'Hoeveel trekkingen de regels toelaten. Ontbreekt als zij niet zijn opgesomd.',
    'Loting.nummer': 'De hoeveelste daarvan is getrokken, vanaf 0. Ontbreekt als zij niet zijn opgesomd.',
    'Loting.pogingen': 'Hoe vaak is geschud. Ontbreekt als de trekkingen zijn opgesomd.',
    'Loting.kansen': 'Of de kansen exact zijn, of geschat uit andere trekkingen volgens dezelfde regels.',
    'Loting.voorrang': 'Alle deelnemers in de volgorde van de loting: eerst wie is ingeloot, dan de anderen.',
    'Loting.vingerafdruk': 'De vingerafdruk van al het andere in dit document, zoals het is getrokken.',
  },
};
