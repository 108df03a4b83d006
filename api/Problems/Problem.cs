using System.Diagnostics;
using System.Reflection;
using AiTalent.Api.Requests;
using AiTalent.Domain.Decisions;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Problems;

/// <summary>Represents a refusal as an HTTP problem (RFC 9457). It names the invalid field and never repeats its value.</summary>
internal sealed class Problem(string code, string? field = null, TimeSpan? retryAfter = null, IReadOnlyList<Guid>? subjects = null) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    public const string MediaType = "application/problem+json";

    public Problem(Refusal refusal)
        : this(refusal.Code, refusal.Field, subjects: refusal.Subjects.Count == 0 ? null : refusal.Subjects)
    {
    }

    public string Code => code;

    public int? StatusCode => ProblemCodes.Find(code).Status;

    public static implicit operator Problem(Refusal refusal) => new(refusal);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status409Conflict, typeof(ProblemResponse), [MediaType]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var known = ProblemCodes.Find(code);
        var response = httpContext.Response;
        response.StatusCode = known.Status;
        if (retryAfter is { } wait)
            response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var body = new ProblemResponse($"/problems/{code}", known.Title, known.Status, code, field, Activity.Current?.Id ?? httpContext.TraceIdentifier, subjects);
        return response.WriteAsJsonAsync(body, ApiJson.Wire.ProblemResponse, MediaType, httpContext.RequestAborted);
    }
}
