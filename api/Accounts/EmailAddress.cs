using System.Globalization;
using MimeKit;

namespace AiTalent.Api.Accounts;

internal static class EmailAddress
{
    private const int MaxLength = 254;

    /// <summary>True if the text is syntactically a valid mail address.</summary>
    public static bool IsOne(string? text) =>
        text?.Trim() is { Length: > 0 and <= MaxLength } address
        && !address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format || letter is '<' or '>' or ',' or ';')
        && MailboxAddress.TryParse(address, out var mailbox) && mailbox.Address == address
        && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && address.LastIndexOf('.') > at + 1 && address[^1] != '.';
}
