-- Where in the log it was written, since several things are told of one millisecond; 0 for a reminder.
ALTER TABLE "Notifications" ADD COLUMN "Position" INTEGER NOT NULL DEFAULT 0;
