-- The log that the accounts belong to, so that a start beside another log is refused.
CREATE TABLE "LogBindings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LogBindings" PRIMARY KEY CHECK ("Id" = 1),
    "LogId" TEXT NOT NULL
);
