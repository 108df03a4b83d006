-- Who is invited to hold a role of staff, until they accept or seven days are over. Of the code only its hash.
CREATE TABLE "Invitations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "NormalizedEmail" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "InstitutionId" TEXT NULL,
    "InvitedBy" TEXT NOT NULL,
    "InvitedByRole" TEXT NOT NULL,
    "InvitedByInstitutionId" TEXT NULL,
    "Language" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "CodeHash" TEXT NOT NULL
);

CREATE INDEX "IX_Invitations_NormalizedEmail" ON "Invitations" ("NormalizedEmail");

CREATE INDEX "IX_Invitations_ExpiresAt" ON "Invitations" ("ExpiresAt");
