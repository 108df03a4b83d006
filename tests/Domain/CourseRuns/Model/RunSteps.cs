using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using CsCheck;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Long sequences of commands to one small run. A step is made when its time has come; some steps repeat an earlier one.</summary>
internal sealed record RunStep(int Minutes, Func<DateTimeOffset, CourseRunCommand>? Make, int Repeats = 0);

internal static class RunSteps
{
    public static readonly Guid RunId = Numbered(0xB1);
    public static readonly DateTimeOffset Opens = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private const int Learners = 24;
    private static readonly Gen<Guid> Learner = Gen.Int[1, Learners].Select(Numbered);
    private static readonly Gen<Guid?> Part = Gen.Frequency((7, Gen.Const((Guid?)null)), (3, Gen.Int[0xC1, 0xC2].Select(n => (Guid?)Numbered(n))));
    private static readonly Gen<int> Allotment = Gen.Int[0xD1, 0xD6];
    private static readonly Gen<int?> Capacity = Gen.Frequency((9, Gen.Int[0, 12].Select(n => (int?)n)), (1, Gen.Const((int?)null)));
    private static readonly Gen<int?> Limit = Gen.Frequency((2, Gen.Const((int?)null)), (1, Gen.Int[0, 6].Select(n => (int?)n)));
    private static readonly Gen<int?> Hours = Gen.Frequency((1, Gen.Const((int?)null)), (1, Gen.Int[1, 30].Select(n => (int?)n)));
    private static readonly Gen<int?> HoursBack = Gen.Frequency((4, Gen.Const((int?)null)), (1, Gen.Int[0, 200].Select(n => (int?)n)));

    // Time goes forward, but for two clocks that differ by a little.
    private static readonly Gen<int> Minutes = Gen.Frequency((1, Gen.Int[-1, 0]), (10, Gen.Int[0, 12]), (8, Gen.Int[0, 400]));

    public static readonly Gen<CourseRunDefinition> Definition = Gen.Select(Capacity, Limit, Hours, (capacity, limit, hours) => new CourseRunDefinition(
        Numbered(0xF1), Hanoi, Opens, Opens.AddDays(31), new DateOnly(2026, 4, 6), new DateOnly(2026, 7, 31), "Asia/Seoul", capacity, limit, hours));

    public static readonly Gen<(CourseRunDefinition Definition, RunStep[] Steps)> Case =
        Gen.Select(Definition, Gen.Select(Minutes, Commands(), (minutes, make) => new RunStep(minutes, make))
            .SelectMany(step => Gen.Frequency((9, Gen.Const(step)), (1, Gen.Int[1, 40].Select(back => step with { Make = null, Repeats = back }))))
            .Array[1, 400]);

    /// <summary>The commands of the steps, each at its time.</summary>
    public static IEnumerable<CourseRunCommand> Play(IEnumerable<RunStep> steps)
    {
        var now = Opens.AddHours(-5);
        var sent = new List<CourseRunCommand>();
        foreach (var step in steps)
        {
            now = now.AddMinutes(step.Minutes);
            if (step.Make is null && sent.Count == 0)
                continue;
            var command = step.Make?.Invoke(now) ?? sent[Math.Max(0, sent.Count - step.Repeats)];
            sent.Add((CourseRunCommand)command.DecidedAt(now));
            yield return sent[^1];
        }
    }

    public static string Print((CourseRunDefinition Definition, RunStep[] Steps) played) =>
        $"{played.Definition}\n{string.Join('\n', Play(played.Steps).Select(Print))}";

    public static string Print(Command command)
    {
        var fields = command.GetType().GetProperties().Where(field => field.Name is not ("Context" or "Actor" or "At" or "LearnerInstitutionId"))
            .Select(field => (field.Name, Value: field.GetValue(command))).Where(field => field.Value is not null);
        return $"{command.At:dd HH:mm} {command.GetType().Name} {string.Join(' ', fields.Select(field => $"{field.Name}={field.Value}"))}".Replace("-0000-0000-0000-000000000000", "", StringComparison.Ordinal);
    }

