using AiTalent.Domain.Languages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace AiTalent.Api.Requests;

/// <summary>
/// Makes the text of every address and form well-formed before anything reads it. A program is told which parameter is wrong; a person
/// gets a page about what can be read. JSON bodies are checked by <see cref="WellFormedStringConverter"/>.
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

        // Once: a page that stands in for another finds the form as it was read.
        if (request.HasFormContentType && context.Features.Get<IFormFeature>() is not WellFormedForm)
            context.Features.Set<IFormFeature>(new WellFormedForm(new FormFeature(request, forms.Value)));
        return next(context);
    }

    private static bool IsIll(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> field) =>
        !UnicodeText.IsWellFormed(field.Key) || field.Value.Any(value => !UnicodeText.IsWellFormed(value));
}
