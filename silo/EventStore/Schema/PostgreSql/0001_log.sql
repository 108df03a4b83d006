CREATE SCHEMA log;

CREATE TABLE log.event (
  position   bigint      PRIMARY KEY,
  stream     text        COLLATE "C" NOT NULL,
  version    bigint      NOT NULL,
  type       text        NOT NULL,
  data       text        NOT NULL, -- JSON; text keeps it byte for byte and is cheaper to write than jsonb
  at         timestamptz NOT NULL,
  actor      text        NOT NULL,
  command_id uuid,
  UNIQUE (stream, version)
);

-- Which events a command wrote, so that appends without a command id pay nothing for those with one.
CREATE TABLE log.command (
  stream        text   COLLATE "C" NOT NULL,
  command_id    uuid   NOT NULL,
  fingerprint   bigint NOT NULL,
  first_version bigint NOT NULL,
  last_version  bigint NOT NULL,
  PRIMARY KEY (stream, command_id)
);

CREATE TABLE log.snapshot (
  stream  text   COLLATE "C" PRIMARY KEY,
  version bigint NOT NULL,
  schema  text   NOT NULL,
  data    bytea  NOT NULL
);

CREATE TABLE log.person (
  id      uuid PRIMARY KEY,
  subject uuid NOT NULL,
  kind    text NOT NULL,
  data    text NOT NULL
);
CREATE INDEX ON log.person (subject);

CREATE TABLE log.erasure (
  subject uuid        PRIMARY KEY,
  at      timestamptz NOT NULL
);
