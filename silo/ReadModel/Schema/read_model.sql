-- One generation of the read model, the same for both databases. Ids are uuid (16 bytes on SQLite), times are microseconds since 1970
-- in UTC, days are yyyymmdd, enums are their numbers, lists are JSON. The marks /*clustered*/ and /*binary*/ become what the database
-- calls it. Another shape needs another ReadModelSchema.Version: the model is then made again from the log.

CREATE TABLE checkpoint (
  id             smallint PRIMARY KEY,
  position       bigint   NOT NULL,
  at             bigint   NOT NULL,
  set_aside      bigint   NOT NULL, -- events up to the position that are not counted
  log_id         uuid     NOT NULL, -- of the log that it is folded from
  retired        smallint NOT NULL,
  schema_version integer  NOT NULL
) /*clustered*/;

-- Events that could not be folded, and the later events of their streams, which have no error of their own.
CREATE TABLE set_aside (
  position bigint PRIMARY KEY,
  stream   text   NOT NULL,
  type     text   NOT NULL,
  at       bigint NOT NULL,
  error    text
) /*clustered*/;

CREATE TABLE institution (
  id         uuid     PRIMARY KEY,
  revision   integer  NOT NULL,
  kind       smallint NOT NULL,
  country    text     NOT NULL,
  province   text,
  name_vi    text,
  name_ko    text,
  name_en    text,
  short_name text,
  domain     text,
  retakes    smallint NOT NULL, -- after a course was passed: 0 allowed, 1 refused
  search     text     NOT NULL,
  sort_vi    text     /*binary*/ NOT NULL,
  sort_ko    text     /*binary*/ NOT NULL,
  sort_en    text     /*binary*/ NOT NULL
) /*clustered*/;

CREATE TABLE programme (
  id               uuid     PRIMARY KEY,
  revision         integer  NOT NULL,
  kind             smallint NOT NULL,
  name_vi          text,
  name_ko          text,
  name_en          text,
  institutions     text     NOT NULL,
  required_courses text     NOT NULL,
  accreditation    text     NOT NULL,
  requirements     text     NOT NULL, -- every set of required courses, with the moment it came into force
  proposed_courses text,              -- null where nothing waits for the ministry
  proposal         integer,           -- the revision that proposed them
  proposed_at      bigint,
  latest_status    smallint NOT NULL, -- of the ministry's latest decision
  search           text     NOT NULL,
  sort_vi          text     /*binary*/ NOT NULL,
  sort_ko          text     /*binary*/ NOT NULL,
  sort_en          text     /*binary*/ NOT NULL
) /*clustered*/;

CREATE TABLE programme_institution (
  programme_id   uuid NOT NULL,
  institution_id uuid NOT NULL,
  PRIMARY KEY (programme_id, institution_id)
) /*clustered*/;

CREATE TABLE course (
  id             uuid     PRIMARY KEY,
  revision       integer  NOT NULL,
  institution_id uuid     NOT NULL,
  code           text     NOT NULL,
  title_vi       text,
  title_ko       text,
  title_en       text,
  summary_vi     text,
  summary_ko     text,
  summary_en     text,
  level          smallint NOT NULL,
  hours          integer  NOT NULL,
  language       text     NOT NULL,
  skills         text     NOT NULL,
  prerequisites  text     NOT NULL,
  search         text     NOT NULL,
  sort_vi        text     /*binary*/ NOT NULL,
  sort_ko        text     /*binary*/ NOT NULL,
  sort_en        text     /*binary*/ NOT NULL
) /*clustered*/;

CREATE TABLE course_run (
  id                  uuid     PRIMARY KEY,
  revision            integer  NOT NULL,
  course_id           uuid     NOT NULL,
  institution_id      uuid     NOT NULL,
  opens_at            bigint   NOT NULL,
  closes_at           bigint   NOT NULL,
  starts_on           integer  NOT NULL,
  ends_on             integer  NOT NULL,
  time_zone           text     NOT NULL,
  capacity            integer,
  waitlist_limit      integer,
  offer_hours         integer,
  withdrawal_deadline bigint,
  entry_closes_at     bigint,           -- of the add/drop period, where there is one
  entry_ends_at       bigint   NOT NULL, -- from when on nobody gets a seat
  ended_at            bigint   NOT NULL, -- the first instant after the last day
  is_draft            smallint NOT NULL,
  is_cancelled        smallint NOT NULL,
  is_closed           smallint NOT NULL,
  is_deleted          smallint NOT NULL, -- a draft that is not shown any more
  cancel_reason       text,              -- a code; null where it was not cancelled
  reserved            integer  NOT NULL,
  taken               integer  NOT NULL,
  open_taken          integer  NOT NULL,
  seats_left          integer, -- of the open part; null is unlimited
  waitlisted          integer  NOT NULL,
  held                integer  NOT NULL,
  offered             integer  NOT NULL,
  enrolled            integer  NOT NULL,
  withdrawn           integer  NOT NULL,
  transferred         integer  NOT NULL,
  suspended           integer  NOT NULL,
  completed           integer  NOT NULL,
  failed              integer  NOT NULL,
  expired             integer  NOT NULL,
  not_placed          integer  NOT NULL,
  no_result           integer  NOT NULL,
  cancelled           integer  NOT NULL,
  given_out           integer  NOT NULL, -- allotments whose seats can still be given to somebody
  awaits_entry_close  smallint NOT NULL  -- whether the close of the entry has something to end
) /*clustered*/;
CREATE INDEX course_run_by_course ON course_run (course_id);
CREATE INDEX course_run_by_institution ON course_run (institution_id);

