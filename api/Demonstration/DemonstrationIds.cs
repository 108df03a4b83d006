using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Demonstration;

/// <summary>
/// Defines ids that are the same in every demonstration: those used by the tour and the tests, and the derivation of all others.
/// </summary>
public static class DemonstrationIds
{
    /// <summary>Its registration is the first event of a demonstration's log and identifies the log as such.</summary>
    public static readonly Guid Ministry = new("01990000-0000-7000-8000-000000000001");

    /// <summary>The student that a visitor can act as.</summary>
    public static readonly Guid Student = new("01990000-0000-7000-8000-000000000002");

    /// <summary>Open for enrolment, with exactly three free seats.</summary>
    public static readonly Guid RunWithThreeSeats = new("01990000-0000-7000-8000-000000000003");

    /// <summary>Open for enrolment and full, with twelve waiting.</summary>
    public static readonly Guid FullRun = new("01990000-0000-7000-8000-000000000004");

    private static readonly Guid Space = new("01990000-0000-7000-8000-000000000000");

    /// <summary>Derives any other id from its kind and name.</summary>
    public static Guid Of(string kind, string name) => DerivedId.From(Space, $"{kind}/{name}");
}
