using AiTalent.Api.Responses;
using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Credentials;
using AiTalent.ReadModel.Credentials;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Credentials;

internal static class CredentialLists
{
    private const int MaxNumberLength = 40;

    public static void MapCredentialLists(this IEndpointRouteBuilder api)
    {
        var credentials = api.MapGroup("/credentials").WithTags("Credentials");
        credentials.MapGet("/", ListAsync).RequireAuthorization().WithSummary("Credentials, the newest first")
            .WithQuery("institutionId", "Issued by this institution.", "uuid").WithQuery("awardId", "For this programme or course.", "uuid")
            .WithEnum<CredentialStatus>("status", "Only in this status.")
            .WithQuery("underReview", "true: only those under review.", "boolean").WithMinPosition();
        credentials.MapGet("/{number}", CheckAsync).WithSummary("Check the credential with this number; open to everybody").WithMinPosition();
    }

    private static async Task<Results<OkResponse<ListResponse<CredentialResponse>>, Problem>> ListAsync(
        Caller caller, ListRequest asked, CredentialQueries credentials, CancellationToken cancellationToken)
    {
        var institution = asked.Query.Id("institutionId") ?? caller.Actor.InstitutionId;
        if (ReadPolicy.CheckPersons(caller.Actor, institution) is { } refusal)
            return new Problem(refusal);
        var filter = new CredentialFilter(institution, asked.Query.Id("awardId"), asked.Query.Word<CredentialStatus>("status"), asked.Query.Flag("underReview") ?? false);
        return new OkResponse<ListResponse<CredentialResponse>>(
            ListResponse<CredentialResponse>.From(await credentials.ListAsync(filter, asked.Page, cancellationToken), CredentialResponse.From));
    }

    private static async Task<Results<OkResponse<CredentialCheckResponse>, Problem>> CheckAsync(string number, CredentialQueries credentials, CancellationToken cancellationToken) =>
        number.Length <= MaxNumberLength && CredentialIdentity.Read(number) is { } printed
            ? (await credentials.FindByNumberAsync(printed, cancellationToken)).ToOkOrNotFound(CredentialCheckResponse.From)
            : new Problem("not_found");
}
