using AiTalent.Api.Demonstration.Chance;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Load.Nation;

/// <summary>Who comes to a run: of one intake those whose study leads there.</summary>
internal enum NationAudience
{
    FirstCourse,
    SecondCourse,
    Elective,
}

/// <param name="Number">Over all runs.</param>
/// <param name="Part">Which of the university's programmes, or of the electives of a term.</param>
internal sealed record NationRun(int Number, Guid Id, NationUniversity University, int Term, NationAudience Audience, int Part)
{
    /// <summary>Some runs of the term that opens are full, and others wait.</summary>
    public bool IsPopular => Term == NationSize.Terms - 1 && Number % 5 == 0;

    public NationProgramme? Programme => Audience == NationAudience.Elective ? null : University.Programmes[Part];

    /// <summary>Electives take turns.</summary>
    public Guid CourseId => Audience switch
    {
        NationAudience.FirstCourse => University.Programmes[Part].FirstCourse,
        NationAudience.SecondCourse => University.Programmes[Part].SecondCourse,
        _ => University.Electives[((Term * NationSize.ElectivesOfTerm) + Part) % University.Electives.Count],
    };

    /// <summary>The term in which its learners began; negative for none.</summary>
    public int Intake => Audience == NationAudience.FirstCourse ? Term : Term - 1;
}

/// <summary>The runs of all terms and when they are.</summary>
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

    /// <summary>With days of its own, since not all begin at once.</summary>
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
