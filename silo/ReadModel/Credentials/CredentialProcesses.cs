using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Enrolments;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

/// <summary>
/// Schedules the effects of a corrected result on the learner's credentials, as deadlines that the sweep turns into
/// commands.
/// </summary>
internal static class CredentialProcesses
{
    /// <summary>
    /// Older corrections are no longer followed, so that reading an old log for the first time opens no reviews.
    /// </summary>
    private static readonly TimeSpan FollowFor = TimeSpan.FromDays(30);

    /// <summary>
    /// Schedules the effect of a result that was corrected to not passed, or back to passed if a credential depends
    /// on that.
    /// </summary>
    public static void Follow(LoggedEvent logged, ResultRecorded @event, EnrolmentStatus? from, EnrolmentRow enrolment, LearnerFacts learner, ProjectionBatch rows)
    {
        var isCompleted = enrolment.Status == EnrolmentStatus.Completed;
        if (isCompleted == (from == EnrolmentStatus.Completed))
            return;
        foreach (var credential in learner.Credentials.Where(credential => credential is { Status: not CredentialStatus.Revoked, IsByOverride: false }))
        {
            if ((!isCompleted || IsInQuestion(credential)) && AsksFor(credential.Award, enrolment.Run.CourseId, rows))
                Begin(logged, credential, @event.SuspendsCredentials ? enrolment.Run.InstitutionId : null, rows);
        }
    }

    /// <summary>Schedules the effects of a change of the credential itself.</summary>
    public static void Follow(LoggedEvent logged, CredentialEvent @event, CredentialRow credential, ProjectionBatch rows)
    {
        var (hadReview, followedCorrection) = (credential.Review is not null, credential.FollowsCorrection);
        credential.Review = @event switch
        {
            CredentialReviewOpened e => new CredentialReview(e.EffectiveAt, e.DecideBy),
            CredentialReviewAnswered e => credential.Review is { } open ? open with { Answer = e.Answer } : null,
            CredentialReviewEnded or CredentialSuspended or CredentialRevoked or CredentialIssued => null,
            _ => credential.Review,
        };
        credential.FollowsCorrection = @event is CredentialSuspended { FollowsCorrection: true } || (followedCorrection && credential.Status == CredentialStatus.Suspended);
        if (credential.Review is { } review)
            rows.Deadlines.Save(ReviewOf(credential, review.DecideBy));
        else if (hadReview)
            rows.Deadlines.Delete(ReviewOf(credential, default));
        if (@event is CredentialRevoked || ConsideredTo(@event) >= credential.Corrected)
            End(credential, rows);
        // Corrections during a suspension for another reason were not followed.
        if (@event is CredentialReinstated { ConsideredTo: null } && !followedCorrection && !credential.IsByOverride)
            Begin(logged, credential, null, rows);
    }

    private static bool IsInQuestion(CredentialRow credential) => credential.Review is not null || credential.FollowsCorrection || credential.Corrected is not null;

    private static bool AsksFor(Award award, Guid courseId, ProjectionBatch rows) => award.Kind == AwardKind.Course
        ? award.Id == courseId
        : rows.Programmes.FindLoaded(award.Id) is { } programme && ColumnJson.Requirements(programme.Requirements).All.Any(set => set.Courses.Contains(courseId));

    private static void Begin(LoggedEvent logged, CredentialRow credential, Guid? suspendedBy, ProjectionBatch rows)
    {
        credential.Corrected = logged.Position;
        rows.Deadlines.Save(ResultsOf(credential) with
        {
            DueAt = DatabaseTime.ToMicroseconds(logged.At),
            VoidAt = DatabaseTime.ToMicroseconds(logged.At + FollowFor),
            TargetId = suspendedBy,
        });
        rows.Learners.Save(credential);
    }

    private static void End(CredentialRow credential, ProjectionBatch rows)
    {
        if (credential.Corrected is null)
            return;
        credential.Corrected = null;
        rows.Deadlines.Delete(ResultsOf(credential));
    }

    private static long? ConsideredTo(CredentialEvent @event) => @event switch
    {
        CredentialReviewOpened e => e.ConsideredTo,
        CredentialReviewEnded e => e.ConsideredTo,
        CredentialSuspended e => e.ConsideredTo,
        CredentialReinstated e => e.ConsideredTo,
        CredentialResultsConsidered e => e.ConsideredTo,
        _ => null,
    };

    private static DeadlineRow ResultsOf(CredentialRow credential) => new(DeadlineKind.Results, credential.Id, credential.LearnerId, 0);

    private static DeadlineRow ReviewOf(CredentialRow credential, DateTimeOffset decideBy) =>
        new(DeadlineKind.Review, credential.Id, credential.LearnerId, DatabaseTime.ToMicroseconds(decideBy));
}
