using AiTalent.Contracts.Commands;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Learners;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Grains.Credentials;

/// <summary>What the rules of a credential need to know of the award and of what the learner has completed.</summary>
public sealed class AwardFacts(IEventStore store, LearnerDirectory learners, CompletionQueries completions, ReadModelFreshness freshness)
{
    /// <summary>The command with the facts it is decided on, or why there is nothing to decide.</summary>
    public async ValueTask<(IssueCredential Command, Refusal? Refusal)> CompleteAsync(IssueCredential command, DateTimeOffset now)
    {
        if (await learners.FindAsync(command.LearnerId, CancellationToken.None) is null)
            return (command, CommandRefusals.UnknownLearner);
        return command.Award.Kind == AwardKind.Programme ? await OfProgrammeAsync(command, now) : await OfCourseAsync(command);
    }

    private async ValueTask<(IssueCredential Command, Refusal? Refusal)> OfProgrammeAsync(IssueCredential command, DateTimeOffset now)
    {
        var programme = Programme.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Programme(command.Award.Id), 0, CancellationToken.None))
            programme = Programme.Evolve(programme, (ProgrammeEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        if (programme.Definition is not { } definition)
            return (command, CommandRefusals.UnknownProgramme);
        var makesEngineer = programme.MakesEngineers(NationalDay.Of(command.EffectiveAt ?? now));
        return (command with
        {
            Issuers = [.. definition.Institutions],
            MakesEngineer = makesEngineer,
            RequiresCourses = definition.RequiredCourses.Count > 0,
            MissingCourses = [.. await MissingAsync(command.LearnerId, definition.RequiredCourses)],
        }, null);
    }

    private async ValueTask<(IssueCredential Command, Refusal? Refusal)> OfCourseAsync(IssueCredential command)
    {
        var course = Course.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Course(command.Award.Id), 0, CancellationToken.None))
            course = Course.Evolve(course, (CourseEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        if (course.Definition is not { } definition)
            return (command, CommandRefusals.UnknownCourse);
        return (command with { Issuers = [definition.InstitutionId], MakesEngineer = false, MissingCourses = [.. await MissingAsync(command.LearnerId, [command.Award.Id])] }, null);
    }

    /// <summary>A result that has just been recorded counts: before saying that a course is missing, the read model catches up.</summary>
    private async ValueTask<IReadOnlyList<Guid>> MissingAsync(Guid learnerId, ValueList<Guid> required)
    {
        if (required.Count == 0)
            return [];
        var missing = Requirements.Missing(required, await completions.OfLearnerAsync(learnerId, CancellationToken.None));
        if (missing.Count == 0)
            return [];
        await freshness.WaitForAsync(await store.ReadHeadAsync(CancellationToken.None));
        return Requirements.Missing(required, await completions.OfLearnerAsync(learnerId, CancellationToken.None));
    }
}
