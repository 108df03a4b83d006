using AiTalent.Domain.Courses;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Courses;

/// <param name="InstitutionName">Of the institution that answers for it; null where that is not known.</param>
public sealed record CourseView(Guid Id, int Revision, CourseDefinition Definition, LocalizedText? InstitutionName);

public enum CourseOrder
{
    /// <summary>By the title, in the language of the filter.</summary>
    Title,

    Code,
}

/// <summary>Which courses are wanted; what is null does not matter.</summary>
/// <param name="Q">Words of the title in any language, the code, or the institution's names.</param>
/// <param name="Country">Of the institution.</param>
/// <param name="TaughtIn">Language of teaching: vi, ko or en.</param>
/// <param name="SeatsFreeAt">Only courses with a run whose window is open then and that has a free seat in its open part.</param>
/// <param name="Language">Orders the list by the title in it: vi, ko or en.</param>
public sealed record CourseFilter(
    string? Q = null, Guid? InstitutionId = null, string? Country = null, int? Level = null, string? TaughtIn = null,
    DateTimeOffset? SeatsFreeAt = null, string Language = "en", CourseOrder Order = CourseOrder.Title);
