using AiTalent.CellAudit;
using AiTalent.CellAudit.Attacks;
using AiTalent.CellAudit.Tables;
using CsCheck;

namespace AiTalent.Grains.Tests.Disclosure;

/// <summary>Tests that sums, differences, waiting learners and seats of runs do not reveal a small figure.</summary>
public sealed class ReleasedTablesTests
{
    private const int Institutions = 4;
    private const int CoursesOfEach = 3;
    private const int RunsOfEach = 3;
    private const int Runs = Institutions * CoursesOfEach * RunsOfEach;
    private const int Days = 5;

    private static readonly Catalogue Catalogue = new(
        [.. Enumerable.Range(0, Runs).Select(run => new CourseRun($"r{run}", $"c{run / RunsOfEach}", $"i{run / RunsOfEach / CoursesOfEach}", 0))],
        Enumerable.Range(0, Institutions * CoursesOfEach).ToDictionary(course => $"c{course}", course => $"i{course / CoursesOfEach}"),
        new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>Generates the participants of each run, and for each day a few results for some runs: mostly passed, some failed.</summary>
    private static readonly Gen<RandomTeaching> Teaching = Gen.Select(
        Gen.Int[12, 40].Array[Runs], Gen.Select(Gen.Int[0, Runs - 1], Gen.Int[0, 12], Gen.Int[0, 4]).Array[1, 9].Array[Days]).Select(Make);

    [Fact]
    public void No_small_figure_of_a_course_its_runs_or_an_institution_is_recovered() => Teaching.Sample(
        teaching =>
        {
            var (days, tally) = (teaching.Public(), new Tally());
            foreach (var (day, next) in days.Zip(days.Skip(1)))
                Assert.Empty(TeachingAttack.Run(teaching.Catalogue, [day, next], Measures.OfSeats, tally, new Random(1)));
            Assert.True(tally.Count > 0);
        },
        iter: 15, threads: 1);

    [Fact]
    public void What_is_known_of_a_day_is_true_of_it() => Teaching.Sample(
        teaching => Assert.All(teaching.Public(), day => Assert.All(Catalogue.Runs, run =>
        {
            var known = day.Cell("course-run", run.Id, "failed");
            Assert.InRange(teaching.Failed(day.Day, run), known.Lower, known.Upper);
        })),
        iter: 10, threads: 1);

    private static RandomTeaching Make(int[] enrolled, (int Run, int Passed, int Failed)[][] results)
    {
        var cells = Catalogue.Runs.Index().SelectMany(run => Measures.OfSeats.Select(measure => (Key: (run.Item.Id, measure), Count: measure == "enrolled" ? enrolled[run.Index] : 0L)))
            .ToDictionary(cell => cell.Key, cell => cell.Count);
        var days = new List<IReadOnlyDictionary<(string, string), long>>();
        foreach (var day in results)
        {
            foreach (var (run, passed, failed) in day)
            {
                Move($"r{run}", "completed", passed);
                Move($"r{run}", "failed", failed);
            }

            days.Add(cells.ToDictionary());
        }

        return new RandomTeaching(Catalogue, days);

        void Move(string run, string to, int count)
        {
            var moved = Math.Min(count, cells[(run, "enrolled")]);
            cells[(run, "enrolled")] -= moved;
            cells[(run, to)] += moved;
        }
    }
}
