using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Layout;

/// <summary>Why a page cannot be shown: the storage cannot be used now. A feature of the request whose error page is rendered.</summary>
/// <param name="Code">The stable code that the API answers with for the same failure.</param>
/// <param name="Method">Of the request that failed.</param>
/// <param name="MayHaveBeenWritten">True where it cannot be said whether what was sent has been saved.</param>
public sealed record StorageOutage(string Code, string Method, bool MayHaveBeenWritten)
{
    /// <summary>A form was sent, and did not only ask for a page.</summary>
    public bool IsOfForm => HttpMethods.IsPost(Method);
}
