using AiTalent.Web.Accounts;

namespace AiTalent.Web.Privacy;

/// <summary>Erases the signed-in person.</summary>
public interface IEraseMe
{
    /// <summary>Empties the account at once and ends its sessions; everything else follows in the background.</summary>
    /// <returns>What is wrong; null where it is done.</returns>
    Task<AccountProblem?> EraseAsync(string? password, bool isSure, CancellationToken cancellationToken);
}
