using Microsoft.Playwright;

namespace AiTalent.Browser.Tests.Running;

/// <summary>Starts the Chromium installed on the machine; nothing is downloaded.</summary>
internal static class Chromium
{
    public const string HowToInstall = "Chromium is missing; on Debian: apt-get install chromium";

    private static readonly string? Program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static bool IsInstalled => Program is not null;

    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Program,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };
}
