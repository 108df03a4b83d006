using AiTalent.ReadModel.Enrolments;
using AiTalent.Grains.Partnerships;
using AiTalent.Contracts.Commands;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;
using AiTalent.Grains.EventSourcing;
using AiTalent.Grains.Learners;

namespace AiTalent.Grains.CourseRuns;

/// <summary>Provides the facts from outside a run that its rules need.</summary>
public sealed class EnrolmentFacts(
    LearnerDirectory learners, StreamDirectory streams, Prerequisites prerequisites, AgreementDirectory agreements, CourseSeatQueries seats)
{
    /// <summary>Returns the command with its facts, or a refusal that makes a decision unnecessary.</summary>
    public async ValueTask<(Enrol Command, Refusal? Refusal)> CompleteAsync(Enrol command, Guid courseRunId, Guid? courseId, DateTimeOffset now)
    {
        if (await learners.FindAsync(command.LearnerId, CancellationToken.None) is not { } profile)
            return (command, CommandRefusals.UnknownLearner);
        if (command.ProgrammeId is { } programme && !await streams.ExistsAsync(StreamName.Programme(programme), CancellationToken.None))
            return (command, CommandRefusals.UnknownProgramme);
        var missing = await MissingAsync(command.LearnerId, courseId);
        // History is checked against neither.
        var isHistory = command.EffectiveAt is not null;
        var isInForce = isHistory || command.PartnershipId is not { } partnership || await agreements.IsInForceAsync(partnership, now, CancellationToken.None);
        var standing = isHistory || courseId is not { } course ? null : await seats.StandingAsync(command.LearnerId, course, courseRunId, now, CancellationToken.None);
        return (
            command with
            {
                LearnerInstitutionId = profile.InstitutionId,
                Eligible = missing.Count == 0,
                MissingPrerequisites = missing,
                IsInForce = isInForce,
                IsSeatedElsewhere = standing is { IsSeated: true },
                IsRepeatRefused = standing is { IsBarred: true },
            },
            null);
    }

    public async ValueTask<Guid?> InstitutionOfAsync(Guid learnerId) =>
        (await learners.FindAsync(learnerId, CancellationToken.None))?.InstitutionId;

    public async ValueTask<bool> IsEligibleAsync(Guid learnerId, Guid? courseId) => (await MissingAsync(learnerId, courseId)).Count == 0;

    private ValueTask<ValueList<Guid>> MissingAsync(Guid learnerId, Guid? courseId) =>
        courseId is { } course ? prerequisites.MissingAsync(learnerId, course, CancellationToken.None) : ValueTask.FromResult<ValueList<Guid>>([]);
}
