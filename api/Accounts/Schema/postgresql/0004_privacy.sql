-- Who looked at whose data, downloads of one's own, and accounts that are only kept until their person is erased everywhere.
ALTER TABLE accounts."Accounts" ADD COLUMN "ErasedAt" timestamp with time zone NULL;

CREATE TABLE accounts."Accesses" (
    "SubjectId" uuid NOT NULL,
    "Hour" bigint NOT NULL,
    "ActorId" text NOT NULL,
    "Reason" text NOT NULL,
    "ActorRole" text NOT NULL,
    "InstitutionId" uuid NULL,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Accesses" PRIMARY KEY ("SubjectId", "Hour", "ActorId", "Reason")
);

CREATE TABLE accounts."Downloads" (
    "AccountId" uuid NOT NULL CONSTRAINT "PK_Downloads" PRIMARY KEY,
    "Language" text NOT NULL,
    "AskedAt" timestamp with time zone NOT NULL,
    "ReadyAt" timestamp with time zone NULL,
    "Content" bytea NULL,
    CONSTRAINT "FK_Downloads_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES accounts."Accounts" ("Id") ON DELETE CASCADE
);
