using System.Net;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace AiTalent.IdentityProvider;

/// <summary>Renders the form that requests an identity and carries the authorisation request.</summary>
internal static class SignInForm
{
    public static string Of(IQueryCollection request, string cancel)
    {
        var carried = string.Concat(request.Select(one => Field("hidden", one.Key, one.Value.ToString())));
        string Asked(string name) => $"<p><label>{name} {Field("text", name, "")}</label></p>";
        return $"<!DOCTYPE html><html lang=\"en\"><title>Sign in</title><form>{carried}{Asked(Claims.Subject)}{Asked(Claims.Email)}{Asked(Claims.Name)}"
            + $"<p><label><input type=\"checkbox\" name=\"{Claims.EmailVerified}\" value=\"true\"> {Claims.EmailVerified}</label></p>"
            + $"<button>Sign in</button> <button name=\"{cancel}\" value=\"true\">Cancel</button></form></html>";
    }

    private static string Field(string type, string name, string value) =>
        $"<input type=\"{type}\" name=\"{WebUtility.HtmlEncode(name)}\" value=\"{WebUtility.HtmlEncode(value)}\">";
}
