using System.Collections.Immutable;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;
using AiTalent.EventStore.Events;

namespace AiTalent.ReadModel.Verification;

/// <summary>Recounts the whole log independently, in memory.</summary>
internal sealed class LogRecount
{
    private readonly Differences _differences;
    private readonly Dictionary<string, long> _versions = [];
    private readonly Dictionary<Guid, RecountedCredential> _credentialFacts = [];
    private readonly Dictionary<(Guid Learner, Guid Run), RecountedEnrolment> _enrolments = [];

    public LogRecount(Differences differences)
    {
        _differences = differences;
        Transfers = new TransferRecount(differences);
        Partnerships = new PartnershipRecount(differences);
        Staff = new StaffRecount(differences);
    }

    public long Position { get; private set; }

    public Dictionary<Guid, Institution> Institutions { get; } = [];

    public Dictionary<Guid, Programme> Programmes { get; } = [];

    /// <summary>Gets the requirement sets of each programme, with the times from which they applied.</summary>
    public Dictionary<Guid, RequirementSets> Requirements { get; } = [];

    public Dictionary<Guid, Course> Courses { get; } = [];

    public Dictionary<Guid, Cohort> Cohorts { get; } = [];

    public Dictionary<Guid, Credential> Credentials { get; } = [];

    /// <summary>Gets every number ever printed, with its credential and final status.</summary>
    public Dictionary<string, (Guid Credential, int Serial, CredentialStatus? Ended)> Numbers { get; } = new(StringComparer.Ordinal);

    public Dictionary<Guid, RunRecount> Runs { get; } = [];

    public Dictionary<Guid, RecountedLearner> Learners { get; } = [];

    /// <summary>Gets the number of events of each learner, and the position of the last one.</summary>
    public Dictionary<Guid, (long Events, long Last)> Histories { get; } = [];

    public TransferRecount Transfers { get; }

    public PartnershipRecount Partnerships { get; }

    public StaffRecount Staff { get; }

    /// <param name="stored">The next event.</param>
    /// <param name="isLastOfCommit">True if the following event belongs to another command.</param>
    public void Follow(StoredEvent stored, bool isLastOfCommit)
    {
        if (stored.Position != Position + 1)
            _differences.Add("log", stored.Stream, "position", $"{Position + 1}", $"{stored.Position}", null);
        Position = stored.Position;
        var version = _versions.GetValueOrDefault(stored.Stream) + 1;
        if (stored.Version != version)
            _differences.Add("log", stored.Stream, "version", $"{version}", $"{stored.Version}", null);
        _versions[stored.Stream] = stored.Version;
        var @event = EventCodec.Read(stored.Type, stored.Data.Span);
        if (@event is StaffEvent appointed)
            Staff.Follow(stored, appointed);
        else
            Follow(StreamName.IdOf(stored.Stream), @event, stored.At, isLastOfCommit);
        if (@event is ProgrammeEvent)
            Require(StreamName.IdOf(stored.Stream), stored.At);
        foreach (var learner in LearnersOf(StreamName.IdOf(stored.Stream), @event))
            Histories[learner] = (Histories.GetValueOrDefault(learner).Events + 1, Position);
    }

    /// <summary>Returns the learners whose history includes the event.</summary>
    private ImmutableArray<Guid> LearnersOf(Guid id, object @event) => @event switch
    {
        EnrolmentEvent e => [e.LearnerId],
        LearnerEvent => [id],
        CredentialEvent => [Credentials[id].Issue!.LearnerId],
        MembersAdded e => e.LearnerIds,
        MembersRemoved e => e.LearnerIds,
        _ => [],
    };

