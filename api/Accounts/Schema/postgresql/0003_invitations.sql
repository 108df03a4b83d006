-- Who is invited to hold a role of staff, until they accept or seven days are over. Of the code only its hash.
CREATE TABLE accounts."Invitations" (
    "Id" uuid NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "NormalizedEmail" text NOT NULL,
    "Role" text NOT NULL,
    "InstitutionId" uuid,
    "InvitedBy" uuid NOT NULL,
    "InvitedByRole" text NOT NULL,
    "InvitedByInstitutionId" uuid,
    "Language" text NOT NULL,
    "ExpiresAt" timestamp with time zone NOT NULL,
    "CodeHash" text NOT NULL
);

CREATE INDEX "IX_Invitations_NormalizedEmail" ON accounts."Invitations" ("NormalizedEmail");

CREATE INDEX "IX_Invitations_ExpiresAt" ON accounts."Invitations" ("ExpiresAt");
