namespace AiTalent.Domain.Decisions;

/// <summary>Refusals shared by all defined entities (institution, programme, course, run, …).</summary>
public static class Definitions
{
    public static readonly Refusal NotFound = new("not_found");
    public static readonly Refusal AlreadyExists = new("already_exists", "id");
    public static readonly Refusal RevisionMismatch = new("revision_mismatch");

    public static Refusal? CheckRevision(int actual, int? expected) =>
        expected is { } revision && revision != actual ? RevisionMismatch : null;
}
