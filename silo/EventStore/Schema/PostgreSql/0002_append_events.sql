-- One flush. The lock is taken by the first statement of the function, so each later one sees all that earlier holders committed,
-- and it is given up by the commit itself, so positions become visible in their order. There is no statement between lock and commit
-- that a stopped client could fail to send.
--
-- Requests, streams, command ids and sessions are numbered from 1 within the flush; command 0 is none. sent[r] is the number of events
-- before request r as sent, kept[r] the same among the requests that stand, or -1 where r is refused.
CREATE FUNCTION log.append_events(
  deadline timestamptz,
  is_chained boolean,       -- the caller found that the requests follow each other and that no command id comes twice
  streams text[],
  first_expected bigint[],  -- per stream: what its first request expects
  request_stream int[],
  request_session int[],
  request_expected bigint[],
  request_command int[],
  request_fingerprint bigint[],
  request_at timestamptz[],
  request_actor text[],
  sent bigint[],
  event_request int[],
  event_type text[],
  event_data text[],
  command_stream int[],
  command_ids uuid[],
  person_request int[],
  person_id uuid[],
  person_subject uuid[],
  person_kind text[],
  person_data text[],
  erased_request int[],
  erased_subject uuid[],
  OUT clock timestamptz,
  OUT is_late boolean,
  OUT head bigint,                -- the log's, before this flush
  OUT stream_positions bigint[],  -- the streams', before this flush
  OUT kept bigint[],              -- NULL where all requests stand
  OUT statuses int[])             -- NULL where all requests stand; else 0 committed, 1 conflict, 2 known command, 3 fenced
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  versions bigint[];
  is_known boolean[] := '{}';
  is_refused boolean[];
  all_stand boolean;
  offsets bigint[];
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE 'append_events must run under READ COMMITTED';
  END IF;
  PERFORM pg_advisory_xact_lock(18, 1);
  clock := clock_timestamp();
  is_late := clock > deadline;
  IF is_late THEN
    RETURN;
  END IF;

  SELECT coalesce(max(position), 0) INTO head FROM log.event;
  SELECT array_agg(coalesce(h.version, 0) ORDER BY s.number), array_agg(coalesce(h.position, 0) ORDER BY s.number)
    INTO versions, stream_positions
    FROM unnest(streams) WITH ORDINALITY s (stream, number)
    LEFT JOIN LATERAL (SELECT e.version, e.position FROM log.event e WHERE e.stream = s.stream ORDER BY e.version DESC LIMIT 1) h ON true;
  IF cardinality(command_ids) > 0 THEN
    SELECT array_agg(k.stream IS NOT NULL ORDER BY c.number) INTO is_known
      FROM unnest(command_stream, command_ids) WITH ORDINALITY c (stream, id, number)
      LEFT JOIN log.command k ON k.stream = streams[c.stream] AND k.command_id = c.id;
  END IF;

  offsets := sent;
  all_stand := is_chained AND versions = first_expected AND NOT true = ANY (is_known);
  IF NOT all_stand THEN
    DECLARE
      places bigint := 0;
      amount bigint;
      s int;
      c int;
      status int;
    BEGIN
      statuses := array_fill(0, ARRAY[cardinality(sent)]);
      is_refused := array_fill(false, ARRAY[cardinality(sent)]);
      FOR r IN 1 .. cardinality(sent) LOOP
        s := request_stream[r];
        c := request_command[r];
        amount := coalesce(sent[r + 1], cardinality(event_request)) - sent[r];
        status := CASE
          WHEN is_refused[request_session[r]] THEN 3
          WHEN c > 0 AND is_known[c] THEN 2
          WHEN versions[s] <> request_expected[r] THEN 1
          ELSE 0 END;
        statuses[r] := status;
        IF status = 0 THEN
          offsets[r] := places;
          places := places + amount;
          versions[s] := versions[s] + amount;
          IF c > 0 THEN
            is_known[c] := true;
          END IF;
        ELSE
          offsets[r] := -1;
          is_refused[request_session[r]] := true;
        END IF;
      END LOOP;
      kept := offsets;
    END;
  END IF;

  INSERT INTO log.event (position, stream, version, type, data, at, actor, command_id)
    SELECT head + offsets[e.request] + (e.number - sent[e.request]),
           streams[request_stream[e.request]],
           request_expected[e.request] + (e.number - sent[e.request]),
           e.type, e.data, request_at[e.request], request_actor[e.request], command_ids[request_command[e.request]]
      FROM unnest(event_request, event_type, event_data) WITH ORDINALITY e (request, type, data, number)
     WHERE all_stand OR offsets[e.request] >= 0;
  IF cardinality(command_ids) > 0 THEN
    INSERT INTO log.command (stream, command_id, fingerprint, first_version, last_version)
      SELECT streams[request_stream[r.number]], command_ids[r.command], request_fingerprint[r.number], request_expected[r.number] + 1,
             request_expected[r.number] + coalesce(sent[r.number + 1], cardinality(event_request)) - sent[r.number]
        FROM unnest(request_command) WITH ORDINALITY r (command, number)
       WHERE r.command > 0 AND offsets[r.number] >= 0;
  END IF;
  IF cardinality(erased_request) > 0 THEN
    PERFORM log.erase_people(array_agg(e.subject), clock)
       FROM unnest(erased_request, erased_subject) e (request, subject) WHERE offsets[e.request] >= 0;
  END IF;
  IF cardinality(person_request) > 0 THEN
    INSERT INTO log.person AS old (id, subject, kind, data)
      SELECT DISTINCT ON (p.id) p.id, p.subject, p.kind, p.data
        FROM unnest(person_request, person_id, person_subject, person_kind, person_data) WITH ORDINALITY p (request, id, subject, kind, data, number)
       WHERE offsets[p.request] >= 0 AND NOT EXISTS (SELECT FROM log.erasure e WHERE e.subject = p.subject)
       ORDER BY p.id, p.number DESC
      ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, kind = excluded.kind, data = excluded.data;
  END IF;
END
$$;

-- Erases under the same lock, or a flush that does not yet see the erasure could write the person again.
CREATE FUNCTION log.erase_people(subjects uuid[], erased_at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(18, 1);
  DELETE FROM log.person WHERE subject = ANY (subjects);
  INSERT INTO log.erasure (subject, at) SELECT s, erased_at FROM unnest(subjects) s ON CONFLICT DO NOTHING;
END
$$;
