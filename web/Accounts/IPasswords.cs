namespace AiTalent.Web.Accounts;

/// <summary>How a person gets another password. Each change ends every other session.</summary>
public interface IPasswords
{
    /// <summary>Sends a mail with a way to choose a new one, where the address is known; nobody is told whether it is.</summary>
    /// <returns>False where the address was asked for too often.</returns>
    Task<bool> AskResetAsync(string? email, CancellationToken cancellationToken);

    /// <summary>Sets the new one by the code of the mail; that also confirms the address.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    Task<AccountProblem?> ResetAsync(Guid account, string code, string? password, CancellationToken cancellationToken);

    /// <summary>Of the person who is signed in.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    Task<AccountProblem?> ChangeAsync(string? old, string? password, CancellationToken cancellationToken);
}
