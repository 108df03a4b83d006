using AiTalent.Contracts.Commands;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.Grains.Learners;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Freshness;

namespace AiTalent.Grains.Credentials;

/// <summary>
/// Provides the facts about the award and the learner's completions that the rules of a credential need.
/// </summary>
public sealed class AwardFacts(IEventStore store, LearnerDirectory learners, AwardQueries awards, ReadModelFreshness freshness)
{
    /// <summary>Returns the command with its facts, or a refusal that makes a decision unnecessary.</summary>
    public async ValueTask<(IssueCredential Command, Refusal? Refusal)> CompleteAsync(IssueCredential command, DateTimeOffset now)
    {
        if (await learners.FindAsync(command.LearnerId, CancellationToken.None) is null)
            return (command, CommandRefusals.UnknownLearner);
        return command.Award.Kind == AwardKind.Programme ? await OfProgrammeAsync(command, now) : await OfCourseAsync(command);
    }

    /// <summary>
    /// Returns whether the learner's completions still fulfil the award, and the log position up to which the
    /// results were read.
    /// </summary>
    public async ValueTask<(bool IsMet, long Position)> IsStillMetAsync(CredentialIssued issue)
    {
        var sets = issue.Award.Kind == AwardKind.Programme ? (await ReadProgrammeAsync(issue.Award.Id)).Sets : RequirementSets.Always(issue.Award.Id);
        return await awards.IsStillMetAsync(issue.Award, sets, issue.LearnerId, issue.EffectiveAt, CancellationToken.None);
    }

    private async ValueTask<(Programme Programme, RequirementSets Sets)> ReadProgrammeAsync(Guid id)
    {
        var (programme, sets) = (Programme.Initial(), RequirementSets.None);
        await foreach (var stored in store.ReadStreamAsync(StreamName.Programme(id), 0, CancellationToken.None))
        {
            programme = Programme.Evolve(programme, (ProgrammeEvent)EventCodec.Read(stored.Type, stored.Data.Span));
            sets = sets.After(programme, stored.At);
        }

        return (programme, sets);
    }

    private async ValueTask<(IssueCredential Command, Refusal? Refusal)> OfProgrammeAsync(IssueCredential command, DateTimeOffset now)
    {
        var (programme, sets) = await ReadProgrammeAsync(command.Award.Id);
        if (programme.Definition is not { } definition)
            return (command, CommandRefusals.UnknownProgramme);
        var day = NationalDay.Of(command.EffectiveAt ?? now);
        var way = await WayAsync(command, sets);
        return (With(command, way) with
        {
            Issuers = [.. definition.Institutions],
            // Courses that the ministry never recognised make no engineers, although learners who began with them
            // get their credential.
            MakesEngineer = programme.MakesEngineers(day) && (!way.Fulfilment.IsMet || way.Fulfilment.Set!.IsRecognised),
        }, null);
    }

    private async ValueTask<(IssueCredential Command, Refusal? Refusal)> OfCourseAsync(IssueCredential command)
    {
        var course = Course.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Course(command.Award.Id), 0, CancellationToken.None))
            course = Course.Evolve(course, (CourseEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        if (course.Definition is not { } definition)
            return (command, CommandRefusals.UnknownCourse);
        var way = await WayAsync(command, RequirementSets.Always(command.Award.Id));
        return (With(command, way) with { Issuers = [definition.InstitutionId], MakesEngineer = false }, null);
    }

    private static IssueCredential With(IssueCredential command, LearnerWay way) => command with
    {
        RequiresCourses = way.Fulfilment.Set is not null,
        MissingCourses = [.. way.Fulfilment.Missing],
        CompletedAt = way.CompletedAt,
    };

    /// <summary>
    /// Includes results recorded just before: the read model catches up before a course is reported as missing.
    /// </summary>
    private async ValueTask<LearnerWay> WayAsync(IssueCredential command, RequirementSets sets)
    {
        var way = await awards.OfLearnerAsync(command.Award, sets, command.LearnerId, CancellationToken.None);
        if (way.Fulfilment.IsMet || way.Fulfilment.Set is null)
            return way;
        await freshness.WaitForAsync(await store.ReadHeadAsync(CancellationToken.None));
        return await awards.OfLearnerAsync(command.Award, sets, command.LearnerId, CancellationToken.None);
    }
}
