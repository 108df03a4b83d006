-- What learners are told, what each wants to be told, which offers are to be called to mind, and how far in the log all that has come.
CREATE TABLE accounts."Notifications" (
    "Id" uuid NOT NULL CONSTRAINT "PK_Notifications" PRIMARY KEY,
    "LearnerId" uuid NOT NULL,
    "Kind" text NOT NULL,
    "SubjectId" uuid NOT NULL,
    "At" bigint NOT NULL,
    "Until" bigint,
    "SeenAt" bigint
);

CREATE INDEX "IX_Notifications_LearnerId_At" ON accounts."Notifications" ("LearnerId", "At");

CREATE TABLE accounts."NotificationPreferences" (
    "AccountId" uuid NOT NULL,
    "Kind" text NOT NULL,
    "InApp" boolean NOT NULL,
    "ByMail" boolean NOT NULL,
    CONSTRAINT "PK_NotificationPreferences" PRIMARY KEY ("AccountId", "Kind"),
    CONSTRAINT "FK_NotificationPreferences_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES accounts."Accounts" ("Id") ON DELETE CASCADE
);

CREATE TABLE accounts."OfferReminders" (
    "LearnerId" uuid NOT NULL,
    "RunId" uuid NOT NULL,
    "Until" bigint NOT NULL,
    "DueAt" bigint NOT NULL,
    CONSTRAINT "PK_OfferReminders" PRIMARY KEY ("LearnerId", "RunId", "Until")
);

CREATE INDEX "IX_OfferReminders_DueAt" ON accounts."OfferReminders" ("DueAt");

CREATE TABLE accounts."NotificationCheckpoints" (
    "Id" integer NOT NULL CONSTRAINT "PK_NotificationCheckpoints" PRIMARY KEY CHECK ("Id" = 1),
    "Position" bigint NOT NULL
);

INSERT INTO accounts."NotificationCheckpoints" ("Id", "Position") VALUES (1, 0);
