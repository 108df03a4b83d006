using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Requests;

/// <summary>Reads the revision that a change is based on, from <c>If-Match: "3"</c>. <c>*</c> matches any revision.</summary>
internal readonly record struct IfMatch(int? Revision) : IEndpointParameterMetadataProvider
{
    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(Of(context.Request));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new DescribedParameter("If-Match", "header", "The ETag that the change was made on.", IsRequired: true));

    public static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    private static IfMatch Of(HttpRequest request)
    {
        var given = request.Headers.IfMatch;
        if (given.Count == 0)
            throw new BadInputException("precondition_required", "If-Match");
        var text = given.ToString();
        if (text == "*")
            return new IfMatch(null);
        return text is ['"', .. var inner, '"'] && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new IfMatch(revision)
            : throw new BadInputException("wrong_type", "If-Match");
    }
}
