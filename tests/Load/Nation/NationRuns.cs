using AiTalent.Api.Demonstration.Chance;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Nation;

/// <summary>Defines which learners of one intake take a run.</summary>
internal enum NationAudience
{
    FirstCourse,
    SecondCourse,
    Elective,
}

/// <param name="Number">The number over all runs.</param>
/// <param name="Part">The programme of the university, or the elective of the term.</param>
internal sealed record NationRun(int Number, Guid Id, NationUniversity University, int Term, NationAudience Audience, int Part)
{
    /// <summary>True for the opening term's runs that are full with a waitlist.</summary>
    public bool IsPopular => Term == NationSize.Terms - 1 && Number % 5 == 0;

    public NationProgramme? Programme => Audience == NationAudience.Elective ? null : University.Programmes[Part];

    /// <summary>The course of the run; electives alternate.</summary>
    public Guid CourseId => Audience switch
    {
        NationAudience.FirstCourse => University.Programmes[Part].FirstCourse,
        NationAudience.SecondCourse => University.Programmes[Part].SecondCourse,
        _ => University.Electives[((Term * NationSize.ElectivesOfTerm) + Part) % University.Electives.Count],
    };

    /// <summary>The term in which its learners began; negative for none.</summary>
    public int Intake => Audience == NationAudience.FirstCourse ? Term : Term - 1;
}

/// <summary>Lists the runs of all terms and their dates.</summary>
internal sealed class NationRuns
{
    private const int RunsOfUniversity = (NationSize.ProgrammesOfUniversity * 2) + NationSize.ElectivesOfTerm;
    private readonly NationCalendar _calendar;

    public NationRuns(NationCatalogue catalogue, NationCalendar calendar)
    {
        _calendar = calendar;
        All =
        [
            .. Enumerable.Range(0, NationSize.Terms).SelectMany(term => catalogue.Universities.SelectMany(university => Enumerable.Range(0, RunsOfUniversity)
                .Select(i => Run(((term * catalogue.Universities.Count) + university.Number) * RunsOfUniversity, i, university, term)))),
        ];
    }

    public IReadOnlyList<NationRun> All { get; }

    /// <summary>Returns a definition with individual dates, because runs do not all begin at once.</summary>
    public CourseRunDefinition Define(NationRun run, int? capacity)
    {
        var start = _calendar.StartOf(run.Term).AddDays(new SeededRandom("start", run.Number).Between(-9, 9));
        return new CourseRunDefinition(
            run.CourseId, run.University.Id, Noon(start.AddDays(-40)), Noon(start.AddDays(-4)), start, start.AddDays(110), run.University.TimeZone, capacity, WaitlistLimit: 500,
            WithdrawalDeadline: Noon(start.AddDays(14)));
    }

    private static DateTimeOffset Noon(DateOnly day) => new(day.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero);

    private static NationRun Run(int first, int i, NationUniversity university, int term)
    {
        var (audience, part) = i switch
        {
            < NationSize.ProgrammesOfUniversity => (NationAudience.FirstCourse, i),
            < NationSize.ProgrammesOfUniversity * 2 => (NationAudience.SecondCourse, i - NationSize.ProgrammesOfUniversity),
            _ => (NationAudience.Elective, i - (NationSize.ProgrammesOfUniversity * 2)),
        };
        return new NationRun(first + i, NationIds.Of(NationKind.CourseRun, first + i), university, term, audience, part);
    }
}
