using AiTalent.Application.Localization;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Languages;

/// <summary>
/// Returns the preferred one of the three languages by the browser's Accept-Language header; Vietnamese if it names
/// none of them.
/// </summary>
public static class AcceptLanguage
{
    public static Language Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => Language.Find(Primary(range.Value.Value)))
            .FirstOrDefault(language => language is not null)
        ?? Language.Vietnamese;

    private static string? Primary(string? tag) => tag?.Split('-')[0].ToLowerInvariant();
}
