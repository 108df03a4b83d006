using System.Collections.Concurrent;
using AiTalent.Domain.Cohorts;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Courses;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Learners;
using AiTalent.Domain.Partnerships;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Cohorts;
using AiTalent.ReadModel.CourseRuns;
using AiTalent.ReadModel.Courses;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Histories;
using AiTalent.ReadModel.Institutions;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Partnerships;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Programmes;
using AiTalent.ReadModel.Staff;

namespace AiTalent.ReadModel.Projection;

/// <summary>Registers each projection with the events that it projects.</summary>
internal static class Projections
{
    /// <summary>
    /// The first registration that fits an event applies: events of an enrolment are also events of a course run. Within a registration
    /// the order matters: the history of a credential needs its holder, which the projection of the credential knows.
    /// </summary>
    private static readonly IReadOnlyList<ProjectionRegistration> Registrations =
    [
        new ProjectionRegistration<EnrolmentEvent>().With<TransferProjection>().With<EnrolmentProjection>().With<HistoryProjection>(),
        new ProjectionRegistration<CourseRunEvent>().With<CourseRunProjection>(),
        new ProjectionRegistration<LearnerEvent>().With<LearnerProjection>().With<HistoryProjection>(),
        new ProjectionRegistration<CredentialEvent>().With<CredentialProjection>().With<HistoryProjection>(),
        new ProjectionRegistration<CohortEvent>().With<CohortProjection>().With<HistoryProjection>(),
        new ProjectionRegistration<PartnershipEvent>().With<PartnershipProjection>(),
        new ProjectionRegistration<CourseEvent>().With<CourseProjection>(),
        new ProjectionRegistration<ProgrammeEvent>().With<ProgrammeProjection>(),
        new ProjectionRegistration<InstitutionEvent>().With<InstitutionProjection>(),
        new ProjectionRegistration<StaffEvent>().With<StaffProjection>(),
    ];

    private static readonly ConcurrentDictionary<Type, ProjectionRegistration> ByType = new();

    public static void Prefetch(LoggedEvent logged, ProjectionBatch rows) => Find(logged).Prefetch(logged, rows);

    public static void Project(LoggedEvent logged, ProjectionBatch rows) => Find(logged).Project(logged, rows);

    /// <summary>Returns the registration of an event type; null if no projection knows it.</summary>
    public static ProjectionRegistration? Of(Type eventType) => Registrations.FirstOrDefault(registration => registration.EventType.IsAssignableFrom(eventType));

    private static ProjectionRegistration Find(LoggedEvent logged)
    {
        var type = logged.Event.GetType();
        if (ByType.TryGetValue(type, out var known))
            return known;
        return Of(type) is { } found
            ? ByType.GetOrAdd(type, found)
            : throw new InvalidOperationException($"No projection knows {type.Name} at position {logged.Position}.");
    }
}
