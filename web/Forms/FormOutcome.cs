using AiTalent.Application.Failures;
using AiTalent.Domain.Decisions;

namespace AiTalent.Web.Forms;

/// <summary>Represents the outcome of a submitted form.</summary>
/// <param name="Position">The log position of the write; null if nothing was written.</param>
/// <param name="RefusalCode">The code of the refusal, if any.</param>
/// <param name="Field">The field at fault, if the rules name one.</param>
/// <param name="Subjects">Ids of the courses that the refusal concerns, in order.</param>
/// <param name="SubjectNames">Their titles as one text; null if there are none.</param>
public sealed record FormOutcome(long? Position, string? RefusalCode, string? Field = null, ValueList<Guid> Subjects = default, string? SubjectNames = null)
{
    /// <summary>Not a refusal: the store did not respond, and the same form may be sent again.</summary>
    public const string Undecided = UnknownOutcome.Code;

    /// <summary>True if the store did not respond; see <see cref="Undecided"/>.</summary>
    public bool IsUndecided => RefusalCode == Undecided;

    public static FormOutcome None { get; } = new(null, null);
}
