using AiTalent.Api.Problems;
using AiTalent.Contracts.Commands;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Responses;

/// <summary>Converts command outcomes to HTTP responses.</summary>
internal static class Outcomes
{
    /// <summary>Responds with 201, also to a repeat, which gets the same response as the first request.</summary>
    public static Results<CreatedResponse<TBody>, Problem> ToCreated<T, TBody>(this Outcome<T> outcome, string location, Func<T, long, TBody> map) =>
        outcome.Refusal is { } refusal ? new Problem(refusal) : new CreatedResponse<TBody>(location, map(outcome.Answer!, outcome.Position));

    public static Results<OkResponse<TBody>, Problem> ToOk<T, TBody>(this Outcome<T> outcome, Func<T, long, TBody> map) =>
        outcome.Refusal is { } refusal ? new Problem(refusal) : new OkResponse<TBody>(map(outcome.Answer!, outcome.Position));

    public static Results<OkResponse<TBody>, Problem> ToOkOrNotFound<T, TBody>(this T? found, Func<T, TBody> map)
        where T : class => found is null ? new Problem("not_found") : new OkResponse<TBody>(map(found));
}
