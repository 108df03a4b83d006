using System.ComponentModel.DataAnnotations;

namespace AiTalent.Contracts.Credentials;

/// <summary>Settings of credentials, under <c>AiTalent:Credentials</c>.</summary>
public sealed class CredentialOptions
{
    /// <summary>Days that an institution has to decide on a credential whose result was corrected. From 1 to 365; 14 by default.</summary>
    [Range(1, 365)]
    public int ReviewDays { get; set; } = 14;
}
