namespace AiTalent.CellAudit.Tables;

/// <summary>Lists the measures as named in responses, with the facts that follow from their meaning.</summary>
public static class Measures
{
    public static readonly IReadOnlyList<string> All =
    [
        "enrolled", "waitlisted", "offered", "completed", "failed", "withdrawn", "learners", "activeLearners", "credentials", "certified", "engineers",
    ];

    /// <summary>Enrolment statuses that occupy a seat; together they are the occupied seats of a run.</summary>
    public static readonly IReadOnlyList<string> OfSeats = ["enrolled", "offered", "completed", "failed"];

    /// <summary>Measures that a visitor assumes only grow; credentials can be revoked.</summary>
    public static readonly IReadOnlySet<string> Growing = new HashSet<string>
    {
        "completed", "failed", "withdrawn", "learners",
    };

    /// <summary>Pairs of measures under the same key of which the first is never greater.</summary>
    public static readonly IReadOnlyList<(string Smaller, string Greater)> Ordered =
    [
        ("activeLearners", "enrolled"), ("activeLearners", "learners"), ("certified", "credentials"), ("engineers", "certified"),
    ];
}
