using AiTalent.Domain.Authority;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Partnerships;
using CsCheck;

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>Represents one attempted action; most refused actions leave no trace.</summary>
/// <param name="HoursAgo">Hours in the past at which it is reported to have happened, for imported history.</param>
internal sealed record Deed(int Kind, int Learner, int Run, int HoursAgo, bool Flag);

/// <summary>Generates random histories over a few learners and runs, with late facts.</summary>
internal static class RandomLife
{
    public const int Learners = 6;
    public const int Runs = 4;
    private static readonly Award[] Awards =
        [new(AwardKind.Programme, Campus.Engineering), new(AwardKind.Programme, Campus.Basics), new(AwardKind.Course, Campus.Course)];

    private static readonly (Role Role, Guid? Institution)[] StaffRoles =
        [(Role.Registrar, Campus.Hanoi), (Role.Instructor, Campus.Seoul), (Role.CompanyRepresentative, Campus.Company), (Role.MinistryAnalyst, null)];

    /// <summary>Codes of both countries, and one of Viet Nam only, which is refused for Korea.</summary>
    private static readonly string?[] Provinces = [null, "11", "01"];

    public static Gen<Deed[]> Deeds(int most) => Gen.Select(
        Gen.Int[0, 28], Gen.Int[1, Learners], Gen.Int[1, Runs], Gen.Int[0, 3_000], Gen.Bool, (kind, learner, run, hours, flag) => new Deed(kind, learner, run, hours, flag))
        .Array[1, most];

    public static Campus Live(IEnumerable<Deed> deeds)
    {
        var campus = new Campus().Founded();
        for (var learner = 1; learner <= Learners; learner++)
            campus.Register(learner, learner % 3 == 0 ? "KR" : "VN", learner % 4 == 0 ? null : learner % 3 == 0 ? "11" : "01", Campus.Hanoi);
        campus.Schedule(1, capacity: null);
        campus.Schedule(2, capacity: 2);
        campus.Schedule(3, capacity: 2, Campus.Advanced, Campus.Seoul, offerHours: 24);
        campus.Schedule(4, capacity: 5, Campus.Advanced, Campus.Seoul);
        var number = 0;
        foreach (var deed in deeds)
        {
            campus.Story.Now = campus.Story.Now.AddHours(deed.HoursAgo % 60);
            Do(campus, deed, Campus.Numbered(0x30000 + number++));
        }

        return campus;
    }

    private static void Do(Campus campus, Deed deed, Guid process)
    {
        var learner = Campus.Learner(deed.Learner);
        DateTimeOffset? past = deed.Flag ? campus.Story.Now.AddHours(-deed.HoursAgo) : null;
        var award = Awards[deed.HoursAgo % Awards.Length];
        var target = deed.Run % Runs + 1;
        _ = deed.Kind switch
        {
            0 or 1 or 2 => campus.Enrol(deed.Run, deed.Learner, deed.HoursAgo % 2 == 0 ? Campus.Engineering : Campus.Basics, effectiveAt: past),
            3 => campus.Enrol(deed.Run, deed.Learner, partnership: Campus.Partnership, effectiveAt: past),
            4 or 5 => campus.At(deed.Run, context => new Withdraw(context, learner, EffectiveAt: past)),
            6 or 7 => campus.At(deed.Run, context => new RecordResult(context, learner, deed.HoursAgo % 3 > 0, deed.HoursAgo % 101, past)),
            8 => campus.At(deed.Run, context => new SuspendEnrolment(context, learner)),
            9 => campus.At(deed.Run, context => new ReinstateEnrolment(context, learner)),
            10 => campus.At(deed.Run, context => deed.Flag ? new AcceptOffer(context, learner) : new DeclineOffer(context, learner)),
            11 => campus.At(deed.Run, context => new ExpireOffer(context, learner)),
            12 => campus.At(deed.Run, context => new ChangeEligibility(context, learner, deed.Flag)),
            13 => campus.At(deed.Run, context => new ReviseCourseRun(context, campus.Definition(deed.HoursAgo % 6, deed.Run > 2 ? Campus.Advanced : null, deed.Run > 2 ? Campus.Seoul : null), null)),
            14 or 15 => Transfer(campus, process, deed, target),
            16 => Allot(campus, process, deed),
            17 or 18 => campus.Issue(deed.Learner, award, award.Id == Campus.Engineering, deed.Flag ? Campus.Seoul : Campus.Hanoi, past),
            19 => campus.Credential(deed.Learner, award, context => (deed.HoursAgo % 7) switch
            {
                0 => new SuspendCredential(context, "fraud"),
                1 => new ReinstateCredential(context),
                2 => new ReissueCredential(context, "lost"),
                3 or 4 => new FollowResults(new CommandContext(Actor.System, context.At), deed.Flag, TimeSpan.FromDays(14), 1),
                5 => new EndReview(context, "completed_otherwise"),
                _ => new RevokeCredential(context, "fraud"),
            }),
            20 => campus.Appoint(deed.Learner, StaffRoles[deed.HoursAgo % StaffRoles.Length].Role, StaffRoles[deed.HoursAgo % StaffRoles.Length].Institution, deed.Flag),
            21 => campus.Correct(deed.Learner, deed.Flag ? "KR" : "VN", Provinces[deed.HoursAgo % Provinces.Length]),
            22 => campus.Erase(deed.Learner),
            23 => campus.At(deed.Run, context => new Nominate(context, learner, Campus.Partnership, true, [Campus.Hanoi, Campus.Company])),
            24 => campus.At(deed.Run, context => new CloseEntry(context)),
            25 => Return(campus, deed),
            26 => campus.At(deed.Run, context => new MoveOut(context, learner, Campus.Run(target))),
            27 when deed.HoursAgo % 4 == 0 => campus.At(deed.Run, context => new CancelCourseRun(context, "too_few")),
            28 => campus.At(deed.Run, context => new CloseCourseRun(
                context, [.. campus.Story.State<CourseRun>($"course-run-{Campus.Run(deed.Run)}").Enrolments.Select(enrolment => enrolment.LearnerId)])),
            _ => null,
        };
    }

