using AiTalent.Web.Accounts;

namespace AiTalent.Web.Privacy;

/// <summary>Erases the signed-in person.</summary>
public interface IEraseMe
{
    /// <summary>Clears the account at once and ends its sessions; the rest follows in the background.</summary>
    /// <returns>The problem; null on success.</returns>
    Task<AccountProblem?> EraseAsync(string? password, bool isSure, CancellationToken cancellationToken);
}
