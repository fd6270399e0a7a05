import Database from 'libsql';

/**
 * A database of SQLite in a file, or in memory. A writer waits half a minute for another instead of failing at once. The lock is one of
 * the operating system: it disappears with the program that holds it, also when that is killed.
 */
export function openDatabase(bestand: string): Database.Database {
  const database = new Database(bestand);
  // FULL: what is confirmed is on the disk, also when the power goes.
  database.exec('PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL');
  return database;
}

/** A row of the database. */
export type Rij = Readonly<Record<string, unknown>>;
