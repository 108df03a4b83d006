using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Partnerships;
using CsCheck;

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>One thing that somebody tries to do; most of what the rules refuse leaves no trace.</summary>
/// <param name="HoursAgo">How far in the past it is said to have happened, where history is brought.</param>
internal sealed record Deed(int Kind, int Learner, int Run, int HoursAgo, bool Flag);

/// <summary>Random histories over a few learners and runs, with facts that come late.</summary>
internal static class RandomLife
{
    public const int Learners = 6;
    public const int Runs = 4;
    private static readonly Award[] Awards =
        [new(AwardKind.Programme, World.Engineering), new(AwardKind.Programme, World.Basics), new(AwardKind.Course, World.Course)];

    public static Gen<Deed[]> Deeds(int most) => Gen.Select(
        Gen.Int[0, 19], Gen.Int[1, Learners], Gen.Int[1, Runs], Gen.Int[0, 3_000], Gen.Bool, (kind, learner, run, hours, flag) => new Deed(kind, learner, run, hours, flag))
        .Array[1, most];

    public static World Live(IEnumerable<Deed> deeds)
    {
        var world = new World().Founded();
        for (var learner = 1; learner <= Learners; learner++)
            world.Register(learner, learner % 3 == 0 ? "KR" : "VN", learner % 4 == 0 ? null : learner % 3 == 0 ? "11" : "01", World.Hanoi);
        world.Schedule(1, capacity: null);
        world.Schedule(2, capacity: 2);
        world.Schedule(3, capacity: 2, World.Advanced, World.Seoul, offerHours: 24);
        world.Schedule(4, capacity: 5, World.Advanced, World.Seoul);
        var number = 0;
        foreach (var deed in deeds)
        {
            world.Story.Now = world.Story.Now.AddHours(deed.HoursAgo % 40);
            Do(world, deed, World.Numbered(0x30000 + number++));
        }

        return world;
    }

    private static void Do(World world, Deed deed, Guid process)
    {
        var learner = World.Learner(deed.Learner);
        DateTimeOffset? past = deed.Flag ? world.Story.Now.AddHours(-deed.HoursAgo) : null;
        var award = Awards[deed.HoursAgo % Awards.Length];
        var target = deed.Run % Runs + 1;
        _ = deed.Kind switch
        {
            0 or 1 or 2 => world.Enrol(deed.Run, deed.Learner, deed.HoursAgo % 2 == 0 ? World.Engineering : World.Basics, effectiveAt: past),
            3 => world.Enrol(deed.Run, deed.Learner, partnership: World.Partnership, effectiveAt: past),
            4 or 5 => world.At(deed.Run, context => new Withdraw(context, learner, EffectiveAt: past)),
            6 or 7 => world.At(deed.Run, context => new RecordResult(context, learner, deed.HoursAgo % 3 > 0, deed.HoursAgo % 101, past)),
            8 => world.At(deed.Run, context => new SuspendEnrolment(context, learner)),
            9 => world.At(deed.Run, context => new ReinstateEnrolment(context, learner)),
            10 => world.At(deed.Run, context => deed.Flag ? new AcceptOffer(context, learner) : new DeclineOffer(context, learner)),
            11 => world.At(deed.Run, context => new ExpireOffer(context, learner)),
            12 => world.At(deed.Run, context => new ChangeEligibility(context, learner, deed.Flag)),
            13 => world.At(deed.Run, context => new ReviseCourseRun(context, world.Definition(deed.HoursAgo % 6, deed.Run > 2 ? World.Advanced : null, deed.Run > 2 ? World.Seoul : null), null)),
            14 or 15 => Transfer(world, process, deed, target),
            16 => Allot(world, process, deed),
            17 or 18 => world.Issue(deed.Learner, award, award.Id == World.Engineering, deed.Flag ? World.Seoul : World.Hanoi, past),
            19 => world.Credential(deed.Learner, award, context => (deed.HoursAgo % 4) switch
            {
                0 => new SuspendCredential(context, "fraud"),
                1 => new ReinstateCredential(context),
                2 => new ReissueCredential(context, "lost"),
                _ => new RevokeCredential(context, "fraud"),
            }),
            _ => null,
        };
    }

    /// <summary>Some of a transfer's steps, so that some stay open.</summary>
    private static Domain.Decisions.Refusal? Transfer(World world, Guid process, Deed deed, int target)
    {
        var learner = World.Learner(deed.Learner);
        if (world.At(deed.Run, context => new RequestTransfer(context, process, learner, World.Run(target))) is { } refused)
            return refused;
        world.At(target, context => new HoldSeat(context, process, learner, World.Engineering, deed.HoursAgo % 5 > 0));
        var isHeld = world.Story.State<CourseRun>($"course-run-{World.Run(target)}").Find(learner)?.TransferId == process;
        return (deed.HoursAgo % 4) switch
        {
            0 => null,
            _ when !isHeld => world.At(deed.Run, context => new CancelTransfer(context, process, learner, "no_seat")),
            1 => world.At(deed.Run, context => new CancelTransfer(context, process, learner, "changed_mind")) ?? world.At(target, context => new ReleaseHold(context, process, learner)),
            2 => world.At(deed.Run, context => new TransferOut(context, process, learner, context.At.AddMinutes(15))),
            _ => world.At(deed.Run, context => new TransferOut(context, process, learner, context.At.AddMinutes(15))) ?? world.At(target, context => new TransferIn(context, process, learner)),
        };
    }

    private static Domain.Decisions.Refusal? Allot(World world, Guid process, Deed deed)
    {
        var seats = 1 + deed.HoursAgo % 2;
        if (world.Partner(context => new RequestAllotment(context, process, World.Pledge, World.Run(deed.Run), World.Hanoi, seats)) is { } refused)
            return refused;
        world.At(deed.Run, context => new ReserveBlock(context, process, World.Partnership, seats));
        return (deed.HoursAgo % 3) switch
        {
            0 => null,
            1 when world.Story.State<CourseRun>($"course-run-{World.Run(deed.Run)}").ReservedFor(process) > 0 => world.Partner(context => new ConfirmAllotment(context, process)),
            _ => world.Partner(context => new ReturnAllotment(context, process, "no_seats")) ?? world.At(deed.Run, context => new ReleaseBlock(context, process)),
        };
    }
}
