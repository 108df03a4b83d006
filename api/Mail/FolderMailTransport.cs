using System.Globalization;
using MimeKit;

namespace AiTalent.Api.Mail;

/// <summary>
/// Writes mails as files for a machine without a mail server: <c>outbox/*.eml</c> in the data folder, readable by its owner only.
/// </summary>
internal sealed class FolderMailTransport(string folder, TimeProvider time) : IMailTransport
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var name = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = Path.Combine(folder, $"{name}-{message.MessageId!.Split('@')[0]}");
        await using (var file = new FileStream($"{path}.new", options))
            await message.WriteToAsync(file, cancellationToken);
        File.Move($"{path}.new", $"{path}.eml");
    }
}
