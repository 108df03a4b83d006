using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Learners;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Credentials;

internal sealed class CredentialProjection : IProjection<CredentialEvent>
{
    public static void Prefetch(LoggedEvent logged, CredentialEvent @event, ProjectionBatch rows)
    {
        if (@event is CredentialIssued issued)
        {
            rows.Learners.PrefetchHolder(logged.SubjectId, issued.LearnerId);
            if (issued.Award.Kind == AwardKind.Programme)
                rows.Programmes.Prefetch(issued.Award.Id);
        }
        else
            rows.Learners.PrefetchHolder(logged.SubjectId);
    }

    public static void Project(LoggedEvent logged, CredentialEvent @event, ProjectionBatch rows)
    {
        var holder = rows.Learners.Get(rows.Learners.HolderOf(logged.SubjectId));
        rows.Totals.Touch(holder);
        var credential = @event is CredentialIssued first ? KnownOrNew(logged, first, holder) : holder.Credential(logged.SubjectId)!;
        var at = @event.EffectiveAt;
        switch (@event)
        {
            case CredentialIssued e:
                credential.InstitutionId = e.InstitutionId;
                credential.MakesEngineer = e.MakesEngineer;
                credential.IsByOverride = e.OverrideReason is not null;
                credential.IssuedAt = at;
                Print(credential, e.Number, e.Serial, rows);
                Set(credential, CredentialStatus.Issued, at);
                break;
            case CredentialSuspended:
                Set(credential, CredentialStatus.Suspended, at);
                break;
            case CredentialReinstated:
                Set(credential, CredentialStatus.Issued, at);
                break;
            case CredentialRevoked:
                End(credential, CredentialStatus.Revoked, at, rows);
                Set(credential, CredentialStatus.Revoked, at);
                break;
            case CredentialReissued e:
                End(credential, CredentialStatus.Superseded, at, rows);
                Print(credential, e.Number, e.Serial, rows);
                break;
            case CredentialReviewOpened or CredentialReviewAnswered or CredentialReviewEnded or CredentialResultsConsidered:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of credentials.");
        }

        CredentialProcesses.Follow(logged, @event, credential, rows);

        if (@event is CredentialIssued or CredentialSuspended or CredentialReinstated or CredentialRevoked or CredentialReissued)
            credential.EffectiveAt = at;
        rows.Learners.Save(credential);
    }

    private static CredentialRow KnownOrNew(LoggedEvent logged, CredentialIssued issued, LearnerFacts holder)
    {
        if (holder.Credential(logged.SubjectId) is { } known)
            return known;
        var credential = new CredentialRow
        {
            Id = logged.SubjectId,
            Ordinal = logged.Position,
            LearnerId = issued.LearnerId,
            Award = issued.Award,
            Timeline = new CredentialTimeline(),
        };
        holder.Credentials.Add(credential);
        return credential;
    }

    private static void Print(CredentialRow credential, string number, int serial, ProjectionBatch rows)
    {
        credential.Number = number;
        credential.Serial = serial;
        rows.CredentialNumbers.Save(new(number, credential.Id, serial, credential.IssuedAt));
    }

    /// <summary>Records the permanent final status of the newest number.</summary>
    private static void End(CredentialRow credential, CredentialStatus status, DateTimeOffset at, ProjectionBatch rows) =>
        rows.CredentialNumbers.Save(new(credential.Number, credential.Id, credential.Serial, credential.IssuedAt, status, at));

    private static void Set(CredentialRow credential, CredentialStatus status, DateTimeOffset at)
    {
        credential.Status = status;
        credential.Timeline.Add(at, status == CredentialStatus.Issued, credential.InstitutionId, credential.MakesEngineer);
    }
}
