using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.CourseRuns.Model;

/// <summary>Generates steps of transfers out of the run and into it. A transfer belongs to one learner.</summary>
internal static class TransferMoves
{
    public static Func<Moment, CourseRunCommand> Leaving(int number, int kind) => moment =>
    {
        var learner = moment.Run.Enrolments.FirstOrDefault(enrolment => kind > 3 && enrolment is { Status: EnrolmentStatus.Enrolled, TransferId: not null })?.LearnerId
            ?? moment.Aim(number, EnrolmentStatus.Enrolled);
        var transfer = moment.Run.Find(learner)?.TransferId ?? Of(learner, 0xE000 + (number % 3));
        return kind switch
        {
            < 5 => new RequestTransfer(Registrar, transfer, learner, Numbered(0xB2)),
            < 8 => new TransferOut(Platform, transfer, learner, moment.Now.AddMinutes((number % 6) - 1)),
            _ => new CancelTransfer(Platform, transfer, learner, "run_full"),
        };
    };

    public static Func<Moment, CourseRunCommand> Arriving(int number, int kind) => moment =>
    {
        var learner = kind < 5 ? Numbered(1 + (number % RunSteps.Learners)) : moment.Aim(number, EnrolmentStatus.Held);
        var transfer = moment.Run.Find(learner) is { Status: EnrolmentStatus.Held, TransferId: { } held } ? held : Of(learner, 0xE003 + (number % 3));
        return kind switch
        {
            < 5 => new HoldSeat(Platform, transfer, learner, Eligible: number % 9 != 0),
            < 8 => new TransferIn(Platform, transfer, learner),
            _ => new ReleaseHold(Platform, transfer, learner),
        };
    };

    private static Guid Of(Guid learner, int number) => DerivedId.From(learner, Numbered(number));
}
