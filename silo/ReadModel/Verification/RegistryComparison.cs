using System.Globalization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Programmes;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Verification;

/// <summary>Compares all data other than seats and totals with the recount.</summary>
internal static class RegistryComparison
{
    public static async Task CompareAsync(ReadSession session, LogRecount recount, Differences differences)
    {
        await RevisionsAsync("institution", recount.Institutions.ToDictionary(item => item.Key, item => item.Value.Revision));
        await RowComparison.CompareAsync(
            "programme", recount.Programmes.ToDictionary(item => item.Key, item => (item.Value.Revision, item.Value.Proposal, Text(recount.Requirements[item.Key]))),
            session.StreamAsync<ProgrammeRow>("SELECT * FROM programme").Select(row => (row.Id, (row.Revision, row.Waiting, Text(ColumnJson.Requirements(row.Requirements))))), differences);
        await RevisionsAsync("course", recount.Courses.ToDictionary(item => item.Key, item => item.Value.Revision));
        await RowComparison.CompareAsync(
            "cohort", recount.Cohorts.ToDictionary(item => item.Key, item => (item.Value.Revision, item.Value.Members.Count)),
            session.StreamAsync<Row>("SELECT c.id, c.revision, c.members AS number FROM cohort c").Select(row => (row.Id, (row.Revision, row.Number))), differences);
        await RowComparison.CompareAsync(
            "cohort_member", recount.Cohorts.ToDictionary(item => item.Key, item => item.Value.Members.Count).Where(item => item.Value > 0).ToDictionary(),
            session.StreamAsync<Row>("SELECT cohort_id AS id, count(*) AS number FROM cohort_member GROUP BY cohort_id").Select(row => (row.Id, row.Number)), differences);
        await RowComparison.CompareAsync(
            "partnership", recount.Partnerships.All.ToDictionary(item => item.Key, item => (item.Value.Revision, item.Value.Status)),
            session.StreamAsync<Row>("SELECT id, revision, status AS number FROM partnership").Select(row => (row.Id, (row.Revision, (PartnershipStatus)row.Number))), differences);
        await RowComparison.CompareAsync(
            "credential", recount.Credentials.ToDictionary(item => item.Key, item => (item.Value.Issue!.LearnerId, item.Value.Status, item.Value.Number!, Until(item.Value), item.Value.Review?.Answer, item.Value.FollowsCorrection)),
            session.StreamAsync<CredentialRow>("SELECT id, learner_id, status, number, review_until, review_answer, follows_correction FROM credential")
                .Select(row => (row.Id, (row.LearnerId, row.Status, row.Number, row.ReviewUntil, row.ReviewAnswer, row.FollowsCorrection))), differences);
        await RowComparison.CompareAsync(
            "credential_number", recount.Numbers.ToDictionary(),
            session.StreamAsync<NumberRow>("SELECT number, credential_id, serial, ended FROM credential_number").Select(row => (row.Number, (row.CredentialId, row.Serial, row.Ended))),
            differences);
        await RowComparison.CompareAsync(
            "learner", recount.Learners.Where(item => item.Value.Profile is not null).ToDictionary(item => item.Key, item => item.Value.Profile!),
            session.StreamAsync<LearnerRow>("SELECT * FROM learner").Select(row => (row.Id, row.Profile)), differences);
        await RowComparison.CompareAsync(
            "transfer", recount.Transfers.Open.ToDictionary(id => id, _ => true),
            session.StreamAsync<Guid>("SELECT id FROM transfer WHERE is_open = 1").Select(id => (id, true)), differences);
        await RowComparison.CompareAsync(
            "allotment", recount.Partnerships.Open.ToDictionary(id => id, _ => true),
            session.StreamAsync<Guid>("SELECT id FROM allotment WHERE is_open = 1").Select(id => (id, true)), differences);
        await RowComparison.CompareAsync(
            "staff_role", recount.Staff.Held.ToDictionary(),
            session.StreamAsync<HeldRow>("SELECT * FROM staff_role").Select(row => ((row.AccountId, row.Role, row.InstitutionId), (row.GrantedAt, row.GrantedBy))), differences);
        await RowComparison.CompareAsync(
            "learner_event", recount.Histories,
            session.StreamAsync<HistoryRow>("SELECT learner_id, count(*) AS events, max(position) AS last FROM learner_event GROUP BY learner_id")
                .Select(row => (row.LearnerId, (row.Events, row.Last))), differences);
        await RowComparison.CompareAsync(
            "deadline", Deadlines(recount),
            session.StreamAsync<DueRow>($"SELECT * FROM deadline WHERE kind NOT IN ({OfOtherEnrolments})").Select(row => ((row.Kind, row.SubjectId, row.LearnerId), row.DueAt)), differences);

        Task RevisionsAsync(string table, Dictionary<Guid, int> expected) => RowComparison.CompareAsync(
            table, expected, session.StreamAsync<Row>($"SELECT id, revision FROM {table}").Select(row => (row.Id, row.Revision)), differences);
    }

