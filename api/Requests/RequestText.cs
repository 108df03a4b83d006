using AiTalent.Domain.Languages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AiTalent.Api.Requests;

/// <summary>
/// Ensures that the text of every address and form is well-formed before it is read. An API client gets the name of the invalid parameter;
/// a person gets a page with the readable part. <see cref="WellFormedStringConverter"/> checks JSON bodies.
/// </summary>
internal sealed class RequestText(RequestDelegate next, IOptions<FormOptions> forms)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!UnicodeText.IsWellFormed(request.Path.Value))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        if (request.QueryString.HasValue && request.Query.FirstOrDefault(IsIll) is { Key: not null } ill)
        {
            if (ApiPaths.IsApi(request.Path))
                throw new BadInputException("bad_characters", UnicodeText.Repair(ill.Key));
            request.QueryString = QueryString.Create(request.Query.Select(WellFormed.Of));
        }

        // Once per request: a substitute page uses the form that was already read.
        if (request.HasFormContentType && context.Features.Get<IFormFeature>() is not WellFormedForm)
            context.Features.Set<IFormFeature>(new WellFormedForm(new FormFeature(request, forms.Value)));
        return next(context);
    }

    private static bool IsIll(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> field) =>
        !UnicodeText.IsWellFormed(field.Key) || field.Value.Any(value => !UnicodeText.IsWellFormed(value));
}