-- The seats that a run sets aside for a partnership, over all allotments.
CREATE TABLE block (
  run_id         uuid    NOT NULL,
  partnership_id uuid    NOT NULL,
  seats          integer NOT NULL,
  taken          integer NOT NULL,
  waiting        integer NOT NULL,
  PRIMARY KEY (run_id, partnership_id)
) /*clustered*/;
CREATE INDEX block_by_partnership ON block (partnership_id);

CREATE TABLE learner (
  id             uuid     PRIMARY KEY,
  ordinal        bigint   NOT NULL, -- position of its first event
  country        text     NOT NULL,
  province       text,
  age_band_from  integer,
  gender         smallint NOT NULL,
  institution_id uuid,
  is_erased      smallint NOT NULL
) /*clustered*/;
CREATE INDEX learner_by_institution ON learner (institution_id, ordinal) WHERE institution_id IS NOT NULL;

-- Learner x run. Status and what stands beside it are of the current attempt; the timeline tells all attempts.
CREATE TABLE enrolment (
  learner_id     uuid     NOT NULL,
  run_id         uuid     NOT NULL,
  ordinal        bigint   NOT NULL, -- position of the first event of the first attempt
  status         smallint NOT NULL,
  attempt        integer  NOT NULL,
  programme_id   uuid,
  partnership_id uuid,
  effective_at   bigint   NOT NULL,
  until          bigint,
  ticket         bigint   NOT NULL, -- order in the waitlist: the position at which the learner joined it
  eligible       smallint NOT NULL,
  late           smallint NOT NULL,
  grade          text,
  transfer_id    uuid,
  pending        smallint NOT NULL, -- deadlines that are kept for it: 1 move, 2 eligibility, 4 erasure
  by_override    smallint NOT NULL, -- enrolled or waitlisted by override
  timeline       bytea    NOT NULL,
  PRIMARY KEY (learner_id, run_id)
) /*clustered*/;
CREATE UNIQUE INDEX enrolment_by_run ON enrolment (run_id, ordinal);
CREATE INDEX enrolment_waiting ON enrolment (run_id, ticket) WHERE status = 0;

-- Where in the log something happened to a learner, and to what: 0 the record, 1 a place in a run, 2 a credential, 3 a cohort.
CREATE TABLE learner_event (
  learner_id uuid     NOT NULL,
  position   bigint   NOT NULL,
  subject    smallint NOT NULL,
  subject_id uuid     NOT NULL,
  PRIMARY KEY (learner_id, position)
) /*clustered*/;

CREATE TABLE cohort (
  id             uuid    PRIMARY KEY,
  ordinal        bigint  NOT NULL,
  revision       integer NOT NULL,
  institution_id uuid    NOT NULL,
  programme_id   uuid,
  name_vi        text,
  name_ko        text,
  name_en        text,
  intake         integer,
  named_since    bigint  NOT NULL, -- when it came to name the programme that it names
  staff          text    NOT NULL,
  members        integer NOT NULL
) /*clustered*/;
CREATE INDEX cohort_by_institution ON cohort (institution_id, ordinal);

CREATE TABLE cohort_member (
  cohort_id  uuid   NOT NULL,
  learner_id uuid   NOT NULL,
  since      bigint NOT NULL,
  PRIMARY KEY (cohort_id, learner_id)
) /*clustered*/;
CREATE INDEX cohort_member_by_learner ON cohort_member (learner_id);

CREATE TABLE cohort_run (
  cohort_id uuid    NOT NULL,
  run_id    uuid    NOT NULL,
  members   integer NOT NULL,
  at        bigint  NOT NULL,
  PRIMARY KEY (cohort_id, run_id)
) /*clustered*/;

