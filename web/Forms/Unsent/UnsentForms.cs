using AiTalent.Web.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Forms.Unsent;

/// <summary>Reads a rejected form, for the page that offers to send it again.</summary>
public static class UnsentForms
{
    /// <summary>
    /// The prefix that marks file fields while the form is carried through the sign-in without its files.
    /// </summary>
    internal const string FileMark = "__file";

    private const string Token = "__RequestVerificationToken";

    private static readonly string[] OfTheForm = ["_handler", "key", "revision", "next", "username"];

    /// <param name="context">The context of the request, routed to its page.</param>
    /// <exception cref="BadHttpRequestException">The form cannot be read.</exception>
    public static async Task<UnsentForm> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        var action = LocalUrl.Or(request.Path.ToUriComponent() + request.QueryString.ToUriComponent(), "/");
        var isForEveryone = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (!FormOrigin.IsOwn(request) || !request.HasFormContentType)
            return new UnsentForm(action, IsOwn: false, isForEveryone, HasFiles: false, []);
        var form = await request.ReadFormAsync(context.RequestAborted);
        var files = form.Files.Select(file => file.Name).Concat(form[FileMark].OfType<string>()).Distinct(StringComparer.Ordinal).ToList();
        var fields = form.Where(field => field.Key is not (Token or FileMark) && !files.Contains(field.Key))
            .SelectMany(field => field.Value.Select(value => FieldOf(field.Key, value ?? "")))
            .Concat(files.Select(name => new UnsentField(name, "", UnsentFieldKind.File)));
        return new UnsentForm(action, IsOwn: true, isForEveryone, request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase), [.. fields]);
    }

    /// <summary>
    /// True if a field with this name holds a value that must not appear on the screen, in a cache or in the source
    /// of a page.
    /// </summary>
    public static bool IsSecret(string name) =>
        name.Contains("password", StringComparison.OrdinalIgnoreCase) || name.Contains("secret", StringComparison.OrdinalIgnoreCase) || name is "current" or "code";

    private static UnsentField FieldOf(string name, string value) =>
        IsSecret(name) ? new(name, "", UnsentFieldKind.Secret)
        : OfTheForm.Contains(name) || value is "" or "true" || Guid.TryParse(value, out _) ? new(name, value, UnsentFieldKind.Carried)
        : new(name, value, UnsentFieldKind.Typed);
}
