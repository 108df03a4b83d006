using System.Globalization;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Programmes;

/// <summary>
/// Queries a learner's progress in programmes. A course counts at whichever institution it was passed.
/// </summary>
public sealed class ProgressQueries(ReadDatabase database)
{
    private const string CohortProgrammes = """
        SELECT DISTINCT c.programme_id FROM cohort_member m JOIN cohort c ON c.id = m.cohort_id
         WHERE m.learner_id = @learnerId AND c.programme_id IS NOT NULL
        """;

    /// <summary>
    /// Returns the programmes that the learner takes, by an enrolment or a cohort, most progress first.
    /// </summary>
    /// <param name="on">The day for the accreditation status.</param>
    public Task<IReadOnlyList<ProgrammeProgress>> OfLearnerAsync(Guid learnerId, DateOnly on, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ProgrammeProgress>>(
            async session =>
            {
                var taken = await session.ListAsync<EnrolmentListRow>(
                    $"{EnrolmentListRow.Select} WHERE e.learner_id = @learnerId ORDER BY e.ordinal DESC", new { learnerId });
                var named = taken.Where(row => row.Status.IsLive() || row.Status.IsLearning()).Select(row => row.ProgrammeId).OfType<Guid>();
                var joined = await session.ListAsync<Guid>(CohortProgrammes, new { learnerId });
                var programmes = await session.ByIdsAsync<ProgrammeRow>("SELECT * FROM programme WHERE id IN @ids", [.. named.Union(joined)]);
                var ways = await WaysAsync(session, learnerId, programmes, [.. taken.Where(row => row.Status == EnrolmentStatus.Completed).Select(row => row.CourseId)]);
                var required = ways.Values.SelectMany(way => way).Distinct().ToList();
                var courses = (await session.ByIdsAsync<CourseRow>("SELECT * FROM course WHERE id IN @ids", required)).ToDictionary(row => row.Id);
                var best = taken.GroupBy(row => row.CourseId).ToDictionary(rows => rows.Key, rows => rows.MaxBy(Standing)!);
                return
                [
                    .. programmes.Select(row => Progress(ProgrammeQueries.View(row), ways[row.Id], on, courses, best))
                        .OrderByDescending(progress => progress.Passed).ThenBy(progress => progress.ProgrammeId),
                ];
            },
            cancellationToken);

    /// <summary>Returns, for each programme, the course set that the learner is closest to completing.</summary>
    private static async Task<Dictionary<Guid, ValueList<Guid>>> WaysAsync(
        ReadSession session, Guid learnerId, IReadOnlyList<ProgrammeRow> programmes, HashSet<Guid> completed)
    {
        var ways = new Dictionary<Guid, ValueList<Guid>>();
        foreach (var programme in programmes)
        {
            var sets = ColumnJson.Requirements(programme.Requirements);
            var begun = sets.All.Length > 1 ? await Beginnings.ReadAsync(session, programme.Id, [learnerId]) : [];
            ways[programme.Id] = Requirements.Of(sets, begun.TryGetValue(learnerId, out var at) ? at : null, completed).Set?.Courses ?? sets.Current;
        }

        return ways;
    }

    private static ProgrammeProgress Progress(
        ProgrammeView programme, ValueList<Guid> required, DateOnly on, Dictionary<Guid, CourseRow> courses, Dictionary<Guid, EnrolmentListRow> best) => new(
            programme.Id, programme.Definition.Name, programme.Definition.Kind, programme.MakesEngineers(on),
            [.. required.Select(id => Progress(id, courses.GetValueOrDefault(id), best.GetValueOrDefault(id)))]);

    private static CourseProgress Progress(Guid id, CourseRow? course, EnrolmentListRow? row)
    {
        var standing = row is null ? CourseStanding.Missing : Standing(row);
        return standing == CourseStanding.Missing
            ? new CourseProgress(id, course?.Code, course?.Title, standing, null, null)
            : new CourseProgress(id, course?.Code, course?.Title, standing, row!.RunId, row.Grade is null ? null : decimal.Parse(row.Grade, CultureInfo.InvariantCulture));
    }

    private static CourseStanding Standing(EnrolmentListRow row) => row.Status switch
    {
        EnrolmentStatus.Completed => CourseStanding.Passed,
        EnrolmentStatus.Enrolled or EnrolmentStatus.Suspended => CourseStanding.UnderWay,
        EnrolmentStatus.Waitlisted or EnrolmentStatus.Offered or EnrolmentStatus.Held => CourseStanding.Waiting,
        EnrolmentStatus.Withdrawn or EnrolmentStatus.Transferred or EnrolmentStatus.Failed or EnrolmentStatus.Expired
            or EnrolmentStatus.NotPlaced or EnrolmentStatus.NoResult or EnrolmentStatus.Cancelled => CourseStanding.Missing,
        var status => throw new ArgumentOutOfRangeException(nameof(row), status, "No standing is known for the status."),
    };
}