CREATE TABLE credential (
  id             uuid     PRIMARY KEY,
  ordinal        bigint   NOT NULL,
  learner_id     uuid     NOT NULL,
  award_kind     smallint NOT NULL,
  award_id       uuid     NOT NULL,
  institution_id uuid     NOT NULL,
  status         smallint NOT NULL,
  number         text     NOT NULL,
  serial         integer  NOT NULL,
  issued_at      bigint   NOT NULL, -- effective time of the latest issue
  effective_at   bigint   NOT NULL, -- effective time of the latest change
  makes_engineer smallint NOT NULL,
  by_override    smallint NOT NULL, -- issued although courses were missing, so that it rests on no result
  review_since   bigint,            -- while a decision on a valid one is open
  review_until   bigint,
  review_answer  smallint,
  follows_correction smallint NOT NULL, -- suspended because of a corrected result
  corrected      bigint,            -- position of the last correction that has not been considered
  timeline       bytea    NOT NULL
) /*clustered*/;
CREATE INDEX credential_under_review ON credential (review_until) WHERE review_until IS NOT NULL;
CREATE INDEX credential_by_learner ON credential (learner_id);
CREATE INDEX credential_by_institution ON credential (institution_id, ordinal);
CREATE INDEX credential_by_award ON credential (award_id, issued_at);

-- Every number ever printed, and how it ended: what was revoked stays so, whatever is printed afterwards.
CREATE TABLE credential_number (
  number        text     PRIMARY KEY,
  credential_id uuid     NOT NULL,
  serial        integer  NOT NULL,
  issued_at     bigint   NOT NULL, -- effective time of the issue that it was printed for
  ended         smallint,          -- 2 revoked, 3 superseded; null while it is the newest and not revoked
  ended_at      bigint
) /*clustered*/;
CREATE INDEX credential_number_by_credential ON credential_number (credential_id);

CREATE TABLE partnership (
  id        uuid     PRIMARY KEY,
  ordinal   bigint   NOT NULL,
  revision  integer  NOT NULL,
  name_vi   text,
  name_ko   text,
  name_en   text,
  parties   text     NOT NULL,
  starts_on integer  NOT NULL,
  ends_on   integer,
  status    smallint NOT NULL,
  signed_by text     NOT NULL
) /*clustered*/;

CREATE TABLE partnership_party (
  partnership_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  PRIMARY KEY (partnership_id, institution_id)
) /*clustered*/;
CREATE INDEX partnership_party_by_institution ON partnership_party (institution_id);

CREATE TABLE pledge (
  id             uuid     PRIMARY KEY,
  partnership_id uuid     NOT NULL,
  ordinal        bigint   NOT NULL,
  kind           smallint NOT NULL,
  amount         integer  NOT NULL,
  institution_id uuid     NOT NULL
) /*clustered*/;
CREATE INDEX pledge_by_partnership ON pledge (partnership_id);

-- An allotment as the partnership knows it, and the answer of the run. It is open until both sides have said their last word.
CREATE TABLE allotment (
  id             uuid     PRIMARY KEY,
  ordinal        bigint   NOT NULL,
  partnership_id uuid     NOT NULL,
  run_id         uuid     NOT NULL,
  pledge_id      uuid,
  amount         integer  NOT NULL,
  status         smallint,          -- null until the partnership's event is seen
  run_answer     smallint NOT NULL, -- 0 none, 1 reserved, 2 refused, 3 released
  run_seats      integer  NOT NULL, -- seats that the run still has of it
  run_returns    smallint NOT NULL, -- whether the run returns seats that become free
  release_at     bigint,
  is_returning   smallint NOT NULL, -- whether the partnership wants free seats back
  returned       integer  NOT NULL, -- seats that are back in the pledge
  is_history     smallint NOT NULL, -- the close of the run's entry does not end it
  reason         text,
  requested_at   bigint   NOT NULL,
  is_open        smallint NOT NULL
) /*clustered*/;
CREATE INDEX allotment_by_partnership ON allotment (partnership_id);
CREATE INDEX allotment_open ON allotment (ordinal) WHERE is_open = 1;

-- A transfer as its two runs know it. It is open until both have said their last word.
CREATE TABLE transfer (
  id            uuid     PRIMARY KEY,
  ordinal       bigint   NOT NULL,
  learner_id    uuid     NOT NULL,
  source_run_id uuid,
  target_run_id uuid,
  programme_id  uuid,
  requested_at  bigint   NOT NULL,
  held_until    bigint,
  source_answer smallint NOT NULL, -- 0 none, 1 left, 2 cancelled
  target_answer smallint NOT NULL, -- 0 none, 1 held, 2 refused, 3 arrived, 4 released
  reason        text,
  is_open       smallint NOT NULL
) /*clustered*/;
CREATE INDEX transfer_open ON transfer (ordinal) WHERE is_open = 1;