    private static string Text(RequirementSets sets) => string.Join("; ", sets.All.Select(set => $"{set.From:O}: {string.Join(", ", set.Courses)}{(set.IsRecognised ? ", recognised" : "")}"));

    private static Dictionary<(DeadlineKind Kind, Guid Subject, Guid Learner), long> Deadlines(LogRecount recount)
    {
        var enrolments = recount.Runs.SelectMany(run => run.Value.Run.Enrolments.Where(enrolment => enrolment.Until is not null).Select(enrolment => KeyValuePair.Create(
            (enrolment.Status == EnrolmentStatus.Held ? DeadlineKind.Hold : DeadlineKind.Offer, run.Key, enrolment.LearnerId), DatabaseTime.ToMicroseconds(enrolment.Until!.Value))));
        var agreements = recount.Partnerships.All
            .Where(item => item.Value.Definition?.EndsOn is not null && item.Value.Status is not (PartnershipStatus.Ended or PartnershipStatus.Terminated))
            .Select(item => KeyValuePair.Create(
                (DeadlineKind.Agreement, item.Key, Guid.Empty), DatabaseTime.ToMicroseconds(NationalDay.EndOf(item.Value.Definition!.EndsOn!.Value))));
        var entries = recount.Runs.Where(run => run.Value.Run.AwaitsEntryClose).Select(run => KeyValuePair.Create(
            (DeadlineKind.Entry, run.Key, Guid.Empty), DatabaseTime.ToMicroseconds(run.Value.Run.Definition!.EntryEndsAt())));
        var releases = recount.Partnerships.All.SelectMany(item => item.Value.Allotments.Values)
            .Where(allotment => allotment is { ReleaseAt: not null, IsReturning: false, Status: not AllotmentStatus.Returned })
            .Select(allotment => KeyValuePair.Create((DeadlineKind.Release, allotment.AllotmentId, Guid.Empty), DatabaseTime.ToMicroseconds(allotment.ReleaseAt!.Value)));
        var reviews = recount.Credentials.Where(credential => credential.Value.Review is not null)
            .Select(credential => KeyValuePair.Create((DeadlineKind.Review, credential.Key, credential.Value.Issue!.LearnerId), Until(credential.Value)!.Value));
        return enrolments.Concat(agreements).Concat(entries).Concat(releases).Concat(reviews).ToDictionary();
    }

    private static long? Until(Credential credential) => credential.Review is { } review ? DatabaseTime.ToMicroseconds(review.DecideBy) : null;

    /// <summary>
    /// Deadlines that result from changes of the learner's other enrolments and not from the current state.
    /// </summary>
    private static string OfOtherEnrolments => string.Join(
        ", ", new[] { DeadlineKind.Move, DeadlineKind.Eligibility, DeadlineKind.Erasure, DeadlineKind.Results }.Select(kind => ((int)kind).ToString(CultureInfo.InvariantCulture)));

    private sealed class Row
    {
        public Guid Id { get; init; }

        public int Revision { get; init; }

        public int Number { get; init; }
    }

    private sealed class CredentialRow
    {
        public Guid Id { get; init; }

        public Guid LearnerId { get; init; }

        public CredentialStatus Status { get; init; }

        public string Number { get; init; } = "";

        public long? ReviewUntil { get; init; }

        public ReviewAnswer? ReviewAnswer { get; init; }

        public bool FollowsCorrection { get; init; }
    }

    private sealed class NumberRow
    {
        public string Number { get; init; } = "";

        public Guid CredentialId { get; init; }

        public int Serial { get; init; }

        public CredentialStatus? Ended { get; init; }
    }

    private sealed class HeldRow
    {
        public Guid AccountId { get; init; }

        public Role Role { get; init; }

        public Guid InstitutionId { get; init; }

        public long GrantedAt { get; init; }

        public string GrantedBy { get; init; } = "";
    }

    private sealed class HistoryRow
    {
        public Guid LearnerId { get; init; }

        public long Events { get; init; }

        public long Last { get; init; }
    }

    private sealed class DueRow
    {
        public DeadlineKind Kind { get; init; }

        public Guid SubjectId { get; init; }

        public Guid LearnerId { get; init; }

        public long DueAt { get; init; }
    }
}