    private static Gen<Func<DateTimeOffset, CourseRunCommand>> Commands() => Gen.Frequency(
        (30, Enrolling()),
        (12, Gen.Select(Learner, HoursBack, (learner, back) => Make(now => new Withdraw(Administrator, learner, EffectiveAt: Back(now, back))))),
        (9, Learner.Select(learner => Make(_ => new AcceptOffer(Registrar, learner)))),
        (3, Learner.Select(learner => Make(_ => new DeclineOffer(Registrar, learner)))),
        (7, Learner.Select(learner => Make(_ => new ExpireOffer(Platform, learner)))),
        (9, Gen.Select(Learner, Gen.Bool, (learner, eligible) => Make(_ => new ChangeEligibility(Platform, learner, eligible)))),
        (2, Learner.Select(learner => Make(_ => new SuspendEnrolment(Registrar, learner)))),
        (2, Learner.Select(learner => Make(_ => new ReinstateEnrolment(Registrar, learner)))),
        (8, Gen.Select(Learner, Gen.Bool, Gen.Int[48, 50], HoursBack, (learner, passed, grade, back) =>
            Make(now => new RecordResult(Administrator, learner, passed, grade, Back(now, back))))),
        (6, Definition.Select(definition => Make(_ => new ReviseCourseRun(Registrar, definition, null)))),
        (4, Gen.Select(Allotment, Gen.Int[1, 4], (id, seats) => Make(_ => new ReserveBlock(Platform, Numbered(id), Numbered(0xC1 + (id % 2)), seats)))),
        (3, Allotment.Select(id => Make(_ => new ReleaseBlock(Platform, Numbered(id))))),
        (9, Leaving()),
        (9, Arriving()));

    private static Gen<Func<DateTimeOffset, CourseRunCommand>> Enrolling() =>
        Gen.Select(Learner, Part, Gen.Int[0, 19], HoursBack, (learner, part, chance, back) => Make(now => new Enrol(
            Administrator, learner, PartnershipId: part, Eligible: chance != 0, EffectiveAt: Back(now, back), OverrideReason: chance < 2 ? "late_visa" : null)));

    // A transfer belongs to one learner and comes or goes: learners 1 to 6 have two of each kind.
    private static Gen<Func<DateTimeOffset, CourseRunCommand>> Leaving() => Gen.Select(Gen.Int[0, 11], Gen.Int[0, 5], (number, kind) =>
    {
        var (transfer, learner) = (Numbered(0xE00 + number), Numbered(1 + (number % 6)));
        return Make(now => kind switch
        {
            0 or 1 => new RequestTransfer(Registrar, transfer, learner, Numbered(0xB2)),
            2 or 3 => new TransferOut(Platform, transfer, learner, now.AddMinutes(number - 1)),
            _ => new CancelTransfer(Platform, transfer, learner, "run_full"),
        });
    });

    private static Gen<Func<DateTimeOffset, CourseRunCommand>> Arriving() => Gen.Select(Gen.Int[0, 11], Gen.Int[0, 5], (number, kind) =>
    {
        var (transfer, learner) = (Numbered(0xE80 + number), Numbered(1 + (number % 6)));
        return Make(_ => kind switch
        {
            0 or 1 or 2 => new HoldSeat(Platform, transfer, learner, Eligible: number != 0),
            3 or 4 => new TransferIn(Platform, transfer, learner),
            _ => new ReleaseHold(Platform, transfer, learner),
        });
    });

    private static Func<DateTimeOffset, CourseRunCommand> Make(Func<DateTimeOffset, CourseRunCommand> make) => make;

    private static DateTimeOffset? Back(DateTimeOffset now, int? hours) => hours is { } back ? now.AddHours(-back) : null;
}
