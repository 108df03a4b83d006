using AiTalent.Domain.Decisions;

namespace AiTalent.Load.Oulad;

/// <summary>The ids that the data set's things have on the platform: always the same, so that a second run changes nothing.</summary>
internal static class Ids
{
    private static readonly Guid Space = new("0b9c7a52-6f55-4c1b-9a3e-0a1a20170171");

    public static readonly Guid University = DerivedId.From(Space, "university");

    public static Guid Course(string module) => DerivedId.From(Space, $"module {module}");

    public static Guid Run(Presentation presentation) => DerivedId.From(Space, $"presentation {presentation.Key}");

    public static Guid Learner(int student) => DerivedId.From(Space, $"student {student}");

    /// <summary>The Idempotency-Key of a request.</summary>
    public static Guid Key(string request) => DerivedId.From(Space, $"request {request}");
}
