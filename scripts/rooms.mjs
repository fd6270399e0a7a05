import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The house, in one place: every room of `src/` with the floor it stands on.
 * A room imports only rooms on a lower floor, and only through their faces: `index.ts`, which an app sees too, and `huis.ts`.
 * The dependency check, the build, the API report and the reference all read this list.
 */
export const rooms = {
  kern: 0,
  rekenen: 1,
  gebied: 1,
  oplosser: 2,
  kerncijfers: 2,
  financiering: 2,
  team: 2,
  verslag: 3,
  routekaart: 3,
  overeenkomst: 3,
  highs: 3,
  gevoeligheid: 5,
  selectie: 4,
  grafieken: 4,
  programma: 5,
  register: 5,
  evaluatie: 6,
  stukken: 7,
  opzet: 8,
  taal: 9,
};

/** The names of all rooms, ground floor first. */
export const roomNames = Object.keys(rooms);

/** Rooms that only other rooms import: their face is no export of the package. */
export const roomsWithoutDoor = ['rekenen', 'oplosser'];

/** The names of the rooms that an app can import, ground floor first. */
export const doorNames = roomNames.filter((room) => !roomsWithoutDoor.includes(room));

/**
 * The files that are the faces of a room: `index.ts` for apps, then `huis.ts` for the rooms above it, where a room has one.
 *
 * @param {string} room
 * @returns {string[]}
 */
export const faceFiles = (room) =>
  [`src/${room}/index.ts`, `src/${room}/huis.ts`].filter((file) =>
    existsSync(fileURLToPath(new URL(`../${file}`, import.meta.url))),
  );

/** The rooms that have a face for the house. */
export const roomsWithHuis = roomNames.filter((room) => faceFiles(room).length > 1);
