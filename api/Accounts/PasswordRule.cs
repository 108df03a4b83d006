using Microsoft.AspNetCore.Identity;

namespace AiTalent.Api.Accounts;

/// <summary>
/// Requires long passwords that are not among the most common ones. Character classes are not required because they add no strength.
/// </summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int Shortest = 10;
    public const int MaxLength = 200;

    public const string TooShort = "password_short";
    public const string TooLong = "password_long";
    public const string TooCommon = "password_common";

    private const int FewestLetters = 5;

    private static readonly string[] Beginnings = ["password", "matkhau", "qwerty", "1234567", "abcdef", "iloveyou", "aitalent", "admin", "letmein", "welcome", "anhyeuem"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Check(password, user.Email) is { } code ? IdentityResult.Failed(new IdentityError { Code = code }) : IdentityResult.Success);

    /// <returns>The problem with the password; null if there is none.</returns>
    public static string? Check(string? password, string? email)
    {
        if (password is null || password.Length < Shortest)
            return TooShort;
        if (password.Length > MaxLength)
            return TooLong;
        var name = email?.Split('@')[0];
        var isCommon = password.Distinct().Count() < FewestLetters
            || Beginnings.Any(word => password.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || (name is { Length: > 3 } && password.Contains(name, StringComparison.OrdinalIgnoreCase));
        return isCommon ? TooCommon : null;
    }
}
