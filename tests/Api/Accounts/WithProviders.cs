using Xunit;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>The tests that share one program and its providers.</summary>
[CollectionDefinition(Name)]
public sealed class WithProviders : ICollectionFixture<ExternalApi>
{
    public const string Name = "with providers";
}
