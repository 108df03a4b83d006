namespace AiTalent.Web.CourseRuns;

/// <summary>What became of it.</summary>
/// <param name="Position">Of what was written; null where nothing was.</param>
/// <param name="RefusalCode">Why not.</param>
public sealed record PlaceOutcome(long? Position, string? RefusalCode)
{
    /// <summary>Not a refusal: the store could not answer, and the same form may be sent again.</summary>
    public const string Undecided = "undecided";

    public static PlaceOutcome None { get; } = new(null, null);
}
