namespace AiTalent.Web.Accounts;

/// <summary>How a new system gets its operator: by a link that its start prints, as long as there is none.</summary>
public interface IFirstOperator
{
    /// <summary>Makes who is signed in the operator.</summary>
    /// <returns>The code of a refusal or of a wrong link; null where it is done.</returns>
    Task<string?> BecomeAsync(string? code, CancellationToken cancellationToken);
}
