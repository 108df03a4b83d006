-- What learners are told, what each wants to be told, which offers are to be called to mind, and how far in the log all that has come.
CREATE TABLE "Notifications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Notifications" PRIMARY KEY,
    "LearnerId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Until" INTEGER NULL,
    "SeenAt" INTEGER NULL
);

CREATE INDEX "IX_Notifications_LearnerId_At" ON "Notifications" ("LearnerId", "At");

CREATE TABLE "NotificationPreferences" (
    "AccountId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "InApp" INTEGER NOT NULL,
    "ByMail" INTEGER NOT NULL,
    CONSTRAINT "PK_NotificationPreferences" PRIMARY KEY ("AccountId", "Kind"),
    CONSTRAINT "FK_NotificationPreferences_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OfferReminders" (
    "LearnerId" TEXT NOT NULL,
    "RunId" TEXT NOT NULL,
    "Until" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    CONSTRAINT "PK_OfferReminders" PRIMARY KEY ("LearnerId", "RunId", "Until")
);

CREATE INDEX "IX_OfferReminders_DueAt" ON "OfferReminders" ("DueAt");

CREATE TABLE "NotificationCheckpoints" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_NotificationCheckpoints" PRIMARY KEY CHECK ("Id" = 1),
    "Position" INTEGER NOT NULL
);

INSERT INTO "NotificationCheckpoints" ("Id", "Position") VALUES (1, 0);
