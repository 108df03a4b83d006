using System.ComponentModel.DataAnnotations;

namespace AiTalent.Contracts.Credentials;

/// <summary>Options for credentials, bound from <c>AiTalent:Credentials</c>.</summary>
public sealed class CredentialOptions
{
    /// <summary>
    /// Days within which an institution must decide on a credential whose result was corrected. Range 1 to 365;
    /// default 14.
    /// </summary>
    [Range(1, 365)]
    public int ReviewDays { get; set; } = 14;
}
