using AiTalent.Application.Failures;
using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Forms;

/// <summary>What became of a form that asked for something.</summary>
/// <param name="Position">Of what was written; null where nothing was.</param>
/// <param name="RefusalCode">Why not.</param>
/// <param name="Field">The field at fault, where the rules name one.</param>
/// <param name="Subjects">Ids of the courses that the refusal is about, in order.</param>
/// <param name="SubjectNames">Their titles, as one text; null where there are none.</param>
public sealed record FormOutcome(long? Position, string? RefusalCode, string? Field = null, ValueList<Guid> Subjects = default, string? SubjectNames = null)
{
    /// <summary>Not a refusal: the store could not answer, and the same form may be sent again.</summary>
    public const string Undecided = UnknownOutcome.Code;

    /// <summary>See <see cref="Undecided"/>.</summary>
    public bool IsUndecided => RefusalCode == Undecided;

    public static FormOutcome None { get; } = new(null, null);
}
