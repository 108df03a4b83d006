using AiTalent.Application.Credentials;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;
using AiTalent.ReadModel.Paging;
using AiTalent.Web.University;
using Microsoft.Extensions.DependencyInjection;

namespace AiTalent.Web.Credentials;

/// <summary>The credentials that an institution gave, with the names of who holds them, as the page and its files show them.</summary>
internal sealed class CredentialListing(CredentialQueries credentials, IServiceScopeFactory scopes)
{
    /// <param name="actor">Was found to look after persons there.</param>
    /// <param name="institution">Null stands for all of them.</param>
    /// <param name="question">The address of the page: <c>q</c> is a number, <c>status</c> and <c>award</c> narrow it.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Ends it.</param>
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

/// <param name="Name">Of the holder; null where it is not known.</param>
public sealed record ListedCredential(CredentialView Credential, string? Name);
