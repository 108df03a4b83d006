-- Which log it is: what is derived from it keeps the same id.
CREATE TABLE log.log_identity (
  id     integer PRIMARY KEY CHECK (id = 1),
  log_id uuid    NOT NULL
);
INSERT INTO log.log_identity (id, log_id) VALUES (1, gen_random_uuid());
