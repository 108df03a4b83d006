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

namespace AiTalent.Grains.Tests.ReadModel.Fixtures;

/// <summary>
/// Generates a log of random events of every type with extreme values. Only the order is realistic: an object is created before it changes.
/// </summary>
internal sealed class ExtremeLog
{
    private const int Each = 3;

    private static readonly (Type Root, string Kind, Type First)[] Aggregates =
    [
        (typeof(InstitutionEvent), "institution", typeof(InstitutionRegistered)), (typeof(ProgrammeEvent), "programme", typeof(ProgrammeCreated)),
        (typeof(CourseEvent), "course", typeof(CourseCreated)), (typeof(CourseRunEvent), "course-run", typeof(CourseRunScheduled)),
        (typeof(LearnerEvent), "learner", typeof(LearnerRegistered)), (typeof(CohortEvent), "cohort", typeof(CohortCreated)),
        (typeof(CredentialEvent), "credential", typeof(CredentialIssued)), (typeof(PartnershipEvent), "partnership", typeof(PartnershipDrafted)),
        (typeof(StaffEvent), "staff", typeof(RoleGranted)),
    ];

    private readonly Random _random;
    private readonly ExtremeValues _values;
    private readonly HashSet<(Guid Run, Guid Learner)> _enrolments = [];
    private int _subject;

    private ExtremeLog(int seed)
    {
        _random = new Random(seed);
        _values = new ExtremeValues(_random, IdOf);
    }

    private Story Story { get; } = new();

    public static Story Of(int seed, int events)
    {
        var log = new ExtremeLog(seed);
        log.Found();
        for (var i = 0; i < events; i++)
            log.Add(log.Pick([.. EventCodec.Types.Where(type => Aggregates.All(aggregate => aggregate.First != type))]));
        return log.Story;
    }

    private static Guid Numbered(string kind, int number) => Campus.Numbered((kind.GetHashCode(StringComparison.Ordinal) & 0xFFFF) + (Array.FindIndex(Aggregates, one => one.Kind == kind) << 20) + (number << 17));

    private void Found()
    {
        foreach (var (_, kind, first) in Aggregates)
        {
            for (_subject = 0; _subject < Each; _subject++)
                Story.Force($"{kind}-{Numbered(kind, _subject)}", _values.Make(first));
        }

        for (_subject = 0; _subject < Each; _subject++)
            Story.Force(StreamName.Partnership(Numbered("partnership", _subject)), _values.Make(typeof(AllotmentRequested)));
    }

    private void Add(Type type)
    {
        _subject = _random.Next(Each);
        var (_, kind, _) = Aggregates.First(aggregate => aggregate.Root.IsAssignableFrom(type));
        var id = Numbered(kind, _subject);
        var @event = _values.Make(type);
        if (@event is EnrolmentEvent enrolment && _enrolments.Add((id, enrolment.LearnerId)))
            Story.Force($"{kind}-{id}", _values.Make(typeof(LearnerEnrolled)) is LearnerEnrolled enrolled ? enrolled with { LearnerId = enrolment.LearnerId } : @event);
        Story.Force($"{kind}-{id}", @event);
    }

    /// <summary>Returns the subject's own id, or one of the few existing ones.</summary>
    private Guid IdOf(string parameter) => parameter switch
    {
        "LearnerId" or "LearnerIds" => Numbered("learner", _subject),
        "CourseId" or "Prerequisites" or "RequiredCourses" => Numbered("course", _subject),
        "CourseRunId" or "TargetRunId" => Numbered("course-run", _subject),
        "ProgrammeId" => Numbered("programme", _subject),
        "PartnershipId" or "AllotmentId" or "PledgeId" => Numbered("partnership", _subject),
        "CohortId" => Numbered("cohort", _subject),
        "AccountId" or "Staff" => Numbered("staff", _subject),
        _ => Numbered("institution", _random.Next(Each)),
    };

    private Type Pick(Type[] types) => types[_random.Next(types.Length)];
}
