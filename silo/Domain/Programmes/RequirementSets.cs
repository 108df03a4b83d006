using System.Collections.Immutable;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Programmes;

/// <summary>The courses that a programme asks for from a moment on.</summary>
/// <param name="IsRecognised">Whether they were in force while the programme was recognised, so that the ministry has decided on them.</param>
public sealed record RequirementSet(DateTimeOffset From, ValueList<Guid> Courses, bool IsRecognised = false);

/// <summary>All courses that a programme ever asked for, in the order in which they came into force.</summary>
public sealed record RequirementSets(ImmutableArray<RequirementSet> All)
{
    /// <summary>None yet.</summary>
    public static RequirementSets None { get; } = new([]);

    /// <summary>Those of something that has asked for the same from its beginning.</summary>
    public static RequirementSets Always(params IEnumerable<Guid> courses) => new([new RequirementSet(DateTimeOffset.MinValue, [.. courses])]);

    /// <summary>What is asked for now.</summary>
    public ValueList<Guid> Current => All.IsEmpty ? [] : All[^1].Courses;

    /// <summary>Every course of every set, once.</summary>
    public IReadOnlyList<Guid> Courses => [.. All.SelectMany(set => set.Courses).Distinct()];

    /// <summary>The same courses in another order are no other requirements.</summary>
    public static bool AreSame(ValueList<Guid> one, ValueList<Guid> other) => one.Count == other.Count && one.ToHashSet().SetEquals(other);

    /// <summary>With what the programme asks for after something has happened to it.</summary>
    /// <param name="programme">As it stands now.</param>
    /// <param name="at">When that happened.</param>
    public RequirementSets After(Programme programme, DateTimeOffset at) =>
        With(programme.Definition!.RequiredCourses, at, programme.Accreditation.IsRecognisedFrom(NationalDay.Of(at)));

    /// <summary>With what is asked for from a moment on.</summary>
    public RequirementSets With(ValueList<Guid> courses, DateTimeOffset from, bool isRecognised = false)
    {
        if (All.IsEmpty || !AreSame(Current, courses))
            return new(All.Add(new(from, courses, isRecognised)));
        var last = All[^1];
        var now = last with { Courses = courses, IsRecognised = last.IsRecognised || isRecognised };
        return now == last ? this : new(All.SetItem(All.Length - 1, now));
    }

    /// <summary>The set in force at a moment; the first one for a moment before all of them. Null where there is none.</summary>
    public RequirementSet? InForce(DateTimeOffset at) => All.LastOrDefault(set => set.From <= at) ?? All.FirstOrDefault();
}
