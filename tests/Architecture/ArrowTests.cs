using System.Xml.Linq;
using Xunit;

namespace AiTalent.Architecture.Tests;

/// <summary>Tests the allowed dependencies between projects, read from project files and assemblies.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["silo/Domain/AiTalent.Domain"] = [],
        ["silo/Contracts/AiTalent.Contracts"] = ["AiTalent.Domain"],
        ["silo/EventStore/AiTalent.EventStore"] = ["AiTalent.Domain"],
        ["silo/ReadModel/AiTalent.ReadModel"] = ["AiTalent.Domain", "AiTalent.EventStore"],
        ["silo/Grains/AiTalent.Grains"] = ["AiTalent.Domain", "AiTalent.Contracts", "AiTalent.EventStore", "AiTalent.ReadModel"],
        ["silo/Host/AiTalent.Silo"] = ["AiTalent.Grains"],
        ["silo/Application/AiTalent.Application"] = ["AiTalent.Domain", "AiTalent.Contracts", "AiTalent.EventStore", "AiTalent.ReadModel"],
        ["web/AiTalent.Web"] = ["AiTalent.Application", "AiTalent.Contracts", "AiTalent.ReadModel"],
        ["api/AiTalent.Api"] = ["AiTalent.Application", "AiTalent.Web", "AiTalent.Silo"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_whom_its_arrows_allow(string project)
    {
        var references = Elements(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension);

        Assert.Empty(references.Except(Allowed[project]));
    }

    [Fact]
    public void Every_project_of_the_product_has_its_arrows_here()
    {
        var found = new[] { "silo", "web", "api" }
            .SelectMany(folder => Repository.SourceFiles(folder, "*.csproj"))
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Repository.Root, file), null).Replace('\\', '/'));

        Assert.Equal(Allowed.Keys.Order(), found.Order());
    }

    [Fact]
    public void The_domain_knows_only_the_attributes_of_Orleans()
    {
        Assert.Equal(["Microsoft.Orleans.Serialization.Abstractions"], Elements("silo/Domain/AiTalent.Domain", "PackageReference"));
    }

    [Fact]
    public void The_domain_has_no_clock_no_randomness_and_no_input_or_output()
    {
        Assert.Empty(Repository.Mentions(
            ["silo/Domain"],
            "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider", "Guid.NewGuid", "Guid.CreateVersion7",
            "new Random", "System.IO", "System.Net", "System.Data", "Task.", "async ", "Environment."));
    }

    private static IEnumerable<string> Elements(string project, string name) =>
        XDocument.Load(Path.Combine(Repository.Root, $"{project}.csproj")).Descendants(name).Select(element => element.Attribute("Include")!.Value);
}
