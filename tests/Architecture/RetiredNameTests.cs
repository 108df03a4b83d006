using System.Text.RegularExpressions;
using Xunit;

namespace AiTalent.Architecture.Tests;

/// <summary>Holds the terms of docs/glossary.md in the code: a name that was replaced by a standard term does not return.</summary>
public sealed partial class RetiredNameTests
{
    /// <summary>
    /// Not listed: the columns <c>source_answer</c> and <c>target_answer</c> and the properties that are read from them, the literals of
    /// the wire, resource keys that are part of stored forms, and the names of stored events.
    /// </summary>
    private static readonly HashSet<string> Retired = new(StringComparer.Ordinal)
    {
        "AccountWords", "AccreditationBody", "AccreditationFile", "AccreditationQuestion", "AccreditationWords", "AllotmentAnswer", "AllotmentBody",
        "AllotmentSheet", "AsMade", "AsShown", "Ask", "AskWithBody", "AuthorityWords", "AwardBody", "AwardInQuestion", "AwardQuestion", "AwardRoll",
        "AwardSheet", "BatchBody", "BlockAnswer", "CancelRunBody", "CapacityBody", "CarryAsync", "CatalogueQuestion", "CatalogueWords",
        "CertificateAddress", "CertificatePaper", "CertificatePaperTests", "CertificateWords", "CheckTakesPlace", "ClientName", "CloseBody",
        "CloseRunBody", "CohortAddress", "CohortAnswer", "CohortBodies", "CohortBody", "CohortEnrolmentBody", "CohortSheet", "CohortWords",
        "Comings", "CommandUndecidedException", "CourseAnswer", "CourseBody", "CourseRunAnswer", "CourseRunBody", "CourseSheet", "CredentialAddress",
        "CredentialAnswer", "CredentialBody", "CredentialChecked", "CredentialSheet", "CredentialWords", "Crew", "CsvSheet", "DemonstrationProgram",
        "DemonstrationProgressAnswer", "Departure", "DeparturePage", "Departures", "DeskWords", "Dice", "EdgeOptions", "EdgePaths", "EdgeRoutes",
        "EdgeServices", "EnrolmentAnswer", "EnrolmentBody", "EnrolmentSeen", "EnrolmentTold", "ErasePlaces", "ExternalWords", "FiguresTold",
        "FindPlace", "Fold", "FoldAsync", "FoldFailure", "FolderCarrier", "Folds", "FreeIn", "Freeze", "HasPlace", "HealthTold", "HistoryWords",
        "HoldAnswer", "HttpAnswer", "IAwardRoll", "IIssueOrders", "IMailCarrier", "IRosters", "ISheetSource", "InstantJson", "InstitutionAnswer",
        "InstitutionBody", "IsOnSheet", "IssueDayTests", "IssueDesk", "IssueOrder", "IssueOrderPage", "IssueOrders", "IssueOutcomes",
        "IssueQuestion", "IssueResults", "IssueScenario", "IssueService", "IssueWork", "JsonAnswer", "KeepsSeat", "KeepsSeatElsewhere",
        "KeepsSeatIn", "KeptRosters", "KeptRostersTests", "LearnerAddress", "LearnerAnswer", "LearnerBody", "LearnerSheetTests", "ListAnswer",
        "ListQuestion", "Listed", "LocalAddress", "LogTeller", "LongestAhead", "LongestCall", "LongestCursor", "LongestHead", "LongestIdle",
        "LongestName", "LongestNumber", "LongestPause", "LongestSearch", "LongestSubject", "LongestToken", "LongestWait", "Made", "MapRosters",
        "MapSheet", "MapSheets", "MayAct", "MayAllot", "MayApplyAgain", "MayAppoint", "MayBeRevised", "MayBeSigned", "MayBeWritten", "MayDate",
        "MayDecide", "MayInvite", "MayIssueHere", "MayMail", "MayManage", "MayOpen", "MayOtherwise", "MayRegister", "MayRemove", "MayReturn",
        "MayRevoke", "MaySelect", "MaySignIn", "MaySignUp", "MaySuspend", "MayWithdraw", "MeasureWords", "MemberPlace", "MemberQuestion",
        "MemberSheet", "MembersBody", "MostAtOnce", "MostAtWork", "MostAtWorkOfInstitution", "MostAttempts", "MostBars", "MostBatches", "MostBytes",
        "MostDays", "MostDoubles", "MostEvents", "MostGood", "MostGrade", "MostIdleRounds", "MostKept", "MostKnown", "MostOf", "MostOfInstitution",
        "MostOfPerson", "MostOfTheHead", "MostReadAgain", "MostRefusedAtOnce", "MostRounds", "MostRows", "MostRuns", "MostSetAside", "MostSlower",
        "MostTries", "MostWaiting", "MostWhenQuiet", "MostWordsOfDay", "MostWrong", "MyDownloadAddress", "NameBody", "NationalTold", "NeedsAny",
        "NeedsOwn", "News", "NoPlace", "NotificationWords", "OfCertificate", "OfCohorts", "OfCourseRun", "OfLearner", "OfPartnership",
        "OfPartnerships", "OfPersons", "OfPlace", "OfPlaces", "OfProgramme", "OfSeatHolder", "OfSheet", "OfStaff", "OfStaffNames", "OfTaught",
        "OfTeaching", "OfTotals", "OrNotFound", "OutageWords", "PageAddress", "PaperFont", "PaperLines", "PaperPage", "PaperRefusals", "PaperStyle",
        "PaperText", "PartnershipAddress", "PartnershipAnswer", "PartnershipBodies", "PartnershipBody", "PartnershipSeen", "PartnershipSheet",
        "PartnershipWords", "Patched", "PatchedJson", "PeerBody", "PlaceActions", "PlaceChoices", "PlaceCommand", "PlaceDesk", "PlaceEvent",
        "PlaceEvents", "PlaceFor", "PlaceForms", "PlaceFrame", "PlaceInRun", "PlaceNotice", "PlaceOnPage", "PlacePage", "PlaceRemarks",
        "PlaceRequest", "PlaceRow", "PlaceSnapshot", "PlaceStanding", "PlaceStandingRow", "PlaceTests", "PlaceText", "PlaceWords", "PledgeBody",
        "PrivacyWords", "ProblemBody", "ProgramAccount", "ProgramAuthentication", "ProgramConcurrency", "ProgramProcess", "ProgramRegistry",
        "ProgramSession", "ProgramTokens", "ProgrammeAnswer", "ProgrammeBody", "ProgramsExtensions", "ProgressTold", "ProposalAnswer",
        "ProposalBody", "ReadingTests", "ReasonBody", "RebuiltTold", "RecountedPlace", "RefusedIssue", "RejectionBody", "RequiredCourseSheet",
        "ResultBody", "ResultSheet", "ReviewAnswerBody", "Rights", "Roster", "RosterCells", "RosterColumn", "RosterColumns", "RosterEndpoints",
        "RosterExtensions", "RosterName", "RosterOrder", "RosterOrders", "RosterOutcomes", "RosterPage", "RosterPreview", "RosterProgress",
        "RosterReader", "RosterReaderTests", "RosterResult", "RosterResults", "RosterRow", "RosterScenario", "RosterService", "RosterTests",
        "RosterText", "RosterWork", "Rosters", "RowTold", "RowsTold", "RunQuestion", "RunSheet", "SeatFile", "SeatHolderSheet", "SeatPart",
        "SeatQuestion", "SeatReturnBody", "SeatUseQuestion", "SeatsTold", "SeePlace", "Sheet", "SheetAddress", "SheetAnswer", "SheetCell",
        "SheetColumn", "SheetEndpoint", "SheetLines", "SheetLinks", "SheetSource", "SheetTests", "SignatureBody", "SiteAddress", "SmtpCarrier",
        "SponsoredBody", "StaffAddress", "StaffAddresses", "StaffAnswer", "StaffBody", "StaffWords", "StorageAnswer", "Studies", "Teller",
        "TextJson", "Thaw", "ToSend", "TokenAnswer", "ToldEffect", "NotifiedEffect", "TotalsAddress", "TotalsAnswer", "TotalsFile", "TotalsQuestion",
        "TotalsSheetTests", "TotalsTableQuestion", "TransferBody", "UndecidedCalls", "Upkeep", "UpkeepService", "UpkeepTests", "Want", "WantHolder",
        "WantWhatFollows", "WantWithRuns", "WithWords", "WordJson", "WordsOf", "Workspace", "XlsxSheet", "happened",
    };

    [Fact]
    public void No_retired_name_is_used_in_the_code()
    {
        var files = ((string[])["silo", "api", "web", "tests"])
            .SelectMany(folder => Repository.SourceFiles(folder).Concat(Repository.SourceFiles(folder, "*.razor")))
            .Where(file => Path.GetFileName(file) != "RetiredNameTests.cs")
            .ToList();
        var found = files.SelectMany(file => Word().Matches(Literal().Replace(Comment().Replace(File.ReadAllText(file), ""), "\"\""))
            .Where(word => Retired.Contains(word.Value))
            .Select(word => $"{Path.GetRelativePath(Repository.Root, file)}: {word.Value}"));

        Assert.InRange(files.Count, 1_000, int.MaxValue);
        Assert.Empty(found.Distinct());
    }

    [GeneratedRegex(@"\b[A-Za-z_]\w*\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("""
        "(?:\\.|[^"\\\n])*"
        """)]
    private static partial Regex Literal();
}
