using AiTalent.Application.Credentials;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Paging;
using AiTalent.Web.University;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Web.Credentials;

/// <summary>
/// Lists the credentials that an institution issued, with the holders' names, for the page and its exports.
/// </summary>
internal sealed class CredentialListing(CredentialQueries credentials, IServiceScopeFactory scopes)
{
    /// <param name="actor">The reader, whose access to personal data at the institution was checked.</param>
    /// <param name="institution">Null means all institutions.</param>
    /// <param name="question">The page's address: <c>q</c> is a number, <c>status</c> and <c>award</c> are
    /// filters.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async Task<Page<ListedCredential>> ReadAsync(Actor actor, Guid? institution, ListFilter question, PageRequest page, CancellationToken cancellationToken)
    {
        var found = question.Q is { } number
            ? await OfNumberAsync(institution, number, cancellationToken)
            : await credentials.ListAsync(new CredentialFilter(institution, AwardOf(question), StatusOf(question), question.Given("status") == CredentialLabels.UnderReview), page, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var names = await scope.ServiceProvider.GetRequiredService<CredentialHolders>().NamesAsync(
            actor, [.. found.Items.Select(one => one.LearnerId)], cancellationToken);
        return new([.. found.Items.Select(one => new ListedCredential(one, names.GetValueOrDefault(one.LearnerId)))], found.NextCursor, found.Position);
    }

    public static CredentialStatus? StatusOf(ListFilter question) => CredentialLabels.StatusOf(question.Given("status"));

    public static Guid? AwardOf(ListFilter question) => Guid.TryParse(question.Given("award"), out var award) ? award : null;

    private async Task<Page<CredentialView>> OfNumberAsync(Guid? institution, string number, CancellationToken cancellationToken)
    {
        var check = CredentialIdentity.Read(number) is { } printed ? await credentials.FindByNumberAsync(printed, cancellationToken) : null;
        return new(check is not null && (institution is null || check.Credential.InstitutionId == institution) ? [check.Credential] : [], null, 0);
    }
}

/// <param name="Name">The name of the holder; null if unknown.</param>
public sealed record ListedCredential(CredentialView Credential, string? Name);
