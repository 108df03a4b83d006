using AiTalent.Domain.CourseRuns;
using CsCheck;
using static AiTalent.Domain.CourseRuns.EnrolmentStatus;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Generates long sequences of commands to one small run.</summary>
internal static class RunSteps
{
    public const int Learners = 24;

    private static readonly DateTimeOffset Opens = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Gen<int> Number = Gen.Int[0, 999];
    private static readonly Gen<Guid?> Part = Gen.Frequency((7, Gen.Const((Guid?)null)), (3, Gen.Int[0xC1, 0xC2].Select(n => (Guid?)Numbered(n))));
    private static readonly Gen<int?> Capacity = Gen.Frequency((15, Gen.Int[0, 9].Select(n => (int?)n)), (1, Gen.Const((int?)null)));
    private static readonly Gen<int?> Limit = Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[0, 6].Select(n => (int?)n)));
    private static readonly Gen<int?> Hours = Gen.Frequency((1, Gen.Const((int?)null)), (1, Gen.Int[1, 30].Select(n => (int?)n)));
    private static readonly Gen<int?> HoursBack = Gen.Frequency((4, Gen.Const((int?)null)), (1, Gen.Int[0, 40].Select(n => (int?)n)));

    // Time moves forward, except for small differences between two clocks.
    private static readonly Gen<int> Minutes = Gen.Frequency((1, Gen.Int[-1, 0]), (24, Gen.Int[0, 9]), (10, Gen.Int[0, 400]), (1, Gen.Int[0, 3_000]));

    // Windows that close before, during and after the run, with and without an add/drop period.
    private static readonly Gen<(int Closes, int? AddDrop, int Starts, int Days)> Dates = Gen.Select(
        Gen.Int[4, 20], Gen.Frequency((2, Gen.Const((int?)null)), (1, Gen.Int[0, 5].Select(days => (int?)days))), Gen.Int[1, 12], Gen.Int[0, 12]);

    public static readonly Gen<CourseRunDefinition> Definition = Gen.Select(Capacity, Limit, Hours, Dates, (capacity, limit, hours, dates) =>
    {
        var starts = DateOnly.FromDateTime(Opens.UtcDateTime).AddDays(dates.Starts);
        var run = new CourseRunDefinition(
            Numbered(0xF1), Hanoi, Opens, Opens.AddDays(dates.Closes), starts, starts.AddDays(dates.Days), "Asia/Seoul", capacity, limit, hours,
            EntryClosesAt: dates.AddDrop is { } days ? Opens.AddDays(dates.Closes + days) : null);
        return run.Check() is null ? run : run with { EntryClosesAt = null };
    });

    public static readonly Gen<RunCase> Case = Gen.Select(
        Definition,
        Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true))),
        Gen.Select(Minutes, Commands(), Gen.Frequency((9, Gen.Const(0)), (1, Gen.Int[1, 40])), (minutes, make, back) => new RunStep(minutes, make, back)).Array[1, 400],
        (definition, isDraft, steps) => new RunCase(Opens.AddHours(-5), definition, isDraft, steps));

    private static Gen<Func<Moment, CourseRunCommand>> Commands() => Gen.Frequency(
        (32, Gen.Select(Number, Part, Gen.Int[0, 19], HoursBack, (n, part, chance, back) => Make(m => new Enrol(
            Administrator, Numbered(1 + (n % Learners)), PartnershipId: part, Eligible: chance != 0, EffectiveAt: m.Back(back), OverrideReason: chance < 2 ? "late_visa" : null,
            IsInForce: chance != 3, IsSeatedElsewhere: chance is 4 or 5)))),
        (8, Number.Select(n => Make(_ => new Enrol(Self(Numbered(1 + (n % Learners))), Numbered(1 + (n % Learners)))))),
        (3, Gen.Select(Number, Gen.Int[0xC1, 0xC2], Gen.Int[0, 9], (n, partner, chance) => Make(_ => new Nominate(
            Representative, Numbered(1 + (n % Learners)), Numbered(partner), HasAgreed: chance != 0, [Hanoi, Company], Eligible: chance != 1,
            IsInForce: chance != 2, IsSeatedElsewhere: chance == 3)))),
        (10, Gen.Select(Number, HoursBack, (n, back) => Make(m => new Withdraw(Administrator, m.Aim(n, Enrolled, Waitlisted, Offered, Suspended), EffectiveAt: m.Back(back))))),
        (9, Number.Select(n => Make(m => new AcceptOffer(Registrar, m.Aim(n, Offered))))),
        (4, Number.Select(n => Make(m => new DeclineOffer(Registrar, m.Aim(n, Offered))))),
        (6, Number.Select(n => Make(m => new ExpireOffer(Platform, m.Aim(n, Offered))))),
        (4, Number.Select(n => Make(m => new Enrol(Registrar, m.Aim(n, Offered, Failed, Expired, NotPlaced, NoResult))))),
        (10, Gen.Select(Number, Gen.Bool, (n, eligible) => Make(m => new ChangeEligibility(Platform, m.Aim(n, Waitlisted), eligible)))),
        (2, Number.Select(n => Make(m => new SuspendEnrolment(Registrar, m.Aim(n, Enrolled))))),
        (2, Number.Select(n => Make(m => new ReinstateEnrolment(Registrar, m.Aim(n, Suspended))))),
        (4, Gen.Select(Number, Gen.Int[0, 3], Gen.Int[48, 50], HoursBack, (n, result, grade, back) =>
            Make(m => new RecordResult(Administrator, m.Aim(n, Enrolled, Suspended, Failed, Withdrawn, NoResult), result == 0, grade, m.Back(back), grade % 3 == 0 ? null : "appeal")))),
        (5, Gen.Const(Make(_ => new PublishCourseRun(Registrar)))),
        (6, Definition.Select(definition => Make(_ => new ReviseCourseRun(Registrar, definition, null)))),
        (4, Gen.Select(Gen.Int[0xD1, 0xD8], Gen.Int[1, 4], (id, seats) => Make(_ => new ReserveBlock(Platform, Numbered(id), Numbered(0xC1 + (id % 2)), seats, IsHistory: id % 4 == 3)))),
        (3, Gen.Int[0xD1, 0xD8].Select(id => Make(_ => new ReturnBlockSeats(Platform, Numbered(id))))),
        (3, Gen.Const(Make(_ => new CloseEntry(Platform)))),
        (3, Gen.Select(Number, (n) => Make(m => new CloseCourseRun(Registrar, [.. m.Run.Enrolments.Where(enrolment => enrolment.Status.IsActive()).Skip(n % 4 / 3).Select(enrolment => enrolment.LearnerId)])))),
        (1, Number.Select(n => Make(m => n % 8 == 0 ? new CancelCourseRun(Registrar, "too_few") : new ExpireOffer(Platform, m.Aim(n, Offered))))),
        (1, Number.Select(n => Make(m => n % 8 == 0 ? new DeleteCourseRunDraft(Registrar) : new ExpireOffer(Platform, m.Aim(n, Offered))))),
        (2, Number.Select(n => Make(m => new MoveOut(Platform, m.Aim(n, Enrolled, Offered), Numbered(0xB2))))),
        (8, Gen.Select(Number, Gen.Int[0, 9], TransferMoves.Leaving)),
        (8, Gen.Select(Number, Gen.Int[0, 9], TransferMoves.Arriving)));

    private static Func<Moment, CourseRunCommand> Make(Func<Moment, CourseRunCommand> make) => make;
}
