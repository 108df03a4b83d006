namespace AiTalent.ReadModel.Totals;

/// <summary>Represents one of the <see cref="Measures"/>, by its index.</summary>
public sealed record TotalsMeasure
{
    private readonly Func<Measures, long> _of;

    private TotalsMeasure(string name, string column, Func<Measures, long> of)
    {
        Name = name;
        Column = column;
        _of = of;
    }

    /// <summary>Gets all measures in the order of <see cref="Measures"/>.</summary>
    public static IReadOnlyList<TotalsMeasure> All { get; } =
    [
        new("enrolled", "enrolled", measures => measures.Enrolled),
        new("waitlisted", "waitlisted", measures => measures.Waitlisted),
        new("offered", "offered", measures => measures.Offered),
        new("completed", "completed", measures => measures.Completed),
        new("failed", "failed", measures => measures.Failed),
        new("withdrawn", "withdrawn", measures => measures.Withdrawn),
        new("notPlaced", "not_placed", measures => measures.NotPlaced),
        new("noResult", "no_result", measures => measures.NoResult),
        new("cancelled", "cancelled", measures => measures.Cancelled),
        new("learners", "learners", measures => measures.Learners),
        new("activeLearners", "active_learners", measures => measures.ActiveLearners),
        new("credentials", "credentials", measures => measures.Credentials),
        new("certified", "certified", measures => measures.Certified),
        new("engineers", "engineers", measures => measures.Engineers),
    ];

    /// <summary>Gets the name used in responses and addresses: <c>activeLearners</c>.</summary>
    public string Name { get; }

    internal string Column { get; }

    public static TotalsMeasure? Find(string? name) => All.FirstOrDefault(measure => measure.Name == name);

    public long Of(Measures measures) => _of(measures);
}
