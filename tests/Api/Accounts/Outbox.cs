using System.Text.RegularExpressions;
using MimeKit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Reads the mails that the server wrote as files.</summary>
internal sealed partial class Outbox(string dataFolder)
{
    private readonly string _folder = Path.Combine(dataFolder, "outbox");

    /// <summary>Waits for the n-th mail to an address, oldest first.</summary>
    public Task<MimeMessage> FindAsync(string to, int number = 1) => Eventually.FindAsync(() => To(to).ElementAtOrDefault(number - 1));

    public IReadOnlyList<MimeMessage> To(string address) => !Directory.Exists(_folder)
        ? []
        : [.. Directory.GetFiles(_folder, "*.eml").Order().Select(path => MimeMessage.Load(path)).Where(mail => mail.To.Mailboxes.Single().Address == address)];

    /// <summary>Returns the page that a mail links to, relative to the site root.</summary>
    public static string AddressIn(MimeMessage mail) => new Uri(Link().Match(mail.TextBody!).Value).PathAndQuery;

    [GeneratedRegex(@"http\S+")]
    private static partial Regex Link();
}
