using AiTalent.Api.Demonstration.Chance;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Learners;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Nation;

/// <summary>Creates the history term by term: enrolments, events of the runs, and credentials.</summary>
internal sealed class NationHistory(NationSize size, NationCatalogue catalogue, NationRuns runs, NationAgreements agreements, NationCalendar calendar, NationLog log)
{
    private const double Awarded = 0.8;
    private const double Revoked = 0.005;

    private readonly PassedCourses _passed = new(size.Learners);

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        var stories = runs.All.Select(run => new RunStory(run, runs, agreements.In(run), calendar, log)).ToList();
        foreach (var story in stories)
            await story.ScheduleAsync(Learners(story.Run), cancellationToken);
        await agreements.ConfirmAsync(cancellationToken);
        for (var term = 0; term < NationSize.Terms; term++)
        {
            foreach (var university in catalogue.Universities)
                await RegisterAsync(term, university, cancellationToken);
            foreach (var story in stories.Where(story => story.Run.Term == term))
                await story.TellAsync(Learners(story.Run), _passed, cancellationToken);
            foreach (var university in catalogue.Universities.Where(_ => term > 0 && term < NationSize.Terms - 2))
                await AwardAsync(term, university, cancellationToken);
        }
    }

    private IEnumerable<NationLearner> Learners(NationRun run) =>
        run.Intake < 0 ? [] : Intake(run.Intake, run.University).Where(learner => learner.ComesTo(run));

    private IEnumerable<NationLearner> Intake(int term, NationUniversity university)
    {
        var intake = size.Intake(term, university.Number);
        for (var number = intake.Start.Value; number < intake.End.Value; number++)
            yield return NationLearner.Of(number, university);
    }

    private async Task RegisterAsync(int term, NationUniversity university, CancellationToken cancellationToken)
    {
        foreach (var learner in Intake(term, university))
        {
            await new DecidedStream<Learner, LearnerCommand, LearnerEvent>(StreamName.Learner(learner.Id), log)
                .TellAsync(new RegisterLearner(NationActors.Program, learner.Id, learner.Profile), cancellationToken);
        }
    }

    /// <summary>Issues credentials to most learners of the previous intake who have passed both courses.</summary>
    private async Task AwardAsync(int term, NationUniversity university, CancellationToken cancellationToken)
    {
        var end = calendar.StartOf(term).AddDays(125);
        foreach (var learner in Intake(term - 1, university).Where(learner => _passed.Both(learner)))
        {
            var dice = new SeededRandom("credential", learner.Number);
            if (!dice.Falls(Awarded))
                continue;
            var programme = university.Programmes[learner.Part];
            var award = new Award(AwardKind.Programme, programme.Id);
            var stream = new DecidedStream<Credential, CredentialCommand, CredentialEvent>(StreamName.Credential(CredentialIdentity.IdOf(learner.Id, award)), log);
            await stream.TellAsync(
                new IssueCredential(
                    NationActors.Program, learner.Id, award, university.Id, [university.Id], programme.IsAccredited, [], calendar.At(end.AddDays(dice.Between(5, 25)), dice.Between(8.0, 17.0))),
                cancellationToken);
            if (dice.Falls(Revoked))
                await stream.TellAsync(new RevokeCredential(NationActors.Program, "issued_in_error"), cancellationToken);
        }
    }
}
