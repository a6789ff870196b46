import type SQLite from "better-sqlite3"

/** What a server without any layer needs to answer the same questions. */
export const schema = `
  create table accounts (citizen text primary key, level text not null, locale text not null,
    idle_minutes integer not null, password_set_at text not null) without rowid;
  create table sessions (token_hash blob primary key, id text not null, citizen text not null,
    aal integer not null, fresh_at text not null, seen_at text not null, ends_at text not null
    ) without rowid;
  create table applications (citizen text not null, id text not null, number text,
    service text not null, status text not null, turn text not null, started_at text not null,
    submitted_at text, updated_at text not null, answers text not null,
    primary key (citizen, id)) without rowid;
  create index applications_latest on applications (citizen, updated_at desc);
  create table confirmations (citizen text not null, token_hash blob not null,
    primary key (citizen, token_hash)) without rowid;
  create table journal (citizen text not null, seq integer not null, type text not null,
    data text not null, prev_hash blob not null, hash blob not null,
    primary key (citizen, seq)) without rowid;
  create table jobs (id text primary key, what text not null, at integer not null) without rowid;
  create table charges (id text primary key, citizen text not null, amount integer not null,
    status text not null) without rowid;
  create table ledger (id integer primary key, charge text not null, account text not null,
    amount integer not null);
`

/** Open as the account does: what is committed survives a power cut. */
export const durable = (db: SQLite.Database): void => {
  db.pragma("journal_mode = WAL")
  db.pragma("synchronous = FULL")
  db.pragma("busy_timeout = 5000")
}
