-- Where in the log it was written, since several things are told of one millisecond; 0 for a reminder.
ALTER TABLE accounts."Notifications" ADD COLUMN "Position" bigint NOT NULL DEFAULT 0;
