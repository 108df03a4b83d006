using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Layout;

/// <summary>
/// Represents the reason why a page cannot be shown: the storage is unavailable. A request feature for the error
/// page.
/// </summary>
/// <param name="Code">The stable code that the API returns for the same failure.</param>
/// <param name="Method">The HTTP method of the failed request.</param>
/// <param name="MayHaveBeenWritten">True if it is unknown whether the submitted data was saved.</param>
public sealed record StorageOutage(string Code, string Method, bool MayHaveBeenWritten)
{
    /// <summary>True if a form was submitted.</summary>
    public bool IsOfForm => HttpMethods.IsPost(Method);
}
