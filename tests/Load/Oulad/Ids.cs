using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Oulad;

/// <summary>
/// Derives the ids of the data set's objects on the platform. They are always the same, so that a second run changes nothing.
/// </summary>
internal static class Ids
{
    private static readonly Guid Space = new("0b9c7a52-6f55-4c1b-9a3e-0a1a20170171");

    public static readonly Guid University = DerivedId.From(Space, "university");

    public static Guid Course(string module) => DerivedId.From(Space, $"module {module}");

    public static Guid Run(Presentation presentation) => DerivedId.From(Space, $"presentation {presentation.Key}");

    public static Guid Learner(int student) => DerivedId.From(Space, $"student {student}");

    /// <summary>Returns the Idempotency-Key of a request.</summary>
    public static Guid Key(string request) => DerivedId.From(Space, $"request {request}");
}