    private void Follow(Guid id, object @event, DateTimeOffset at, bool isLastOfCommit)
    {
        switch (@event)
        {
            case CourseRunEvent e:
                Run(id).Follow(e, Position, at, isLastOfCommit);
                Partnerships.Follow(id, e, Position);
                if (e is EnrolmentEvent enrolment)
                    Follow(id, enrolment);
                break;
            case LearnerRegistered e:
                Learner(id).Profile = e.Profile;
                break;
            case ProfileCorrected e:
                Learner(id).Profile = e.Profile;
                break;
            case PersonCorrected or PersonErased:
                break;
            case CredentialEvent e:
                Follow(id, e);
                break;
            case PartnershipEvent e:
                Partnerships.Follow(id, e, Position);
                break;
            case CohortEvent e:
                Cohorts[id] = Cohort.Evolve(Cohorts.GetValueOrDefault(id, Cohort.Initial()), e);
                break;
            case CourseEvent e:
                Courses[id] = Course.Evolve(Courses.GetValueOrDefault(id, Course.Initial()), e);
                break;
            case ProgrammeEvent e:
                Programmes[id] = Programme.Evolve(Programmes.GetValueOrDefault(id, Programme.Initial()), e);
                break;
            case InstitutionEvent e:
                Institutions[id] = Institution.Evolve(Institutions.GetValueOrDefault(id, Institution.Initial()), e);
                break;
            default:
                throw new InvalidOperationException($"The recount does not know {@event.GetType().Name} at position {Position}.");
        }
    }

    private void Require(Guid programmeId, DateTimeOffset at) =>
        Requirements[programmeId] = Requirements.GetValueOrDefault(programmeId, RequirementSets.None).After(Programmes[programmeId], at);

    private void Follow(Guid runId, EnrolmentEvent @event)
    {
        Transfers.Follow(@event, Position);
        if (StatusChange.Of(@event) is not { } status)
            return;
        var learner = Learner(@event.LearnerId);
        if (!_enrolments.TryGetValue((@event.LearnerId, runId), out var enrolment))
        {
            _enrolments.Add((@event.LearnerId, runId), enrolment = new RecountedEnrolment(runId));
            learner.Enrolments.Add(enrolment);
        }

        var statuses = enrolment.Statuses;
        var from = statuses.Count > 0 && @event.EffectiveAt < statuses[^1].From ? statuses[^1].From : @event.EffectiveAt;
        var before = statuses.Count > 0 ? statuses[^1] : default;
        statuses.Add(@event switch
        {
            LearnerEnrolled e => new(from, status, e.ProgrammeId, e.PartnershipId),
            LearnerWaitlisted e => new(from, status, e.ProgrammeId, e.PartnershipId),
            SeatHeld e => new(from, status, e.ProgrammeId, null),
            LearnerNominated e => new(from, status, null, e.PartnershipId),
            _ => before with { From = from, Status = status },
        });
    }

    private void Follow(Guid id, CredentialEvent @event)
    {
        var former = Credentials.GetValueOrDefault(id, Credential.Initial());
        var credential = Credentials[id] = Credential.Evolve(former, @event);
        Number(id, former, credential, @event);
        var issue = credential.Issue!;
        if (!_credentialFacts.TryGetValue(id, out var facts))
        {
            _credentialFacts.Add(id, facts = new RecountedCredential(issue.Award.Id, issue.Award.Kind == AwardKind.Programme));
            Learner(issue.LearnerId).Credentials.Add(facts);
        }

        var from = facts.States.Count > 0 && @event.EffectiveAt < facts.States[^1].From ? facts.States[^1].From : @event.EffectiveAt;
        facts.States.Add(new(from, credential.Status == CredentialStatus.Issued, issue.InstitutionId, issue.MakesEngineer));
    }

    private void Number(Guid id, Credential former, Credential credential, CredentialEvent @event)
    {
        if (@event is CredentialRevoked or CredentialReissued)
            Numbers[former.Number!] = (id, former.Serial, @event is CredentialRevoked ? CredentialStatus.Revoked : CredentialStatus.Superseded);
        if (@event is CredentialIssued or CredentialReissued)
            Numbers[credential.Number!] = (id, credential.Serial, null);
    }

    private RunRecount Run(Guid id)
    {
        if (!Runs.TryGetValue(id, out var run))
            Runs.Add(id, run = new RunRecount(StreamName.CourseRun(id), _differences));
        return run;
    }

    private RecountedLearner Learner(Guid id)
    {
        if (!Learners.TryGetValue(id, out var learner))
            Learners.Add(id, learner = new RecountedLearner());
        return learner;
    }
}
