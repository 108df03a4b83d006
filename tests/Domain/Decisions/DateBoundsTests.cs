using System.Globalization;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;

namespace AiTalent.Domain.Tests.Decisions;

/// <summary>Tests that every date in a command is within the range of safe date arithmetic.</summary>
public sealed class DateBoundsTests
{
    private static readonly CommandContext Anybody = new(new Actor("client:tests", Role.Program, (Permissions)~0), Now);
    private static readonly CourseRunDefinition Run = new(
        Numbered(0xF1), Hanoi, Now, Now.AddDays(9), new DateOnly(2026, 4, 6), new DateOnly(2026, 7, 31), "Asia/Ho_Chi_Minh", 2, null, null, Now);

    private static readonly PartnershipDefinition Agreement = new(new(En: "Robotics"), [Hanoi, Company], new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    /// <summary>The field, the first and the last accepted day, and the command with a day.</summary>
    public static TheoryData<string, string, string> Fields => new()
    {
        { "partnership startsOn", "2000-01-01", "2026-12-31" },
        { "partnership endsOn", "2026-01-01", "2099-12-31" },
        { "run enrolmentOpensAt", "1990-01-01", "2026-03-18" },
        { "run enrolmentClosesAt", "2026-03-11", "2099-12-31" },
        { "run startsOn", "1990-01-01", "2026-07-31" },
        { "run endsOn", "2026-04-06", "2099-12-31" },
        { "run withdrawalDeadline", "1990-01-01", "2099-12-31" },
        { "cohort intake", "1990-01-01", "2099-12-31" },
        { "accreditation from", "2000-01-01", "2099-12-31" },
        { "enrolment effectiveAt", "1990-01-01", "2026-03-09" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_date_is_taken_up_to_its_bounds(string field, string first, string last)
    {
        Assert.Null(Refusal(field, Day(first)));
        Assert.Null(Refusal(field, Day(last)));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_date_beyond_them_is_refused_by_its_field(string field, string first, string last)
    {
        var name = field.Split(' ')[1];
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(1989, 12, 31), new DateOnly(2100, 1, 1) })
        {
            var refusal = Refusal(field, day);
            Assert.Equal(name, refusal?.Field);
            // An end before the start, or a date in the future, may be refused for that reason.
            Assert.True(refusal!.Code is "out_of_range" or "effective_in_future", $"{field} {day} ({first} to {last}): {refusal.Code}");
        }
    }

    [Theory]
    [InlineData(1900, true)]
    [InlineData(1895, false)]
    [InlineData(2030, false)]
    public void A_birth_date_lies_between_1900_and_today(int year, bool isTaken)
    {
        var band = LearnerProfile.AgeBand(new DateOnly(year, 12, 31), NationalDay.Of(Now));

        Assert.Equal(isTaken, new LearnerProfile("VN", "01", band).Check() is null);
    }

    [Fact]
    public void Blocks_of_a_run_without_a_limit_stay_far_from_overflow()
    {
        var run = CourseRun.Evolve(CourseRun.Initial(), new CourseRunScheduled(Numbered(1), Run with { Capacity = null }));
        for (var allotment = 1; allotment <= 10; allotment++)
            run = Reserve(run, allotment, refused: false);

        Reserve(run, 11, refused: true);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CourseRun Reserve(CourseRun run, int allotment, bool refused)
    {
        var decision = CourseRun.Decide(run, new ReserveBlock(Platform, Numbered(allotment), Numbered(0xC1), 1_000_000));
        Assert.Equal(refused, decision.Events[0] is BlockRefused);
        return decision.Events.Aggregate(run, CourseRun.Evolve);
    }

    private static Refusal? Refusal(string field, DateOnly day)
    {
        // Noon in Viet Nam, which exists at both ends of the calendar.
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero);
        return field switch
        {
            "partnership startsOn" => Draft(Agreement with { StartsOn = day }),
            "partnership endsOn" => Draft(Agreement with { EndsOn = day }),
            "run enrolmentOpensAt" => Schedule(Run with { EnrolmentOpensAt = at }),
            "run enrolmentClosesAt" => Schedule(Run with { EnrolmentClosesAt = at }),
            "run startsOn" => Schedule(Run with { StartsOn = day }),
            "run endsOn" => Schedule(Run with { EndsOn = day }),
            "run withdrawalDeadline" => Schedule(Run with { WithdrawalDeadline = at }),
            "cohort intake" => Cohort.Decide(Cohort.Initial(), new CreateCohort(Anybody, Numbered(2), new(Hanoi, null, new(En: "2026"), day))).Refusal,
            "accreditation from" => Accredit(day),
            _ => EffectiveTime.Check(Anybody, at),
        };
    }

    private static Refusal? Draft(PartnershipDefinition definition) =>
        Partnership.Decide(Partnership.Initial(), new DraftPartnership(Anybody, Numbered(3), definition)).Refusal;

    private static Refusal? Schedule(CourseRunDefinition definition) =>
        CourseRun.Decide(CourseRun.Initial(), new ScheduleCourseRun(Anybody, Numbered(4), definition)).Refusal;

    private static Refusal? Accredit(DateOnly from)
    {
        var programme = Programme.Evolve(Programme.Initial(), new ProgrammeCreated(Numbered(5), new(ProgrammeKind.AiEngineer, [Hanoi], new(En: "AI"), [Numbered(6)])));
        return Programme.Decide(programme, new SetAccreditation(Anybody, AccreditationStatus.Accredited, from)).Refusal;
    }
}
