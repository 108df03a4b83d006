namespace AiTalent.Web.Tests.Assets;

internal static class Repository
{
    /// <summary>The web project in the checkout that the tests were built from.</summary>
    public static string WebFolder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "web");

    public static string Read(string path) => File.ReadAllText(Path.Combine(WebFolder, path));

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "AiTalent.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the checkout."));
}