    /// <summary>Executes some of a transfer's steps, so that some transfers remain open.</summary>
    private static Domain.Decisions.Refusal? Transfer(Campus campus, Guid process, Deed deed, int target)
    {
        var learner = Campus.Learner(deed.Learner);
        if (campus.At(deed.Run, context => new RequestTransfer(context, process, learner, Campus.Run(target))) is { } refused)
            return refused;
        campus.At(target, context => new HoldSeat(context, process, learner, Campus.Engineering, deed.HoursAgo % 5 > 0));
        var isHeld = campus.Story.State<CourseRun>($"course-run-{Campus.Run(target)}").Find(learner)?.TransferId == process;
        return (deed.HoursAgo % 4) switch
        {
            0 => null,
            _ when !isHeld => campus.At(deed.Run, context => new CancelTransfer(context, process, learner, "no_seat")),
            1 => campus.At(deed.Run, context => new CancelTransfer(context, process, learner, "changed_mind")) ?? campus.At(target, context => new ReleaseHold(context, process, learner)),
            2 => campus.At(deed.Run, context => new TransferOut(context, process, learner, context.At.AddMinutes(15))),
            _ => campus.At(deed.Run, context => new TransferOut(context, process, learner, context.At.AddMinutes(15))) ?? campus.At(target, context => new TransferIn(context, process, learner)),
        };
    }

    /// <summary>Executes some of the steps that return unused seats.</summary>
    private static Domain.Decisions.Refusal? Return(Campus campus, Deed deed)
    {
        var allotments = campus.Story.State<Partnership>($"partnership-{Campus.Partnership}").Allotments.Values.OrderBy(allotment => allotment.AllotmentId).ToList();
        if (allotments.Count == 0)
            return null;
        var allotment = allotments[deed.HoursAgo % allotments.Count];
        var refused = campus.Partner(context => new RequestSeatReturn(context, allotment.AllotmentId));
        var run = Enumerable.Range(1, Runs).First(number => Campus.Run(number) == allotment.CourseRunId);
        if (refused is null && deed.HoursAgo % 3 > 0)
            campus.At(run, context => new ReturnBlockSeats(context, allotment.AllotmentId));
        var reserved = campus.Story.State<CourseRun>($"course-run-{allotment.CourseRunId}").ReservedFor(allotment.AllotmentId);
        return deed.HoursAgo % 3 > 1 && reserved is { } seats
            ? campus.Partner(context => new ReturnSeats(context, allotment.AllotmentId, allotment.Amount - seats))
            : refused;
    }

    private static Domain.Decisions.Refusal? Allot(Campus campus, Guid process, Deed deed)
    {
        var seats = 1 + deed.HoursAgo % 2;
        if (campus.Partner(context => new RequestAllotment(context, process, Campus.Pledge, Campus.Run(deed.Run), Campus.Hanoi, seats)) is { } refused)
            return refused;
        campus.At(deed.Run, context => new ReserveBlock(context, process, Campus.Partnership, seats));
        return (deed.HoursAgo % 3) switch
        {
            0 => null,
            1 when campus.Story.State<CourseRun>($"course-run-{Campus.Run(deed.Run)}").ReservedFor(process) > 0 => campus.Partner(context => new ConfirmAllotment(context, process)),
            _ => campus.Partner(context => new ReturnAllotment(context, process, "no_seats")) ?? campus.At(deed.Run, context => new ReturnBlockSeats(context, process)),
        };
    }
}
