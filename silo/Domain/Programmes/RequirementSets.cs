using System.Collections.Immutable;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

/// <summary>Represents the courses that a programme requires from a moment on.</summary>
/// <param name="IsRecognised">True if they were in force while the programme was recognised, so that the ministry
/// has decided on them.</param>
public sealed record RequirementSet(DateTimeOffset From, ValueList<Guid> Courses, bool IsRecognised = false);

/// <summary>
/// Represents all course sets that a programme ever required, in the order in which they came into force.
/// </summary>
public sealed record RequirementSets(ImmutableArray<RequirementSet> All)
{
    /// <summary>Gets the empty collection.</summary>
    public static RequirementSets None { get; } = new([]);

    /// <summary>Returns a collection whose requirements never changed.</summary>
    public static RequirementSets Always(params IEnumerable<Guid> courses) => new([new RequirementSet(DateTimeOffset.MinValue, [.. courses])]);

    /// <summary>Gets the current requirements.</summary>
    public ValueList<Guid> Current => All.IsEmpty ? [] : All[^1].Courses;

    /// <summary>Gets the distinct courses of all sets.</summary>
    public IReadOnlyList<Guid> Courses => [.. All.SelectMany(set => set.Courses).Distinct()];

    /// <summary>Compares requirements regardless of order.</summary>
    public static bool AreSame(ValueList<Guid> one, ValueList<Guid> other) => one.Count == other.Count && one.ToHashSet().SetEquals(other);

    /// <summary>Returns the sets after an event of the programme.</summary>
    /// <param name="programme">The programme after the event.</param>
    /// <param name="at">The time of the event.</param>
    public RequirementSets After(Programme programme, DateTimeOffset at) =>
        With(programme.Definition!.RequiredCourses, at, programme.Accreditation.IsRecognisedFrom(NationalDay.Of(at)));

    /// <summary>Returns the sets with requirements added from a moment on.</summary>
    public RequirementSets With(ValueList<Guid> courses, DateTimeOffset from, bool isRecognised = false)
    {
        if (All.IsEmpty || !AreSame(Current, courses))
            return new(All.Add(new(from, courses, isRecognised)));
        var last = All[^1];
        var now = last with { Courses = courses, IsRecognised = last.IsRecognised || isRecognised };
        return now == last ? this : new(All.SetItem(All.Length - 1, now));
    }

    /// <summary>
    /// Returns the set in force at a moment; the first one for a moment before all sets. Null if there is none.
    /// </summary>
    public RequirementSet? InForce(DateTimeOffset at) => All.LastOrDefault(set => set.From <= at) ?? All.FirstOrDefault();
}