-- What comes due: 0 an offer, 1 a held seat (subject is the run), 2 the end of an agreement (subject is the partnership, no learner),
-- 3 the close of a run's entry (no learner), 4 a learner who has a second seat in the course, 5 a waiting learner whose eligibility changed,
-- 6 an erased learner (subject is the run), 7 the release date of an allotment (target is the partnership),
-- 8 a corrected result of a credential (subject is the credential), 9 the end of its review. What is void is not due any more.
CREATE TABLE deadline (
  kind       smallint NOT NULL,
  subject_id uuid     NOT NULL,
  learner_id uuid     NOT NULL,
  due_at     bigint   NOT NULL,
  void_at    bigint,
  target_id  uuid,
  PRIMARY KEY (kind, subject_id, learner_id)
) /*clustered*/;
CREATE INDEX deadline_by_time ON deadline (due_at);

-- Who holds which role, and for which institution; those for the whole country have the empty id there.
CREATE TABLE staff_role (
  account_id     uuid     NOT NULL,
  role           smallint NOT NULL,
  institution_id uuid     NOT NULL,
  ordinal        bigint   NOT NULL, -- position of the event that granted it
  granted_at     bigint   NOT NULL,
  granted_by     text     NOT NULL,
  PRIMARY KEY (account_id, role, institution_id)
) /*clustered*/;
CREATE UNIQUE INDEX staff_role_by_institution ON staff_role (institution_id, ordinal);

-- The change of each total on each day; the state at the end of a day is the sum up to it. National has the empty key.
CREATE TABLE total_day (
  kind            smallint NOT NULL,
  key             text     /*binary*/ NOT NULL,
  day             integer  NOT NULL,
  enrolled        bigint   NOT NULL,
  waitlisted      bigint   NOT NULL,
  offered         bigint   NOT NULL,
  completed       bigint   NOT NULL,
  failed          bigint   NOT NULL,
  withdrawn       bigint   NOT NULL,
  not_placed      bigint   NOT NULL,
  no_result       bigint   NOT NULL,
  cancelled       bigint   NOT NULL,
  learners        bigint   NOT NULL,
  active_learners bigint   NOT NULL,
  credentials     bigint   NOT NULL,
  certified       bigint   NOT NULL,
  engineers       bigint   NOT NULL,
  PRIMARY KEY (kind, key, day)
) /*clustered*/;

-- The same changes by month (yyyymm), so that the state at the end of a day is read without the days of the months before it. Every month
-- that has a day has its row, by which its days are found.
CREATE TABLE total_month (
  kind            smallint NOT NULL,
  key             text     /*binary*/ NOT NULL,
  month           integer  NOT NULL,
  enrolled        bigint   NOT NULL,
  waitlisted      bigint   NOT NULL,
  offered         bigint   NOT NULL,
  completed       bigint   NOT NULL,
  failed          bigint   NOT NULL,
  withdrawn       bigint   NOT NULL,
  not_placed      bigint   NOT NULL,
  no_result       bigint   NOT NULL,
  cancelled       bigint   NOT NULL,
  learners        bigint   NOT NULL,
  active_learners bigint   NOT NULL,
  credentials     bigint   NOT NULL,
  certified       bigint   NOT NULL,
  engineers       bigint   NOT NULL,
  PRIMARY KEY (kind, key, month)
) /*clustered*/;

-- How often a change has reached each day: what was read of the days up to one is still true while their sum is the same.
CREATE TABLE total_touched (
  day     integer PRIMARY KEY,
  changes bigint  NOT NULL
) /*clustered*/;

-- The sum of all days.
CREATE TABLE total_now (
  kind            smallint NOT NULL,
  key             text     /*binary*/ NOT NULL,
  enrolled        bigint   NOT NULL,
  waitlisted      bigint   NOT NULL,
  offered         bigint   NOT NULL,
  completed       bigint   NOT NULL,
  failed          bigint   NOT NULL,
  withdrawn       bigint   NOT NULL,
  not_placed      bigint   NOT NULL,
  no_result       bigint   NOT NULL,
  cancelled       bigint   NOT NULL,
  learners        bigint   NOT NULL,
  active_learners bigint   NOT NULL,
  credentials     bigint   NOT NULL,
  certified       bigint   NOT NULL,
  engineers       bigint   NOT NULL,
  PRIMARY KEY (kind, key)
) /*clustered*/;
