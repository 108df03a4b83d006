using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Credentials;

public enum CredentialStatus
{
    Issued,
    Suspended,
    Revoked,
    Superseded,
}

/// <summary>
/// Represents the award of one programme or course to one learner. A number replaced by a newer one is superseded.
/// </summary>
/// <param name="Review">The open review of a valid credential; null if there is none.</param>
/// <param name="FollowsCorrection">True if the suspension results from a corrected result, so that reverting the
/// correction ends it.</param>
/// <param name="ConsideredTo">The log position up to which results were considered; 0 if none were corrected.</param>
public sealed partial record Credential(
    CredentialIssued? Issue, CredentialStatus Status, string? Number, int Serial, DateTimeOffset LastEffectiveAt, CredentialReview? Review = null,
    bool FollowsCorrection = false, long ConsideredTo = 0)
    : IAggregate<Credential, CredentialCommand, CredentialEvent>
{
    public static readonly Refusal AlreadyRevoked = new("credential_revoked");
    public static readonly Refusal RequirementsMissing = new("requirements_missing");
    public static readonly Refusal BeforeCompletion = new("before_completion", "effectiveAt");
    public static readonly Refusal WasRevoked = new("was_revoked", "againReason");
    public static readonly Refusal NotDue = new("not_due");
    public static readonly Refusal NotUnderReview = new("not_under_review");
    public static readonly Refusal NothingRequired = new("no_required_courses");

    public static Credential Initial() => new(null, CredentialStatus.Revoked, null, 0, DateTimeOffset.MinValue);

    public static Decision<CredentialEvent> Decide(Credential state, CredentialCommand command)
    {
        if (command is IssueCredential issue)
            return state.Give(issue);
        if (state.Issue is null)
            return Definitions.NotFound;
        if (CheckAuthority(command, state.Issue) is { } refusal)
            return refusal;
        var at = state.NotBefore(command.At);
        return (command, state.Status) switch
        {
            (RevokeCredential or FollowResults or ExpireReview, CredentialStatus.Revoked) => Decision<CredentialEvent>.Nothing,
            (_, CredentialStatus.Revoked) => AlreadyRevoked,
            (RevokeCredential c, _) => Because(c.ReasonCode, new CredentialRevoked(at, c.ReasonCode)),
            (SuspendCredential, CredentialStatus.Suspended) => Decision<CredentialEvent>.Nothing,
            (SuspendCredential c, _) => Because(c.ReasonCode, new CredentialSuspended(at, c.ReasonCode, state.Review is not null && c.ReasonCode == ReviewReasons.ResultCorrected)),
            (ReinstateCredential, CredentialStatus.Suspended) => new CredentialReinstated(at),
            (ReinstateCredential, _) => Decision<CredentialEvent>.Nothing,
            (ReissueCredential, CredentialStatus.Suspended) => new Refusal("credential_suspended"),
            (ReissueCredential c, _) => Because(c.ReasonCode, state.NextPaper(c, at)),
            (FollowResults c, _) => c.ConsideredTo > state.ConsideredTo ? state.Follow(c, at) : Decision<CredentialEvent>.Nothing,
            (EndReview, _) when state.Review is null => Decision<CredentialEvent>.Nothing,
            (AnswerReview, _) when state.Review is null => NotUnderReview,
            (EndReview c, _) => Because(c.ReasonCode, new CredentialReviewEnded(at, c.ReasonCode)),
            (AnswerReview c, _) => state.Review!.Answer == c.Answer ? Decision<CredentialEvent>.Nothing : new CredentialReviewAnswered(at, c.Answer),
            (ExpireReview, _) => state.Expire(command.At),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of credentials."),
        };
    }

    public static Credential Evolve(Credential state, CredentialEvent @event) => @event switch
    {
        CredentialIssued e => new(e, CredentialStatus.Issued, e.Number, e.Serial, e.EffectiveAt),
        CredentialSuspended e => state with
        {
            Status = CredentialStatus.Suspended,
            LastEffectiveAt = e.EffectiveAt,
            Review = null,
            FollowsCorrection = e.FollowsCorrection,
            ConsideredTo = e.ConsideredTo ?? state.ConsideredTo,
        },
        CredentialReinstated e => state with
        {
            Status = CredentialStatus.Issued,
            LastEffectiveAt = e.EffectiveAt,
            FollowsCorrection = false,
            ConsideredTo = e.ConsideredTo ?? state.ConsideredTo,
        },
        CredentialRevoked e => state with { Status = CredentialStatus.Revoked, LastEffectiveAt = e.EffectiveAt, Review = null, FollowsCorrection = false },
        CredentialReissued e => state with { Number = e.Number, Serial = e.Serial, LastEffectiveAt = e.EffectiveAt },
        CredentialReviewOpened e => state with { LastEffectiveAt = e.EffectiveAt, Review = new CredentialReview(e.EffectiveAt, e.DecideBy), ConsideredTo = e.ConsideredTo },
        CredentialReviewAnswered e => state with { LastEffectiveAt = e.EffectiveAt, Review = state.Review is { } open ? open with { Answer = e.Answer } : null },
        CredentialReviewEnded e => state with { LastEffectiveAt = e.EffectiveAt, Review = null, ConsideredTo = e.ConsideredTo ?? state.ConsideredTo },
        CredentialResultsConsidered e => state with { LastEffectiveAt = e.EffectiveAt, ConsideredTo = e.ConsideredTo },
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of credentials."),
    };

    /// <summary>
    /// The holder answers a review; all other commands belong to the issuing institution or the platform itself.
    /// </summary>
    private static Refusal? CheckAuthority(CredentialCommand command, CredentialIssued issue) => command switch
    {
        AnswerReview => Authorization.RequireOwn(command, issue.LearnerId),
        FollowResults or ExpireReview => Authorization.Require(command),
        _ => Authorization.Require(command, issue.InstitutionId),
    };

    private Decision<CredentialEvent> Give(IssueCredential command)
    {
        if ((Authorization.Require(command, command.InstitutionId)
            ?? EffectiveTime.Check(command.Context, command.EffectiveAt)) is { } refusal)
            return refusal;
        if (!command.Issuers.Contains(command.InstitutionId))
            return new Refusal("not_an_issuer", "institutionId");
        if (command.OverrideReason is { } reason && (Authorization.Require(command.Actor, Permissions.Override) ?? ReasonCode.Check(reason, "overrideReason")) is { } noOverride)
            return noOverride;
        if (Issue is not null && Status != CredentialStatus.Revoked)
            return Decision<CredentialEvent>.Nothing;
        if (Issue is not null && (command.AgainReason is null ? WasRevoked : ReasonCode.Check(command.AgainReason, "againReason")) is { } noReason)
            return noReason;
        if (!command.RequiresCourses)
            return NothingRequired;
        if (!command.MissingCourses.IsEmpty && command.OverrideReason is null)
            return RequirementsMissing;
        // Compensates for small clock differences: an undated credential is effective from the completion at the
        // earliest.
        var now = NotBefore(command.At);
        var at = EffectiveTime.Of(command.EffectiveAt, command.CompletedAt > now ? command.CompletedAt.Value : now);
        if (at < LastEffectiveAt)
            return new Refusal("effective_backwards", "effectiveAt");
        if (at < command.CompletedAt)
            return BeforeCompletion;
        var id = CredentialIdentity.IdOf(command.LearnerId, command.Award);
        var serial = Serial + 1;
        return new CredentialIssued(at, id, command.LearnerId, command.Award, command.InstitutionId,
            CredentialIdentity.NumberOf(id, serial), serial, command.MakesEngineer, command.OverrideReason,
            Issue is null ? null : command.AgainReason);
    }

    /// <summary>Compensates for small clock differences: the times of one credential never decrease.</summary>
    private DateTimeOffset NotBefore(DateTimeOffset at) => at < LastEffectiveAt ? LastEffectiveAt : at;

    private CredentialReissued NextPaper(ReissueCredential command, DateTimeOffset at) =>
        new(at, CredentialIdentity.NumberOf(Issue!.CredentialId, Serial + 1), Serial + 1, command.ReasonCode);

    private static Decision<CredentialEvent> Because(string reasonCode, CredentialEvent @event) =>
        ReasonCode.Check(reasonCode, "reason") is { } refusal ? refusal : @event;
}
