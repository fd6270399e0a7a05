/** Dutch texts of the faults that `rekenen` finds, by code. A code keeps the name of the room that gave it first. */
export const rekenenNl = {
  'team.duur_ongeldig': 'Duur {positie} is {waarde}: een duur is een eindig getal van nul of hoger.',
  'routekaart.waarde_negatief': 'De waarde {waarde} is negatief; dat kan niet bij {methode}.',
  'routekaart.waarde_oneindig': 'De waarde {waarde} is oneindig.',
  'routekaart.te_veel_waarden': 'Er zijn {aantal} verschillende scores; het kunnen er hoogstens {hoogstens} zijn.',
  'evaluatie.getal_ongeldig': '{naam} heeft op plaats {positie} geen eindig getal maar {waarde}.',
  'evaluatie.te_weinig_waarden': '{naam} heeft {aantal} {aantal|waarde|waarden}; minimaal {minimum} nodig.',
  'evaluatie.te_weinig_groepen': 'Er {aantal|is|zijn} {aantal} {aantal|groep|groepen}: te weinig om te vergelijken.',
  'evaluatie.lengte_verschilt':
    '{een} heeft {lengteEen} {lengteEen|waarde|waarden} en {ander} heeft er {lengteAnder}; dat moet gelijk zijn.',
  'evaluatie.kans_ongeldig': '{naam} moet tussen 0 en 1 liggen, niet {waarde}.',
  'evaluatie.aandeel_ongeldig': 'Een aandeel ligt van 0 tot en met 1, niet {waarde}.',
  'evaluatie.aantal_ongeldig': '{naam} moet een geheel getal van minimaal {minimum} zijn, niet {waarde}.',
  'evaluatie.aantal_te_groot': '{naam} is {waarde}; maximaal {maximum} kan hier.',
  'evaluatie.aantal_boven_totaal': 'Het aantal {aantal} is hoger dan het totaal {totaal}.',
  'evaluatie.p_ongeldig': 'Op plaats {positie} staat geen kans van 0 tot en met 1 maar {waarde}.',
  'evaluatie.geen_contrast': 'Er valt niets te vergelijken: nergens komen verschillende situaties samen voor.',
} as const;
