using System.Globalization;
using AiTalent.Domain.CourseRuns;
using Dapper;

namespace AiTalent.ReadModel.Cohorts;

/// <summary>Builds the SQL that selects the members of a cohort.</summary>
internal static class MemberSql
{
    private static readonly EnrolmentStatus[] Order =
    [
        EnrolmentStatus.Completed, EnrolmentStatus.Failed, EnrolmentStatus.Enrolled, EnrolmentStatus.Suspended, EnrolmentStatus.Offered,
        EnrolmentStatus.Held, EnrolmentStatus.Waitlisted, EnrolmentStatus.NoResult, EnrolmentStatus.Withdrawn, EnrolmentStatus.Transferred,
        EnrolmentStatus.Expired, EnrolmentStatus.NotPlaced, EnrolmentStatus.Cancelled,
    ];

    private static readonly string Rank = string.Create(
        CultureInfo.InvariantCulture,
        $"dense_rank() OVER (ORDER BY CASE s.status {string.Join(' ', Order.Select((status, place) => $"WHEN {(int)status} THEN {place}"))} ELSE {Order.Length} END, coalesce(CAST(s.grade AS numeric), -1) DESC)");

    public static (string Sql, DynamicParameters Parameters) Of(Guid cohortId, MemberFilter filter)
    {
        var (sorted, condition) = ("", "");
        var parameters = new DynamicParameters();
        parameters.Add("cohortId", cohortId);
        if (filter.ByRun is { } by)
        {
            parameters.Add("byRun", by);
            sorted = " LEFT JOIN enrolment s ON s.learner_id = m.learner_id AND s.run_id = @byRun";
        }

        if (filter.In is { } standing)
        {
            parameters.Add("inRun", standing.CourseRunId);
            const string Place = "SELECT 1 FROM enrolment e WHERE e.learner_id = m.learner_id AND e.run_id = @inRun";
            condition = standing.Status is null ? $" AND NOT EXISTS ({Place})" : $" AND EXISTS ({Place} AND e.status = @status)";
            if (standing.Status is { } status)
                parameters.Add("status", (int)status);
        }

        return ($"SELECT m.learner_id, {(filter.ByRun is null ? "0" : Rank)} AS place FROM cohort_member m{sorted} WHERE m.cohort_id = @cohortId{condition}", parameters);
    }
}
