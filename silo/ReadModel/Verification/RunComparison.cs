using AiTalent.Domain.CourseRuns;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Verification;

/// <summary>Compares runs, blocks and enrolments with the recounted runs.</summary>
internal static class RunComparison
{
    public static async Task CompareAsync(ReadSession session, LogRecount recount, Differences differences)
    {
        var runs = recount.Runs.ToDictionary(run => run.Key, run => RunStanding.Of(run.Value.Run));
        await RowComparison.CompareAsync(
            "course_run", runs, session.StreamAsync<RunStandingRow>("SELECT * FROM course_run").Select(row => (row.Id, row.Standing)), differences);

        var blocks = recount.Runs.SelectMany(run => Blocks(run.Key, run.Value)).ToDictionary();
        await RowComparison.CompareAsync(
            "block", blocks, session.StreamAsync<BlockStandingRow>("SELECT * FROM block").Select(row => ((row.RunId, row.PartnershipId), (row.Seats, row.Taken))), differences);

        var enrolments = recount.Runs
            .SelectMany(run => run.Value.Run.Enrolments.Select(enrolment => KeyValuePair.Create((enrolment.LearnerId, run.Key), EnrolmentComparison.Of(enrolment))))
            .ToDictionary();
        await RowComparison.CompareAsync(
            "enrolment", enrolments, session.StreamAsync<EnrolmentComparisonRow>("SELECT * FROM enrolment").Select(row => ((row.LearnerId, row.RunId), row.Standing)), differences);
    }

    private static IEnumerable<KeyValuePair<(Guid, Guid), (int, int)>> Blocks(Guid runId, RunRecount run) =>
        run.Partners.Select(partner => KeyValuePair.Create((runId, partner), run.Run.Block(partner)!.Value));
}
