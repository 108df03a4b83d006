using AiTalent.Domain.Courses;
using AiTalent.Domain.Languages;

namespace AiTalent.ReadModel.Courses;

/// <param name="InstitutionName">The name of the institution responsible for the course; null if unknown.</param>
public sealed record CourseView(Guid Id, int Revision, CourseDefinition Definition, LocalizedText? InstitutionName);

public enum CourseOrder
{
    /// <summary>By title in the language of the filter.</summary>
    Title,

    Code,
}

/// <summary>Selects courses; null criteria are ignored.</summary>
/// <param name="Q">Words of the title in any language, the code, or the institution's names.</param>
/// <param name="Country">The country of the institution.</param>
/// <param name="TaughtIn">The language of instruction: vi, ko or en.</param>
/// <param name="SeatsFreeAt">Only courses with a run whose window is open at this time and that has a free seat in
/// its open part.</param>
/// <param name="Language">The language of the titles that the list is ordered by: vi, ko or en.</param>
public sealed record CourseFilter(
    string? Q = null, Guid? InstitutionId = null, string? Country = null, int? Level = null, string? TaughtIn = null,
    DateTimeOffset? SeatsFreeAt = null, string Language = "en", CourseOrder Order = CourseOrder.Title);
