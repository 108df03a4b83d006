-- Which log it is: what is derived from it keeps the same id.
CREATE TABLE log_identity (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  log_id TEXT    NOT NULL -- 32 hexadecimal digits
) STRICT;
INSERT INTO log_identity (id, log_id) VALUES (1, lower(hex(randomblob(16))));
