using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Credentials;

/// <summary>Tests that the steps offered by a page match the decisions of the rules.</summary>
public sealed class CredentialStepsTests
{
    private static readonly Actor Registrar = Actor.Person("user:1", Role.Registrar, Guid.NewGuid());
    private static readonly CommandContext Context = new(Registrar, DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData(CredentialStatus.Issued, false)]
    [InlineData(CredentialStatus.Issued, true)]
    [InlineData(CredentialStatus.Suspended, false)]
    [InlineData(CredentialStatus.Revoked, false)]
    public void A_step_leads_on_exactly_where_it_is_offered(CredentialStatus status, bool isUnderReview)
    {
        var state = new Credential(
            new CredentialIssued(DateTimeOffset.UnixEpoch, Guid.NewGuid(), Guid.NewGuid(), new Award(AwardKind.Course, Guid.NewGuid()), Registrar.InstitutionId!.Value, "AIT", 1, false),
            status, "AIT", 1, DateTimeOffset.UnixEpoch,
            isUnderReview ? new CredentialReview(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(14)) : null);

        foreach (var step in Enum.GetValues<CredentialStep>())
            Assert.Equal(CredentialSteps.From(status, isUnderReview).Contains(step), !Credential.Decide(state, CommandOf(step)).Events.IsEmpty);
    }

    [Fact]
    public void Only_an_issued_one_is_valid() =>
        Assert.Equal([CredentialStatus.Issued], Enum.GetValues<CredentialStatus>().Where(status => status.IsValid()));

    private static CredentialCommand CommandOf(CredentialStep step) => step switch
    {
        CredentialStep.Suspend => new SuspendCredential(Context, "under_review"),
        CredentialStep.Reinstate => new ReinstateCredential(Context),
        CredentialStep.Reissue => new ReissueCredential(Context, "paper_lost"),
        CredentialStep.AwardAgain => new IssueCredential(
            Context, Guid.NewGuid(), new Award(AwardKind.Course, Guid.NewGuid()), Registrar.InstitutionId!.Value, [Registrar.InstitutionId!.Value], false, [], AgainReason: "revoked_in_error"),
        CredentialStep.EndReview => new EndReview(Context, "completed_otherwise"),
        CredentialStep.Revoke => new RevokeCredential(Context, "misconduct"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step."),
    };
}
