using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration;

/// <summary>Ids that are the same in every demonstration: those that the tour and the tests name, and how all others are derived.</summary>
public static class DemonstrationIds
{
    /// <summary>Its registration is the first event of a demonstration's log, and by that the log is known for one.</summary>
    public static readonly Guid Ministry = new("01990000-0000-7000-8000-000000000001");

    /// <summary>The student that a visitor can enter as.</summary>
    public static readonly Guid Student = new("01990000-0000-7000-8000-000000000002");

    /// <summary>Open for enrolment, with exactly three seats left.</summary>
    public static readonly Guid RunWithThreeSeats = new("01990000-0000-7000-8000-000000000003");

    /// <summary>Open for enrolment and full; twelve wait.</summary>
    public static readonly Guid FullRun = new("01990000-0000-7000-8000-000000000004");

    private static readonly Guid Space = new("01990000-0000-7000-8000-000000000000");

    /// <summary>The id of anything else, by its kind and name.</summary>
    public static Guid Of(string kind, string name) => DerivedId.From(Space, $"{kind}/{name}");
}
