/** A small stand of a team that is quick to make: guided since 2 November 2026, without anybody or anything unless a test says so. */
import { Datum } from 'buurtaanpak/kern';
import type { Opgavestand, Projectstand, Teamstand } from 'buurtaanpak/team';

export const datum = (tekst: string): Datum => Datum.parse(tekst);

export const kleineStand = (wijziging: object = {}): Teamstand =>
  ({
    team: 't1',
    buurt: 'BU1',
    peildatum: '2027-12-31',
    status: 'begeleid',
    statusSinds: '2026-11-02',
    begeleidingsjaren: 3,
    aangemeldOp: '2026-09-01',
    wervingGestartOp: '2026-09-14',
    gevormdOp: '2026-11-02',
    begeleidSinds: '2026-11-02',
    begeleidTot: '2029-11-01',
    pauzes: [],
    lidmaatschappen: [],
    rolbezetting: [],
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: [],
    projecten: [],
    ...wijziging,
  }) as unknown as Teamstand;

export const kleineOpgave = (opgave: string, wijziging: object = {}): Opgavestand =>
  ({
    opgave,
    titel: `Opgave ${opgave}`,
    thema: 'groen',
    bron: 'wijkplan',
    omvang: 1,
    complexiteit: 1,
    rollen: [],
    kans: 3,
    urgentie: 3,
    reden: 'nog_niet_besproken',
    opnieuwBekijkenOp: '2027-12-01',
    status: 'wachtkamer',
    van: '2027-01-01',
    ...wijziging,
  }) as unknown as Opgavestand;

export const kleinProject = (project: string, wijziging: object = {}): Projectstand =>
  ({
    project,
    titel: `Project ${project}`,
    thema: 'groen',
    omvang: 1,
    complexiteit: 1,
    partners: [],
    bijdragen: [],
    afhankelijkVan: [],
    fase: 'idee',
    faseSinds: '2027-01-01',
    bewogenOp: '2027-01-01',
    gestartOp: '2027-01-01',
    ...wijziging,
  }) as unknown as Projectstand;
