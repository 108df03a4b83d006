using System.Globalization;

namespace AiTalent.Load.Platform;

/// <summary>Defines the addresses of the public API that scenarios use.</summary>
internal static class Routes
{
    public const string Institutions = "/api/v1/institutions";
    public const string Courses = "/api/v1/courses";
    public const string Programmes = "/api/v1/programmes";
    public const string CourseRuns = "/api/v1/course-runs";
    public const string Cohorts = "/api/v1/cohorts";
    public const string Learners = "/api/v1/learners";
    public const string Credentials = "/api/v1/credentials";
    public const string Partnerships = "/api/v1/partnerships";
    public const string Totals = "/api/v1/totals";

    public static string Run(Guid run) => $"{CourseRuns}/{run}";

    public static string Enrolments(Guid run) => $"{CourseRuns}/{run}/enrolments";

    public static string Batch(Guid run) => $"{CourseRuns}/{run}/enrolments/batch";

    public static string Enrolment(Guid run, Guid learner) => $"{CourseRuns}/{run}/enrolments/{learner}";

    public static string Withdrawal(Guid run, Guid learner, DateTimeOffset effectiveAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{CourseRuns}/{run}/enrolments/{learner}?effectiveAt={effectiveAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");

    public static string Results(Guid run) => $"{CourseRuns}/{run}/results";

    public static string Partnership(Guid partnership, string part) => $"{Partnerships}/{partnership}/{part}";

    /// <param name="minPosition">The response waits until the read model includes this position.</param>
    public static string TotalsBy(string by, DateOnly? asOf, long minPosition) => asOf is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{Totals}?by={by}&asOf={day:yyyy-MM-dd}&minPosition={minPosition}")
        : string.Create(CultureInfo.InvariantCulture, $"{Totals}?by={by}&minPosition={minPosition}");
}
