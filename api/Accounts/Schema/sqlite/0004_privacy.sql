-- Who looked at whose data, downloads of one's own, and accounts that are only kept until their person is erased everywhere.
ALTER TABLE "Accounts" ADD COLUMN "ErasedAt" TEXT NULL;

CREATE TABLE "Accesses" (
    "SubjectId" TEXT NOT NULL,
    "Hour" INTEGER NOT NULL,
    "ActorId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ActorRole" TEXT NOT NULL,
    "InstitutionId" TEXT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "PK_Accesses" PRIMARY KEY ("SubjectId", "Hour", "ActorId", "Reason")
);

CREATE TABLE "Downloads" (
    "AccountId" TEXT NOT NULL CONSTRAINT "PK_Downloads" PRIMARY KEY,
    "Language" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "ReadyAt" TEXT NULL,
    "Content" BLOB NULL,
    CONSTRAINT "FK_Downloads_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
