-- People's accounts as ASP.NET Core Identity keeps them, the mails that wait to be sent, and what people agreed to.
CREATE TABLE "Accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "LearnerId" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE UNIQUE INDEX "UserNameIndex" ON "Accounts" ("NormalizedUserName");

CREATE UNIQUE INDEX "EmailIndex" ON "Accounts" ("NormalizedEmail");

CREATE UNIQUE INDEX "IX_Accounts_LearnerId" ON "Accounts" ("LearnerId");

CREATE TABLE "AccountLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AccountLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AccountLogins_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AccountLogins_UserId" ON "AccountLogins" ("UserId");

CREATE TABLE "AccountTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AccountTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AccountTokens_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Mails" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Mails" PRIMARY KEY,
    "To" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL
);

CREATE INDEX "IX_Mails_DueAt" ON "Mails" ("DueAt");

CREATE TABLE "Consents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Consents" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Notice" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "WithdrawnAt" TEXT NULL
);

CREATE INDEX "IX_Consents_AccountId" ON "Consents" ("AccountId");
