using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Spends the time of a password check when there is none to make, so that response times do not reveal whether an account exists.
/// </summary>
internal sealed class PasswordCheck(IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new();
    private readonly string _hash = hasher.HashPassword(Nobody, Guid.NewGuid().ToString());

    public void Spend(string? password) => hasher.VerifyHashedPassword(Nobody, _hash, password ?? "");
}
