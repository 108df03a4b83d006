namespace AiTalent.Domain.Tests.Authority;

public sealed class DocumentTests
{
    [Fact]
    public void The_documentation_says_what_the_tables_say()
    {
        var file = Path.Combine(Root(AppContext.BaseDirectory), "docs", "authority.md");
        var expected = AuthorityDocument.Write();
        if (Environment.GetEnvironmentVariable("AITALENT_WRITE_DOCS") == "1")
            File.WriteAllText(file, expected);

        var written = File.Exists(file) ? File.ReadAllText(file) : "";

        Assert.True(
            expected == written,
            "docs/authority.md does not say what the tables of silo/Domain/Authority say. Read what changed, then write it anew: AITALENT_WRITE_DOCS=1 dotnet run --project tests/Domain -c Release");
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "AiTalent.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the checkout."));
}
