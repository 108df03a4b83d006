namespace AiTalent.Domain.Decisions;

/// <summary>Refusals that every defined thing (institution, programme, course, run, …) shares.</summary>
public static class Definitions
{
    public static readonly Refusal NotFound = new("not_found");
    public static readonly Refusal AlreadyExists = new("already_exists", "id");
    public static readonly Refusal RevisionMismatch = new("revision_mismatch");

    public static Refusal? CheckRevision(int actual, int? expected) =>
        expected is { } revision && revision != actual ? RevisionMismatch : null;
}
