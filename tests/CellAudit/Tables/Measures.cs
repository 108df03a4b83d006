namespace AiTalent.CellAudit.Tables;

/// <summary>The names of the measures as answers have them, and what is known of each by its meaning.</summary>
public static class Measures
{
    public static readonly IReadOnlyList<string> All =
    [
        "enrolled", "waitlisted", "offered", "completed", "failed", "withdrawn", "learners", "activeLearners", "credentials", "certified", "engineers",
    ];

    /// <summary>Statuses of enrolments that take a seat: together they are what a run shows as taken.</summary>
    public static readonly IReadOnlyList<string> OfSeats = ["enrolled", "offered", "completed", "failed"];

    /// <summary>What a visitor takes to grow only; credentials are revoked.</summary>
    public static readonly IReadOnlySet<string> Growing = new HashSet<string>
    {
        "completed", "failed", "withdrawn", "learners",
    };

    /// <summary>Of two that are counted under one key, the first is never greater.</summary>
    public static readonly IReadOnlyList<(string Smaller, string Greater)> Ordered =
    [
        ("activeLearners", "enrolled"), ("activeLearners", "learners"), ("certified", "credentials"), ("engineers", "certified"),
    ];
}
