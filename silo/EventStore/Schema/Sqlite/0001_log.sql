CREATE TABLE event (
  position   INTEGER PRIMARY KEY,
  stream     TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  type       TEXT    NOT NULL,
  data       TEXT    NOT NULL,
  at         INTEGER NOT NULL, -- microseconds since 1970, UTC
  actor      TEXT    NOT NULL,
  command_id BLOB
) STRICT;
CREATE UNIQUE INDEX event_by_stream ON event (stream, version);

-- Which events a command wrote, so that appends without a command id pay nothing for those with one.
CREATE TABLE command (
  stream        TEXT    NOT NULL,
  command_id    BLOB    NOT NULL,
  fingerprint   INTEGER NOT NULL,
  first_version INTEGER NOT NULL,
  last_version  INTEGER NOT NULL,
  PRIMARY KEY (stream, command_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot (
  stream  TEXT    PRIMARY KEY,
  version INTEGER NOT NULL,
  schema  TEXT    NOT NULL,
  data    BLOB    NOT NULL
) STRICT;

CREATE TABLE person (
  id      TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  kind    TEXT NOT NULL,
  data    TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_subject ON person (subject);

CREATE TABLE erasure (
  subject TEXT PRIMARY KEY,
  at      INTEGER NOT NULL
) STRICT;
